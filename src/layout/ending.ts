import type { Role } from '../core/role.ts';
import type { Block, Inline, Paragraph } from './tree.ts';

const TEXT_ROLES: ReadonlySet<Role> = new Set(['doan', 'dieu', 'khoan', 'diem', 'gach', 'cong']);
/** Bounded, so that a text of nothing but spaces costs no more than another. */
const STOP = /(?:\s{0,9}\.?\s{0,9}\/\s{0,9}\.|[.;,])\s{0,9}$/u;

/** The closing mark `./.` after the last word of a body, a convention of all sample pages; a typed stop gives way to it, headings and tables carry none. */
export function endMark(blocks: readonly Block[]): Block[] {
  const last = blocks.at(-1);
  if (last?.kind !== 'paragraph' || !TEXT_ROLES.has(last.role) || last.inlines.length === 0) return [...blocks];
  return [...blocks.slice(0, -1), { ...last, inlines: closed(last.inlines) }];
}

function closed(inlines: readonly Inline[]): Inline[] {
  const last = inlines.at(-1);
  const mark: Inline = { kind: 'text', text: './.' };
  return last?.kind === 'text' ? [...inlines.slice(0, -1), { ...last, text: last.text.replace(STOP, '') }, mark] : [...inlines, mark];
}

const change = (block: Block, format: NonNullable<Paragraph['format']>): Block => (block.kind === 'paragraph' ? { ...block, format: { ...block.format, ...format } } : block);

/** The first block under a title stands off by `before`. */
export const spaced = (blocks: readonly Block[], before: number): Block[] => blocks.map((block, i) => (i === 0 ? change(block, { before }) : block));

/** Text stands off from the table below it. */
export const apartFromTables = (blocks: readonly Block[], after: number): Block[] =>
  blocks.map((block, i) => (blocks[i + 1]?.kind === 'table' && block.kind === 'paragraph' && block.role !== 'ten-bang' ? change(block, { after }) : block));

/** The last block of the text keeps with what follows, so that closing blocks are never alone on a page. */
export function keptWithNext(blocks: readonly Block[]): Block[] {
  return blocks.map((block, i) => {
    if (i < blocks.length - 1) return block;
    if (block.kind === 'picture') return { ...block, keepNext: true };
    if (block.kind !== 'table') return change(block, { keepNext: true });
    const rows = block.rows.map((row, r) =>
      r < block.rows.length - 1 ? row : { cells: row.cells.map((cell) => ({ ...cell, blocks: cell.blocks.map((p) => ({ ...p, format: { ...p.format, keepNext: true } })) })) },
    );
    return { ...block, rows };
  });
}
