import { nd30 } from '../../core/clause.ts';
import { gon, hoa } from '../../core/text.ts';
import { hasPrinted } from '../kit/has-printed.ts';
import { printedAs } from '../kit/printed.ts';
import { defineRule } from '../rule.ts';

const DUNG = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM';

/** Words of Quốc hiệu that differ from the only right ones. */
export default defineRule<{ readonly chu: string }>({
  id: 'quoc-hieu/sai-chu',
  since: '0.2.0',
  basis: nd30('PL I·I·II·1a'),
  covers: ['Q-01', 'Q-05'],
  title: { vi: 'Quốc hiệu đúng từng chữ', en: 'Quốc hiệu is right to the letter' },
  why: {
    vi: 'Quốc hiệu chỉ có một lời. «HÒA» và «HOÀ» đều đúng, vì Nghị định viết cả hai; chữ hoa hay thường có quy tắc riêng.',
    en: 'Quốc hiệu has one wording. “HÒA” and “HOÀ” are both right, since the decree writes both; case has a rule of its own.',
  },
  applies: hasPrinted('quoc-hieu'),
  *check(s) {
    for (const p of printedAs(s, 'quoc-hieu')) if (hoa(gon(p.text)).replace('HOÀ', 'HÒA') !== DUNG) yield { path: p.path, data: { chu: p.text }, actual: p.text, expected: DUNG };
  },
  message: ({ chu }) => ({ vi: `Quốc hiệu là «${chu}»; cần «${DUNG}»`, en: `Quốc hiệu reads “${chu}”; needed: “${DUNG}”` }),
  examples: {
    wrong: [{ tree: { role: 'quoc-hieu', replace: ['CHỦ NGHĨA', 'CHỦ NGHIÃ'] } }, { base: 'cong-van', tree: { role: 'quoc-hieu', replace: ['XÃ HỘI ', ''] } }],
    right: [{ tree: { role: 'quoc-hieu', replace: ['HÒA', 'HOÀ'] } }],
  },
});
