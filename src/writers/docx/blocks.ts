import type { Paragraph as WordParagraph, Table as WordTable } from 'docx';
import type { Block } from '../../layout/tree.ts';
import { type Place, styleOf } from './context.ts';
import { endParagraph, paragraph, picture, ruleLine } from './paragraph.ts';
import { grid, table } from './tables.ts';

type Written = WordParagraph | WordTable;

/**
 * Blocks one under the other. Word joins tables that touch and wants a paragraph at the end of every part and cell,
 * so a 1 pt paragraph stands after a table that would be last or meet another one; `empty` parts hold one, too.
 * The table's last row keeps with it: alone on a page it would be a blank one. Where the row that these blocks stand in
 * is kept so, `firstKept` says it of their first. Where the last row of a data table keeps with the next block, so does the paragraph between them.
 */
export function blocks(place: Place, all: readonly Block[], firstKept = false): readonly Written[] {
  if (all.length === 0) return [endParagraph(place.keepNext || firstKept)];
  return all.flatMap((block, index) => {
    const next = all[index + 1];
    const needsEnd = isTable(block) && (next === undefined || isTable(next));
    const here = index === 0 && firstKept ? { ...place, keepNext: true } : place;
    return needsEnd ? [write(here, block, true), endParagraph(place.keepNext || (next !== undefined && lastRowKept(place, block)))] : [write(here, block, false)];
  });
}
/** Does the last row of a table keep with what follows, as its first cell says? */
const lastRowKept = (place: Place, block: Block): boolean => {
  const first = block.kind === 'table' ? block.rows.at(-1)?.cells[0]?.blocks[0] : undefined;
  return first?.kind === 'paragraph' && (first.format?.keepNext ?? styleOf(place, first.role).para.keepNext);
};
const isTable = (block: Block): boolean => block.kind === 'grid' || block.kind === 'table';

function write(place: Place, block: Block, ended: boolean): Written {
  switch (block.kind) {
    case 'paragraph':
      return paragraph(place, block);
    case 'rule':
      return ruleLine(place, block);
    case 'picture':
      return picture(place, block);
    case 'grid':
      return grid(place, block, ended);
    case 'table':
      return table(place, block, ended);
    default:
      return block satisfies never;
  }
}
