import { fold } from '../../core/fold.ts';
import { gon } from '../../core/text.ts';

/** A name for comparison: lower case, single spaces, plain hyphens, one placement of tone marks; every letter keeps its place but for doubled spaces. */
export const tenChuan = (text: string): string => fold(gon(text));

const MO: readonly (readonly [RegExp, string])[] = [
  [/(?<![\p{L}])ubnd(?![\p{L}])/gu, 'ủy ban nhân dân'],
  [/(?<![\p{L}])hđnd(?![\p{L}])/gu, 'hội đồng nhân dân'],
  [/(?<![\p{L}])đbqh(?![\p{L}])/gu, 'đại biểu quốc hội'],
  [/(?<![\p{L}])(?:tp\.? ?)?hcm(?![\p{L}])/gu, 'thành phố hồ chí minh'],
  [/(?<![\p{L}])tp(?:\. ?| )/gu, 'thành phố '],
];
/** The same with the shortenings of State bodies spelled out. */
export const tenDay = (text: string): string => MO.reduce((name, [short, full]) => name.replace(short, full), tenChuan(text));

/** Does a name begin with words, whole? */
export const batDauBang = (name: string, words: string): boolean => name.startsWith(words) && !/^[\p{L}\d]/u.test(name.slice(words.length));
