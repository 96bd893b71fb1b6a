import type { Align } from '../../layout/tree.ts';
import type { Pt } from '../../core/units.ts';
import { measure } from '../../metrics/metrics.ts';
import type { ParaRead } from './paragraph.ts';
import type { TabStop } from './para-props.ts';
import type { Piece } from './pieces.ts';
import { table } from '../package/table.ts';

/** A stop that a leap goes to: the text after it begins, ends or is centred there. */
interface Stop {
  readonly at: Pt;
  readonly align: Align;
}
const ALIGNS: Readonly<Record<string, Align>> = table({ left: 'left', start: 'left', num: 'left', center: 'center', right: 'right', end: 'right', decimal: 'right' });
const SHARE: Readonly<Record<Align, number>> = { left: 0, justify: 0, center: 0.5, right: 1 };
const NONE: ReadonlySet<string> = new Set(['clear', 'bar']);

/** Finds where the text goes on after each tab, as far as the first line reaches. */
export function placeTabs({ doc, place, props, para, marker, walk }: ParaRead): void {
  const { pieces } = walk;
  if (!pieces.some(({ kind }) => kind === 'tab')) return;
  const stops = stopsOf(props.tabs, para.left, para.firstLine);
  const last = stops.at(-1)?.at ?? 0;
  const step = Math.max(1, doc.tabStep);
  const next = (x: Pt): Stop => stops.find(({ at }) => at > x + 0.05) ?? { at: (Math.floor(Math.max(x, last) / step + 1e-6) + 1) * step, align: 'left' };
  let x = para.left + para.firstLine;
  if (marker !== undefined) x = Math.max(x + wide(`${marker.before}${marker.text}${marker.after}`), para.left);
  for (const [index, piece] of pieces.entries()) {
    if (piece.kind === 'break' || piece.kind === 'page-break') x = para.left;
    else if (piece.kind === 'text') x += measure(piece.text, piece.look);
    if (piece.kind !== 'tab' || x > place.width) continue;
    const stop = piece.positional === undefined ? next(x) : positional(piece.positional, place.width);
    x = Math.max(x, stop.at - segment(pieces, index + 1) * SHARE[stop.align]);
    piece.to = Math.round(x * 100) / 100;
    piece.stop = stop.align;
  }
}
const SIZE = 13;
const wide = (text: string): Pt => measure(text, { size: SIZE, bold: false, italic: false });

/** Stops that somebody set, in order; the left indent of a hanging paragraph is one. */
function stopsOf(tabs: readonly TabStop[] | undefined, left: Pt, firstLine: Pt): readonly Stop[] {
  const set = (tabs ?? []).filter(({ kind }) => !NONE.has(kind)).map(({ at, kind }): Stop => ({ at, align: ALIGNS[kind] ?? 'left' }));
  const hanging: readonly Stop[] = firstLine < 0 ? [{ at: left, align: 'left' }] : [];
  return [...set, ...hanging].sort((a, b) => a.at - b.at);
}

/** A leap to the left, middle or right of the column, whatever stops there are. */
function positional(alignment: string, width: Pt): Stop {
  const align = ALIGNS[alignment] ?? 'left';
  return { at: width * SHARE[align], align };
}

/** Width of the text from a piece to the next leap or break. */
function segment(pieces: readonly Piece[], from: number): Pt {
  let width = 0;
  for (let at = from; at < pieces.length; at += 1) {
    const piece = pieces[at];
    if (piece === undefined || (piece.kind !== 'text' && piece.kind !== 'note')) break;
    if (piece.kind === 'text') width += measure(piece.text.trimEnd(), piece.look);
  }
  return width;
}
