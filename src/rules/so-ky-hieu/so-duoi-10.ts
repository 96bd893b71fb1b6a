import { nd30 } from '../../core/clause.ts';
import { hasPrinted } from '../kit/has-printed.ts';
import { symbolsOf } from '../kit/symbol.ts';
import { defineRule } from '../rule.ts';

/** Numbers below 10 without their leading zero. */
export default defineRule<{ readonly so: string }>({
  id: 'so-ky-hieu/so-duoi-10',
  since: '0.2.0',
  basis: nd30('PL I·I·II·3c'),
  covers: ['N-08'],
  title: { vi: 'Số dưới 10 có số 0 ở trước', en: 'A number below 10 has a leading zero' },
  why: { vi: 'Nghị định chỉ đòi số 0 trước các số nhỏ hơn 10; không nói gì về ba chữ số.', en: 'The decree asks for a zero before numbers below 10 and says nothing of three digits.' },
  applies: hasPrinted('so-ky-hieu'),
  *check(s) {
    for (const { so, path } of symbolsOf(s)) if (/^[1-9]$/.test(so)) yield { path, data: { so }, actual: so, expected: `0${so}` };
  },
  message: ({ so }) => ({ vi: `Số «${so}» ở «số và ký hiệu»; cần «0${so}»`, en: `Number “${so}” in number and symbol; needed: “0${so}”` }),
  examples: {
    wrong: [{ set: { so: undefined, soKyHieu: { nguyenVan: '5/KH-UBND' } } }],
    right: [{ set: { so: 5 } }, { set: { so: undefined, soKyHieu: { nguyenVan: '05/KH-UBND' } } }],
  },
});
