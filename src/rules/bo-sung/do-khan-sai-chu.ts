import { nd30 } from '../../core/clause.ts';
import { gon, hoa } from '../../core/text.ts';
import { hasPrinted } from '../kit/has-printed.ts';
import { printedAs } from '../kit/printed.ts';
import { defineRule } from '../rule.ts';

const MUC = ['HỎA TỐC', 'THƯỢNG KHẨN', 'KHẨN'];

/** An urgency mark that is none of the three. */
export default defineRule<{ readonly chu: string }>({
  id: 'bo-sung/do-khan-sai-chu',
  since: '0.2.0',
  basis: nd30('PL I·I·III·2b'),
  covers: ['U-01', 'U-02', 'Q-05'],
  title: { vi: 'Dấu khẩn là HỎA TỐC, THƯỢNG KHẨN hoặc KHẨN', en: 'An urgency mark is HỎA TỐC, THƯỢNG KHẨN or KHẨN' },
  why: { vi: 'Nghị định chỉ có ba mức. «Hỏa tốc hẹn giờ» là mức của quy định cũ; «HỎA» và «HOẢ» đều đúng.', en: 'The decree has three levels. “Hỏa tốc hẹn giờ” belongs to the old rules; “HỎA” and “HOẢ” are both right.' },
  applies: hasPrinted('do-khan'),
  *check(s) {
    for (const p of printedAs(s, 'do-khan')) if (!MUC.includes(hoa(gon(p.text)).replace('HOẢ', 'HỎA'))) yield { path: p.path, data: { chu: p.text }, actual: p.text, expected: MUC };
  },
  message: ({ chu }) => ({ vi: `Dấu khẩn «${chu}»; cần ${MUC.join(', ')}`, en: `The urgency mark reads “${chu}”; needed: ${MUC.join(', ')}` }),
  examples: {
    wrong: [{ given: { doKhan: 'hoa-toc' }, tree: { role: 'do-khan', replace: ['HỎA TỐC', 'HỎA TỐC HẸN GIỜ'] } }, { base: 'cong-van', given: { doKhan: 'khan' }, tree: { role: 'do-khan', replace: ['KHẨN', 'KHẨN CẤP'] } }],
    right: [{ given: { doKhan: 'hoa-toc' }, tree: { role: 'do-khan', replace: ['HỎA TỐC', 'HOẢ TỐC'] } }, { set: { doKhan: 'thuong-khan' } }],
  },
});
