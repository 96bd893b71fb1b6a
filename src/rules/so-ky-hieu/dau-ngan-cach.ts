import { nd30 } from '../../core/clause.ts';
import { hasPrinted } from '../kit/has-printed.ts';
import { symbolsOf } from '../kit/symbol.ts';
import { defineRule } from '../rule.ts';

/** A year has a rule of its own. */
const NAM = /[/-]\s*(?:19|20)\d{2}(?=\s*[/-]|\s*$)/u;
const DUNG = /^[^/\\\-–—]*\/[^/\\–—]*$/u;

/** Other marks than one slash after the number and hyphens between the groups. */
export default defineRule<{ readonly so: string }>({
  id: 'so-ky-hieu/dau-ngan-cach',
  since: '0.2.0',
  basis: nd30('PL I·I·II·3c'),
  covers: ['N-09'],
  title: { vi: 'Giữa số và ký hiệu là dấu /, giữa các nhóm chữ là dấu -', en: 'A slash between number and symbol, hyphens between the groups' },
  why: {
    vi: 'Một dấu gạch chéo sau số, rồi chỉ có gạch nối. Gạch ngang dài, hai dấu gạch chéo, hay gạch nối ngay sau số (cách viết của văn bản Đảng) đều không đúng.',
    en: 'One slash after the number, then hyphens only. A dash, a second slash, or a hyphen right after the number (as Party documents have it) is wrong.',
  },
  applies: hasPrinted('so-ky-hieu'),
  *check(s) {
    for (const { path, text } of symbolsOf(s)) if (/[A-Za-zÀ-ỹ]/u.test(text) && !DUNG.test(text.replace(NAM, ''))) yield { path, data: { so: text }, actual: text };
  },
  message: ({ so }) => ({ vi: `Dấu trong số và ký hiệu «${so}»; cần một dấu / sau số, dấu - giữa các nhóm chữ`, en: `Marks in number and symbol “${so}”; needed: one slash after the number, hyphens between the groups` }),
  examples: {
    wrong: [
      { set: { so: undefined, soKyHieu: { nguyenVan: '12/KH–UBND' } } },
      { set: { so: undefined, soKyHieu: { nguyenVan: '12-KH/UBND' } } },
      { base: 'cong-van', set: { so: undefined, soKyHieu: { nguyenVan: '15/SKHCN/VP' } } },
    ],
    right: [{ set: { so: undefined, soKyHieu: { nguyenVan: '12/KH-UBND' } } }, { set: { so: undefined, soKyHieu: '12/KH-UBND-NC' } }],
  },
});
