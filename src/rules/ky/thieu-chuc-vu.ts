import { nd30 } from '../../core/clause.ts';
import { coKhoiKy, dauThua, khoiKyOf } from '../kit/khoi-ky.ts';
import { leafAt } from '../kit/printed.ts';
import { defineRule } from '../rule.ts';

/** An authority without the title of the person who signs, or with nothing after its mark. */
export default defineRule<{ readonly dong: string; readonly trong: boolean }>({
  id: 'ky/thieu-chuc-vu',
  since: '0.2.0',
  basis: nd30('PL I·I·II·7b'),
  covers: ['K-01', 'K-02', 'K-03', 'K-05', 'K-06'],
  title: { vi: 'Sau TM., KT., TL., TUQ., Q. là tên tập thể hoặc chức danh; dưới đó là chức vụ của người ký', en: 'TM., KT., TL., TUQ., Q. are followed by the collective or title; the signer’s own title stands below' },
  why: { vi: 'Dòng quyền hạn nói ký cho ai; ai ký thì dòng chức vụ nói. Riêng Q. tự nó là chức vụ của người ký.', en: 'The line of authority says for whom; the title says who. Only Q. is the signer’s title itself.' },
  applies: coKhoiKy,
  *check(s) {
    for (const block of khoiKyOf(s)) {
      const { quyen, chucVu } = block;
      if (dauThua(block) !== undefined) continue;
      for (const { ten, at } of quyen) if (ten === '') yield { path: leafAt(at, 0), data: { dong: at.text, trong: true }, actual: at.text };
      const last = quyen.at(-1);
      if (last !== undefined && last.ten !== '' && last.quyen !== 'Q' && chucVu === undefined) yield { path: leafAt(last.at, last.at.text.length - 1), data: { dong: last.at.text, trong: false }, actual: last.at.text, absent: ['chuc-vu'] };
    }
  },
  message: ({ dong, trong }) =>
    trong
      ? { vi: `«${dong}» không có gì theo sau; cần tên tập thể hoặc chức danh`, en: `Nothing follows “${dong}”; needed: the collective or title` }
      : { vi: `Dưới «${dong}» không có chức vụ của người ký; cần chức vụ ấy`, en: `No title of the signer below “${dong}”; needed: that title` },
  examples: {
    wrong: [
      { base: 'cong-van', set: { ky: { nguyenVan: ['TL. GIÁM ĐỐC'], hoTen: 'Trần Thị Hoa' } } },
      { base: 'cong-van', set: { ky: { nguyenVan: ['Q.'], hoTen: 'Trần Thị Hoa' } } },
    ],
    right: [{ base: 'cong-van', set: { ky: { nguyenVan: ['Q. GIÁM ĐỐC'], hoTen: 'Trần Thị Hoa' } } }, { base: 'cong-van', set: { ky: { nguyenVan: ['TL. GIÁM ĐỐC', 'CHÁNH VĂN PHÒNG'], hoTen: 'Trần Thị Hoa' } } }],
  },
});
