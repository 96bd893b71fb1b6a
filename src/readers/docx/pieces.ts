import type { SeenInline, SeenParagraph, SeenText } from '../seen/model.ts';
import type { Look } from './effective.ts';

/** Where a text belongs to: a link, a reference, or a page number. */
export type Wrap = { readonly kind: 'link'; readonly href: string } | { readonly kind: 'ref'; readonly target: string } | { readonly kind: 'page'; readonly numerals?: string };

/** What a paragraph is made of before neighbours are joined. */
export type Piece =
  | { readonly kind: 'text'; text: string; readonly look: Look; readonly wrap?: Wrap | undefined }
  | { readonly kind: 'note'; readonly number: number; readonly paragraphs: readonly SeenParagraph[] }
  | { readonly kind: 'break' }
  | { readonly kind: 'page-break' }
  | { readonly kind: 'tab'; readonly positional?: string | undefined; to?: number; stop?: SeenParagraph['para']['align'] };
/** A text among the pieces. */
export type TextPiece = Extract<Piece, { kind: 'text' }>;

const sameWrap = (a: Wrap | undefined, b: Wrap | undefined): boolean =>
  a === b || (a !== undefined && b !== undefined && a.kind === b.kind && aim(a) === aim(b));
const aim = (wrap: Wrap): string | undefined => (wrap.kind === 'link' ? wrap.href : wrap.kind === 'ref' ? wrap.target : wrap.numerals);
/** Do two runs look alike? */
export const sameLook = (a: Look, b: Look): boolean =>
  a === b ||
  (a.size === b.size && a.bold === b.bold && a.italic === b.italic && a.font === b.font && a.color === b.color && a.underline === b.underline && a.superscript === b.superscript);

const MARKS = /^[\u0300-\u036F]+/u;

/** Adds a text: to the one before it where both look alike, so that words are whole. */
export function addText(pieces: Piece[], text: string, look: Look, wrap?: Wrap): void {
  if (text === '') return;
  const last = pieces.at(-1);
  if (last?.kind !== 'text') return void pieces.push({ kind: 'text', text, look, wrap });
  if (sameLook(last.look, look) && sameWrap(last.wrap, wrap)) return void (last.text += text);
  // A mark over a letter belongs to that letter, whatever run it stands in.
  const marks = MARKS.exec(text)?.[0] ?? '';
  last.text += marks;
  if (marks.length < text.length) pieces.push({ kind: 'text', text: text.slice(marks.length), look, wrap });
}

/** Pieces as inlines: texts composed (NFC), those of one link together. `apart` is told of texts that were not composed. */
export function inlinesOf(pieces: readonly Piece[], apart: (text: string) => void): SeenInline[] {
  const out: SeenInline[] = [];
  let link: { readonly href: string; readonly inlines: SeenText[] } | undefined;
  for (const piece of pieces) {
    const wrap = piece.kind === 'text' ? piece.wrap : undefined;
    if (piece.kind === 'text' && wrap?.kind === 'link') {
      if (link?.href !== wrap.href) {
        link = { href: wrap.href, inlines: [] };
        out.push({ kind: 'link', ...link });
      }
      link.inlines.push(textOf(piece, apart));
      continue;
    }
    link = undefined;
    const inline = inlineOf(piece, apart);
    if (inline !== undefined) out.push(inline);
  }
  return out;
}

function textOf(piece: TextPiece, apart: (text: string) => void): SeenText {
  const text = piece.text.normalize('NFC');
  if (text !== piece.text) apart(piece.text);
  return { kind: 'text', text, ...piece.look };
}

function inlineOf(piece: Piece, apart: (text: string) => void): SeenInline | undefined {
  switch (piece.kind) {
    case 'text':
      return piece.wrap?.kind === 'ref' ? { ...textOf(piece, apart), kind: 'ref', target: piece.wrap.target } : textOf(piece, apart);
    case 'tab':
      return { kind: 'tab', ...(piece.to === undefined ? {} : { to: piece.to }), ...(piece.stop === 'center' || piece.stop === 'right' ? { stop: piece.stop } : {}) };
    case 'break':
    case 'note':
      return piece;
    case 'page-break':
      return undefined;
    default:
      return piece satisfies never;
  }
}
