import { defineCapital } from '../kit/capitals.ts';
import { matchesIn } from '../kit/matches.ts';

const TET = /(?<=(?<![A-Za-zÀ-ỹ])(?:đón|nghỉ|quà|vui|dịp|ăn|chúc|thưởng|sau|sát|cận|giáp|thăm, chúc|lương,? thưởng) )tết(?=[.,;:)]|$| (?:và|cho|năm)(?![A-Za-zÀ-ỹ]))/gu;

/** Tết alone, in lower case. */
export default defineCapital({
  id: 'viet-hoa/tet-rieng',
  clause: 'V·8b',
  covers: ['H-V.8b'],
  title: { vi: 'Chữ «Tết» thay cho tết Nguyên đán viết hoa', en: '“Tết” for the lunar new year takes a capital' },
  why: { vi: 'Đứng một mình, «Tết» là tết Nguyên đán. Chỉ xét sau những từ như «đón», «nghỉ», «quà» và khi không có tên ngày tết theo sau.', en: 'Alone, “Tết” is the lunar new year. Judged only after words such as “đón”, “nghỉ”, “quà”, with no name of a Tết day behind it.' },
  mayErr: { vi: 'câu có thể nói về một ngày tết khác đã nêu trước', en: 'another Tết day named before may be meant' },
  noun: { vi: 'Ngày tết', en: 'Tết' },
  sign: /tết/u,
  *find({ text }) {
    for (const { 0: found, index } of matchesIn(text, TET)) yield { start: index, end: index + found.length, expected: 'Tết' };
  },
  examples: {
    wrong: [{ set: { 'noiDung[1].noiDung[0].doan': 'Bảo đảm trực văn thư trong thời gian nghỉ tết.' } }],
    right: [{ set: { 'noiDung[1].noiDung[0].doan': 'Bảo đảm trực văn thư trong thời gian nghỉ Tết, dịp tết Trung thu.' } }],
  },
});
