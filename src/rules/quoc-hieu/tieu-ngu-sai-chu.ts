import { nd30 } from '../../core/clause.ts';
import { hasPrinted } from '../kit/has-printed.ts';
import { printedAs } from '../kit/printed.ts';
import { hasLetters, TIEU_NGU } from '../kit/tieu-ngu.ts';
import { defineRule } from '../rule.ts';

/** Words of Tiêu ngữ that differ from the only right ones. */
export default defineRule<{ readonly chu: string }>({
  id: 'quoc-hieu/tieu-ngu-sai-chu',
  since: '0.2.0',
  basis: nd30('PL I·I·II·1b'),
  covers: ['Q-02'],
  title: { vi: 'Tiêu ngữ đúng từng chữ', en: 'Tiêu ngữ is right to the letter' },
  why: { vi: 'So các chữ cái, không kể hoa thường và dấu giữa ba cụm từ (có quy tắc riêng).', en: 'Letters are compared without their case and without the marks between the three phrases, which have rules of their own.' },
  applies: hasPrinted('tieu-ngu'),
  *check(s) {
    for (const p of printedAs(s, 'tieu-ngu')) if (!hasLetters(p.text)) yield { path: p.path, data: { chu: p.text }, actual: p.text, expected: TIEU_NGU };
  },
  message: ({ chu }) => ({ vi: `Tiêu ngữ là «${chu}»; cần «${TIEU_NGU}»`, en: `Tiêu ngữ reads “${chu}”; needed: “${TIEU_NGU}”` }),
  examples: {
    wrong: [{ tree: { role: 'tieu-ngu', rule: 'fit', replace: ['Hạnh phúc', 'Hạnh Phúc Ấm no'] } }, { base: 'cong-van', tree: { role: 'tieu-ngu', rule: 'fit', replace: ['Độc lập', 'Độc lâp'] } }],
    right: [{ tree: { role: 'tieu-ngu', rule: 'fit', replace: ['Tự do', 'Tự  do'] } }],
  },
});
