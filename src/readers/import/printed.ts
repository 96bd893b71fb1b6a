import { gon, plain, thuong } from '../../core/text.ts';
import { paragraphsOf, said, wordsOf } from '../../layout/page-mark.ts';
import type { Inline, LayoutTree, Paragraph } from '../../layout/tree.ts';

export { paragraphsOf, said };

/** Letters and digits alone: marks, case, stops and padding zeros are typography. */
export const lettersOf = (text: string): string =>
  thuong(plain(text).normalize('NFD')).replace(/\p{Mn}+/gu, '').replaceAll('đ', 'd').replace(/(?<!\d)0+(?=\d)/gu, '').replace(/[^\p{L}\p{N}\p{S}]+/gu, '').replace(/[`^~+<>=|]+/gu, '');

/** What a draft prints with other words than the file: `Về việc` as `V/v`. */
const LEADS = /^(?:v\s?[/.]\s?v\.?|về việc|số|no)[\s:.]*/iu;

/** Paragraphs of a file whose letters are not in what a draft prints. */
export function lostFrom(file: LayoutTree, made: LayoutTree): Paragraph[] {
  const all = paragraphsOf(made).map((p) => lettersOf(said(p)));
  const whole = all.join('');
  return paragraphsOf(file).filter((p) => {
    if (p.role === 'so-trang') return false;
    const text = said(p);
    const letters = lettersOf(p.role === 'trich-yeu-cong-van' || p.role === 'trich-yeu' || p.role === 'so-ky-hieu' ? text.replace(LEADS, '') : text);
    return letters !== '' && !whole.includes(letters);
  });
}

/** Lines of a tree by component, to hold two trees against each other: formats of letters are told by `look`. */
export function linesOf(tree: LayoutTree, look: (inline: Inline, p: Paragraph) => string = () => ''): string[] {
  const line = (p: Paragraph): string => `${p.role}: ${gon(plain((p.marker === undefined ? '' : p.marker.before + p.marker.text + p.marker.after) + p.inlines.map((inline) => look(inline, p) + wordsOf(inline)).join('')))}`;
  return paragraphsOf(tree).map(line).filter((text) => !/^[a-z-]+: $/u.test(text));
}
