import { isList } from '../../core/is-list.ts';
import { NBSP } from '../../core/text.ts';
import { type Pt, snap } from '../../core/units.ts';
import { cacHang, gop, xepHang } from '../../domain/bang.ts';
import type { Bang, NoiTuyen, OBang } from '../../domain/parts/noi-dung.ts';
import { measure } from '../../metrics/metrics.ts';
import type { Builder } from '../builder.ts';
import { protect } from '../protect.ts';
import type { TextStyle } from '../tree.ts';

/** Left and right margin of a cell, as Word's own tables have it. */
export const PADDING: Pt = 5.4;
/** Air for rounding: a word that just fits must fit in every program. */
const SLACK: Pt = 1;
/** Widest that a column may ask for by its text, as a share of the measure. */
const MOST_SHARE = 0.6;

/** Widths of a table's columns that sum to the measure exactly: by given shares, else by what stands in them. */
export function columnWidths(b: Builder, bang: Bang, room: Pt): Pt[] {
  const columns = Math.max(0, ...xepHang(cacHang(bang)).map((row) => row.soCot));
  const given = Array.from({ length: columns }, (_, i) => bang.cot?.[i]?.rong);
  const shares = given.some((w) => w !== undefined) ? given.map((w) => w ?? average(given)) : natural(b, bang, columns, room);
  const all = sum(shares) || 1;
  const out = shares.map((w) => snap((w / all) * room));
  return out.map((w, i) => (i === columns - 1 ? snap(room - sum(out.slice(0, -1))) : w));
}

const sum = (list: readonly number[]): number => list.reduce((a, w) => a + w, 0);

function average(given: readonly (number | undefined)[]): number {
  const known = given.filter((w) => w !== undefined);
  return sum(known) / Math.max(1, known.length);
}

/** What a column asks for: its longest syllable, its longest phrase that is held together, its longest text. */
interface Wish {
  syllable: Pt;
  phrase: Pt;
  text: Pt;
}

/** Every column gets its longest syllable, then its longest phrase, then room in proportion to its text, as far as there is room. */
function natural(b: Builder, bang: Bang, columns: number, room: Pt): Pt[] {
  const wishes = wishesOf(b, bang, columns, room);
  const [syllables, phrases, texts] = [wishes.map((w) => w.syllable), wishes.map((w) => w.phrase), wishes.map((w) => w.text)];
  if (sum(syllables) >= room) return capped(syllables, room);
  return sum(phrases) >= room ? between(syllables, phrases, room) : between(phrases, texts, room);
}

/** From `least` towards `most`, each column in proportion to what it still wants. */
function between(least: readonly Pt[], most: readonly Pt[], room: Pt): Pt[] {
  const wants = least.map((w, i) => Math.max(0, (most[i] ?? w) - w));
  const all = sum(wants);
  const slack = room - sum(least);
  return least.map((w, i) => w + (all === 0 ? slack / least.length : (slack * (wants[i] ?? 0)) / all));
}

/** Too narrow a table: the widest columns give way first, so that the narrow ones stay whole. */
function capped(least: readonly Pt[], room: Pt): Pt[] {
  let cap = 0;
  let rest = room;
  [...least].sort((a, c) => a - c).forEach((width, i, list) => {
    cap = Math.max(cap, Math.min(width, rest / (list.length - i)));
    rest -= Math.min(width, cap);
  });
  return least.map((w) => Math.min(w, cap));
}

function wishesOf(b: Builder, bang: Bang, columns: number, room: Pt): Wish[] {
  const wishes = Array.from({ length: columns }, (): Wish => ({ syllable: 2 * PADDING, phrase: 2 * PADDING, text: 2 * PADDING }));
  const rows = cacHang(bang);
  const set = xepHang(rows);
  const style: TextStyle = { ...b.styles['o-bang'].text, bold: true };
  rows.forEach((row, r) =>
    row.forEach((cell, c) => {
      const wish = wishes[set[r]?.cot[c] ?? c];
      if (wish !== undefined && gop(cell, 'gopCot') === 1) for (const text of cellTexts(cell)) widen(wish, protect(text), style, room);
    }),
  );
  return wishes;
}

function widen(wish: Wish, text: string, style: TextStyle, room: Pt): void {
  const longest = (parts: readonly string[]): Pt => Math.max(0, ...parts.map((part) => measure(part, style))) + 2 * PADDING + SLACK;
  wish.syllable = Math.max(wish.syllable, Math.min(longest(text.split(/[ \u00A0\n]+/u)), room));
  wish.phrase = Math.max(wish.phrase, Math.min(longest(text.split(/[ \n]+/u)), room));
  wish.text = Math.max(wish.text, Math.min(longest([text.replaceAll(NBSP, ' ')]), room * MOST_SHARE), wish.phrase);
}

function cellTexts(cell: OBang): string[] {
  const paragraphs: readonly NoiTuyen[] = typeof cell === 'object' && !isList(cell) ? cell.doan : [cell];
  return paragraphs.map((text) => (typeof text === 'string' ? text : text.map((run) => (typeof run === 'string' ? run : 'chu' in run ? run.chu : '')).join('')));
}
