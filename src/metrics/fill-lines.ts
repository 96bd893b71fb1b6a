import type { Pt } from '../core/units.ts';
import type { LineRules } from './break-chances.ts';
import { type MeasuredText, toUnits } from './styled-run.ts';
import { type Token, tokenise } from './tokens.ts';

/** A line as offsets into the text. */
export interface Span {
  readonly start: number;
  /** After the last character that does not hang. */
  readonly end: number;
  /** After the hanging spaces. */
  readonly hangEnd: number;
  readonly last: boolean;
  readonly squeezed: boolean;
}

interface FillOptions {
  readonly width: (line: number) => Pt;
  readonly squeeze: boolean;
  readonly rules: LineRules;
}

/** 0.01 pt: what a word may stick out before it counts as too long. */
const TOLERANCE = 20;

/** The line being filled. Widths in units. */
interface Filling {
  start: number;
  end: number;
  hangEnd: number;
  /** Spaces between the words placed, and those after the last of them. */
  between: number;
  pending: number;
  squeezed: boolean;
  started: boolean;
}
const empty = (at: number): Filling => ({ start: at, end: at, hangEnd: at, between: 0, pending: 0, squeezed: false, started: false });

/** Greedy filling: each word goes on the line if it fits, or fits squeezed; a word wider than a whole line is cut between characters. */
export function fillLines(measured: MeasuredText, options: FillOptions): Span[] {
  const spans: Span[] = [];
  let line = empty(0);
  const limit = (): number => toUnits(options.width(spans.length));
  const close = (last: boolean, next: number): void => {
    spans.push({ start: line.start, end: line.end, hangEnd: line.hangEnd, last, squeezed: line.squeezed });
    line = empty(next);
  };
  const placeChunk = (token: Token): void => {
    if (line.started && !fits(measured, line, token, limit(), options.squeeze)) close(false, token.start);
    let { start } = token;
    while (!line.started && extent(measured, line.start, token.end) > limit() + TOLERANCE) {
      const cut = cutAt(measured, line.start, { start, end: token.end }, limit());
      if (cut >= token.end) break;
      place(measured, line, { start, end: cut }, limit());
      close(false, cut);
      start = cut;
    }
    place(measured, line, { start, end: token.end }, limit());
  };
  for (const token of tokenise(measured.text, options.rules)) {
    if (token.kind === 'chunk') placeChunk(token);
    else if (token.kind === 'space') hang(measured, line, token);
    else close(true, token.end);
  }
  close(true, measured.text.length);
  return spans;
}

const extent = ({ before }: MeasuredText, from: number, to: number): number => (before[to] ?? 0) - (before[from] ?? 0);

function hang(measured: MeasuredText, line: Filling, token: { readonly start: number; readonly end: number }): void {
  line.hangEnd = token.end;
  line.pending += extent(measured, token.start, token.end);
}

/** Puts a chunk on the line. */
function place(measured: MeasuredText, line: Filling, token: { readonly start: number; readonly end: number }, limit: number): void {
  line.end = token.end;
  line.hangEnd = token.end;
  line.between += line.pending;
  line.pending = 0;
  line.started = true;
  line.squeezed = line.between > 0 && extent(measured, line.start, line.end) > limit + TOLERANCE;
}

function fits(measured: MeasuredText, line: Filling, token: Token, limit: number, squeeze: boolean): boolean {
  const over = extent(measured, line.start, token.end) - limit;
  if (over <= TOLERANCE) return true;
  return squeeze && squeezesIn(measured, line, over, limit);
}

/**
 * Word narrows the spaces for one more word when that takes at most a quarter of their width, and less than about half
 * of what they would be stretched by without it.
 */
function squeezesIn(measured: MeasuredText, line: Filling, over: number, limit: number): boolean {
  const spaces = line.between + line.pending;
  if (spaces <= TOLERANCE || 4 * over > spaces) return false;
  const slack = limit - extent(measured, line.start, line.end);
  return line.between === 0 || 1000 * slack * spaces >= 2015 * over * line.between;
}

/** Where to cut a chunk that is wider than a whole line: as many characters as fit, one at least, never within one. */
function cutAt(measured: MeasuredText, lineStart: number, chunk: { readonly start: number; readonly end: number }, limit: number): number {
  let cut = nextCharacter(measured, chunk.start);
  while (cut < chunk.end) {
    const next = nextCharacter(measured, cut);
    if (extent(measured, lineStart, next) > limit + TOLERANCE) break;
    cut = next;
  }
  return Math.min(cut, chunk.end);
}

/** The end of the character at `at`, with its low surrogate and combining marks (which take no room). */
function nextCharacter({ text, before }: MeasuredText, at: number): number {
  let next = at + 1;
  while (next < text.length && before[next + 1] === before[next]) next += 1;
  return next;
}
