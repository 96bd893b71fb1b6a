import type { LayoutTree } from '../../src/layout/tree.ts';
import type { Recognised } from '../../src/readers/roles/recognised.ts';

/** A tree of ours as if it had been read from a file of ours without a slip. */
export const recognisedOf = (tree: LayoutTree, loai?: Recognised['loai']): Recognised => ({
  format: 'docx',
  tree,
  loai: loai ?? loaiOf(tree),
  own: true,
  hasHead: tree.sections[0]?.blocks[0]?.kind === 'grid',
  unsure: new Map(),
  unsureRoles: new Map(),
  blind: new Map(),
  placeOf: () => undefined,
});

function loaiOf(tree: LayoutTree): Recognised['loai'] {
  const first = tree.sections[0]?.blocks ?? [];
  if (first[0]?.kind !== 'grid') return 'de-cuong-bao-cao';
  return first.some((block) => block.kind === 'paragraph' && block.role === 'ten-loai') ? 'ke-hoach' : 'cong-van';
}
