import type { Pt } from '../../core/units.ts';
import { type Item, type Line, lineOf, bottomOf, topOf } from './items.ts';
import { RIGHT_OF_HEAD, type Segment } from './segments.ts';

/** Where a column of text begins and ends. */
export interface Column {
  readonly left: Pt;
  readonly right: Pt;
}

/** How far the blocks of one region may stand apart: the room for a signature. */
const FAR = 150;
/** Widest gap behind the number of a list. */
const AFTER_MARK = 48;
const MARKER = /^(?:[-–—+•*o▪➢✓]|\(?(?:\d{1,3}(?:\.\d{1,3}){0,4}|[a-zđ]{1,2}|[ivxlcIVXLC]{1,6})[.)]?\)?)$/u;

/** Segments of one column in reading order: lines, and regions where blocks stand side by side. */
export function arranged(segments: readonly Segment[], page: number, column: Column): Item[] {
  const rest = [...segments].sort((a, b) => a.y - b.y || a.x - b.x);
  const items: Item[] = [];
  while (rest.length > 0) {
    const next = rest[0];
    if (next === undefined) break;
    const beside = [...besides(next, rest), ...labelBelow(next, rest, column)];
    if (beside.length === 0) { items.push(lineOf([next], page)); rest.shift(); continue; }
    const row = [next, ...beside].sort((a, b) => a.x - b.x);
    const region = isMarked(row) ? undefined : regionAt(row, rest, items, column);
    if (region === undefined) {
      items.push(lineOf(row, page));
      remove(rest, new Set(row));
      continue;
    }
    remove(rest, new Set([...region.left, ...region.right]));
    remove(items, new Set(region.taken));
    const [left, right] = [{ left: column.left, right: region.gutter[0] }, { left: region.gutter[1], right: column.right }];
    items.push({
      kind: 'region', page, y: Math.min(...[...region.left, ...region.right].map(topOf)), edges: [column.left, (region.gutter[0] + region.gutter[1]) / 2, column.right],
      columns: [arranged(region.left, page, left), arranged(region.right, page, right)],
    });
  }
  return items;
}

function remove<T>(list: T[], gone: ReadonlySet<unknown>): void {
  const kept = list.filter((one) => !gone.has(one));
  list.length = 0;
  for (const one of kept) list.push(one);
}

/** Do two segments stand side by side? */
function isBeside(a: Segment, b: Segment): boolean {
  const overlap = Math.min(bottomOf(a), bottomOf(b)) - Math.max(topOf(a), topOf(b));
  return overlap > 0.45 * Math.min(a.size, b.size) && (a.right <= b.x || b.right <= a.x);
}
function besides(one: Segment, others: readonly Segment[]): Segment[] {
  const found: Segment[] = [];
  for (const other of others) {
    if (topOf(other) > bottomOf(one)) break;
    if (other !== one && isBeside(one, other)) found.push(other);
  }
  return found;
}

/** Recipients whose label stands a little below the one who signs, as far as no line is beside another. */
function labelBelow(next: Segment, [, label]: readonly Segment[], column: Column): Segment[] {
  if (label === undefined || !LABEL.test(label.text.trim()) || isBeside(next, label)) return [];
  return next.x > middle({ x: column.left, right: column.right }) - 20 && label.right < next.x - 20 && topOf(label) - bottomOf(next) < next.size ? [label] : [];
}

/** A row that is one line of a list: its number, a gap, its text. */
const isMarked = (row: readonly Segment[]): boolean => {
  const [first, second] = row;
  if (first === undefined || second === undefined || row.length !== 2 || Math.abs(first.y - second.y) >= 1) return false;
  return (MARKER.test(first.text.trim()) && second.x - first.right < AFTER_MARK) || /^[-–—:]\s/u.test(second.text);
};

interface OpenRegion {
  readonly left: Segment[];
  readonly right: Segment[];
  gutter: [Pt, Pt];
}

