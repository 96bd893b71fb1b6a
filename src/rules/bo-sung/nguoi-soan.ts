import { nd30 } from '../../core/clause.ts';
import { gon, hoa } from '../../core/text.ts';
import { hasPrinted } from '../kit/has-printed.ts';
import { printedAs } from '../kit/printed.ts';
import { defineRule } from '../rule.ts';

const DANG = /^[A-Za-zÀ-ỹ\p{N}.&-]{1,20}\.? ?(?:\(\d{1,6}\))?\.?$/u;

/** Drafter's code and number of copies in another form. */
export default defineRule<{ readonly chu: string }>({
  id: 'bo-sung/nguoi-soan',
  since: '0.2.0',
  basis: nd30('PL I·I·III·3'),
  covers: ['U-05'],
  title: { vi: 'Ký hiệu người soạn thảo in hoa, số bản bằng chữ số', en: 'The drafter’s code is in capitals, the copies in digits' },
  why: { vi: 'Nghị định đòi ký hiệu bằng chữ in hoa và số lượng bản bằng chữ số Ả Rập; bảng mẫu ghi «PL.(300)».', en: 'The decree asks for the code in capitals and the copies in Arabic digits; the table has “PL.(300)”.' },
  applies: hasPrinted('nguoi-soan'),
  *check(s) {
    for (const p of printedAs(s, 'nguoi-soan')) {
      const chu = gon(p.text);
      if (!DANG.test(chu) || chu !== hoa(chu)) yield { path: p.path, data: { chu }, actual: chu, expected: 'PL.(300)' };
    }
  },
  message: ({ chu }) => ({ vi: `Ký hiệu người soạn thảo và số bản «${chu}»; cần dạng «PL.(300)»`, en: `Drafter’s code and copies “${chu}”; needed: the form “PL.(300)”` }),
  examples: {
    wrong: [
      { given: { nguoiSoan: { kyHieu: 'PL', soBan: 300 } }, tree: { role: 'nguoi-soan', replace: ['PL', 'pl'] } },
      { base: 'cong-van', given: { nguoiSoan: { kyHieu: 'PL', soBan: 300 } }, tree: { role: 'nguoi-soan', replace: ['(300)', '(ba trăm)'] } },
    ],
    right: [{ set: { nguoiSoan: { kyHieu: 'nvh' } } }, { base: 'cong-van', set: { nguoiSoan: { kyHieu: 'PL', soBan: 300 } } }],
  },
});
