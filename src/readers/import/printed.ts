import { gon, plain, thuong } from '../../core/text.ts';
import { markerText, wordsOf } from '../../layout/inline-text.ts';
import { said } from '../../layout/page-mark.ts';
import { paragraphsOf } from '../../layout/paragraphs.ts';
import type { Inline, LayoutTree, Paragraph } from '../../layout/tree.ts';

export { paragraphsOf, said };

/** Letters and digits alone: marks, case, stops and padding zeros are typography. */
export const lettersOf = (text: string): string =>
  thuong(plain(text).normalize('NFD')).replace(/\p{Mn}+/gu, '').replaceAll('đ', 'd').replace(/(?<!\d)0+(?=\d)/gu, '').replace(/[^\p{L}\p{N}\p{S}]+/gu, '').replace(/[`^~+<>=|]+/gu, '');

/** What a draft prints with other words than the file: `Về việc` as `V/v`. */
const LEADS = /^(?:v\s?[/.]\s?v\.?|về việc|số|so|no)[\s:.]*/iu;

/** Paragraphs of a file whose letters are not in what a draft prints, or stand there fewer times than in the file. */
export function lostFrom(file: LayoutTree, made: LayoutTree): Paragraph[] {
  const [there, here] = [linesIn(file), linesIn(made)];
  const [whole, before] = [textOf(here), textOf(there)];
  const counts = new Map<string, number>();
  for (const { letters } of here) counts.set(letters, (counts.get(letters) ?? 0) + 1);
  return there.flatMap(({ p, letters }) => {
    const left = counts.get(letters) ?? 0;
    counts.set(letters, left - 1);
    return left > 0 || (whole.includes(letters) && (letters.length < TELLING || timesIn(whole, letters) >= timesIn(before, letters))) ? [] : [p];
  });
}

/** Shorter texts stand in others by chance. */
const TELLING = 6;

interface Printed {
  readonly p: Paragraph;
  readonly letters: string;
}
/** What is printed on pages, margins aside. */
const linesIn = (tree: LayoutTree): Printed[] => paragraphsOf(tree).map((p) => ({ p, letters: p.role === 'so-trang' ? '' : lettersIn(p) })).filter(({ letters }) => letters !== '');
const textOf = (lines: readonly Printed[]): string => lines.map(({ letters }) => letters).join('');

function lettersIn(p: Paragraph): string {
  const text = said(p);
  return lettersOf(p.role === 'trich-yeu-cong-van' || p.role === 'trich-yeu' || p.role === 'so-ky-hieu' ? text.replace(LEADS, '') : text);
}

/** How often a text stands in another. */
function timesIn(whole: string, text: string): number {
  let times = 0;
  for (let at = whole.indexOf(text); at >= 0; at = whole.indexOf(text, at + text.length)) times += 1;
  return times;
}

/** Lines of a tree by component, to hold two trees against each other: formats of letters are told by `look`. */
export function linesOf(tree: LayoutTree, look: (inline: Inline, p: Paragraph) => string = () => ''): string[] {
  const line = (p: Paragraph): string => `${p.role}: ${gon(plain(markerText(p.marker) + p.inlines.map((inline) => look(inline, p) + wordsOf(inline)).join('')))}`;
  return paragraphsOf(tree).map(line).filter((text) => !/^[a-z-]+: $/u.test(text));
}
