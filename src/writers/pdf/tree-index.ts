import type { Block, LayoutTree, Paragraph, Picture } from '../../layout/tree.ts';

/** Blocks of a tree by id, and its anchors by name. */
export interface TreeIndex {
  readonly paragraphs: ReadonlyMap<number, Paragraph>;
  readonly pictures: readonly Picture[];
  /** Id of the paragraph that bears an anchor. */
  readonly anchors: ReadonlyMap<string, number>;
}

export function indexOf(tree: LayoutTree): TreeIndex {
  const paragraphs = new Map<number, Paragraph>();
  const pictures: Picture[] = [];
  const anchors = new Map<string, number>();
  for (const block of blocksOf(tree.sections.flatMap((s) => [...s.firstHeader, ...s.blocks, ...s.firstFooter]))) {
    if (block.kind === 'picture') pictures.push(block);
    if (block.kind !== 'paragraph') continue;
    paragraphs.set(block.id, block);
    if (block.anchor !== undefined) anchors.set(block.anchor, block.id);
  }
  return { paragraphs, pictures, anchors };
}

/** All blocks, those inside grids, tables and footnotes too. */
function* blocksOf(blocks: readonly Block[]): Generator<Block> {
  for (const block of blocks) {
    yield block;
    if (block.kind === 'grid' || block.kind === 'table') {
      for (const { cells } of block.rows) for (const cell of cells) yield* blocksOf(cell.blocks);
    }
    if (block.kind === 'paragraph') {
      for (const inline of block.inlines) if (inline.kind === 'note') yield* blocksOf(inline.paragraphs);
    }
  }
}
