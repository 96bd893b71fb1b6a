import { nd30 } from '../../core/clause.ts';
import { hasPrinted } from '../kit/has-printed.ts';
import { codeOf, isCode, symbolsOf } from '../kit/symbol.ts';
import { defineRule, NO_TYPE } from '../rule.ts';

interface Data {
  readonly ma: string;
  readonly can: string;
}

/** The code of another type in the symbol. */
export default defineRule<Data>({
  id: 'so-ky-hieu/khac-ten-loai',
  since: '0.2.0',
  basis: nd30('PL I·I·II·3b'),
  covers: ['N-05', 'Đ7', 'BU-8'],
  title: { vi: 'Chữ viết tắt tên loại trong ký hiệu đúng với loại văn bản', en: 'The code in the symbol is that of the type' },
  why: {
    vi: 'Nhóm đầu của ký hiệu là chữ viết tắt tên loại ở Phụ lục III. «CV» không có trong bảng ấy. Ký hiệu gõ trong bản thảo được xét ngay khi đọc; ở đây xét chữ in ra.',
    en: 'The first group of the symbol is the code that Phụ lục III gives the type; “CV” is none of them. A symbol typed in a draft is judged when it is read; here the printed one is.',
  },
  applies: (s) => (s.loai === undefined ? NO_TYPE : typeof codeOf(s.loai) === 'string' ? hasPrinted('so-ky-hieu')(s) : false),
  *check(s) {
    const can = codeOf(s.loai) ?? '';
    for (const { path, nhom } of symbolsOf(s)) {
      const [ma = ''] = nhom;
      if (nhom.length > 1 && ma !== can && isCode(ma)) yield { path, data: { ma, can }, actual: ma, expected: can };
    }
  },
  message: ({ ma, can }) => ({ vi: `Ký hiệu có tên loại «${ma}»; loại văn bản này cần «${can}»`, en: `The symbol has the code “${ma}”; this type needs “${can}”` }),
  examples: {
    wrong: [{ set: { so: undefined, soKyHieu: { nguyenVan: '12/QĐ-UBND' } } }, { set: { so: undefined, soKyHieu: { nguyenVan: '12/CV-UBND' } } }],
    right: [{ set: { so: undefined, soKyHieu: { nguyenVan: '12/KH-UBND' } } }, { base: 'cong-van' }],
  },
});
