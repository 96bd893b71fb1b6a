import { NB_HYPHEN, NBSP, plain } from '../../core/text.ts';
import { escapeHtml } from './escape.ts';

/** A stretch of text in one format; `wrap` puts its tags round ready HTML. */
interface TextPiece {
  readonly kind: 'text';
  readonly text: string;
  readonly wrap: (html: string) => string;
}
/** Ready HTML between which and its neighbours a line may break. */
interface WholePiece {
  readonly kind: 'whole';
  readonly html: string;
}
export type Piece = TextPiece | WholePiece;

interface Token {
  readonly piece: Piece;
  readonly text: string;
}

/**
 * HTML of pieces with plain spaces and hyphens, so that text copies as it was typed: what must stay on one line
 * (a word with no-break spaces or hyphens, even across pieces) goes into a span that does not wrap.
 */
export const wordsHtml = (pieces: readonly Piece[]): string => words(pieces.flatMap(tokens)).map(wordHtml).join('');

const tokens = (piece: Piece): Token[] =>
  piece.kind === 'whole' ? [{ piece, text: '' }] : piece.text.split(/( +)/).flatMap((text) => (text === '' ? [] : [{ piece, text }]));

/** Is a token no part of a word? */
const loose = ({ piece, text }: Token): boolean => piece.kind === 'whole' || text.startsWith(' ');
const glued = ({ text }: Token): boolean => text.includes(NBSP) || text.includes(NB_HYPHEN);

/** Tokens in groups: a word that must not break, or a stretch that may; neighbours of one piece stay together. */
function words(list: readonly Token[]): Token[][] {
  const groups: Token[][] = [];
  let open = false;
  for (const token of list) {
    const last = groups.at(-1);
    if (open && !loose(token)) last?.push(token);
    else groups.push([token]);
    open = !loose(token);
  }
  return merged(groups.flatMap((group) => (group.some(glued) ? [group] : group.map((token) => [token]))));
}

/** Joins groups of one piece, so that a bold sentence is one element. */
function merged(groups: readonly Token[][]): Token[][] {
  const result: Token[][] = [];
  let piece: Piece | undefined;
  for (const group of groups) {
    const own = onlyPiece(group);
    if (own !== undefined && own === piece) result.at(-1)?.push(...group);
    else result.push([...group]);
    piece = own;
  }
  return result;
}

/** The piece that all tokens come from, if it is one. */
const onlyPiece = ([first, ...rest]: readonly Token[]): Piece | undefined => (rest.every((token) => token.piece === first?.piece) ? first?.piece : undefined);

function wordHtml(group: readonly Token[]): string {
  const [first] = group;
  if (first === undefined) return '';
  if (first.piece.kind === 'whole') return first.piece.html;
  if (onlyPiece(group) !== undefined) return first.piece.wrap(group.map(tokenHtml).join(''));
  return keep(group.map(({ piece, text }) => (piece.kind === 'text' ? piece.wrap(escapeHtml(plain(text))) : piece.html)).join(''));
}

const keep = (html: string): string => `<span class="k">${html}</span>`;
const tokenHtml = (token: Token): string => (glued(token) ? keep(escapeHtml(plain(token.text))) : escapeHtml(token.text));
