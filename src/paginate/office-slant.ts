import type { Pt } from '../core/units.ts';
import type { Line } from '../metrics/break-lines.ts';
import type { Metrics } from '../metrics/metrics.ts';
import { drawnSize, type StyledRun } from '../metrics/styled-run.ts';

/** What a word may stick out before it counts as too long. */
const TOLERANCE: Pt = 0.01;
/** LibreOffice leaves a twelfth of the text's height, in whole twips, behind italic text that ends a line: its last letter leans over its own width. */
const SHARE = 1 / 12;

/** The room behind the last word of a line. */
function slant(line: Line, runs: readonly StyledRun[], metrics: Metrics): Pt {
  const run = runs[line.parts.findLast((part) => part.width > 0)?.run ?? -1];
  if (run?.italic !== true) return 0;
  return Math.floor((metrics.ascent + metrics.descent) * drawnSize(run) * 20 * SHARE) / 20;
}

/** Breaks lines with room for that slant: each line that lacks it is filled again to a narrower limit. For tests alone, like all of LibreOffice's rules. */
export function breakWithSlant(fill: (width: (line: number) => Pt) => Line[], width: (line: number) => Pt, runs: readonly StyledRun[], metrics: Metrics): Line[] {
  const kept = new Map<number, Pt>();
  for (;;) {
    const lines = fill((line) => width(line) - (kept.get(line) ?? 0));
    const at = lines.findIndex((line, index) => !kept.has(index) && line.width + slant(line, runs, metrics) > line.limit + TOLERANCE);
    const lacking = lines[at];
    if (lacking === undefined) return lines.map((line, index) => ({ ...line, limit: width(index) }));
    kept.set(at, slant(lacking, runs, metrics));
  }
}
