import { BookmarkEnd, BookmarkStart, BuilderElement, ConcreteHyperlink, FootnoteReferenceRun, NoBreakHyphen, StringContainer, TextRun } from 'docx';
import type { IRunPropertiesOptions, ParagraphChild, XmlComponent } from 'docx';
import { NB_HYPHEN } from '../../core/text.ts';
import type { Inline, Marker, Paragraph, TextStyle } from '../../layout/tree.ts';
import { bookmarkOf, linkOf, styleOf } from './context.ts';
import type { Place } from './context.ts';
import { runProps } from './format.ts';

/** A run being gathered: neighbours of one format become one run, so that a word is never cut in the file. */
interface Gathered {
  readonly kind: 'text';
  readonly props: IRunPropertiesOptions;
  readonly text: string;
}
type Piece = Gathered | { readonly kind: 'element'; readonly element: ParagraphChild };

/** The content of a paragraph: marker, bookmark, runs, fields, links, notes. */
export function inlineElements(place: Place, paragraph: Paragraph): readonly ParagraphChild[] {
  const style = styleOf(place, paragraph.role).text;
  const body = paragraph.inlines.flatMap((inline) => pieces(place, inline, style));
  const { marker, anchor } = paragraph;
  const marked = anchor === undefined ? undefined : (content: readonly Piece[]) => bookmarked(place, anchor, content);
  if (marker === undefined) return join(marked === undefined ? body : marked(body));
  return join([plainText(marker.before), ...numeral(marker, marked), plainText(marker.after), ...body]);
}

const numeral = (marker: Marker, marked: ((content: readonly Piece[]) => readonly Piece[]) | undefined): readonly Piece[] =>
  marked === undefined ? [plainText(marker.text)] : marked([plainText(marker.text)]);

const plainText = (text: string): Piece => ({ kind: 'text', props: {}, text });
// docx writes bookmark marks among a paragraph's children, though its types name only its own `Bookmark`, whose ids count across documents.
const element = (made: ParagraphChild | BookmarkStart | BookmarkEnd): Piece => ({ kind: 'element', element: made as ParagraphChild });

function pieces(place: Place, inline: Inline, style: TextStyle): readonly Piece[] {
  switch (inline.kind) {
    case 'text':
      return [{ kind: 'text', props: runProps(inline, style), text: inline.text }];
    case 'break':
      return [element(new TextRun({ break: 1 }))];
    case 'ref':
      return refField(bookmarkOf(place.context, inline.target).name, { kind: 'text', props: runProps(inline, style), text: inline.text });
    case 'link': {
      const runs = join(inline.inlines.flatMap((inner) => pieces(place, inner, style)));
      return [element(new ConcreteHyperlink(runs, linkOf(place, inline.href)))];
    }
    case 'note':
      place.context.notes.set(inline.number, inline.paragraphs);
      return [element(new FootnoteReferenceRun(inline.number))];
    default:
      return inline satisfies never;
  }
}

function bookmarked(place: Place, anchor: string, content: readonly Piece[]): readonly Piece[] {
  const { id, name } = bookmarkOf(place.context, anchor);
  return [element(new BookmarkStart(name, id)), ...content, element(new BookmarkEnd(id))];
}

/** A field with its printed text, so that readers that do not compute fields show it too. */
function refField(name: string, cached: Gathered): readonly Piece[] {
  const mark = (type: 'begin' | 'separate' | 'end') =>
    run(cached.props, new BuilderElement({ name: 'w:fldChar', attributes: { type: { key: 'w:fldCharType', value: type } } }));
  const instruction = new StringContainer('w:instrText', `REF ${name} \\h`);
  return [mark('begin'), run(cached.props, instruction), mark('separate'), element(textRun(cached)), mark('end')];
}
const run = (props: IRunPropertiesOptions, child: XmlComponent): Piece => element(new TextRun({ ...props, children: [child] }));

/** Neighbouring texts of one format as one run each. */
function join(all: readonly Piece[]): readonly ParagraphChild[] {
  const out: ParagraphChild[] = [];
  let open: Gathered | undefined;
  const close = () => {
    if (open !== undefined && open.text !== '') out.push(textRun(open));
    open = undefined;
  };
  for (const piece of all) {
    if (piece.kind === 'element') {
      close();
      out.push(piece.element);
    } else if (open !== undefined && sameFormat(open.props, piece.props)) {
      open = { ...open, text: open.text + piece.text };
    } else {
      close();
      open = piece;
    }
  }
  close();
  return out;
}
const sameFormat = (a: IRunPropertiesOptions, b: IRunPropertiesOptions): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Word's own non-breaking hyphen stands for U+2011, which text search would not find. */
function textRun({ props, text }: Gathered): TextRun {
  if (!text.includes(NB_HYPHEN)) return new TextRun({ ...props, text });
  const children = text.split(NB_HYPHEN).flatMap((part, index) => [...(index === 0 ? [] : [new NoBreakHyphen()]), ...(part === '' ? [] : [part])]);
  return new TextRun({ ...props, children });
}
