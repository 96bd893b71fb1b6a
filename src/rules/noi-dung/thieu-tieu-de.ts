import { nd30 } from '../../core/clause.ts';
import { capOf } from '../kit/numeral.ts';
import { type Printed, printedOf } from '../kit/printed.ts';
import { unitPath } from '../kit/units.ts';
import { tenGoiCap } from '../../domain/danh-so.ts';
import { defineRule, NO_TREE } from '../rule.ts';

/** Large units without their heading. */
export default defineRule<{ readonly cap: string; readonly so: string }>({
  id: 'noi-dung/thieu-tieu-de',
  since: '0.2.0',
  basis: nd30('PL I·I·II·6d'),
  covers: ['S-02'],
  title: { vi: 'Phần, chương, mục, tiểu mục, điều có tiêu đề', en: 'Phần, chương, mục, tiểu mục and điều have headings' },
  why: {
    vi: 'Nghị định buộc có tiêu đề ở các cấp này khi dùng tới. Điều của quyết định in chữ ngay sau số, đúng như mẫu 1.2, nên không bị xét; khoản và điểm không cần tiêu đề.',
    en: 'The decree asks for headings on these levels where they are used. A điều whose text runs on after its numeral, as in sample 1.2, is not judged; khoản and điểm need none.',
  },
  *check(s) {
    if (s.tree === undefined) yield NO_TREE;
    const printed = printedOf(s);
    for (const [i, p] of printed.entries()) {
      const cap = capOf(p);
      if (cap !== undefined && bare(p, printed[i + 1])) yield { path: unitPath({ p }), data: { cap: tenGoiCap(cap), so: p.marker }, actual: p.marker, expected: 'tieuDe', absent: ['tieu-de-phan', 'tieu-de-muc'] };
    }
  },
  message: ({ cap, so }) => ({ vi: `${cap} «${so}» không có tiêu đề; cần tiêu đề`, en: `${cap} “${so}” has no heading; needed: one` }),
  examples: {
    wrong: [
      { set: { 'noiDung[1].tieuDe': undefined, 'noiDung[1].doan': 'Nâng cao chất lượng công tác văn thư.' } },
      { set: { 'noiDung[2].tieuDe': undefined } },
      { base: 'de-cuong-bao-cao', set: { 'noiDung[0]': { cap: 'muc', doan: 'Nêu đặc điểm tình hình.' } } },
      { given: { danhSo: 'chuong-dieu', noiDung: [{ cap: 'chuong', tieuDe: 'Quy định chung', noiDung: [{ cap: 'dieu', tieuDe: 'Phạm vi', noiDung: ['Công tác văn thư.'] }] }] }, set: { 'noiDung[0].tieuDe': undefined } },
      { given: { danhSo: 'chuong-dieu', noiDung: [{ cap: 'chuong', tieuDe: 'Quy định chung', noiDung: [{ cap: 'dieu', tieuDe: 'Phạm vi', noiDung: ['Công tác văn thư.'] }] }] }, set: { 'noiDung[0].noiDung[0].tieuDe': undefined } },
    ],
    right: [{}, { set: { danhSo: 'chuong-dieu', noiDung: [{ cap: 'dieu', doan: 'Ban hành Kế hoạch công tác văn thư.' }, { cap: 'dieu', doan: 'Kế hoạch có hiệu lực từ ngày ký.' }] } }],
  },
});

/** Is a numeral of a large level without a heading? */
function bare({ role, text }: Printed, next: Printed | undefined): boolean {
  switch (role) {
    case 'doan':
      return true; // a mục whose words stand in the type of the text
    case 'tu-phan':
      return next?.role !== 'tieu-de-phan';
    case 'tu-muc':
      return next?.role !== 'tieu-de-muc';
    case 'muc':
    case 'dieu':
      return text.trim() === '';
    default:
      return false;
  }
}
