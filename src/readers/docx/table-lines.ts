import type { Pt } from '../../core/units.ts';
import type { SeenBlock, SeenCell, SeenParagraph, SeenRule, SeenTable } from '../seen/model.ts';
import { heightOf } from './heights.ts';
import { tidy } from './xml-kit.ts';

/** Rows of a table that may stand for lines under text; more are data. */
const MOST_ROWS = 4;
const LINE = 0.5;
const BLACK = '000000';

/**
 * A table as its lines make it look: one cell with lines all round is a frame, and so is the only such cell of a head;
 * lines under cells of a table without upright ones are rules.
 */
export function drawnAs(table: SeenTable): readonly SeenBlock[] {
  const cells = table.rows.flatMap((row) => row.cells);
  const [only] = cells;
  if (cells.length === 1 && only !== undefined && table.borders === 'all' && isShort(only)) return framed(only, widthOf(table, 0, only.colSpan));
  if (table.borders !== 'some' || table.rows.length > MOST_ROWS) return [table];
  const boxes = cells.filter(isBox);
  if (boxes.length === 1) return [mapCells(table, (cell, width) => (isBox(cell) && isShort(cell) ? { ...cell, blocks: framed(cell, width) } : cell))];
  const upright = cells.some(({ lines }) => lines?.left === true || lines?.right === true);
  return [upright ? table : hung(mapCells(table, underlined(table.padding)))];
}

const isBox = ({ lines }: SeenCell): boolean => lines?.top === true && lines.bottom === true && lines.left === true && lines.right === true;
const texts = (blocks: readonly SeenBlock[]): readonly SeenParagraph[] => blocks.filter((block): block is SeenParagraph => block.kind === 'paragraph' && block.inlines.length > 0);
/** One or two paragraphs, as in the boxes of a document's head. */
const isShort = ({ blocks }: SeenCell): boolean => blocks.every(({ kind }) => kind === 'paragraph') && texts(blocks).length > 0 && texts(blocks).length <= 2;

const widthOf = ({ columns }: SeenTable, from: number, span: number): Pt => columns.slice(from, from + span).reduce((sum, one) => sum + one, 0);

function mapCells(table: SeenTable, change: (cell: SeenCell, width: Pt) => SeenCell): SeenTable {
  const rows = table.rows.map((row) => {
    let column = 0;
    const cells = row.cells.map((cell) => {
      const width = widthOf(table, column, cell.colSpan);
      column += cell.colSpan;
      return change(cell, width);
    });
    return { ...row, cells };
  });
  return { ...table, rows };
}

/** The paragraphs of a cell with its lines as the frame of the first that has text. */
function framed({ blocks }: SeenCell, width: Pt): readonly SeenBlock[] {
  const [first] = texts(blocks);
  const height = blocks.reduce((sum, block) => sum + heightOf(block, width), 0);
  return blocks.map((block) => (block === first ? { ...first, frame: { width: tidy(width), height: tidy(height), color: BLACK } } : block));
}

/** A cell with the line under it as a rule of its own. */
const underlined = (padding: Pt) => (cell: SeenCell, width: Pt): SeenCell => {
  const last = texts(cell.blocks).at(-1);
  if (cell.lines?.bottom !== true || last === undefined) return cell;
  const rule: SeenRule = { kind: 'rule', place: { number: last.place.number }, length: tidy(width), thickness: LINE, x: -padding, color: BLACK, drawn: 'cell' };
  return { ...cell, blocks: [...cell.blocks, rule] };
};

/** A cell with where it stands on the grid. */
interface Spread {
  readonly cell: SeenCell;
  readonly from: number;
  readonly to: number;
}
function spread({ cells }: SeenTable['rows'][number]): readonly Spread[] {
  let column = 0;
  return cells.map((cell) => {
    const from = column;
    column += cell.colSpan;
    return { cell, from, to: column };
  });
}

/** A line of an empty cell below a wider one with text is the line of that text: rows are cut so that a line is shorter than what it is below. */
function hung(table: SeenTable): SeenTable {
  const rows = table.rows.map((row, index) => {
    const below = table.rows[index + 1];
    const lined = below === undefined ? [] : spread(below).filter(({ cell }) => texts(cell.blocks).length === 0 && (cell.lines?.top === true || cell.lines?.bottom === true));
    return lined.length === 0 ? row : { ...row, cells: spread(row).map((one) => withLine(table, one, lined)) };
  });
  return { ...table, rows };
}

function withLine(table: SeenTable, { cell, from, to }: Spread, lined: readonly Spread[]): SeenCell {
  const last = texts(cell.blocks).at(-1);
  const under = lined.find((one) => one.from >= from && one.to <= to && one.to - one.from < to - from);
  if (last === undefined || under === undefined) return cell;
  const x = widthOf(table, from, under.from - from) - table.padding;
  const rule: SeenRule = { kind: 'rule', place: { number: last.place.number }, length: tidy(widthOf(table, under.from, under.to - under.from)), thickness: LINE, x: tidy(x), color: BLACK, drawn: 'cell' };
  return { ...cell, blocks: [...cell.blocks, rule] };
}
