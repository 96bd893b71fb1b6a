import { gon, thuong } from '../../core/text.ts';
import { TWO_TONES } from './tone.ts';

/** The older placement of tone marks, letter for letter: `oà` as `òa`, `uỷ` as `ủy`. */
const DAU_CU = new Map(TWO_TONES.map(([moi, cu]) => [cu, moi]));
/** Only at the end of a syllable has the mark two places: `hoà`, but never `đoàn`; and `quý` has one. */
const CU = new RegExp(String.raw`(?<!q)(?:${[...DAU_CU.keys()].join('|')})(?![\p{L}])`, 'gu');

/** A name for comparison: lower case, single spaces, plain hyphens, one placement of tone marks; every letter keeps its place but for doubled spaces. */
export const tenChuan = (text: string): string =>
  thuong(gon(text))
    .replace(/[\u2010-\u2015]/gu, '-')
    .replace(CU, (pair) => DAU_CU.get(pair) ?? pair);

const MO: readonly (readonly [RegExp, string])[] = [
  [/(?<![\p{L}])ubnd(?![\p{L}])/gu, 'ủy ban nhân dân'],
  [/(?<![\p{L}])hđnd(?![\p{L}])/gu, 'hội đồng nhân dân'],
  [/(?<![\p{L}])đbqh(?![\p{L}])/gu, 'đại biểu quốc hội'],
  [/(?<![\p{L}])(?:tp\.? ?)?hcm(?![\p{L}])/gu, 'thành phố hồ chí minh'],
  [/(?<![\p{L}])tp(?:\. ?| )/gu, 'thành phố '],
];
/** The same with the shortenings of State bodies spelled out. */
export const tenDay = (text: string): string => MO.reduce((name, [short, full]) => name.replace(short, full), tenChuan(text));

/** A text without the marks and spaces at its end; looks from the end, so that a long row of marks costs no more than its length. */
export function boDauCuoi(text: string, marks: string): string {
  let end = text.length;
  while (end > 0 && (marks.includes(text.charAt(end - 1)) || text.charAt(end - 1) === ' ')) end -= 1;
  return text.slice(0, end);
}

/** Does a name begin with words, whole? */
export const batDauBang = (name: string, words: string): boolean => name.startsWith(words) && !/^[\p{L}\d]/u.test(name.slice(words.length));
