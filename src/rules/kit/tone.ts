import { hoa, thuong } from '../../core/text.ts';

/** Syllable ends whose tone mark has two right places: `òa` and `oà`. */
const HAI_CACH: readonly (readonly [string, string])[] = ['òa oà', 'óa oá', 'ỏa oả', 'õa oã', 'ọa oạ', 'òe oè', 'óe oé', 'ỏe oẻ', 'õe oẽ', 'ọe oẹ', 'ùy uỳ', 'úy uý', 'ủy uỷ', 'ũy uỹ', 'ụy uỵ'].map((pair): readonly [string, string] => {
  const [first = '', second = ''] = pair.split(' ');
  return [first, second];
});
const BY_FORM = new Map(HAI_CACH.flatMap(([first, second]) => [[first, [first, second]] as const, [second, [first, second]] as const]));

/** A regular expression, as text, for words with the tone mark in either place; spaces match one space. */
export function eitherTone(words: string): string {
  const safe = words.replace(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`);
  return safe.replace(/[oòóỏõọuùúủũụ][aàáảãạeèéẻẽẹyỳýỷỹỵ]/giu, (found) => {
    const forms = BY_FORM.get(thuong(found));
    return forms === undefined ? found : `(?:${forms.map((form) => (found === thuong(found) ? form : `${hoa(form.charAt(0))}${form.charAt(1)}`)).join('|')})`;
  });
}

/** Words with the upper and lower case of a model of the same length. */
export const casedLike = (words: string, model: string): string => [...words].map((letter, i) => (model.charAt(i) === thuong(model.charAt(i)) ? thuong(letter) : hoa(letter))).join('');

/** The two letters of each place where a tone mark can stand in two ways, newer first (`òa`, then `oà`). */
export const TWO_TONES = HAI_CACH;
