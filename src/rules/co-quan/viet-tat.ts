import { VIET_TAT_CO_QUAN } from '../../catalog/viet-tat-co-quan.ts';
import { nd30 } from '../../core/clause.ts';
import { leafAt, printedAs } from '../kit/printed.ts';
import { defineRule, NO_TREE } from '../rule.ts';

const MAU = VIET_TAT_CO_QUAN.map(([mau, day]) => [new RegExp(String.raw`(?<![A-Za-zÀ-ỹ\d])(?:${mau})(?![A-Za-zÀ-ỹ\d])`, 'u'), day] as const);

interface Data {
  readonly ten: string;
  readonly tat: string;
  readonly day: string;
}

/** A shortening in the name of the issuing agency. */
export default defineRule<Data>({
  id: 'co-quan/viet-tat',
  since: '0.2.0',
  basis: nd30('PL I·I·II·2a'),
  covers: ['A-01', 'A-04'],
  title: { vi: 'Tên cơ quan ban hành ghi đầy đủ', en: 'The issuing agency is named in full' },
  why: { vi: 'Chỉ tên cơ quan chủ quản được viết tắt. Xét những chữ tắt thông dụng của cơ quan nhà nước; chữ tắt thuộc tên chính thức (TNHH, THPT) không xét.', en: 'Only the parent agency may be abbreviated. Judged are common shortenings of State bodies; those that belong to an official name (TNHH, THPT) are not.' },
  applies: (s) => (s.tree === undefined ? NO_TREE : printedAs(s, 'co-quan-ban-hanh').length > 0),
  *check(s) {
    for (const p of printedAs(s, 'co-quan-ban-hanh')) {
      for (const [mau, day] of MAU) {
        const found = mau.exec(p.text);
        if (found !== null) yield { path: leafAt(p, found.index), data: { ten: p.text, tat: found[0], day }, actual: found[0], expected: day };
      }
    }
  },
  message: ({ ten, tat, day }) => ({ vi: `Cơ quan ban hành «${ten}» có chữ tắt «${tat}»; cần viết đủ: ${day}`, en: `The issuing agency “${ten}” holds the shortening “${tat}”; needed in full: ${day}` }),
  examples: {
    wrong: [{ set: { 'coQuan.ten': 'UBND tỉnh Ninh Bình' } }, { base: 'cong-van', set: { 'coQuan.ten': 'Sở KH&CN' } }, { given: { 'coQuan.ten': 'Ủy ban nhân dân thành phố Hà Nội', diaDanh: 'Hà Nội', 'noiDung[0]': 'Công tác văn thư năm 2026 có các nội dung sau:' }, set: { 'coQuan.ten': 'Ủy ban nhân dân TP. Hà Nội' } }],
    right: [{ base: 'cong-van' }, { base: 'cong-van', set: { 'coQuan.ten': 'Trường THPT Hoa Lư A', ky: { chucVu: 'Hiệu trưởng', hoTen: 'Trần Thị Hoa' } } }],
  },
});
