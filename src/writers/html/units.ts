import { HEADING_TAILS } from '../../layout/heading-pairs.ts';
import type { Block, Paragraph, Picture, Table } from '../../layout/tree.ts';

/** What becomes one element of the page: blocks that belong together are taken together. */
export type Unit =
  | { readonly kind: 'heading'; readonly level: number; readonly lines: readonly Paragraph[] }
  | { readonly kind: 'table'; readonly table: Table; readonly caption?: Paragraph }
  | { readonly kind: 'figure'; readonly picture: Picture; readonly caption?: Paragraph }
  | { readonly kind: 'block'; readonly block: Exclude<Block, Table | Picture> };

/** Groups blocks: a heading with its title line, a table with the caption above it, an image with the caption below it. */
export function unitsOf(blocks: readonly Block[], levels: ReadonlyMap<number, number>): Unit[] {
  const units: Unit[] = [];
  for (let i = 0; i < blocks.length; ) {
    const [unit, used] = unitAt(blocks, i, levels);
    units.push(unit);
    i += used;
  }
  return units;
}

function unitAt(blocks: readonly Block[], i: number, levels: ReadonlyMap<number, number>): readonly [Unit, number] {
  const block = blocks[i];
  const next = blocks[i + 1];
  if (block === undefined) throw new RangeError('no block here');
  if (block.kind === 'table') return [{ kind: 'table', table: block }, 1];
  if (block.kind === 'picture') {
    return isRole(next, 'chu-thich-hinh') ? [{ kind: 'figure', picture: block, caption: next }, 2] : [{ kind: 'figure', picture: block }, 1];
  }
  if (isRole(block, 'ten-bang') && next?.kind === 'table') return [{ kind: 'table', table: next, caption: block }, 2];
  const level = levels.get(block.id);
  if (block.kind !== 'paragraph' || level === undefined) return [{ kind: 'block', block }, 1];
  const lines = [block, ...tailOf(blocks, i)];
  return [{ kind: 'heading', level, lines }, lines.length];
}

const isRole = (block: Block | undefined, role: Paragraph['role']): block is Paragraph => block?.kind === 'paragraph' && block.role === role;

/** The title lines right below a heading. */
function tailOf(blocks: readonly Block[], i: number): Paragraph[] {
  const head = blocks[i];
  const role = head?.kind === 'paragraph' ? HEADING_TAILS[head.role] : undefined;
  const tail: Paragraph[] = [];
  for (let at = i + 1; role !== undefined; at += 1) {
    const block = blocks[at];
    if (!isRole(block, role)) break;
    tail.push(block);
  }
  return tail;
}
