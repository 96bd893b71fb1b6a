import { mau } from '../../core/clause.ts';
import { replacing } from '../kit/fix.ts';
import { coKhoiKy, khoiKyOf } from '../kit/khoi-ky.ts';
import { leafAt } from '../kit/printed.ts';
import { defineRule } from '../rule.ts';

/** `KT.GIÁM ĐỐC`. */
export default defineRule<{ readonly dong: string; readonly can: string }>({
  id: 'ky/thieu-dau-cach',
  since: '0.2.0',
  basis: mau('PL I·I·V·7'),
  covers: ['K-01', 'K-03', 'K-05'],
  title: { vi: 'Sau chữ viết tắt quyền hạn ký có dấu cách', en: 'A space follows the abbreviation of signing authority' },
  why: { vi: 'Bảng mẫu chữ của Nghị định in «KT. BỘ TRƯỞNG», «TM. ỦY BAN NHÂN DÂN»; câu chữ không nói tới dấu cách.', en: 'The decree’s table of type prints “KT. BỘ TRƯỞNG”, “TM. ỦY BAN NHÂN DÂN”; its text does not speak of the space.' },
  applies: coKhoiKy,
  *check(s) {
    for (const { quyen: authority } of khoiKyOf(s)) {
      for (const { dau, ten, at } of authority) {
        if (ten === '' || !/[.]$/u.test(dau)) continue;
        const start = at.text.indexOf(dau);
        const can = at.text.replace(dau, `${dau} `);
        yield { path: leafAt(at, start), data: { dong: at.text, can }, actual: at.text, expected: can, fix: replacing(s, at, start, start + dau.length, `${dau} `) };
      }
    }
  },
  message: ({ dong, can }) => ({ vi: `Quyền hạn ký «${dong}»; cần «${can}»`, en: `Signing authority “${dong}”; needed: “${can}”` }),
  examples: {
    wrong: [{ base: 'cong-van', set: { ky: { nguyenVan: ['KT.GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC'], hoTen: 'Trần Thị Hoa' } } }],
    right: [{ base: 'cong-van', set: { ky: { nguyenVan: ['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC'], hoTen: 'Trần Thị Hoa' } } }],
  },
});
