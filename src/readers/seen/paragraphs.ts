import type { SeenBlock, SeenParagraph } from './model.ts';

/** All paragraphs of blocks in reading order, those of tables too. */
export const paragraphsIn = (blocks: readonly SeenBlock[]): readonly SeenParagraph[] =>
  blocks.flatMap((block) => (block.kind === 'paragraph' ? [block] : block.kind === 'table' ? block.rows.flatMap(({ cells }) => cells.flatMap((cell) => paragraphsIn(cell.blocks))) : []));
