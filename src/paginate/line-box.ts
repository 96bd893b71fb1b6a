import type { Pt } from '../core/units.ts';
import type { LineSpacing } from '../layout/tree.ts';
import type { Line } from '../metrics/break-lines.ts';
import type { Metrics } from '../metrics/metrics.ts';
import type { Run } from './resolve.ts';

/** Height of a line, where its baseline runs, and how much of it may hang below a page. */
interface LineBox {
  readonly height: Pt;
  readonly baseline: Pt;
  readonly hang: Pt;
}

/** Word sets the baseline of an exact line at four fifths of it. */
const EXACT_BASELINE = 0.8;

/** The box of a line whose largest text has this size. Extra spacing lies below the text and may hang; a factor under 1 cuts from above. */
export function lineBox(size: Pt, spacing: LineSpacing, metrics: Metrics): LineBox {
  if (spacing.kind === 'exact') return { height: spacing.value, baseline: spacing.value * EXACT_BASELINE, hang: 0 };
  const single = (metrics.ascent + metrics.descent) * size;
  const height = spacing.value * single;
  const extra = height - single;
  return { height, baseline: metrics.ascent * size + Math.min(0, extra), hang: Math.max(0, extra) };
}

/** Largest size on a line: raised text and spaces do not make a line taller; an empty line is as tall as its paragraph mark. */
export function lineSize(line: Line, runs: readonly Run[], mark: Pt): Pt {
  let size = 0;
  for (const part of line.parts) {
    const run = runs[part.run];
    if (run !== undefined && run.size > size && part.text.trim() !== '') size = run.size;
  }
  return size > 0 ? size : mark;
}
