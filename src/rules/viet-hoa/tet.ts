import { hoa, thuong } from '../../core/text.ts';
import { defineCapital, type Slip } from '../kit/capitals.ts';
import { mayBeCapital } from '../kit/sentence.ts';
import { casedLike, hoaDau } from '../kit/tone.ts';
import { matchesIn } from '../kit/matches.ts';

const NGAY_TET = /(?<![A-Za-zÀ-ỹ])tết (?:nguyên đán|trung thu|đoan ngọ)(?![A-Za-zÀ-ỹ])/giu;

/** Names of the Tết days. */
export default defineCapital({
  id: 'viet-hoa/tet',
  clause: 'V·8b',
  covers: ['H-V.8b'],
  title: { vi: 'Tên ngày tết: «tết» thường, âm tiết đầu của tên hoa', en: 'Tết days: “tết” small, the first syllable of the name with a capital' },
  why: {
    vi: '«tết Nguyên đán», «tết Trung thu», «tết Đoan ngọ»; chữ «Tết» chỉ viết hoa khi đứng một mình thay cho tết Nguyên đán. «Tết Nguyên đán» rất thường gặp nên chỉ nhắc nhẹ.',
    en: '“tết Nguyên đán”, “tết Trung thu”, “tết Đoan ngọ”; “Tết” has its capital only where it stands alone for the lunar new year. “Tết Nguyên đán” is so common that it weighs less.',
  },
  noun: { vi: 'Tên ngày tết', en: 'Name of a Tết day' },
  sign: /tết (?:nguyên|trung|đoan)/iu,
  *find(p) {
    for (const { 0: found, index } of matchesIn(p.text, NGAY_TET)) {
      const slip = slipOf(found, index, mayBeCapital(p, index));
      if (slip !== undefined) yield slip;
    }
  },
  examples: {
    wrong: [
      { set: { 'noiDung[1].noiDung[0].doan': 'Bảo đảm trực văn thư trong dịp Tết Trung thu.' } },
      { set: { 'noiDung[1].noiDung[0].doan': 'Bảo đảm trực văn thư trong dịp tết Nguyên Đán.' } },
      { set: { 'noiDung[1].noiDung[0].doan': 'Bảo đảm trực văn thư trong dịp Tết Nguyên đán.' } },
    ],
    right: [{ set: { 'noiDung[1].noiDung[0].doan': 'Tết Nguyên đán có lịch trực riêng; bảo đảm trực văn thư trước, trong và sau Tết, dịp tết Trung thu.' } }],
  },
});

/** The word itself may have its capital where a sentence begins. */
function slipOf(found: string, start: number, head: boolean): Slip | undefined {
  const name = casedLike(found.slice(4), hoaDau(thuong(found.slice(4))));
  const expected = `${head ? found.charAt(0) : 't'}ết ${name}`;
  if (expected === found || found === hoa(found)) return undefined;
  return { start, end: start + found.length, expected, ...(found === 'Tết Nguyên đán' ? { doubt: true } : {}) };
}
