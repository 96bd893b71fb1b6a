import { nd30 } from '../../core/clause.ts';
import { hoa, thuong } from '../../core/text.ts';
import { coKhoiKy, khoiKyOf } from '../kit/khoi-ky.ts';
import { leafAt } from '../kit/printed.ts';
import { defineRule } from '../rule.ts';

/** The signer's name in capitals. */
export default defineRule<{ readonly ten: string }>({
  id: 'ky/ho-ten-in-hoa',
  since: '0.2.0',
  basis: nd30('PL I·I·II·7đ'),
  covers: ['K-10'],
  title: { vi: 'Họ tên người ký viết chữ thường', en: 'The signer’s name is not in capitals' },
  why: { vi: 'Quyền hạn và chức vụ in hoa; họ tên chỉ viết hoa chữ cái đầu của mỗi âm tiết.', en: 'Authority and title are in capitals; in the name only the first letter of each syllable.' },
  applies: coKhoiKy,
  *check(s) {
    for (const { hoTen } of khoiKyOf(s)) {
      const ten = hoTen?.text.trim() ?? '';
      if (hoTen !== undefined && /[A-Za-zÀ-ỹ]{2} |[A-Za-zÀ-ỹ]{2}$/u.test(ten) && ten === hoa(ten) && ten !== thuong(ten)) yield { path: leafAt(hoTen, 0), data: { ten }, actual: ten };
    }
  },
  message: ({ ten }) => ({ vi: `Họ tên người ký «${ten}» in hoa; cần chữ thường`, en: `The signer’s name “${ten}” is in capitals; needed: lower case after each first letter` }),
  examples: { wrong: [{ set: { 'ky.hoTen': 'TRẦN VĂN AN' } }], right: [{ set: { 'ky.hoTen': 'Y Bhăm Ê Ban' } }, {}] },
});
