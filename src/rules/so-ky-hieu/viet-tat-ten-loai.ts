import { nd30 } from '../../core/clause.ts';
import { hasPrinted } from '../kit/has-printed.ts';
import { codeMeant, codeOf, symbolsOf } from '../kit/symbol.ts';
import { defineRule, NO_TYPE } from '../rule.ts';

interface Data {
  readonly ma: string;
  readonly can: string;
}

/** A code of Phụ lục III in another spelling. */
export default defineRule<Data>({
  id: 'so-ky-hieu/viet-tat-ten-loai',
  since: '0.2.0',
  basis: nd30('PL III·I'),
  covers: ['N-11', 'Đ7'],
  title: { vi: 'Chữ viết tắt tên loại viết như Phụ lục III', en: 'Type codes are spelled as Phụ lục III has them' },
  why: {
    vi: 'Bảng chữ viết tắt quyết định cả chữ hoa, chữ thường: QyĐ, CTr, TTr đúng dù ký hiệu nói chung là chữ in hoa; QYĐ, QCh, DAn là cách viết sai hay gặp.',
    en: 'The table decides, down to the case: QyĐ, CTr, TTr are right although symbols are in capitals otherwise; QYĐ, QCh, DAn are common mistakes.',
  },
  applies: (s) => (s.loai === undefined ? NO_TYPE : typeof codeOf(s.loai) === 'string' ? hasPrinted('so-ky-hieu')(s) : false),
  *check(s) {
    for (const { path, nhom } of symbolsOf(s)) {
      const [ma = ''] = nhom;
      const can = nhom.length > 1 ? codeMeant(ma) : undefined;
      if (can !== undefined) yield { path, data: { ma, can }, actual: ma, expected: can };
    }
  },
  message: ({ ma, can }) => ({ vi: `Tên loại trong ký hiệu viết «${ma}»; cần «${can}»`, en: `The code in the symbol is spelled “${ma}”; needed: “${can}”` }),
  examples: {
    wrong: [{ set: { so: undefined, soKyHieu: { nguyenVan: '12/Kh-UBND' } } }, { set: { so: undefined, soKyHieu: '12/QYĐ-UBND' } }, { set: { so: undefined, soKyHieu: '12/TTR-UBND' } }],
    right: [{ set: { so: undefined, soKyHieu: '12/KH-UBND' } }, { base: 'cong-van', set: { donViSoan: 'CTR', 'luu.donVi[0]': 'CTR' } }],
  },
});
