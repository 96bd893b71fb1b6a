import type { TableCell, TableRow } from '../../layout/tree.ts';

/** A cell as Word writes it: a cell covered from above stands in its row as an empty one that goes on. */
export interface Slot {
  readonly column: number;
  readonly colSpan: number;
  /** Absent in a cell that is covered from above. */
  readonly cell?: TableCell;
  readonly merge?: 'RESTART' | 'CONTINUE';
}
interface Open {
  readonly colSpan: number;
  readonly rowsLeft: number;
}

/** Rows with every column accounted for: the tree does not list covered cells, Word wants those below a span. */
export function placeCells(rows: readonly TableRow[], columns: number): readonly (readonly Slot[])[] {
  let open: ReadonlyMap<number, Open> = new Map();
  return rows.map((row) => {
    const slots = placeRow(row, columns, open);
    open = nextOpen(slots, open);
    return slots;
  });
}

function placeRow(row: TableRow, columns: number, open: ReadonlyMap<number, Open>): readonly Slot[] {
  const slots: Slot[] = [];
  const waiting = [...row.cells];
  for (let column = 0; column < columns; ) {
    const slot = slotAt(column, open.get(column), () => waiting.shift());
    if (slot === undefined) break;
    slots.push(slot);
    column += slot.colSpan;
  }
  return slots;
}

function slotAt(column: number, covered: Open | undefined, take: () => TableCell | undefined): Slot | undefined {
  if (covered !== undefined) return { column, colSpan: covered.colSpan, merge: 'CONTINUE' };
  const cell = take();
  return cell === undefined ? undefined : { column, colSpan: cell.colSpan, cell, ...(cell.rowSpan > 1 ? { merge: 'RESTART' } : {}) };
}

function nextOpen(slots: readonly Slot[], open: ReadonlyMap<number, Open>): ReadonlyMap<number, Open> {
  const rowsLeft = (slot: Slot): number => (slot.cell === undefined ? (open.get(slot.column)?.rowsLeft ?? 0) : slot.cell.rowSpan) - 1;
  return new Map(slots.filter((slot) => rowsLeft(slot) > 0).map((slot) => [slot.column, { colSpan: slot.colSpan, rowsLeft: rowsLeft(slot) }]));
}
