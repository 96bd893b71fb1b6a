import type { Pt } from '../../core/units.ts';
import type { Grid } from './grid.ts';
import { commonest } from './habits.ts';
import { ASCENT, riseOf, SINGLE } from './paragraphs.ts';
import type { Column } from './regions.ts';
import type { Segment } from './segments.ts';
import type { Marks, Stroke } from './marks.ts';

/** Edges of the text of like pages, and what tells them. */
export interface Edges {
  readonly column: Column;
  /** Lines begin at the left edge time and again. */
  readonly leftSure: boolean;
  /** Lines reach the right edge time and again. */
  readonly rightSure: boolean;
}

/** What of a page tells its edges. */
interface Inked {
  readonly marks: Marks;
  readonly segments: readonly Segment[];
  readonly grids?: readonly Grid[];
  readonly rules?: readonly Stroke[];
}

/** Left and right edges of the text, from the lines of all pages of one kind. */
export function edgesOf(pages: readonly Inked[]): Edges {
  const width = pages[0]?.marks.width ?? 595.3;
  const all = pages.flatMap(({ segments }) => segments);
  const wide = all.filter((one) => one.right - one.x > 0.5 * width);
  const left = leftOf(wide.map(({ x }) => x), all.map(({ x }) => x));
  const right = outermost(wide.map((one) => one.right));
  const tables = pages.flatMap(({ grids = [] }) => grids.map(({ box }) => box));
  const from = left?.sure === true ? left.value : Math.min(left?.value ?? USUAL, ...tables.map(({ x }) => x), ...all.map(({ x }) => x));
  const inked = Math.max(...all.map((one) => one.right), ...tables.map((box) => box.x + box.width), right?.value ?? 0);
  const [leftSure, rightSure] = [left?.sure === true, right !== undefined && right.count >= 3];
  const guess = { left: from, right: rightSure ? (right?.value ?? 0) : Math.max(inked, 0.5 * width, Math.min(width - from, width - 42.5)) };
  const middle = leftSure && rightSure ? undefined : middleOf(pages);
  return { column: middle === undefined ? guess : aboutMiddle(middle, guess, { leftSure, rightSure, inked }), leftSure, rightSure };
}

/** The left margin of the most documents, where nothing tells. */
const USUAL: Pt = 85.05;

/** Edges as far from the middle of centred lines as the one that is known, else as text reaches. */
function aboutMiddle(middle: Pt, { left, right }: Column, { leftSure, rightSure, inked }: { readonly leftSure: boolean; readonly rightSure: boolean; readonly inked: Pt }): Column {
  if (leftSure) return { left, right: Math.max(inked, 2 * middle - left) };
  if (rightSure) return { left: Math.min(left, 2 * middle - right), right };
  const from = Math.min(left, USUAL, 2 * middle - inked);
  return { left: from, right: 2 * middle - from };
}

/** Fewest lines that show a middle, and how far off the middle of the page it may be. */
const [CENTRED, OFF] = [3, 35];

/** The middle that lines of several lengths share; nothing where no such lines are. */
function middleOf(pages: readonly Inked[]): Pt | undefined {
  const width = pages[0]?.marks.width ?? 0;
  const lines = pages.flatMap(({ segments, rules = [] }) => [...segments.map(({ x, right }) => ({ x, right })), ...rules.map(({ x1, x2 }) => ({ x: x1, right: x2 }))]);
  const middles = lines.map(({ x, right }) => ({ x, middle: (x + right) / 2 })).filter(({ middle }) => Math.abs(middle - width / 2) < OFF);
  const best = commonest(middles.map(({ middle }) => middle), 0.6);
  if (best === undefined) return undefined;
  const starts = new Set(middles.filter(({ middle }) => Math.abs(middle - best.value) <= 0.7).map(({ x }) => Math.round(x / 3)));
  return starts.size >= CENTRED ? best.value : undefined;
}

