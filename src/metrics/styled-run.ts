import type { Pt } from '../core/units.ts';
import { type FaceStyle, type Metrics } from './metrics.ts';

/** Text of one format; a line feed in it is a forced line break. */
export interface StyledRun extends FaceStyle {
  readonly text: string;
  readonly superscript?: boolean;
}

/**
 * Widths are reckoned in whole units of 1/2000 pt (thousandths of an em times half-points), so that every
 * decision is one of integers and falls alike on every machine. A twip is 100 units.
 */
export const UNITS_PER_PT = 2000;
/** Points as whole units. */
export const toUnits = (pt: Pt): number => Math.round(pt * UNITS_PER_PT);

/** Size in whole half-points, as a DOCX stores it. */
const halfPoints = (size: Pt): number => Math.round(size * 2);

/** Size at which text is drawn: superscript is 65 % of its size, to the nearest half-point and down from a quarter, as Word does it. */
export const drawnSize = (run: { readonly size: Pt; readonly superscript?: boolean }): Pt =>
  run.superscript === true ? Math.ceil(run.size * 1.3 - 0.5 - 1e-9) / 2 : halfPoints(run.size) / 2;

/** The runs' text as one string, with the width of each stretch of it at hand. */
export interface MeasuredText {
  readonly text: string;
  /** Offset at which each run starts; one more at the end. */
  readonly starts: readonly number[];
  /** Width in units of all before each offset; one more than the text has code units. */
  readonly before: Float64Array;
}

/** Joins runs and measures them. */
export function measureRuns(runs: readonly StyledRun[], metrics: Metrics): MeasuredText {
  const text = runs.length === 1 ? (runs[0]?.text ?? '') : runs.map((run) => run.text).join('');
  const before = new Float64Array(text.length + 1);
  const starts: number[] = [];
  let offset = 0;
  for (const run of runs) {
    starts.push(offset);
    measureRun(run, offset, before, metrics);
    offset += run.text.length;
  }
  return { text, starts: [...starts, offset], before };
}

/** Fills in the widths of one run from its offset on. */
function measureRun(run: StyledRun, offset: number, before: Float64Array, metrics: Metrics): void {
  const factor = Math.round(drawnSize(run) * 2);
  let sum = before[offset] ?? 0;
  for (let i = 0; i < run.text.length; i += 1) {
    const codePoint = run.text.codePointAt(i) ?? 0;
    sum += metrics.advance(codePoint, run.bold, run.italic) * factor;
    if (codePoint > 0xffff) {
      i += 1;
      before[offset + i] = sum;
    }
    before[offset + i + 1] = sum;
  }
}
