import { fold } from '../../core/fold.ts';
import { gon } from '../../core/text.ts';

/** A name for comparison: lower case, single spaces, plain hyphens, one placement of tone marks; every letter keeps its place but for doubled spaces. */
export const tenChuan = (text: string): string => fold(gon(text));

const MO: readonly (readonly [RegExp, string])[] = [
  [/(?<![A-Za-zÀ-ỹ])ubnd(?![A-Za-zÀ-ỹ])/gu, 'ủy ban nhân dân'],
  [/(?<![A-Za-zÀ-ỹ])hđnd(?![A-Za-zÀ-ỹ])/gu, 'hội đồng nhân dân'],
  [/(?<![A-Za-zÀ-ỹ])đbqh(?![A-Za-zÀ-ỹ])/gu, 'đại biểu quốc hội'],
  [/(?<![A-Za-zÀ-ỹ])(?:tp\.? ?)?hcm(?![A-Za-zÀ-ỹ])/gu, 'thành phố hồ chí minh'],
  [/(?<![A-Za-zÀ-ỹ])tp(?:\. ?| )/gu, 'thành phố '],
];
/** The same with the shortenings of State bodies spelled out. */
export const tenDay = (text: string): string => MO.reduce((name, [short, full]) => name.replace(short, full), tenChuan(text));

/** Does a name begin with words, whole? */
export const batDauBang = (name: string, words: string): boolean => name.startsWith(words) && !/^[A-Za-zÀ-ỹ\d]/u.test(name.slice(words.length));
