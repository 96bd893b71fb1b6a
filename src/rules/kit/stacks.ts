import type { Pt } from '../../core/units.ts';
import { measureOf } from '../../layout/settings.ts';
import type { Block, LayoutTree } from '../../layout/tree.ts';

/** Blocks one below the other in one column: the text of a section, its margins, a cell of the head or the signature block. */
export interface Stack {
  readonly section: number;
  /** Width of the column. */
  readonly width: Pt;
  readonly blocks: readonly Block[];
  /** It stands at the foot of the section's first page. */
  readonly foot: boolean;
}

const cache = new WeakMap<LayoutTree, readonly Stack[]>();

/** Every column of a tree, in reading order; cells of tables are not among them. */
export function stacksOf(tree: LayoutTree): readonly Stack[] {
  const known = cache.get(tree);
  if (known !== undefined) return known;
  const all = tree.sections.flatMap((section, i) => [section.firstHeader, section.blocks, section.firstFooter].flatMap((blocks) => stacks(blocks, { width: measureOf(section.page), section: i, foot: blocks === section.firstFooter })));
  cache.set(tree, all);
  return all;
}

function stacks(blocks: readonly Block[], at: Omit<Stack, 'blocks'>): Stack[] {
  const inner = blocks.flatMap((block) => (block.kind === 'grid' ? block.rows.flatMap((row) => row.cells.flatMap((cell, i) => stacks(cell.blocks, { ...at, width: block.columns[i] ?? at.width }))) : []));
  return [{ ...at, blocks }, ...inner];
}

/** Neighbours in a column, upper and lower. */
export const pairsOf = ({ blocks }: Stack): readonly (readonly [Block, Block])[] => blocks.slice(1).map((block, i) => [blocks[i] ?? block, block] as const);
