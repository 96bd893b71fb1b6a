import { codePoint } from '../../core/code-point.ts';
import { GIONG_LATIN, LUON_SAI } from '../../catalog/chu-giong.ts';
import { thongLe } from '../../core/clause.ts';
import { replacing } from '../kit/fix.ts';
import { leafAt, showing } from '../kit/printed.ts';
import { typedOf } from '../kit/typed.ts';
import { defineRule, NO_TREE } from '../rule.ts';
import { matchesIn } from '../kit/matches.ts';

const DANG_XET = /[\u00D0\u00F0\u0189\u0256\u01A2\u01A3\u0370-\u052F\uFF21-\uFF5A]|[\u{1D400}-\u{1D7FF}]/u;
const TU = /[A-Za-zÀ-ỹ\p{M}]{1,60}/gu;
const LATIN = /\p{Script=Latin}/u;
const NGOAI = /[\p{Script=Cyrillic}\p{Script=Greek}]/u;
/** Full-width letters, and letters of formulas used as ornament. */
const BIEN_THE = /[\uFF21-\uFF3A\uFF41-\uFF5A]|[\u{1D400}-\u{1D7FF}]/u;

interface Data {
  readonly chu: string;
  readonly dung: string;
}

/** Letters of other alphabets among Vietnamese ones. */
export default defineRule<Data>({
  id: 'ky-tu/chu-giong',
  since: '0.2.0',
  basis: thongLe('TCVN 6909:2001'),
  covers: ['P-05'],
  title: { vi: 'Chữ cái trong một từ cùng thuộc bảng chữ tiếng Việt', en: 'The letters of a word belong to the Vietnamese alphabet' },
  why: {
    vi: 'Chữ Kirin, Hy Lạp, «Ð» của tiếng Băng Đảo hay «ƣ» trông giống mà không phải chữ Việt: máy không tìm thấy từ. Chỉ xét từ có lẫn chữ Latinh; ký hiệu khoa học (μ, α, Ω) không xét.',
    en: 'Cyrillic and Greek letters, the Icelandic “Ð” or “ƣ” look right and are not: no search finds the word. Judged in words that have Latin letters too; signs of science (μ, α, Ω) are not.',
  },
  *check(s) {
    if (s.tree === undefined) yield NO_TREE;
    for (const p of showing(s, typedOf(s), DANG_XET)) {
      let left = 40; // more of them in one paragraph say nothing new
      for (const { 0: chu, index } of matchesIn(p.text, TU)) {
        const dung = vietnamese(chu);
        if (dung !== chu && (left -= 1) >= 0) yield { path: leafAt(p, index), data: { chu, dung }, actual: chu, expected: dung, fix: replacing(s, p, index, index + chu.length, dung) };
      }
    }
  },
  message: ({ chu, dung }) => ({ vi: `Từ «${chu}» có chữ cái ${codes(chu)} không thuộc bảng chữ tiếng Việt; cần «${dung}»`, en: `The word “${chu}” has the letter ${codes(chu)}, not of the Vietnamese alphabet; needed: “${dung}”` }),
  examples: {
    wrong: [{ set: { 'noiDung[1].noiDung[0].doan': 'Nâng cao chất lượng so\u0430n thảo văn bản.' } }, { set: { 'noiDung[1].noiDung[0].doan': 'Thực hiện chủ trương của \u00D0ảng về văn thư.' } }, { set: { 'noiDung[1].noiDung[0].doan': 'Nâng cao chất lượng công tác văn th\u01A3.' } }],
    right: [{ set: { 'noiDung[1].noiDung[0].doan': 'Đo nồng độ bụi tới 5 μm, hạt α và β-caroten; dịch bài «Правда» sang tiếng Việt.' } }],
  },
});

/** A word with every look-alike as the letter that is meant; the word itself where that is not certain. */
function vietnamese(word: string): string {
  const letters = [...word];
  const foreign = letters.filter((one) => NGOAI.test(one));
  const mixed = foreign.length > 0 && letters.some((one) => LATIN.test(one)) && foreign.every((one) => GIONG_LATIN.has(one)) && letters.length > 2;
  return letters.map((one) => LUON_SAI.get(one) ?? (mixed ? GIONG_LATIN.get(one) : undefined) ?? (BIEN_THE.test(one) ? one.normalize('NFKC') : one)).join('').normalize('NFC');
}

/** The code points that are meant: `U+0430`. */
const codes = (word: string): string => [...new Set([...word].filter((one) => LUON_SAI.has(one) || NGOAI.test(one) || BIEN_THE.test(one)))].map(codePoint).join(', ');
