import type { SeenParagraph } from '../seen/model.ts';
import { paragraphsIn } from '../seen/paragraphs.ts';
import type { XmlElement } from '../package/xml.ts';
import { blockElements, readBlocks } from './blocks.ts';
import type { Doc, Place } from './context.ts';
import { type Part, partOf, relationOf } from './parts.ts';
import type { Piece } from './pieces.ts';
import { NO_LOOK } from './styles.ts';
import { childrenOf } from '../package/xml.ts';

type Kind = 'footnote' | 'endnote';
/** A part with notes: each by its id. */
interface NotesPart {
  readonly part: Part;
  readonly byId: ReadonlyMap<string, XmlElement>;
}
/** The notes of a file. */
export interface Notes {
  met: number;
  readonly parts: Map<Kind, NotesPart | undefined>;
}

function notesPart(doc: Doc, main: Part, kind: Kind): NotesPart | undefined {
  if (doc.notes.parts.has(kind)) return doc.notes.parts.get(kind);
  const relation = relationOf(main, `${kind}s`);
  const root = relation === undefined || relation.external ? undefined : doc.pack.xml(relation.target);
  const made = relation === undefined || root === undefined ? undefined : { part: partOf(doc.pack, relation.target), byId: new Map(childrenOf(root, `w:${kind}`).map((one) => [one.attributes['w:id'] ?? '', one])) };
  doc.notes.parts.set(kind, made);
  return made;
}

/** A note as its mark in the text, with its paragraphs. */
export function noteOf(doc: Doc, place: Place, kind: Kind, id: string): Piece | undefined {
  const notes = notesPart(doc, doc.main, kind);
  const note = notes?.byId.get(id);
  if (notes === undefined || note === undefined || place.inNote === true) return undefined;
  doc.notes.met += 1;
  const number = doc.notes.met;
  const { carried } = doc;
  doc.carried = undefined;
  const blocks = readBlocks(doc, { part: notes.part, width: place.width, look: NO_LOOK, fields: [], inNote: true, depth: place.depth }, blockElements(doc, note));
  doc.carried = carried;
  return { kind: 'note', number, paragraphs: paragraphsIn(blocks).map(trimmedStart) };
}

/** A note without the space between its mark and its text. */
function trimmedStart(paragraph: SeenParagraph, index: number): SeenParagraph {
  const [first, ...rest] = paragraph.inlines;
  if (index > 0 || first?.kind !== 'text') return paragraph;
  const text = first.text.trimStart();
  return { ...paragraph, inlines: text === '' ? rest : [{ ...first, text }, ...rest] };
}
