import { nd30 } from '../../core/clause.ts';
import { hasPrinted } from '../kit/has-printed.ts';
import { symbolsOf } from '../kit/symbol.ts';
import { defineRule } from '../rule.ts';

const CACH = /[A-Za-zÀ-ỹ\p{N}] +[/\-–—]|[/\-–—] +[A-Za-zÀ-ỹ\p{N}]|[A-Za-zÀ-ỹ\p{N}] +[A-Za-zÀ-ỹ\p{N}]/u;

/** The figure that was stamped on, with the gap before the slash. */
const DONG_DAU = /^\d{1,6}[a-zđ]? +(?=\/)/u;

/** Spaces inside the number and symbol. */
export default defineRule<{ readonly so: string }>({
  id: 'so-ky-hieu/khoang-trang',
  since: '0.2.0',
  basis: nd30('PL I·I·II·3c'),
  covers: ['N-09'],
  title: { vi: 'Số và ký hiệu viết liền, không cách chữ', en: 'Number and symbol hold no spaces' },
  why: { vi: 'Dấu gạch chéo và gạch nối trong số, ký hiệu không có khoảng cách. Chỗ chừa cho số chưa cấp không tính; ở tệp PDF và tệp chữ, khoảng trống giữa con số và dấu / cũng không, vì số thường được đóng riêng.', en: 'Slash and hyphens in the symbol have no spaces around them. Room left for a number still to come does not count; nor does the gap between figure and slash in a PDF or a text, since numbers are often stamped on.' },
  applies: hasPrinted('so-ky-hieu'),
  *check(s) {
    const stamped = s.seen !== undefined && s.seen.format !== 'docx';
    for (const { path, text } of symbolsOf(s)) if (CACH.test(stamped ? text.replace(DONG_DAU, '') : text)) yield { path, data: { so: text }, actual: text, expected: text.replace(/ +/gu, '') };
  },
  message: ({ so }) => ({ vi: `Số và ký hiệu «${so}» có khoảng cách; cần viết liền`, en: `Number and symbol “${so}” hold spaces; needed: none` }),
  examples: {
    wrong: [{ set: { so: undefined, soKyHieu: { nguyenVan: '148 /KH-UBND' } } }, { set: { so: undefined, soKyHieu: { nguyenVan: '12/KH - UBND' } } }],
    right: [{ set: { so: undefined, soKyHieu: { nguyenVan: '148/KH-UBND' } } }],
  },
});
