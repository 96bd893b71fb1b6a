import type { Pt } from '../core/units.ts';
import type { Line } from '../metrics/break-lines.ts';
import type { Metrics } from '../metrics/metrics.ts';
import { drawnSize, type StyledRun } from '../metrics/styled-run.ts';

/** What a word may stick out before it counts as too long. */
const TOLERANCE: Pt = 0.01;
/** Signs that LibreOffice sets apart from the text around them: protected spaces and hyphens. */
const SET_APART = /[\u00A0\u2011]/gu;

type Fill = (width: (line: number) => Pt) => Line[];

/**
 * Breaks lines as LibreOffice does where text is italic: it leaves room for the slant of the last letter behind each stretch that
 * ends a line or meets a protected sign. A line that lacks the room gives up its last word and is filled again. For tests alone.
 */
export function breakWithSlant(fill: Fill, width: (line: number) => Pt, runs: readonly StyledRun[], metrics: Metrics): Line[] {
  const narrowed = new Map<number, Pt>();
  for (;;) {
    const lines = fill((line) => narrowed.get(line) ?? width(line));
    const at = lines.findIndex((line, index) => line.spaces > 0 && line.width + slants(line, runs, metrics) > width(index) + TOLERANCE);
    const lacking = lines[at];
    if (lacking === undefined) return lines.map((line, index) => ({ ...line, limit: width(index) }));
    narrowed.set(at, lacking.width - 2 * TOLERANCE);
  }
}

/** The room that a line needs beyond its width. */
function slants(line: Line, runs: readonly StyledRun[], metrics: Metrics): Pt {
  const end = line.parts.findLast((part) => part.width > 0);
  return line.parts.reduce((sum, part) => {
    const run = runs[part.run];
    if (run?.italic !== true) return sum;
    const stretches = (part.text.match(SET_APART)?.length ?? 0) + (part === end ? 1 : 0);
    return sum + stretches * slantOf(run, metrics);
  }, 0);
}

/** A twelfth of the text's height, in whole twips. */
const slantOf = (run: StyledRun, { ascent, descent }: Metrics): Pt => Math.floor(((ascent + descent) * drawnSize(run) * 20) / 12) / 20;
