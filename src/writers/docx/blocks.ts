import type { Paragraph as WordParagraph, Table as WordTable } from 'docx';
import type { Block } from '../../layout/tree.ts';
import type { Place } from './context.ts';
import { endParagraph, paragraph, picture, ruleLine } from './paragraph.ts';
import { grid, table } from './tables.ts';

export type Written = WordParagraph | WordTable;

/**
 * Blocks one under the other. Word joins tables that touch and wants a paragraph at the end of every part and cell,
 * so a 1 pt paragraph stands after a table that would be last or meet another one; `empty` parts hold one, too.
 */
export function blocks(place: Place, all: readonly Block[]): readonly Written[] {
  if (all.length === 0) return [endParagraph(place.keepNext)];
  return all.flatMap((block, index) => {
    const next = all[index + 1];
    const needsEnd = isTable(block) && (next === undefined || isTable(next));
    return needsEnd ? [write(place, block), endParagraph(place.keepNext)] : [write(place, block)];
  });
}
const isTable = (block: Block): boolean => block.kind === 'grid' || block.kind === 'table';

function write(place: Place, block: Block): Written {
  switch (block.kind) {
    case 'paragraph':
      return paragraph(place, block);
    case 'rule':
      return ruleLine(place, block);
    case 'picture':
      return picture(place, block);
    case 'grid':
      return grid(place, block);
    case 'table':
      return table(place, block);
    default:
      return block satisfies never;
  }
}
