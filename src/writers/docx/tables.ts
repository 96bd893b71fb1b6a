import { BorderStyle, Table as WordTable, TableCell as WordCell, TableLayoutType, TableRow as WordRow, VerticalMergeType, WidthType } from 'docx';
import type { ITableBordersOptions, ITableOptions } from 'docx';
import type { Grid, Table } from '../../layout/tree.ts';
import { blocks } from './blocks.ts';
import type { Place } from './context.ts';
import { endParagraph } from './paragraph.ts';
import { placeCells } from './spans.ts';
import type { Slot } from './spans.ts';
import { eighth, twip } from './units.ts';

const SIDES = ['top', 'bottom', 'left', 'right', 'insideHorizontal', 'insideVertical'] as const;
const borders = (style: (typeof BorderStyle)['NONE' | 'SINGLE'], size: number): ITableBordersOptions =>
  Object.fromEntries(SIDES.map((side) => [side, { style, size, space: 0, color: style === BorderStyle.NONE ? 'auto' : '000000' }]));
const NO_BORDERS = borders(BorderStyle.NONE, 0);
const THIN_BORDERS = borders(BorderStyle.SINGLE, eighth(0.5));

/** Points as column widths in twips whose sum is the rounded sum: a fixed table must fill its measure exactly. */
function columnTwips(columns: readonly number[]): readonly number[] {
  const edges = columns.map((_, index) => twip(columns.slice(0, index + 1).reduce((sum, width) => sum + width, 0)));
  return edges.map((edge, index) => edge - (edges[index - 1] ?? 0));
}

function shell(widths: readonly number[], padding: number): Omit<ITableOptions, 'rows'> {
  return {
    layout: TableLayoutType.FIXED,
    width: { size: sum(widths), type: WidthType.DXA },
    indent: { size: 0, type: WidthType.DXA },
    columnWidths: widths,
    margins: { marginUnitType: WidthType.DXA, top: 0, bottom: 0, left: twip(padding), right: twip(padding) },
  };
}
const sum = (numbers: readonly number[]): number => numbers.reduce((total, value) => total + value, 0);
const dxa = (size: number) => ({ size, type: WidthType.DXA });

/** Columns side by side: a fixed table without borders and cell margins; `ended` by a paragraph that its last row keeps with. */
export function grid(place: Place, block: Grid, ended: boolean): WordTable {
  const widths = columnTwips(block.columns);
  const rows = block.rows.map((row, index) => {
    const keepNext = place.keepNext || (block.keepTogether && index < block.rows.length - 1);
    const kept = ended && index === block.rows.length - 1;
    const cells = row.cells.map((cell, column) => {
      const width = widths[column] ?? 0;
      return new WordCell({ width: dxa(width), children: blocks({ ...place, keepNext, measure: width / 20 }, cell.blocks, kept && column === 0) });
    });
    return new WordRow({ cantSplit: true, children: cells });
  });
  return new WordTable({ ...shell(widths, 0), borders: NO_BORDERS, rows });
}

/** A table of the draft; header rows repeat, rows stay whole unless taller than a page, and rows that a cell spans stay together. */
export function table(place: Place, block: Table, ended: boolean): WordTable {
  const widths = columnTwips(block.columns);
  const all = placeCells(block.rows, widths.length);
  const rows = all.map((slots, index) => {
    const below = all[index + 1];
    const kept = (below === undefined && ended) || slots.some((slot) => goesOn(slot, below));
    const children = slots.map((slot, at) => cell(place, slot, widths, block.padding, at === 0 && (kept || endsKept(slots))));
    return new WordRow({ cantSplit: true, ...(index < block.headerRows ? { tableHeader: true } : {}), children });
  });
  return new WordTable({ ...shell(widths, block.padding), borders: THIN_BORDERS, rows });
}

/** Does the slot's span go on in the row below? */
const goesOn = ({ column, merge }: Slot, below: readonly Slot[] = []): boolean =>
  merge !== undefined && below.some((slot) => slot.column === column && slot.merge === 'CONTINUE');

/** Word asks the first paragraph of the first cell alone whether a row keeps with the next; an empty one speaks for the row's own first cell. */
const endsKept = (slots: readonly Slot[]): boolean => slots.find(({ cell }) => cell !== undefined)?.cell?.blocks[0]?.format?.keepNext === true;

function cell(place: Place, slot: Slot, widths: readonly number[], padding: number, kept: boolean): WordCell {
  const width = sum(widths.slice(slot.column, slot.column + slot.colSpan));
  const inside = { ...place, measure: width / 20 - 2 * padding };
  return new WordCell({
    width: dxa(width),
    ...(slot.colSpan > 1 ? { columnSpan: slot.colSpan } : {}),
    ...(slot.merge === undefined ? {} : { verticalMerge: VerticalMergeType[slot.merge] }),
    children: slot.cell === undefined ? [endParagraph(place.keepNext || kept)] : blocks(inside, slot.cell.blocks, kept),
  });
}