interface Region {
  readonly left: Segment[];
  readonly right: Segment[];
  readonly gutter: readonly [Pt, Pt];
  readonly taken: readonly Line[];
}

const middle = ({ x, right }: { readonly x: Pt; readonly right: Pt }): Pt => (x + right) / 2;

/** The region that begins with a row; nothing where the row is a line with tabs. */
function regionAt(row: readonly Segment[], rest: readonly Segment[], above: readonly Item[], column: Column): Region | undefined {
  const widest = row.slice(1).map((one, i) => ({ i: i + 1, gap: one.x - (row[i]?.right ?? 0) })).sort((a, b) => b.gap - a.gap)[0];
  if (widest === undefined || widest.gap < 4) return undefined;
  const left = row.slice(0, widest.i);
  const right = row.slice(widest.i);
  const region = { left: [...left], right: [...right], gutter: [Math.max(...left.map((s) => s.right)), Math.min(...right.map((s) => s.x))] as [Pt, Pt], taken: [] as Line[] };
  gatherSides(region, rest, column);
  const rows = Math.max(region.left.length, region.right.length);
  if (rows < 2) return undefined;
  takeAbove(region, above, column);
  return region;
}

/** Puts what is below the first row on its side, up to the line that goes across. */
function gatherSides(region: OpenRegion, rest: readonly Segment[], column: Column): void {
  const sides = new Set<Segment>([...region.left, ...region.right]);
  const loose: Segment[] = [];
  for (const next of rest) {
    if (sides.has(next)) continue;
    if (joins(next, region, besides(next, rest), column)) {
      // What stands between two lines of a region is of it, such as the drafter's code above the name of the signer.
      for (const one of loose.splice(0)) region[one.right < Math.min(region.gutter[1] - 3, (column.left + column.right) / 2 + 2) ? 'left' : 'right'].push(one);
    } else if (topOf(next) > reach(region)) {
      if (loose.length >= MOST_LOOSE || !isAside(next, region)) break;
      loose.push(next);
    }
  }
}

/** Lines that may stand alone in a region though they are neither centred nor at an edge with others. */
const MOST_LOOSE = 1;

/** Does a short segment stand on one side only, right below what is there? */
const isAside = (next: Segment, region: OpenRegion): boolean =>
  next.right - next.x < 60 && topOf(next) - reach(region) < next.size && (next.right < region.gutter[1] - 5 || next.x > region.gutter[0] + 5);

const reach = ({ left, right }: { readonly left: readonly Segment[]; readonly right: readonly Segment[] }): Pt => Math.max(...left.map(bottomOf), ...right.map(bottomOf));

/** Puts a segment on its side of the region; false where it does not belong to it. */
function joins(next: Segment, region: { left: Segment[]; right: Segment[]; gutter: [Pt, Pt] }, beside: readonly Segment[], column: Column): boolean {
  const [from, to] = region.gutter;
  const isLeft = next.right < to - 3;
  const isRight = next.x > from + 3;
  if (isLeft === isRight && !(isLeft && isRight)) return false;
  const side = isLeft && isRight ? (middle(next) < (from + to) / 2 ? 'left' : 'right') : isLeft ? 'left' : 'right';
  const gutter: [Pt, Pt] = side === 'left' ? [Math.max(from, next.right), to] : [from, Math.min(to, next.x)];
  // The halves of a head are known by their words, and may nearly touch.
  const fits = gutter[1] - gutter[0] > (region.right.some(({ text }) => RIGHT_OF_HEAD.test(text)) ? 3 : 5);
  if (!fits || topOf(next) - Math.max(...region[side].map(bottomOf)) > FAR) return false;
  const inRow = beside.some((other) => (side === 'left' ? other.x > next.right && other.right > to : other.right < next.x && other.x < from)) || topOf(next) < reach(region) - 2;
  if (!alignedWith(next, region[side], column) && (!inRow || isTitle(next, column))) return false;
  if (blocked(next, region)) return false;
  region[side].push(next);
  region.gutter = gutter;
  return true;
}

