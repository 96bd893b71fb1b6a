import type { Pt } from '../core/units.ts';
import type { LineRules } from './break-chances.ts';
import { fillLines, type Span } from './fill-lines.ts';
import { type Metrics, timesMetrics } from './metrics.ts';
import { type MeasuredText, measureRuns, type StyledRun, UNITS_PER_PT } from './styled-run.ts';

/** A line of a paragraph: what stands on it and how wide it is, not yet where. */
export interface Line {
  /** Natural width without the hanging spaces at the end. */
  readonly width: Pt;
  /** Room the line was filled to. */
  readonly limit: Pt;
  /** Plain spaces (U+0020) that justification may stretch. */
  readonly spaces: number;
  /** Last line of the paragraph, or one that a forced break ends: never stretched. */
  readonly last: boolean;
  /** Wider than its room: its spaces are to be narrowed. */
  readonly squeezed: boolean;
  readonly parts: readonly LinePart[];
}

/** A stretch of one run on a line. */
export interface LinePart {
  /** Index of the run. */
  readonly run: number;
  /** With the hanging spaces, where it ends the line. */
  readonly text: string;
  /** Natural width without hanging spaces. */
  readonly width: Pt;
  /** Stretchable spaces, without hanging ones. */
  readonly spaces: number;
}

interface BreakOptions {
  /** Room of each line, by its index from 0. */
  readonly width: (line: number) => Pt;
  /** Justified lines may squeeze their spaces to take one more word, as Word does. */
  readonly justified: boolean;
  readonly rules?: LineRules;
  readonly metrics?: Metrics;
}

/** Breaks runs into lines as Word does (or LibreOffice); no text at all is one empty line. */
export function breakLines(runs: readonly StyledRun[], options: BreakOptions): Line[] {
  const { rules = 'word', metrics = timesMetrics } = options;
  const measured = measureRuns(runs, metrics);
  const spans = fillLines(measured, { width: options.width, squeeze: options.justified && rules === 'word', rules });
  return spans.map((span, index) => toLine(measured, span, options.width(index)));
}

function toLine(measured: MeasuredText, span: Span, limit: Pt): Line {
  const parts = cutParts(measured, span);
  const width = stretch(measured, span.start, span.end);
  return {
    width,
    limit,
    spaces: parts.reduce((sum, part) => sum + part.spaces, 0),
    last: span.last,
    squeezed: span.squeezed,
    parts: measured.text.charAt(span.hangEnd) === '\n' ? withSpace(parts) : parts,
  };
}

/** A forced break counts as a space in the text, so its line hangs one: text copies out whole. */
const withSpace = (parts: readonly LinePart[]): readonly LinePart[] =>
  parts.map((part, index) => (index === parts.length - 1 && !part.text.endsWith(' ') ? { ...part, text: `${part.text} ` } : part));

/** Natural width between two offsets, in points. */
const stretch = (measured: MeasuredText, from: number, to: number): Pt =>
  to <= from ? 0 : ((measured.before[to] ?? 0) - (measured.before[from] ?? 0)) / UNITS_PER_PT;

/** Cuts a line at the borders of its runs. */
function cutParts(measured: MeasuredText, { start, end, hangEnd }: Span): LinePart[] {
  const parts: LinePart[] = [];
  for (let run = 0; run + 1 < measured.starts.length; run += 1) {
    const from = Math.max(start, measured.starts[run] ?? 0);
    const to = Math.min(hangEnd, measured.starts[run + 1] ?? 0);
    if (to <= from) continue;
    const content = Math.max(from, Math.min(end, to));
    parts.push({
      run,
      text: measured.text.slice(from, to),
      width: stretch(measured, from, content),
      spaces: countSpaces(measured.text, from, content),
    });
  }
  return parts;
}

function countSpaces(text: string, from: number, to: number): number {
  let count = 0;
  for (let i = from; i < to; i += 1) if (text.charCodeAt(i) === 0x20) count += 1;
  return count;
}
