import { nd30 } from '../../core/clause.ts';
import { hasPrinted } from '../kit/has-printed.ts';
import { printedAs } from '../kit/printed.ts';
import { defineRule } from '../rule.ts';

/** A circulation note without its frame. */
export default defineRule<{ readonly chu: string }>({
  id: 'bo-sung/khung-luu-hanh',
  since: '0.2.0',
  basis: nd30('PL I·I·III·2c'),
  covers: ['U-04'],
  needs: ['khung'],
  title: { vi: 'Chỉ dẫn lưu hành nằm trong khung viền đơn', en: 'A circulation note stands in a single-line frame' },
  why: { vi: 'Nghị định đòi khung hình chữ nhật viền đơn; không cho cỡ, nên chỉ xét có hay không.', en: 'The decree asks for a rectangle with a single line and gives no size, so that only its presence is judged.' },
  applies: hasPrinted('luu-hanh'),
  *check(s) {
    for (const p of printedAs(s, 'luu-hanh')) if (p.paragraph.frame === undefined) yield { path: p.path, data: { chu: p.text }, expected: 'khung' };
  },
  message: ({ chu }) => ({ vi: `«${chu}» không có khung; cần khung viền đơn`, en: `“${chu}” has no frame; needed: a single-line frame` }),
  examples: {
    wrong: [{ given: { luuHanh: 'luu-hanh-noi-bo' }, tree: { role: 'luu-hanh', frame: 'none' } }],
    right: [{ set: { luuHanh: 'luu-hanh-noi-bo' } }],
  },
});
