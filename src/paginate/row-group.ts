import type { Pt } from '../core/units.ts';
import { stackHeight } from './drawing.ts';
import type { Spaced } from './model.ts';

/** A laid-out cell. Rows and columns count from 0 in its group. */
export interface GroupCell {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly colSpan: number;
  readonly strips: readonly Spaced[];
  /** Space below the last strip. */
  readonly after: Pt;
}

/** Rows that stand or fall together: one row, or those that cells spanning rows tie to each other. */
export interface RowGroup {
  readonly rows: number;
  readonly cells: readonly GroupCell[];
  readonly look: TableLook;
  /** The last of its table: the border at its foot counts. */
  readonly closes: boolean;
}

/** What all groups of a table share. */
export interface TableLook {
  readonly block: number;
  readonly columns: readonly Pt[];
  readonly padding: Pt;
  /** Thickness of the borders; 0 for none. */
  readonly border: Pt;
}

const cellHeight = (cell: GroupCell): Pt => stackHeight(cell.strips) + cell.after;

/** Height of each row with the border above it: as tall as its tallest cell; a cell over several rows makes the last of them taller at need. */
export function rowHeights(group: RowGroup): Pt[] {
  const { border } = group.look;
  const heights = Array.from({ length: group.rows }, () => border);
  const inOrder = [...group.cells].sort((a, b) => a.row + a.rowSpan - (b.row + b.rowSpan));
  for (const cell of inOrder) {
    const last = Math.min(cell.row + cell.rowSpan, group.rows) - 1;
    const above = sum(heights.slice(cell.row, last));
    heights[last] = Math.max(heights[last] ?? border, border + cellHeight(cell) - above);
  }
  return heights;
}

export const sum = (numbers: readonly number[]): number => numbers.reduce((total, n) => total + n, 0);

/** Divides a group that is taller than the room: between rows where one fits, else inside its first row. */
export function splitGroup(group: RowGroup, room: Pt, force: boolean): readonly [RowGroup, RowGroup] | undefined {
  const heights = rowHeights(group);
  const fitting = rowsThatFit(heights, room - group.look.border);
  if (fitting >= group.rows) return undefined;
  return fitting > 0 ? splitBetween(group, heights, fitting) : splitInside(group, room, force);
}

function rowsThatFit(heights: readonly Pt[], room: Pt): number {
  let used = 0;
  for (const [index, height] of heights.entries()) {
    used += height;
    if (used > room + 0.01) return index;
  }
  return heights.length;
}

/** The first `rows` rows and the rest; cells over the border are divided too. */
function splitBetween(group: RowGroup, heights: readonly Pt[], rows: number): readonly [RowGroup, RowGroup] {
  const upper: GroupCell[] = [];
  const lower: GroupCell[] = [];
  for (const cell of group.cells) {
    if (cell.row >= rows) lower.push({ ...cell, row: cell.row - rows });
    else if (cell.row + cell.rowSpan <= rows) upper.push(cell);
    else {
      const [taken, rest] = takeStrips(cell.strips, sum(heights.slice(cell.row, rows)) - group.look.border, false);
      upper.push({ ...cell, rowSpan: rows - cell.row, strips: taken, after: 0 });
      lower.push({ ...cell, row: 0, rowSpan: cell.row + cell.rowSpan - rows, strips: rest });
    }
  }
  return [{ ...group, rows, cells: upper, closes: false }, { ...group, rows: group.rows - rows, cells: lower }];
}

/** As much of the first row as fits, and the rest of it with the rows below. */
function splitInside(group: RowGroup, room: Pt, force: boolean): readonly [RowGroup, RowGroup] | undefined {
  const upper: GroupCell[] = [];
  const lower: GroupCell[] = [];
  for (const cell of group.cells) {
    if (cell.row > 0) lower.push(cell);
    else {
      const [taken, rest] = takeStrips(cell.strips, room - 2 * group.look.border, force);
      if (taken.length === 0 && rest.length > 0) return undefined;
      upper.push({ ...cell, rowSpan: 1, strips: taken, after: 0 });
      lower.push({ ...cell, strips: rest });
    }
  }
  if (group.rows === 1 && lower.every((cell) => cell.strips.length === 0)) return undefined;
  return [{ ...group, rows: 1, cells: upper, closes: false }, { ...group, cells: lower }];
}

/** The strips that fit the room, and the others, whose first one loses the gap above it. */
function takeStrips(strips: readonly Spaced[], room: Pt, force: boolean): readonly [Spaced[], Spaced[]] {
  let used = 0;
  let count = 0;
  for (const { gap, strip } of strips) {
    used += gap + strip.height;
    if (used - strip.hang > room + 0.01 && !(force && count === 0)) break;
    count += 1;
  }
  return [strips.slice(0, count), strips.slice(count).map((s, index) => (index === 0 ? { ...s, gap: 0 } : s))];
}
