import type { Pt } from '../core/units.ts';
import type { Align } from '../layout/tree.ts';
import type { Line, LinePart } from '../metrics/break-lines.ts';
import { drawnSize } from '../metrics/styled-run.ts';
import type { PlacedRun } from './frames.ts';
import type { Run } from './resolve.ts';

/** Where a line starts, how wide it is once justified, and its runs. */
interface SetLine {
  readonly x: Pt;
  readonly width: Pt;
  readonly runs: readonly PlacedRun[];
}

/** How far raised text stands above the baseline, as a share of its full size. */
const RISE = 1 / 3;

/** Sets a line into its room, which starts at `left`. */
export function placeLine(line: Line, runs: readonly Run[], align: Align, left: Pt): SetLine {
  const wordSpace = align === 'justify' ? wordSpaceOf(line) : 0;
  const width = line.width + wordSpace * line.spaces;
  const x = left + startOf(align, line.limit - width);
  let at = x;
  const placed = line.parts.flatMap((part) => {
    const run = runs[part.run];
    if (run === undefined) return [];
    const set = placeRun(part, run, at, wordSpace);
    at += set.width;
    return [set];
  });
  return { x, width, runs: placed };
}

/** Slack shared out among the spaces; last lines stay as they are unless a word was squeezed in. */
function wordSpaceOf(line: Line): Pt {
  if (line.spaces === 0 || (line.last && !line.squeezed)) return 0;
  return (line.limit - line.width) / line.spaces;
}

/** Where text starts that leaves `slack` of its room. */
export function startOf(align: Align, slack: Pt): Pt {
  switch (align) {
    case 'left':
    case 'justify':
      return 0;
    case 'center':
      return slack / 2;
    case 'right':
      return slack;
    default:
      return align satisfies never;
  }
}

function placeRun(part: LinePart, run: Run, x: Pt, wordSpace: Pt): PlacedRun {
  return {
    text: part.text,
    x,
    width: part.width + wordSpace * part.spaces,
    size: drawnSize(run),
    bold: run.bold,
    italic: run.italic,
    underline: run.underline,
    rise: run.superscript === true ? run.size * RISE : 0,
    color: run.color,
    wordSpace,
    ...(run.href === undefined ? {} : { href: run.href }),
    ...(run.target === undefined ? {} : { target: run.target }),
    ...(run.leaf === undefined ? {} : { leaf: run.leaf }),
  };
}
