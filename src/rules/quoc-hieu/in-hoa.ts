import { nd30 } from '../../core/clause.ts';
import { hoa } from '../../core/text.ts';
import { hasPrinted } from '../kit/has-printed.ts';
import { printedAs } from '../kit/printed.ts';
import { defineRule } from '../rule.ts';

/** Quốc hiệu in lower case. */
export default defineRule<{ readonly chu: string }>({
  id: 'quoc-hieu/in-hoa',
  since: '0.2.0',
  basis: nd30('PL I·I·II·1a'),
  covers: ['Q-01'],
  title: { vi: 'Quốc hiệu in hoa', en: 'Quốc hiệu is in capitals' },
  why: { vi: 'Nghị định định kiểu chữ in hoa cho cả dòng.', en: 'The decree asks for capitals throughout the line.' },
  applies: hasPrinted('quoc-hieu'),
  *check(s) {
    for (const p of printedAs(s, 'quoc-hieu')) if (p.text !== hoa(p.text)) yield { path: p.path, data: { chu: p.text }, actual: p.text, expected: hoa(p.text) };
  },
  message: ({ chu }) => ({ vi: `Quốc hiệu viết «${chu}»; cần in hoa`, en: `Quốc hiệu is written “${chu}”; needed: capitals` }),
  examples: {
    wrong: [{ tree: { role: 'quoc-hieu', replace: ['CỘNG HÒA', 'Cộng hòa'] } }],
    right: [{ tree: { role: 'quoc-hieu', replace: ['HÒA', 'HOÀ'] } }],
  },
});
