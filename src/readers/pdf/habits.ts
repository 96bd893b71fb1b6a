import type { Pt } from '../../core/units.ts';
import type { Item, Line } from './items.ts';
import type { Column } from './regions.ts';

/** How the document sets its lines: learnt from all of them, so that each can be judged. */
export interface Habits {
  /** Baseline to baseline inside paragraphs, by size. */
  readonly pitch: ReadonlyMap<number, Pt>;
  /** Wrapped lines end with a space that is really there. */
  readonly spaces: boolean;
  /** Wrapped lines reach the right edge. */
  readonly justified: boolean;
  /** First lines begin this far from the left edge. */
  readonly indent: Pt | undefined;
}

/** Lines next to one another in a column. */
export function pairs(items: readonly Item[]): (readonly [Line, Line])[] {
  const found: (readonly [Line, Line])[] = [];
  items.forEach((item, i) => {
    const next = items[i + 1];
    if (item.kind === 'line' && next?.kind === 'line' && item.page === next.page) found.push([item, next]);
  });
  return found;
}

/** Value that the most of a list have, on a grid; the mean of those. */
export function commonest(values: readonly number[], grid: number): { readonly value: number; readonly count: number } | undefined {
  const counts = new Map<number, number[]>();
  for (const value of values) {
    const key = Math.round(value / grid);
    const list = counts.get(key);
    if (list === undefined) counts.set(key, [value]);
    else list.push(value);
  }
  const best = [...counts.entries()].sort((a, b) => b[1].length - a[1].length || a[0] - b[0])[0];
  if (best === undefined) return undefined;
  const near = [best[0] - 1, best[0], best[0] + 1].flatMap((key) => counts.get(key) ?? []);
  const middle = best[1].reduce((sum, one) => sum + one, 0) / best[1].length;
  const close = near.filter((one) => Math.abs(one - middle) <= grid);
  return { value: close.reduce((sum, one) => sum + one, 0) / close.length, count: close.length };
}

const REACHES = 2.5;
export const reaches = (line: Line, column: Column): boolean => column.right - line.right < REACHES;

/** Learns the habits of a document from its columns. */
export function habitsOf(columns: readonly { readonly column: Column; readonly items: readonly Item[] }[]): Habits {
  const body = columns.flatMap(({ column, items }) => pairs(items).map(([a, b]) => ({ a, b, column })));
  const wrapped = body.filter(({ a, b, column }) => reaches(a, column) && Math.abs(b.x - column.left) < 3 && Math.abs(a.size - b.size) < 0.3);
  const lines = columns.flatMap(({ column, items }) => items.flatMap((item) => (item.kind === 'line' ? [{ line: item, column }] : [])));
  const wide = lines.filter(({ line, column }) => line.right > column.left + 0.8 * (column.right - column.left));
  const indents = lines.flatMap(({ line, column }) => (line.x - column.left > 8 && line.x - column.left < 80 && line.right > column.right - 60 ? [line.x - column.left] : []));
  const indent = commonest(indents, 1);
  return {
    pitch: wrapped.length >= FEW ? pitches(wrapped) : leastPitches(wrapped, body),
    spaces: wrapped.length >= 1 && wrapped.filter(({ a }) => a.spaced).length >= 0.9 * wrapped.length,
    justified: wide.length >= 4 && wide.filter(({ line, column }) => reaches(line, column)).length >= 0.5 * wide.length,
    indent: indent !== undefined && indent.count >= 2 ? indent.value : undefined,
  };
}

/** Fewer wrapped lines than these tell the pitch together with the lines that stand closest. */
const FEW = 3;

/** Where hardly a line is wrapped, single lines stand a paragraph's gap apart: the closest of each size tell how high a line is at most. */
function leastPitches(wrapped: readonly Pair[], body: readonly Pair[]): Map<number, Pt> {
  const least = new Map<number, Pt>();
  for (const pairs of [body, wrapped]) {
    for (const [size, list] of steps(pairs)) least.set(size, Math.min(...list));
  }
  return least;
}

type Pair = { readonly a: Line; readonly b: Line };

function pitches(found: readonly Pair[]): Map<number, Pt> {
  return new Map([...steps(found)].flatMap(([size, list]) => { const best = commonest(list, 0.4); return best === undefined ? [] : [[size, best.value] as const]; }));
}

/** Distances of lines next to one another, by size, as far as lines of one paragraph stand apart. */
function steps(found: readonly Pair[]): Map<number, Pt[]> {
  const bySize = new Map<number, Pt[]>();
  for (const { a, b } of found) {
    const d = b.y - a.y;
    if (Math.abs(a.size - b.size) > 0.3 || d < 0.9 * a.size || d > 2.4 * a.size) continue;
    bySize.set(b.size, [...(bySize.get(b.size) ?? []), d]);
  }
  return bySize;
}

/** Baseline distance of lines of a size, as far as known. */
export function pitchOf(habits: Habits, size: Pt): Pt | undefined {
  const exact = habits.pitch.get(size);
  if (exact !== undefined) return exact;
  const near = [...habits.pitch].sort((a, b) => Math.abs(a[0] - size) - Math.abs(b[0] - size))[0];
  return near !== undefined && Math.abs(near[0] - size) <= 1.2 ? (near[1] / near[0]) * size : undefined;
}
