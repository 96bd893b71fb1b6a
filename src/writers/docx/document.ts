import { Document } from 'docx';
import type { IPropertiesOptions, IStylesOptions, Paragraph as WordParagraph } from 'docx';
import type { LayoutTree, Paragraph } from '../../layout/tree.ts';
import { newContext } from './context.ts';
import type { Context, Part, Place } from './context.ts';
import { paragraph } from './paragraph.ts';
import { section } from './section.ts';
import { stylesOf } from './styles.ts';

/** The document as `docx` objects, before packing; tests lay it out by Word's rules (`docx/layout`). */
interface Built {
  readonly file: Document;
  readonly hasNotes: boolean;
}

/** Builds the `docx` document of a tree; the writer gives no styles where it puts in a part that it has. */
export function buildDocument(tree: LayoutTree, styles: IStylesOptions = stylesOf(tree)): Built {
  const context = newContext(tree);
  const sections = tree.sections.map((one, index) => section(context, one, index));
  const file = new Document({
    sections,
    styles,
    footnotes: footnotes(context),
    // A line that a forced break ends is not stretched, as a paragraph's last one is not.
    compatibility: { version: 15, doNotExpandShiftReturn: true },
    features: { updateFields: false },
  });
  addLinks(file, context);
  return { file, hasNotes: context.notes.size > 0 };
}

/** Notes of the whole tree; numbers are unique in it, and serve as ids. */
function footnotes(context: Context): NonNullable<IPropertiesOptions['footnotes']> {
  const place: Place = { context, part: 'footnotes', measure: 0, keepNext: false };
  const entries = [...context.notes].map(([number, paragraphs]): [string, { children: readonly WordParagraph[] }] => [
    String(number),
    { children: paragraphs.map((one, index) => paragraph(place, index === 0 ? spaced(one) : one)) },
  ]);
  return Object.fromEntries(entries);
}

/** Word puts the note's mark before its first paragraph; a space parts them, as Word itself does. */
const spaced = (one: Paragraph): Paragraph => ({ ...one, inlines: [{ kind: 'text', text: ' ' }, ...one.inlines] });

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
