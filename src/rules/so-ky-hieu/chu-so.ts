import { nd30 } from '../../core/clause.ts';
import { hasPrinted } from '../kit/has-printed.ts';
import { symbolsOf } from '../kit/symbol.ts';
import { defineRule } from '../rule.ts';

/** Letters in the number. */
export default defineRule<{ readonly so: string }>({
  id: 'so-ky-hieu/chu-so',
  since: '0.2.0',
  basis: nd30('PL I·I·II·3a'),
  covers: ['N-01'],
  title: { vi: 'Số của văn bản chỉ có chữ số Ả Rập', en: 'The number is in Arabic digits alone' },
  why: { vi: 'Số là số thứ tự đăng ký trong năm, ghi bằng chữ số Ả Rập; chữ cái trong số (12a, XII) không phải số thứ tự.', en: 'The number is the running number of the year, in Arabic digits; letters in it (12a, XII) are no running number.' },
  applies: hasPrinted('so-ky-hieu'),
  *check(s) {
    for (const { path, so, nhom } of symbolsOf(s)) if (nhom.length > 0 && /^\w*[A-Za-zÀ-ỹ]\w*$/u.test(so) && !/^x+$/iu.test(so)) yield { path, data: { so }, actual: so };
  },
  message: ({ so }) => ({ vi: `Số «${so}» có chữ cái; cần chữ số Ả Rập`, en: `The number “${so}” holds letters; needed: Arabic digits` }),
  examples: {
    wrong: [{ set: { so: undefined, soKyHieu: { nguyenVan: '12a/KH-UBND' } } }, { set: { so: undefined, soKyHieu: { nguyenVan: 'M325/KH-UBND' } } }],
    right: [{ set: { so: 12 } }, { set: { so: undefined, soKyHieu: { nguyenVan: '11325/KH-UBND' } } }],
  },
});
