import type { Pt } from '../core/units.ts';
import type { Block, Grid, Table } from '../layout/tree.ts';
import { groupStrip } from './draw-group.ts';
import { type FlowItem, solidItem } from './model.ts';
import { type GroupCell, type TableLook, sum } from './row-group.ts';
import { stackItems } from './stack.ts';

/** Lays out the blocks of a cell in its width. */
type LayBlocks = (blocks: readonly Block[], width: Pt) => readonly FlowItem[];

/** Thickness of the borders of a table of the draft. */
const TABLE_BORDER: Pt = 0.5;

/** A grid's rows: no borders, no margins; all but the last keep with the next where the grid stays together. */
export function gridItems(grid: Grid, lay: LayBlocks): FlowItem[] {
  const look: TableLook = { block: grid.id, columns: grid.columns, padding: 0, border: 0 };
  return grid.rows.map(({ cells }, index) => {
    const laid = cells.map(({ blocks }, column) => layCell(blocks, { row: 0, column, rowSpan: 1, colSpan: 1 }, look, lay));
    const strip = groupStrip({ rows: 1, cells: laid, look, closes: false });
    return solidItem(strip, keepsNext(laid) || (grid.keepTogether && index < grid.rows.length - 1));
  });
}

/** A table's rows, header rows kept with what follows and repeated at the top of each page. */
export function tableItems(table: Table, lay: LayBlocks): FlowItem[] {
  const look: TableLook = { block: table.id, columns: table.columns, padding: table.padding, border: TABLE_BORDER };
  const groups = groupRows(placeCells(table, look, lay), table.rows.length);
  const strips = groups.map(({ cells, rows }, index) => groupStrip({ cells, rows, look, closes: index === groups.length - 1 }));
  const headers = groups.filter((group) => group.start < table.headerRows).length;
  const head = strips.slice(0, headers);
  return strips.map((strip, index) => {
    const { cells = [], rows = 1 } = groups[index] ?? {};
    const item = solidItem(strip, keepsNext(cells, rows - 1) || (index < headers && index < strips.length - 1));
    return index < headers || headers === 0 ? item : { ...item, head };
  });
}

type Slot = Pick<GroupCell, 'row' | 'column' | 'rowSpan' | 'colSpan'>;
/** A cell that knows whether its first block is kept with the next one. */
type LaidCell = GroupCell & { readonly keepNext: boolean };

/** Word keeps a row with the next one, or the last with what follows the table, when the first paragraph of its first cell is so kept; of rows tied to each other the last one counts. */
const keepsNext = (cells: readonly LaidCell[], last = 0): boolean => cells.find(({ row }) => row === last)?.keepNext ?? false;

function layCell(blocks: readonly Block[], slot: Slot, look: TableLook, lay: LayBlocks): LaidCell {
  const width = sum(look.columns.slice(slot.column, slot.column + slot.colSpan)) - 2 * look.padding;
  const items = lay(blocks, width);
  return { ...slot, ...stackItems(items), keepNext: items[0]?.keepNext ?? false };
}

/** Gives each cell its row and column: covered slots are passed over, as in HTML. */
function placeCells(table: Table, look: TableLook, lay: LayBlocks): LaidCell[] {
  const taken = new Set<string>();
  return table.rows.flatMap(({ cells }, row) => {
    let column = 0;
    return cells.map((cell) => {
      while (taken.has(`${row},${column}`)) column += 1;
      const rowSpan = Math.min(cell.rowSpan, table.rows.length - row);
      const slot = { row, column, rowSpan, colSpan: cell.colSpan };
      for (let r = row; r < row + rowSpan; r += 1) for (let c = column; c < column + cell.colSpan; c += 1) taken.add(`${r},${c}`);
      column += cell.colSpan;
      return layCell(cell.blocks, slot, look, lay);
    });
  });
}

/** Cuts the rows into groups that no cell crosses. */
function groupRows(cells: readonly LaidCell[], rows: number): { start: number; rows: number; cells: LaidCell[] }[] {
  const groups: { start: number; rows: number; cells: LaidCell[] }[] = [];
  for (let start = 0; start < rows; ) {
    let end = start + 1;
    for (const cell of cells) if (cell.row >= start && cell.row < end) end = Math.max(end, cell.row + cell.rowSpan);
    const from = start;
    const inside = cells.filter((cell) => cell.row >= from && cell.row < end).map((cell) => ({ ...cell, row: cell.row - from }));
    groups.push({ start, rows: end - start, cells: inside });
    start = end;
  }
  return groups;
}