/** Where full lines begin; where they all seem indented, where other lines begin, which is less sure. */
function leftOf(wide: readonly Pt[], all: readonly Pt[]): { readonly value: Pt; readonly sure: boolean } | undefined {
  const [full, any] = [leftmost(wide), leftmost(all)];
  if (full !== undefined && full.count >= 2 && (any === undefined || any.count < 2 || full.value - any.value < 12)) return { value: full.value, sure: true };
  // One line that goes on from another will do where short lines begin there too, and others are indented from it.
  const indented = (edge: Pt): boolean => (commonest(all.filter((one) => one > edge + 15 && one < edge + 60), 1)?.count ?? 0) >= 2;
  if (any !== undefined && any.count >= 3 && wide.some((one) => Math.abs(one - any.value) < 1) && indented(any.value)) return { value: any.value, sure: true };
  const best = any !== undefined && any.count >= 2 ? any : (full ?? any);
  return best === undefined ? undefined : { value: best.value, sure: false };
}

/** The outermost place that lines share; single lines that hang out do not count. */
function outermost(values: readonly Pt[]): { readonly value: Pt; readonly count: number } | undefined {
  const best = commonest(values, 1);
  if (best === undefined) return undefined;
  const further = commonest(values.filter((one) => one > best.value + 1.5), 1);
  const edge = further !== undefined && further.count >= Math.max(3, 0.4 * best.count) ? further : best;
  // Widths are rounded letter by letter: lines end a little before the edge rather than behind it.
  const near = values.filter((one) => Math.abs(one - edge.value) <= 1.2).sort((a, b) => a - b);
  return { value: near[Math.floor(0.96 * (near.length - 1))] ?? edge.value, count: edge.count };
}
function leftmost(values: readonly Pt[]): { readonly value: Pt; readonly count: number } | undefined {
  const turned = [...values].sort((a, b) => a - b);
  const least = Math.max(2, 0.06 * turned.length);
  for (const value of turned) {
    const near = turned.filter((one) => one >= value - 0.1 && one < value + 1);
    if (near.length >= least) return { value: near.reduce((sum, one) => sum + one, 0) / near.length, count: near.length };
  }
  return turned[0] === undefined ? undefined : { value: turned[0], count: 1 };
}

/** How close the lines below a line are, as a factor of single: closer ones reach less far up. */
function closeness({ x, y, size }: Segment, segments: readonly Segment[]): number {
  const below = segments.filter((other) => other.y > y + 0.5 * size && other.y < y + SINGLE * size && Math.abs(other.size - size) < 0.1 && other.x < x + 60);
  return below.length === 0 ? 1 : Math.min(...below.map((other) => other.y - y)) / (SINGLE * size);
}

/** Highest top and lowest foot of text on pages. */
export function reachOf(pages: readonly (readonly Segment[])[]): { readonly top: Pt; readonly bottom: Pt } {
  const tops = pages.flatMap((segments) => segments.map((one) => one.y - riseOf(one.size, closeness(one, segments))));
  const bottoms = pages.flatMap((segments) => segments.map(({ y, size }) => y + (SINGLE - ASCENT) * size));
  return { top: Math.min(...tops), bottom: Math.max(...bottoms) };
}

/** The left edge that a page shows by itself: many lines begin there, and others are indented from it. */
function ownLeft(lefts: readonly Pt[]): Pt {
  const own = leftmost(lefts);
  if (own === undefined || own.count < Math.max(5, 0.3 * lefts.length)) return Number.NaN;
  return lefts.filter((one) => one > own.value + 8 && one < own.value + 60).length >= 2 ? own.value : Number.NaN;
}

/** Pages with the same left edge as each page, as far as their own lines tell: a document may change its margins. */
export function likePages<T extends { readonly marks: Marks; readonly segments: readonly Segment[] }>(pages: readonly T[]): number[] {
  let last = { kind: 0, left: Number.NaN, width: 0, height: 0 };
  const kinds: (typeof last)[] = [];
  return pages.map(({ marks, segments }) => {
    const left = ownLeft(segments.filter((one) => one.right - one.x > 0.5 * marks.width).map(({ x }) => x));
    const same = (kind: typeof last): boolean => Math.abs(kind.width - marks.width) < 2 && Math.abs(kind.height - marks.height) < 2;
    const near = (kind: typeof last): boolean => Number.isNaN(left) || Number.isNaN(kind.left) || Math.abs(kind.left - left) < 4;
    const known = [last, ...kinds].find((kind) => kinds.includes(kind) && same(kind) && near(kind));
    if (known !== undefined) { if (Number.isNaN(known.left)) known.left = left; last = known; return known.kind; }
    last = { kind: kinds.length, left, width: marks.width, height: marks.height };
    kinds.push(last);
    return last.kind;
  });
}
