import type { Block, LayoutTree, Paragraph, Section } from './tree.ts';

/** All paragraphs of a tree in reading order, cells and footnotes too. */
export const paragraphsOf = ({ sections }: Pick<LayoutTree, 'sections'>): Paragraph[] => sections.flatMap(paragraphsIn);

/** Those of a section, footnotes after the paragraph that holds their mark. */
export const paragraphsIn = ({ firstHeader, blocks, firstFooter }: Section): Paragraph[] => [...firstHeader, ...blocks, ...firstFooter].flatMap(inBlock);

function inBlock(block: Block): Paragraph[] {
  switch (block.kind) {
    case 'paragraph':
      return [block, ...block.inlines.flatMap((inline) => (inline.kind === 'note' ? inline.paragraphs : []))];
    case 'grid':
      return block.rows.flatMap(({ cells }) => cells.flatMap(({ blocks }) => blocks.flatMap(inBlock)));
    case 'table':
      return block.rows.flatMap(({ cells }) => cells.flatMap(({ blocks }) => blocks.flatMap(inBlock)));
    case 'rule':
    case 'picture':
      return [];
    default:
      return block satisfies never;
  }
}
