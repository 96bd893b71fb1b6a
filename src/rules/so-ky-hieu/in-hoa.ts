import { nd30 } from '../../core/clause.ts';
import { hoa, thuong } from '../../core/text.ts';
import { hasPrinted } from '../kit/has-printed.ts';
import { codeMeant, groupAt, isCode, symbolsOf } from '../kit/symbol.ts';
import { defineRule } from '../rule.ts';

/** A group of the symbol in lower case. */
export default defineRule<{ readonly nhom: string }>({
  id: 'so-ky-hieu/in-hoa',
  since: '0.2.0',
  basis: nd30('PL I·I·II·3c'),
  covers: ['N-07', 'N-11'],
  title: { vi: 'Ký hiệu là chữ in hoa', en: 'The symbol is in capitals' },
  why: {
    vi: 'Các nhóm chữ viết tắt của ký hiệu in hoa. Tên loại ở Phụ lục III (QyĐ, CTr, TTr) và chữ viết tắt có từ hai chữ hoa (SNgV) do người đứng đầu quy định thì không xét.',
    en: 'The groups of the symbol are in capitals. Codes of Phụ lục III (QyĐ, CTr, TTr), and abbreviations with two capitals or more (SNgV), which the head of the agency sets, are not judged.',
  },
  applies: hasPrinted('so-ky-hieu'),
  *check(s) {
    for (const symbol of symbolsOf(s)) {
      for (const [i, one] of symbol.nhom.entries()) if (isLower(one) && !isCode(one) && (i > 0 || codeMeant(one) === undefined)) yield { path: groupAt(symbol, one), data: { nhom: one }, actual: one, expected: hoa(one) };
    }
  },
  message: ({ nhom }) => ({ vi: `Ký hiệu có «${nhom}»; cần «${hoa(nhom)}»`, en: `The symbol has “${nhom}”; needed: “${hoa(nhom)}”` }),
  examples: {
    wrong: [{ set: { so: undefined, soKyHieu: { nguyenVan: '12/KH-ubnd' } } }, { base: 'cong-van', set: { 'coQuan.vietTat': 'Skhcn' } }],
    right: [{ base: 'cong-van', set: { 'coQuan.vietTat': 'SNgV' } }, { base: 'cong-van', set: { donViSoan: 'HCTC1', 'luu.donVi[0]': 'HCTC1' } }],
  },
});

/** No capital, or one at the head and the rest lower; placeholders such as `xx` are no abbreviations. */
const isLower = (group: string): boolean => /^[A-Za-zÀ-ỹ][A-Za-zÀ-ỹ\p{N}&.]+$/u.test(group) && group.slice(1) === thuong(group.slice(1)) && /\p{Ll}/u.test(group.slice(1)) && !/^x+$/u.test(group);
