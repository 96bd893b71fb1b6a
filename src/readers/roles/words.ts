import { plain } from '../../core/text.ts';

const bases = new Map<string, string>();

function baseOf(letter: string): string {
  const known = bases.get(letter);
  if (known !== undefined) return known;
  const low = letter.toLocaleLowerCase('vi');
  const base = low === 'đ' ? 'd' : (low.normalize('NFD')[0] ?? letter);
  bases.set(letter, base);
  return base;
}

/** A text in small letters without marks, letter for letter: what is typed without or with wrong marks is found all the same. */
export function bare(text: string): string {
  const low = plain(text).toLowerCase();
  let out = '';
  let from = 0;
  // By code units and not by a pattern, since a fourth of all letters are such.
  for (let i = 0; i < low.length; i += 1) {
    const code = low.charCodeAt(i);
    if (code < 0x80 || (code >= 0xd800 && code < 0xe000)) continue;
    out += low.slice(from, i) + baseOf(low.charAt(i));
    from = i + 1;
  }
  return from === 0 ? low : out + low.slice(from);
}

/** Longest text that is compared letter by letter. */
const LONGEST = 48;

/** How many letters two short texts differ by, at most `most + 1`. */
export function distance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most || a.length > LONGEST || b.length > LONGEST) return most + 1;
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)));
    if (next.every((by) => by > most)) return most + 1;
    row = next;
  }
  return row[b.length] ?? most + 1;
}

/** Longer than any title in capitals. */
const LONGEST_TITLE = 600;
/** A cheap sign that a text is not in capitals. */
const SMALL = /[a-z]{2}/u;
const LETTER = /[A-Za-zÀ-ỹ]/u;
/** Is a text all in capitals? Without a letter it is not. */
export const isCapitals = (text: string): boolean => text.length < LONGEST_TITLE && !SMALL.test(text.slice(0, 40)) && LETTER.test(text) && text === text.toLocaleUpperCase('vi');

/** Has a text a letter or a digit? */
export const hasWords = (text: string): boolean => /[A-Za-zÀ-ỹ\d]/u.test(text);
