import { fold } from '../../core/fold.ts';
import type { Path } from '../../core/path.ts';
import type { Role } from '../../core/role.ts';
import { plain } from '../../core/text.ts';
import { paragraphsIn } from '../../layout/paragraphs.ts';
import type { Inline, LayoutTree, Paragraph } from '../../layout/tree.ts';
import { ROWS } from '../../standard/rows.ts';
import type { Subject } from '../subject.ts';
import { oncePer } from './once-per.ts';
import { isOfFile, partsOf } from './parts-of-file.ts';

/** A paragraph as it is printed, its text in one piece. */
export interface Printed {
  readonly role: Role;
  readonly path: Path;
  /** Text after the numeral; line breaks and protected spaces are plain spaces. */
  readonly text: string;
  /** Numeral, letter or dash, without the space after it; `''` where there is none. */
  readonly marker: string;
  /** Index of the section: 0 is the document, then its annexes and attached sheets. */
  readonly section: number;
  /** Index of the section in the tree; in files that of its paper, which may change within the document. */
  readonly sheet: number;
  readonly paragraph: Paragraph;
  /** Stretches of `text`, each with the text of the draft that it came from; typography of ours has none. */
  readonly pieces: readonly Piece[];
}
interface Piece {
  readonly start: number;
  readonly end: number;
  readonly leaf?: Path;
}

/** All paragraphs of a document in reading order, footnotes after the paragraph that holds their mark; nothing where it is not laid out. */
export const printedOf = ({ tree }: Pick<Subject, 'tree'>): readonly Printed[] => (tree === undefined ? [] : printedIn(tree));

const printedIn = oncePer((tree: LayoutTree): readonly Printed[] => {
  const parts = isOfFile(tree) ? partsOf(tree) : undefined;
  return tree.sections.flatMap((section, sheet) => paragraphsIn(section).map((paragraph) => print(paragraph, sheet, parts?.[sheet] ?? sheet)));
});

/** How many parts there are: the document, and what is attached to it. */
export const partCount = (s: Pick<Subject, 'tree'>): number => Math.max(s.tree?.sections.length ?? 0, ...printedOf(s).slice(-1).map(({ section }) => section + 1));

/** What rules ask of a document, by the roles asked for: two hundred rules ask for much the same. */
const asked = oncePer((_tree: LayoutTree) => new Map<string, readonly Printed[]>());

function among(s: Pick<Subject, 'tree'>, what: string, is: (p: Printed) => boolean): readonly Printed[] {
  if (s.tree === undefined) return [];
  const known = asked(s.tree).get(what);
  if (known !== undefined) return known;
  const found = printedOf(s).filter(is);
  asked(s.tree).set(what, found);
  return found;
}

/** The paragraphs of some roles. */
export const printedAs = (s: Pick<Subject, 'tree'>, ...roles: readonly Role[]): readonly Printed[] => among(s, roles.join(), ({ role }) => roles.includes(role));

/** Paragraphs whose letters stand as they were typed: not those that print in capitals. */
export const proseOf = (s: Pick<Subject, 'tree'>): readonly Printed[] => among(s, 'prose', ({ role, text }) => ROWS[role].case !== 'hoa' && text !== '');

/** All text of a document in one piece, paragraph by paragraph. */
const wholeOf = oncePer((tree: LayoutTree): string => printedIn(tree).map(({ text }) => text).join('\n'));

/** Those of some paragraphs whose text shows a sign; a sign that stands nowhere in the document is looked for once. Signs have no flags that keep state, and neither begin nor end a text. */
export function showing(s: Pick<Subject, 'tree'>, all: readonly Printed[], sign: RegExp | undefined): readonly Printed[] {
  if (sign === undefined || s.tree === undefined) return all;
  return sign.test(wholeOf(s.tree)) ? all.filter(({ text }) => sign.test(text)) : [];
}

/** The text of a paragraph as names are compared. */
export const foldedOf = oncePer(({ text }: Printed) => fold(text));

function print(paragraph: Paragraph, sheet: number, section: number): Printed {
  const pieces: Piece[] = [];
  let text = '';
  const add = (piece: string, leaf?: Path): void => {
    pieces.push({ start: text.length, end: text.length + piece.length, ...(leaf === undefined ? {} : { leaf }) });
    text += piece;
  };
  const walk = (inline: Inline): void => {
    if (inline.kind === 'text') add(inline.text, inline.leaf);
    else if (inline.kind === 'link') inline.inlines.forEach(walk);
    else if (inline.kind === 'ref') add(inline.text);
    else if (inline.kind === 'break') add(' ');
  };
  paragraph.inlines.forEach(walk);
  const { before, text: numeral, after } = paragraph.marker ?? { before: '', text: '', after: '' };
  return { role: paragraph.role, path: paragraph.path, text: plain(text), marker: plain(`${before}${numeral}${after}`).trimEnd(), section, sheet, paragraph, pieces };
}

/** The text of the draft from which a place in a paragraph came; the paragraph's own path where it is typography of ours. */
export const leafAt = (p: Printed, offset: number): Path => p.pieces.find((piece) => piece.start <= offset && offset < piece.end && piece.leaf !== undefined)?.leaf ?? p.path;