/** What stands in the middle of the page below all of one column is a title, though something is beside it. */
const isTitle = (next: Segment, { left, right }: Column): boolean => Math.abs(middle(next) - (left + right) / 2) < 1.5 && next.right - next.x < 0.5 * (right - left);

/** After a jump down, a line that goes with nothing in its column is a new beginning. */
const blocked = (next: Segment, { left, right }: { readonly left: readonly Segment[]; readonly right: readonly Segment[] }): boolean =>
  topOf(next) > Math.max(...left.map(bottomOf), ...right.map(bottomOf)) + 90;

/** Alone in its row, a segment belongs to a column by its middle or its left edge, unless it stands in the middle of the page. */
function alignedWith(next: Segment, side: readonly Segment[], column: Column): boolean {
  const last = side.at(-1);
  const centre = Math.abs(middle(next) - (column.left + column.right) / 2) < 5;
  const centred = side.some((one) => Math.abs(middle(one) - middle(next)) < 3.5);
  if (centre && !centred) return false;
  const edge = last !== undefined && side.some((one) => Math.abs(one.x - next.x) < 2.5) && next.size <= last.size + 0.6;
  return centred || edge || (last !== undefined && isRest(next, last));
}

/** Does a small line go on an item of a list that did not end? */
const isRest = (next: Segment, last: Segment): boolean => next.size < SMALL && Math.abs(next.size - last.size) < 0.3 && !/[;.:]$/u.test(last.text.trim()) && topOf(next) - bottomOf(last) < 0.6 * next.size;

/** Recipients are set smaller than the text. */
const SMALL: Pt = 12.6;
const LABEL = /^Nơi nhận\s*:?$/u;

/** Lines above that belong to the right column, stand over the middle of the left one, or begin its list of recipients. */
function takeAbove(region: { left: Segment[]; right: Segment[]; gutter: [Pt, Pt]; taken: Line[] }, above: readonly Item[], column: Column): void {
  for (let i = above.length - 1; i >= 0; i -= 1) {
    const line = above[i];
    if (line?.kind !== 'line') return;
    const top = Math.min(...[...region.left, ...region.right].map(topOf));
    const sides = line.parts.map((part) => (top - bottomOf(part) > 1.6 * part.size ? undefined : sideAbove(part, region, column, i === 0)));
    if (sides.includes(undefined) || (sides.length > 1 && (sides.length > 2 || sides[0] !== 'left' || sides[1] !== 'right'))) return;
    line.parts.forEach((part, at) => {
      const side = sides[at] ?? 'left';
      region[side].unshift(part);
      region.gutter = side === 'right' ? [region.gutter[0], Math.min(region.gutter[1], part.x)] : [Math.max(region.gutter[0], part.right), region.gutter[1]];
    });
    region.taken.push(line);
  }
}

/** The side of a region that a segment right above it belongs to, if any. */
function sideAbove(part: Segment, { left, right, gutter }: { readonly left: readonly Segment[]; readonly right: readonly Segment[]; readonly gutter: readonly [Pt, Pt] }, column: Column, first: boolean): 'left' | 'right' | undefined {
  const below = (side: readonly Segment[]): boolean => side.some((one) => Math.abs(middle(one) - middle(part)) < 3.5);
  const inMiddle = Math.abs(middle(part) - (column.left + column.right) / 2) < 5;
  if (part.x > gutter[0] + 3 && !inMiddle && below(right)) return 'right';
  if (part.right >= gutter[1] - 3) return undefined;
  if (first && !inMiddle && below(left)) return 'left';
  const listed = left.some((one) => /^[-–+]/u.test(one.text)) && part.right < middle({ x: column.left, right: column.right });
  return listed && (LABEL.test(part.text.trim()) || (part.size < SMALL && Math.abs(part.size - (left[0]?.size ?? 0)) < 0.3)) ? 'left' : undefined;
}
