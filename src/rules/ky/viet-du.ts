import { nd30 } from '../../core/clause.ts';
import { coKhoiKy, khoiKyOf } from '../kit/khoi-ky.ts';
import { leafAt } from '../kit/printed.ts';
import { defineRule } from '../rule.ts';

/** Authority in words where the decree has an abbreviation. */
export default defineRule<{ readonly dong: string; readonly can: string }>({
  id: 'ky/viet-du',
  since: '0.2.0',
  basis: nd30('PL I·I·II·7b'),
  covers: ['K-01', 'K-02', 'K-03', 'K-05', 'K-06'],
  title: { vi: 'Quyền hạn ký ghi bằng chữ viết tắt', en: 'Signing authority is an abbreviation' },
  why: { vi: 'Nghị định đặt chữ viết tắt TM., Q., KT., TL., TUQ. trước tên tập thể hoặc chức vụ.', en: 'The decree puts the abbreviations TM., Q., KT., TL., TUQ. before the collective or title.' },
  applies: coKhoiKy,
  *check(s) {
    for (const { quyen: authority } of khoiKyOf(s)) {
      for (const { bangChu, quyen, at } of authority) if (bangChu === true) yield { path: leafAt(at, 0), data: { dong: at.text, can: `${quyen}.` }, actual: at.text, expected: `${quyen}.` };
    }
  },
  message: ({ dong, can }) => ({ vi: `Quyền hạn ký «${dong}» viết đủ chữ; cần «${can}»`, en: `Signing authority “${dong}” in words; needed: “${can}”` }),
  examples: {
    wrong: [{ base: 'cong-van', set: { ky: { nguyenVan: ['QUYỀN GIÁM ĐỐC'], hoTen: 'Trần Thị Hoa' } } }, { set: { ky: { nguyenVan: ['THAY MẶT ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'], hoTen: 'Trần Văn An' } } }],
    right: [{ base: 'cong-van', set: { ky: { quyen: 'Giám đốc', hoTen: 'Trần Thị Hoa' } } }],
  },
});
