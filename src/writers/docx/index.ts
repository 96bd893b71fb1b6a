import { Document, Packer } from 'docx';
import type { IPropertiesOptions, Paragraph as WordParagraph } from 'docx';
import type { LayoutTree } from '../../layout/tree.ts';
import { newContext } from './context.ts';
import type { Context, Part, Place } from './context.ts';
import { paragraph } from './paragraph.ts';
import { assertAllWritten } from './nothing-lost.ts';
import { repack, textParts } from './pack.ts';
import { coreProperties } from './properties.ts';
import { section } from './section.ts';
import { stylesOf } from './styles.ts';

/**
 * A Word file of a layout tree: named styles, exact twips, no text boxes; the same tree gives the same bytes.
 * Throws `LostTextError` when a text of the tree does not stand in the file.
 */
export async function writeDocx(tree: LayoutTree): Promise<Uint8Array> {
  const file = build(tree);
  const zip = await Packer.pack(file, 'uint8array', false, [{ path: 'docProps/core.xml', data: coreProperties(tree) }]);
  assertAllWritten(tree, textParts(zip));
  return repack(zip, tree);
}

function build(tree: LayoutTree): Document {
  const context = newContext(tree);
  const sections = tree.sections.map((one, index) => section(context, one, index));
  const file = new Document({
    sections,
    styles: stylesOf(tree),
    footnotes: footnotes(context),
    compatibility: { version: 15 },
    features: { updateFields: false },
  });
  addLinks(file, context);
  return file;
}

/** Notes of the whole tree; numbers are unique in it, and serve as ids. */
function footnotes(context: Context): NonNullable<IPropertiesOptions['footnotes']> {
  const place: Place = { context, part: 'footnotes', measure: 0, keepNext: false };
  const entries = [...context.notes].map(([number, paragraphs]): [string, { children: readonly WordParagraph[] }] => [
    String(number),
    { children: paragraphs.map((one) => paragraph(place, one)) },
  ]);
  return Object.fromEntries(entries);
}

const HYPERLINK = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink';
/** Addresses of links with our own ids: docx would draw random ones. */
function addLinks(file: Document, context: Context): void {
  for (const { part, id, href } of context.links) relationshipsOf(file, part)?.addRelationship(id, HYPERLINK, href, 'External');
}

function relationshipsOf(file: Document, part: Part) {
  if (part === 'document') return file.Document.Relationships;
  if (part === 'footnotes') return file.FootNotes.Relationships;
  const index = Number(part.slice(6)) - 1;
  return (part.startsWith('header') ? file.Headers : file.Footers)[index]?.Relationships;
}
