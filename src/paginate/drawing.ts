import type { Pt } from '../core/units.ts';
import type { PlacedLine } from './frames.ts';
import type { Drawing, Spaced } from './model.ts';

/** The drawing moved right and down. */
export function shift(drawing: Drawing, dx: Pt, dy: Pt): Drawing {
  return {
    lines: drawing.lines.map((line) => shiftLine(line, dx, dy)),
    rules: drawing.rules.map((r) => ({ ...r, x1: r.x1 + dx, x2: r.x2 + dx, y1: r.y1 + dy, y2: r.y2 + dy })),
    pictures: drawing.pictures.map((p) => ({ ...p, x: p.x + dx, y: p.y + dy })),
  };
}

const shiftLine = (line: PlacedLine, dx: Pt, dy: Pt): PlacedLine => ({
  ...line,
  x: line.x + dx,
  top: line.top + dy,
  baseline: line.baseline + dy,
  runs: dx === 0 ? line.runs : line.runs.map((run) => ({ ...run, x: run.x + dx })),
});

/** Several drawings as one, in their order. */
export const join = (drawings: readonly Drawing[]): Drawing => ({
  lines: drawings.flatMap((d) => d.lines),
  rules: drawings.flatMap((d) => d.rules),
  pictures: drawings.flatMap((d) => d.pictures),
});

/** Strips one below the other, from `top` down. */
export function drawStack(strips: readonly Spaced[], x: Pt, top: Pt): Drawing {
  let y = top;
  return join(strips.map(({ gap, strip }) => {
    const drawing = shift(strip.drawing, x, y + gap);
    y += gap + strip.height;
    return drawing;
  }));
}

/** Height of strips one below the other. */
export const stackHeight = (strips: readonly Spaced[]): Pt => strips.reduce((sum, { gap, strip }) => sum + gap + strip.height, 0);

/** The same lines marked as not content: repeated table headers. */
export const asArtifact = (drawing: Drawing): Drawing => ({
  ...drawing,
  lines: drawing.lines.map((line) => ({ ...line, artifact: true })),
});
