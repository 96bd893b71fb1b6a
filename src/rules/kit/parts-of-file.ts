import type { LayoutTree } from '../../layout/tree.ts';
import type { Printed } from './printed.ts';

/** Was a tree read from a file? Its sections are its parts, and where the paper changes within one, more. */
export const isOfFile = ({ sections }: Pick<LayoutTree, 'sections'>): boolean => sections[0]?.path[0] === 'phan';

/** Paragraphs of a file by the part that they stand in: the document is 0, then each annex or attached sheet, whatever paper they go on upon. */
export function inParts({ sections }: Pick<LayoutTree, 'sections'>, printed: readonly Printed[]): Printed[] {
  let part = -1;
  const parts = sections.map(({ continues }) => (part += continues === true && part >= 0 ? 0 : 1));
  return printed.map((p) => ({ ...p, section: parts[p.sheet] ?? 0 }));
}
