import { HAI_CACH_DAU } from '../../core/fold.ts';
import { hoa, thuong } from '../../core/text.ts';

const BY_FORM = new Map(HAI_CACH_DAU.flatMap(([first, second]) => [[first, [first, second]] as const, [second, [first, second]] as const]));

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

/** A text with a capital as its first letter. */
export const hoaDau = (text: string): string => hoa(text.slice(0, 1)) + text.slice(1);
