import { thuong } from './text.ts';

/** Syllable ends whose tone mark has two right places: the older (`òa`), then the newer (`oà`). */
export const HAI_CACH_DAU: readonly (readonly [string, string])[] = ['òa oà', 'óa oá', 'ỏa oả', 'õa oã', 'ọa oạ', 'òe oè', 'óe oé', 'ỏe oẻ', 'õe oẽ', 'ọe oẹ', 'ùy uỳ', 'úy uý', 'ủy uỷ', 'ũy uỹ', 'ụy uỵ'].map((pair): readonly [string, string] => {
  const [older = '', newer = ''] = pair.split(' ');
  return [older, newer];
});
const OLD: ReadonlyMap<string, string> = new Map(HAI_CACH_DAU.map(([older, newer]) => [newer, older]));
const MOI = /(?:o[àáảãạèéẻẽẹ]|(?<!q)u[ỳýỷỹỵ])(?![\p{L}])/gu;
/** Dashes, apostrophes and spaces of which there are several. */
const ODD = /[\u2010-\u2015\u2212’‘`\u00A0\t\n]/u;

/**
 * Text as names are compared: lower case, one placement of tone marks (Hoà is Hòa, uỷ is ủy), one dash, one apostrophe, plain spaces.
 * Offsets stay as they were.
 */
export function fold(text: string): string {
  const low = thuong(text);
  const same = low.length === text.length ? low : Array.from(text, (c) => (thuong(c).length === c.length ? thuong(c) : c)).join('');
  const one = same.replace(MOI, (pair) => OLD.get(pair) ?? pair);
  return ODD.test(one) ? one.replace(/[\u2010-\u2015\u2212]/gu, '-').replace(/[’‘`]/gu, "'").replace(/[\u00A0\t\n]/gu, ' ') : one;
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/gu, String.raw`\$&`);
/** ` - ` and `&` may stand with or without spaces about them. */
const loose = (text: string): string => escaped(text).replace(/ ?- ?/gu, ' ?- ?').replace(/ ?& ?/gu, ' ?& ?');

function byHead(names: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const heads = new Map<string, string[]>();
  for (const name of new Set(names.map(fold))) {
    const [head = ''] = name.split(' ');
    heads.set(head, [...(heads.get(head) ?? []), name.slice(head.length)]);
  }
  return heads;
}
const tailsOf = (tails: readonly string[]): string => `(?:${[...tails].sort((a, b) => b.length - a.length).map(loose).join('|')})`;

/** Source of a regular expression that finds any of many names in folded text, longer names first. */
export const anyOf = (names: readonly string[]): string =>
  [...byHead(names)]
    .map(([head, tails]) => loose(head) + tailsOf(tails))
    .sort((a, b) => b.length - a.length)
    .join('|');

/** A name in folded text: `[start, end)`. */
export type Place = readonly [start: number, end: number];

/** Is a character one that a name cannot begin behind? */
const INSIDE = /[\p{L}\d&]/u;

/** Finds what a regular expression, as text, says of whole words of folded text. What stands before a word is asked last: asked first, it takes ten times as long. */
export function wordFinder(source: string): (low: string) => readonly Place[] {
  const form = new RegExp(String.raw`(?:${source})(?![\p{L}\d])`, 'gu');
  return (low) => {
    const out: Place[] = [];
    form.lastIndex = 0;
    for (let found = form.exec(low); found !== null; found = form.exec(low)) {
      const at = found.index;
      if (at === 0 || !INSIDE.test(low.charAt(at - 1))) out.push([at, form.lastIndex]);
      form.lastIndex = at + 1; // another name may begin within this one
    }
    return out;
  };
}

/** Finds any of many names in folded text, the longest at each place. */
export const nameFinder = (names: readonly string[]): ((low: string) => readonly Place[]) => wordFinder(anyOf(names));

/** A name as a key: folded, its dashes with one space on each side. */
export const nameKey = (name: string): string => foldedKey(fold(name));
/** The same of a name in folded text. */
export const foldedKey = (low: string): string => low.replace(/ ?- ?/gu, ' - ').replace(/ ?& ?/gu, '&');
