import { nd30 } from '../../core/clause.ts';
import { hoa, thuong } from '../../core/text.ts';
import { hasPrinted } from '../kit/has-printed.ts';
import { TIEU_NGU, tieuNguOf } from '../kit/tieu-ngu.ts';
import { defineRule } from '../rule.ts';

/** A capital too few or too many in Tiêu ngữ. */
export default defineRule<{ readonly chu: string }>({
  id: 'quoc-hieu/tieu-ngu-viet-hoa',
  since: '0.2.0',
  basis: nd30('PL I·I·II·1b'),
  covers: ['Q-02'],
  title: { vi: 'Tiêu ngữ viết hoa chữ cái đầu của mỗi cụm từ, và chỉ chữ ấy', en: 'Each phrase of Tiêu ngữ begins with a capital and has no other' },
  why: { vi: 'Tiêu ngữ là chữ in thường; ba cụm từ, mỗi cụm một chữ hoa ở đầu.', en: 'Tiêu ngữ is in lower case; three phrases, each with one capital at its head.' },
  applies: hasPrinted('tieu-ngu'),
  *check(s) {
    for (const p of tieuNguOf(s)) if (phrasesOf(p.text).some((phrase) => !isRight(phrase))) yield { path: p.path, data: { chu: p.text }, actual: p.text, expected: TIEU_NGU };
  },
  message: ({ chu }) => ({ vi: `Chữ hoa ở Tiêu ngữ «${chu}»; cần «${TIEU_NGU}»`, en: `Capitals of Tiêu ngữ “${chu}”; needed: “${TIEU_NGU}”` }),
  examples: {
    wrong: [{ tree: { role: 'tieu-ngu', rule: 'fit', replace: ['Hạnh phúc', 'Hạnh Phúc'] } }, { base: 'cong-van', tree: { role: 'tieu-ngu', rule: 'fit', replace: ['Tự do', 'tự do'] } }],
    right: [{ base: 'cong-van' }],
  },
});

/** The three phrases, whatever stands between them. */
const phrasesOf = (text: string): readonly string[] => {
  const words = text.match(/[A-Za-zÀ-ỹ]+/gu) ?? [];
  return [0, 2, 4].map((i) => words.slice(i, i + 2).join(' '));
};
const isRight = (phrase: string): boolean => phrase.charAt(0) === hoa(phrase.charAt(0)) && phrase.slice(1) === thuong(phrase.slice(1));
