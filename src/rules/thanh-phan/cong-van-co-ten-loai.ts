import { nd30 } from '../../core/clause.ts';
import { printedAs } from '../kit/printed.ts';
import { defineRule, NO_TREE } from '../rule.ts';

/** A type name on a công văn. */
export default defineRule<{ readonly ten: string }>({
  id: 'thanh-phan/cong-van-co-ten-loai',
  since: '0.2.0',
  basis: nd30('PL I·I·II·5b'),
  covers: ['T-04'],
  title: { vi: 'Công văn không in tên loại', en: 'A công văn prints no type name' },
  why: { vi: 'Trích yếu của công văn đứng sau «V/v» dưới số và ký hiệu; giữa trang không có tên loại. Tờ kèm theo có tên loại của nó, không xét.', en: 'The subject of a công văn follows “V/v” below the number; no type name stands in the middle. Attached sheets have names of their own and are not judged.' },
  loai: ['cong-van'],
  applies: (s) => s.tree !== undefined || NO_TREE,
  *check(s) {
    for (const p of printedAs(s, 'ten-loai')) if (p.section === 0) yield { path: p.path, data: { ten: p.text }, actual: p.text };
  },
  message: ({ ten }) => ({ vi: `Công văn in tên loại «${ten}»; cần bỏ`, en: `The công văn prints the type name “${ten}”; needed: none` }),
  examples: {
    wrong: [{ base: 'cong-van', tree: { role: 'doan', at: 1, as: 'ten-loai', replace: ['Ý kiến gửi về Văn phòng Sở trước ngày 20 tháng 01 năm 2026 để tổng hợp.', 'CÔNG VĂN'] } }],
    right: [{ base: 'cong-van' }, { base: 'cong-van', set: { 'noiDung[2]': 'Đề cương báo cáo gửi kèm theo Công văn này.', kemTheo: [{ vanBan: { loai: 'de-cuong-bao-cao', trichYeu: 'Kết quả năm 2026', noiDung: [{ cap: 'muc', tieuDe: 'Kết quả' }, { cap: 'muc', tieuDe: 'Kiến nghị' }] } }] } }],
  },
});
