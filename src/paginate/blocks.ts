import type { Pt } from '../core/units.ts';
import type { Block, Paragraph } from '../layout/tree.ts';
import { framedItem } from './framed.ts';
import { type FlowItem, type Note, type Setting, solidItem } from './model.ts';
import { type LayNote, paragraphItem } from './paragraph.ts';
import type { NoteInline, Run } from './resolve.ts';
import { gridItems, tableItems } from './rows.ts';
import { pictureItem, ruleItem } from './solid.ts';
import { stackItems } from './stack.ts';

/** Room for blocks: the measure of the section's text, the column's own width, and the tallest a picture may be. */
export interface Room {
  /** Width of the page's text, in which footnotes are set. */
  readonly measure: Pt;
  readonly width: Pt;
  readonly tallest: Pt;
}

/** Blocks as items that flow down the pages. */
export function itemsOf(setting: Setting, blocks: readonly Block[], room: Room): FlowItem[] {
  const layNote: LayNote = (note) => noteOf(setting, note, room);
  const inCell = (inner: readonly Block[], width: Pt): FlowItem[] => itemsOf(setting, inner, { ...room, width });
  const ends = (index: number): boolean => isTable(blocks[index]) && (index === blocks.length - 1 || isTable(blocks[index + 1]));
  return blocks.flatMap((block, index) => (ends(index) ? ended(layBlock(block), block.kind === 'table' && index < blocks.length - 1) : layBlock(block)));
  function layBlock(block: Block): FlowItem[] {
    switch (block.kind) {
      case 'paragraph':
        return [block.frame === undefined ? paragraphItem(setting, block, room.width, layNote) : framedItem(setting, block, block.frame, room.width)];
      case 'rule':
        return [ruleItem(block, room.width)];
      case 'picture':
        return [pictureItem(setting, block, room.width, room.tallest)];
      case 'grid':
        return gridItems(block, inCell);
      case 'table':
        return tableItems(block, inCell);
      default:
        return block satisfies never;
    }
  }
}

const isTable = (block: Block | undefined): boolean => block?.kind === 'grid' || block?.kind === 'table';
/** A DOCX must have a paragraph after a table that ends a part or meets another table: 1 pt high. The last row keeps with it, or it would make a blank page. */
const endItem = (keepNext: boolean): FlowItem => solidItem({ height: 1, hang: 0, notes: [], draw: () => undefined }, keepNext);
/** Where the last row of a data table keeps with the next block, so does the paragraph between them. */
const ended = (rows: readonly FlowItem[], meetsTable: boolean): FlowItem[] => [
  ...rows.map((row, index) => (index === rows.length - 1 ? { ...row, keepNext: true } : row)),
  endItem(meetsTable && rows.at(-1)?.keepNext === true),
];

/** A footnote in the full measure, its number before the first paragraph. Notes inside notes have no page of their own and are passed over. */
function noteOf(setting: Setting, note: NoteInline, room: Room): Note {
  const items = note.paragraphs.map((paragraph, index) =>
    paragraphItem(setting, paragraph, room.measure, () => ({ strips: [] }), index === 0 ? noteMark(setting, paragraph, note.number) : []),
  );
  return { strips: stackItems(items).strips };
}

/** The raised number and a space before a note's text. */
function noteMark(setting: Setting, paragraph: Paragraph, number: number): Run[] {
  const style = { ...setting.tree.styles[paragraph.role].text, underline: false };
  return [{ ...style, text: String(number), superscript: true }, { ...style, text: ' ' }];
}
