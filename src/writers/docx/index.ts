import { Packer } from 'docx';
import type { LayoutTree } from '../../layout/tree.ts';
import { buildDocument } from './document.ts';
import { assertAllWritten } from './nothing-lost.ts';
import { repack, textParts } from './pack.ts';
import { coreProperties } from './properties.ts';

/**
 * A Word file of a layout tree: named styles, exact twips, no text boxes; the same tree gives the same bytes.
 * Throws `LostTextError` when a text of the tree does not stand in the file.
 */
export async function writeDocx(tree: LayoutTree): Promise<Uint8Array> {
  const { file, hasNotes } = buildDocument(tree);
  const zip = await Packer.pack(file, 'uint8array', false, [{ path: 'docProps/core.xml', data: coreProperties(tree) }]);
  assertAllWritten(tree, textParts(zip));
  return repack(zip, tree, hasNotes);
}
