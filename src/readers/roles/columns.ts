import type { Pt } from '../../core/units.ts';
import type { SeenTable } from '../seen/model.ts';
import { allAtBreaks, flat, isBlank, type Item, itemsOf, type Line, part } from './line.ts';

/** What stands at the left and at the right of a block in two columns. */
export interface Columns {
  readonly left: readonly Item[];
  readonly right: readonly Item[];
  readonly widths: readonly [Pt, Pt];
  /** Number of the paragraph that it stands at. */
  readonly at: number;
}

/** A table's cells as two columns, cut at a column; lines are cut at their breaks. */
export function columnsOf(table: SeenTable, cut: number): Columns {
  const left: Item[] = [];
  const right: Item[] = [];
  const used = new Set<number>();
  eachCell(table, (column, items, _row, span) => {
    const lines = allAtBreaks(items);
    if (lines.some((item) => !isBlank(item))) for (let i = 0; i < span; i += 1) used.add(column + i);
    (column < cut ? left : right).push(...lines);
  });
  const width = (from: number, to: number): Pt => table.columns.slice(from, to).reduce((sum, w, i) => (used.has(from + i) || to - from === 1 ? sum + w : sum), 0);
  return { left, right, widths: [width(0, cut), width(cut, table.columns.length)], at: table.place.number };
}

/** Every cell of a table with the column in which it begins, row by row; inner tables lie open. */
export function eachCell(table: SeenTable, see: (column: number, items: Item[], row: number, span: number) => void): void {
  const covered: number[] = [];
  table.rows.forEach(({ cells }, row) => {
    let column = 0;
    for (const cell of cells) {
      while ((covered[column] ?? 0) > row) column += 1;
      see(column, flat(itemsOf(cell.blocks)), row, cell.colSpan);
      for (let i = 0; i < cell.colSpan; i += 1) covered[column + i] = row + cell.rowSpan;
      column += cell.colSpan;
    }
  });
}

/** Longest line in which two columns are looked for. */
const LONGEST = 400;
const GAP = /\t+[ \t\u00A0]*|[ \u00A0]{3,}/gu;

/** A line of two columns that tabs or blanks keep apart, cut where its halves are what is asked; undefined where it is no such line. */
export function halves(line: Line, is: (left: Line | undefined, right: Line) => boolean): readonly [Line | undefined, Line] | undefined {
  if (line.raw.length > LONGEST) return undefined;
  for (const gap of line.raw.matchAll(GAP)) {
    const [left, right] = [part(line, 0, gap.index), part(line, gap.index + gap[0].length)];
    if (is(left, right)) return [left, right];
  }
  return line.lead > 100 && is(undefined, line) ? [undefined, line] : undefined;
}
