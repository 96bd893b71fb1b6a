import type { Role } from '../../core/role.ts';
import type { Block } from '../../layout/tree.ts';
import type { Subject } from '../subject.ts';
import { isOfFile } from './parts-of-file.ts';
import { type Printed, printedOf } from './printed.ts';

/** One block of a text in reading order: a paragraph, or a table or picture (`undefined`). */
export type Flowing = Printed | undefined;

/** Roles of the text itself: neither headings nor what stands above and below the text. */
const VAN_BAN: ReadonlySet<Role> = new Set(['doan', 'dieu', 'khoan', 'diem', 'gach', 'cong']);
const TRONG_THAN: ReadonlySet<Role> = new Set<Role>([...VAN_BAN, 'tu-phan', 'tieu-de-phan', 'tu-muc', 'tieu-de-muc', 'muc', 'khoan-tieu-de', 'can-cu']);
/** Is a paragraph one of sentences, which can end a text? */
export const isText = (p: Printed): boolean => VAN_BAN.has(p.role);

/** The blocks of each body, part by part, without heads, signatures and recipients. */
export function flowsOf(s: Pick<Subject, 'tree'>): readonly (readonly Flowing[])[] {
  const printed = new Map(printedOf(s).map((p) => [p.paragraph, p]));
  const { tree } = s;
  if (tree === undefined || !isOfFile(tree)) return (tree?.sections ?? []).map(({ blocks }) => blocks.flatMap((block) => flowing(block, printed)));
  const flows: Flowing[][] = [];
  let part = 0;
  for (const block of tree.sections.flatMap(({ blocks }) => blocks)) {
    part = (block.kind === 'paragraph' ? printed.get(block)?.section : undefined) ?? part;
    (flows[part] ??= []).push(...flowing(block, printed));
  }
  return Array.from(flows, (flow) => flow ?? []);
}

function flowing(block: Block, printed: ReadonlyMap<unknown, Printed>): Flowing[] {
  if (block.kind === 'table' || block.kind === 'picture') return [undefined];
  if (block.kind !== 'paragraph') return [];
  const p = printed.get(block);
  if (p === undefined || (p.text === '' && p.marker === '')) return [];
  return TRONG_THAN.has(p.role) ? [p] : p.role === 'ten-bang' || p.role === 'chu-thich-hinh' ? [undefined] : [];
}
