import { nd30 } from '../../core/clause.ts';
import { hasPrinted } from '../kit/has-printed.ts';
import { symbolsOf } from '../kit/symbol.ts';
import { defineRule } from '../rule.ts';

/** Something else than `Số:` before the number. */
export default defineRule<{ readonly nhan: string }>({
  id: 'so-ky-hieu/nhan-so',
  since: '0.2.0',
  basis: nd30('PL I·I·II·3c'),
  covers: ['N-07'],
  title: { vi: 'Trước số là «Số:», chữ in thường, có dấu hai chấm', en: '“Số:” stands before the number, in lower case, with a colon' },
  why: { vi: 'Nghị định gọi tên từ «Số», kiểu chữ in thường và dấu hai chấm sau nó.', en: 'The decree names the word “Số”, its lower case and the colon after it.' },
  applies: hasPrinted('so-ky-hieu'),
  *check(s) {
    for (const { at, label } of symbolsOf(s)) if (label !== 'Số:') yield { path: at.path, data: { nhan: label === '' ? at.text.trim() : label }, actual: label, expected: 'Số:' };
  },
  message: ({ nhan }) => ({ vi: `Dòng số và ký hiệu bắt đầu bằng «${nhan}»; cần «Số:»`, en: `The line of number and symbol begins with “${nhan}”; needed: “Số:”` }),
  examples: {
    wrong: [{ tree: { role: 'so-ky-hieu', replace: ['Số:', 'Số'] } }, { tree: { role: 'so-ky-hieu', replace: ['Số:', 'SỐ:'] } }, { base: 'cong-van', tree: { role: 'so-ky-hieu', replace: ['Số: ', ''] } }],
    right: [{ tree: { role: 'so-ky-hieu', replace: ['Số: 12', 'Số:12'] } }],
  },
});
