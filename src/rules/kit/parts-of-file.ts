import type { LayoutTree } from '../../layout/tree.ts';

/** Was a tree read from a file? Its sections are its parts, and where the paper changes within one, more. */
export const isOfFile = ({ sections }: Pick<LayoutTree, 'sections'>): boolean => sections[0]?.path[0] === 'phan';

/** The part of a file that each of its sections is of: the document is 0, then each annex or attached sheet, whatever paper they go on upon. */
export function partsOf({ sections }: Pick<LayoutTree, 'sections'>): readonly number[] {
  let part = -1;
  return sections.map(({ continues }) => (part += continues === true && part >= 0 ? 0 : 1));
}
