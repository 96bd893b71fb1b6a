import { Packer } from 'docx';
import { pageMark } from '../../layout/page-mark.ts';
import type { LayoutTree } from '../../layout/tree.ts';
import { buildDocument } from './document.ts';
import { type Embedded, embeddedParts } from './embed.ts';
import { assertAllWritten } from './nothing-lost.ts';
import { openPackage, repack } from './pack.ts';
import { coreProperties } from './properties.ts';
import { keepStyles, knownStyles, styleKey } from './style-cache.ts';

const STYLES = 'word/styles.xml';
const NO_STYLES = { importedStyles: [] };

/**
 * A Word file of a layout tree: named styles, exact twips, no text boxes; the same tree gives the same bytes.
 * `embed` is a draft that travels in it. Throws `LostTextError` when a text of the tree does not stand in the file.
 */
export async function writeDocx(tree: LayoutTree, embed?: Embedded): Promise<Uint8Array> {
  const key = styleKey(tree);
  const styles = knownStyles(key);
  const { file, hasNotes } = styles === undefined ? buildDocument(tree) : buildDocument(tree, NO_STYLES);
  const own = [{ path: 'docProps/core.xml', data: coreProperties(tree) }, ...(styles === undefined ? [] : [{ path: STYLES, data: styles }]), ...(embed === undefined ? [] : embeddedParts(embed, pageMark(tree)))];
  const opened = openPackage(await Packer.pack(file, 'uint8array', false, own));
  if (styles === undefined) keepStyles(key, opened.text(STYLES));
  assertAllWritten(tree, opened.textParts());
  return repack(opened, tree, hasNotes, embed !== undefined);
}
