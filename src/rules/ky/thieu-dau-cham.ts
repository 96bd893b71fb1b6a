import { nd30 } from '../../core/clause.ts';
import { replacing } from '../kit/fix.ts';
import { coKhoiKy, khoiKyOf } from '../kit/khoi-ky.ts';
import { leafAt } from '../kit/printed.ts';
import { defineRule } from '../rule.ts';

/** `KT GIÁM ĐỐC`, `K.T. GIÁM ĐỐC`. */
export default defineRule<{ readonly dau: string; readonly can: string }>({
  id: 'ky/thieu-dau-cham',
  since: '0.2.0',
  basis: nd30('PL I·I·II·7b'),
  covers: ['K-01', 'K-02', 'K-03', 'K-05', 'K-06'],
  title: { vi: 'Chữ viết tắt quyền hạn ký có một dấu chấm ở cuối', en: 'The abbreviation of signing authority ends with one stop' },
  why: { vi: 'Nghị định viết TM., KT., TL., TUQ., Q.; chữ dính nhau, dấu chấm chỉ ở cuối.', en: 'The decree writes TM., KT., TL., TUQ., Q.: letters together, one stop at the end.' },
  applies: coKhoiKy,
  *check(s) {
    for (const { quyen: authority } of khoiKyOf(s)) {
      for (const { quyen, dau, at, bangChu } of authority) {
        const mark = dau.trimEnd();
        if (bangChu === true || mark.includes('/') || mark.toUpperCase() === `${quyen}.`) continue;
        const start = at.text.indexOf(mark);
        yield { path: leafAt(at, start), data: { dau: mark, can: `${quyen}.` }, actual: mark, expected: `${quyen}.`, fix: replacing(s, at, start, start + mark.length, `${quyen}.`) };
      }
    }
  },
  message: ({ dau, can }) => ({ vi: `Quyền hạn ký «${dau}»; cần «${can}»`, en: `Signing authority “${dau}”; needed: “${can}”` }),
  examples: {
    wrong: [{ base: 'cong-van', set: { ky: { nguyenVan: ['KT GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC'], hoTen: 'Trần Thị Hoa' } } }, { base: 'cong-van', set: { ky: { nguyenVan: ['K.T. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC'], hoTen: 'Trần Thị Hoa' } } }],
    right: [{ base: 'cong-van', set: { ky: { nguyenVan: ['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC'], hoTen: 'Trần Thị Hoa' } } }, { base: 'cong-van', set: { ky: { chucVu: 'Giám đốc', hoTen: 'Trần Thị Hoa' } } }],
  },
});
