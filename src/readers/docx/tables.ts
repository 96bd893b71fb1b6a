import type { Pt } from '../../core/units.ts';
import type { SeenBlock, SeenCell, SeenRow, SeenTable } from '../seen/model.ts';
import { childrenOf, type XmlElement } from '../package/xml.ts';
import { blockElements, readBlocks } from './blocks.ts';
import type { Doc, Place } from './context.ts';
import { liftRules, rulesAtTop } from './lift-rules.ts';
import { moveAcross } from './move-across.ts';
import { cellLines, type Slot } from './table-borders.ts';
import { drawnAs } from './table-lines.ts';
import { type TableLooks, tableLooksOf } from './table-look.ts';
import { child, isOn, points, val, whole, within } from './xml-kit.ts';

/** Tables and boxes that a table may stand in. */
export const MOST_DEPTH = 8;
const PADDING = 5.4;

/** A table as its file has it: rows of cells, with where they stand on the grid. */
interface TableRead {
  readonly doc: Doc;
  readonly place: Place;
  readonly tblPr: XmlElement | undefined;
  readonly columns: readonly Pt[];
  readonly rows: readonly (readonly Slot[])[];
  readonly looks: TableLooks;
  readonly padding: Pt;
}

/** Reads a table; one nested deeper than anybody reads is left as its text. */
export function readTable(doc: Doc, place: Place, tbl: XmlElement): readonly SeenBlock[] {
  const rows = rowsOf(doc, tbl);
  if (place.depth > MOST_DEPTH) {
    doc.tally.deepTables += 1;
    return rows.flatMap((slots) => slots.flatMap(({ cell }) => readBlocks(doc, place, blockElements(doc, cell))));
  }
  const tblPr = child(tbl, 'w:tblPr');
  const looks = tableLooksOf(doc, tblPr);
  const columns = columnsOf(tbl, rows);
  const padding = points(within(looks.margins, 'w:left')?.attributes['w:w'] ?? within(looks.margins, 'w:start')?.attributes['w:w']) ?? PADDING;
  return drawnAs(tableOf({ doc, place, tblPr, columns, rows, looks, padding }));
}

const isDeleted = (row: XmlElement): boolean => within(row, 'w:trPr', 'w:del') !== undefined;

function rowElements(parent: XmlElement | undefined, name: string, out: XmlElement[] = []): XmlElement[] {
  for (const one of parent?.children ?? []) {
    if (typeof one === 'string') continue;
    if (one.name === name) out.push(one);
    else if (one.name === 'w:sdt') rowElements(child(one, 'w:sdtContent'), name, out);
    else if (one.name === 'w:customXml' || one.name === 'w:ins' || one.name === 'w:moveTo') rowElements(one, name, out);
  }
  return out;
}

function rowsOf(doc: Doc, tbl: XmlElement): Slot[][] {
  const rows = rowElements(tbl, 'w:tr').filter((row) => {
    if (isDeleted(row)) doc.tally.deleted += 1;
    return !isDeleted(row);
  });
  return rows.map((row) => {
    let column = span(within(row, 'w:trPr', 'w:gridBefore'), 0);
    return rowElements(row, 'w:tc').map((cell): Slot => {
      const tcPr = child(cell, 'w:tcPr');
      const at = column;
      const colSpan = Math.max(1, Math.min(MOST_COLUMNS - column, span(child(tcPr, 'w:gridSpan'), 1)));
      column += colSpan;
      const merge = child(tcPr, 'w:vMerge');
      return { row, cell, tcPr, column: at, colSpan, covered: merge !== undefined && val(merge) !== 'restart' };
    });
  });
}
/** Columns that spans may reach over: Word's own limit. */
const MOST_COLUMNS = 63;
const span = (element: XmlElement | undefined, none: number): number => Math.min(MOST_COLUMNS, Math.max(0, whole(val(element)) ?? none));

/** Widths of the grid; where the file has no grid, of the cells of its fullest row. */
function columnsOf(tbl: XmlElement, rows: readonly (readonly Slot[])[]): readonly Pt[] {
  const grid = childrenOf(child(tbl, 'w:tblGrid'), 'w:gridCol').map(({ attributes }) => points(attributes['w:w']) ?? 0);
  const count = rows.reduce((most, slots) => Math.max(most, (slots.at(-1)?.column ?? 0) + (slots.at(-1)?.colSpan ?? 0)), 0);
  const widths = Array.from({ length: Math.max(count, grid.length === 0 ? 0 : count) }, (_, index) => grid[index] ?? 0);
  for (const slots of rows)
    for (const { tcPr, column, colSpan } of slots) {
      const width = child(tcPr, 'w:tcW')?.attributes;
      if (colSpan === 1 && (widths[column] ?? 0) <= 0 && width?.['w:type'] !== 'pct') widths[column] = points(width?.['w:w']) ?? 0;
    }
  return widths;
}

function tableOf(read: TableRead): SeenTable {
  const number = Math.max(1, read.doc.count);
  const lines = cellLines({ table: read.looks.borders, rows: read.rows, columns: read.columns.length, theme: read.doc.theme });
  const own = read.rows.map((slots, index): SeenRow => ({ cells: slots.flatMap((slot, at) => (slot.covered ? [] : [cellOf(read, slot, index, lines[index]?.[at])])), header: isOn(within(slots[0]?.row, 'w:trPr', 'w:tblHeader')) }));
  const rows = own.map((row, index) => moveAcross(row, (read.rows[index] ?? []).filter(({ covered }) => !covered), read.columns, read.padding));
  return {
    kind: 'table',
    place: { number },
    columns: read.columns,
    padding: read.padding,
    rows: rows.some(startsWithRule) ? liftRules(read.rows, rows) : rows,
    borders: bordersOf(lines.flat()),
  };
}

/** Are all sides drawn, none, or some? */
function bordersOf(lines: readonly NonNullable<SeenCell['lines']>[]): SeenTable['borders'] {
  const isDrawn = ({ top, bottom, left, right }: NonNullable<SeenCell['lines']>): readonly boolean[] => [top === true, bottom === true, left === true, right === true];
  if (lines.length > 0 && lines.every((one) => isDrawn(one).every((side) => side))) return 'all';
  return lines.some((one) => isDrawn(one).some((side) => side)) ? 'some' : 'none';
}

const startsWithRule = ({ cells }: SeenRow): boolean => cells.some(({ blocks }) => rulesAtTop(blocks).length > 0);

function cellOf(read: TableRead, slot: Slot, index: number, lines: SeenCell['lines']): SeenCell {
  const { doc, place, columns, looks, padding } = read;
  const width = columns.slice(slot.column, slot.column + slot.colSpan).reduce((sum, one) => sum + one, 0);
  const look = looks.cell(index, slot.column, slot.colSpan, read.rows.length, columns.length);
  const inside: Place = { ...place, width: Math.max(0, width - 2 * padding), look, depth: place.depth + 1 };
  const blocks = readBlocks(doc, inside, blockElements(doc, slot.cell));
  return { colSpan: slot.colSpan, rowSpan: rowSpan(read.rows, index, slot), blocks, ...(lines === undefined ? {} : { lines }) };
}

/** Rows that a cell reaches down over. */
function rowSpan(rows: readonly (readonly Slot[])[], index: number, slot: Slot): number {
  let reach = 1;
  while (rows[index + reach]?.some((below) => below.covered && below.column === slot.column) === true) reach += 1;
  return reach;
}
