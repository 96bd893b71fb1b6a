import type { SeenParagraph } from '../seen/model.ts';
import type { ParaRead } from './paragraph.ts';
import type { Piece, TextPiece } from './pieces.ts';
import { table } from '../package/table.ts';

type Align = SeenParagraph['para']['align'];
const isPage = (piece: Piece): boolean => piece.kind === 'text' && piece.wrap?.kind === 'page';
const isText = (piece: Piece): piece is TextPiece => piece.kind === 'text';
const isLeap = (piece: Piece): boolean => piece.kind !== 'text';

/**
 * Takes a page number out of a paragraph in a margin: with it what stands right before and after it, up to a tab or a break.
 * The rest of the paragraph stays, and so do words round the number that say more than that it is one.
 */
export function takeFolio(read: ParaRead): void {
  const { margin } = read.place;
  const { pieces } = read.walk;
  const at = margin === undefined ? -1 : pieces.findIndex(isPage);
  const number = pieces[at];
  if (margin === undefined || number === undefined || !isText(number) || number.wrap?.kind !== 'page') return;
  const from = pieces.slice(0, at).findLastIndex(isLeap) + 1;
  const rest = pieces.slice(at).findIndex(isLeap);
  const to = rest < 0 ? pieces.length : at + rest;
  const words = (some: readonly Piece[]): string => some.filter(isText).map(({ text }) => text).join('');
  const { size, bold, italic, font, color } = number.look;
  margin.folios.push({
    align: alignAt(read, from),
    look: { size, bold, italic, font, color },
    around: [words(pieces.slice(from, at)).trimStart(), words(pieces.slice(at + 1, to)).trimEnd()],
    ...(number.wrap.numerals === undefined ? {} : { numerals: number.wrap.numerals }),
  });
  if (SAYS_MORE.test(words(pieces.slice(from, at)) + words(pieces.slice(at + 1, to)))) pieces.splice(at, 1);
  else pieces.splice(from, to - from);
}

/** Words other than those that number pages: `Trang 2/5`, `Page 2 of 5`. */
const SAYS_MORE = /(?<![A-Za-zÀ-ỹ])(?!(?:trang|tr|page|số|trên|of|tổng)(?![A-Za-zÀ-ỹ]))[A-Za-zÀ-ỹ]{2}/iu;

const FRAME: Readonly<Record<string, Align>> = table({ left: 'left', center: 'center', right: 'right', inside: 'left', outside: 'right' });
/** Where the number stands: by the tab before it, by the frame that floats, or as its paragraph is aligned. */
function alignAt({ walk, props, para, place }: ParaRead, from: number): Align {
  const tab = walk.pieces[from - 1];
  if (tab?.kind === 'tab') return (tab.positional === undefined ? tab.stop : FRAME[tab.positional]) ?? 'left';
  const frame = props.frame?.['w:xAlign'];
  const own = frame === undefined ? undefined : FRAME[frame];
  return own ?? place.boxAlign ?? (para.align === 'justify' ? 'left' : para.align);
}
