import { defineSpacing } from '../kit/spacing.ts';
import { matchesIn } from '../kit/matches.ts';

/** Two or three; more are a blank or a column that somebody drew. */
const CACH = /(?<=[A-Za-zÀ-ỹ\p{N},.;:)”"]) {2,3}(?=[A-Za-zÀ-ỹ\p{N}(“"])/gu;
/** A blank to be filled in has words like these before it or after it. */
const CHO_TRONG_TRUOC = /(?:ngày|tháng|năm|số|Số|quý|lần|tuần|[:/.…_])$/u;
const CHO_TRONG_SAU = /^(?:ngày|tháng|năm|đồng|người|giờ|phút|[/…_])/u;

/** Two spaces between words. */
export default defineSpacing({
  id: 'cau-chu/hai-dau-cach',
  title: { vi: 'Giữa hai từ có một dấu cách', en: 'One space stands between two words' },
  why: { vi: 'Hai, ba dấu cách liền nhau làm hở dòng chữ. Chỗ để trống («ngày   tháng») và khoảng trống dài hơn không xét.', en: 'Two or three spaces open gaps in the line. Blanks to be filled in and longer gaps are not judged.' },
  noun: { vi: 'Dấu cách thừa', en: 'Too many spaces' },
  sign: / {2}/u,
  *find({ text }) {
    for (const { 0: found, index } of matchesIn(text, CACH)) {
      const blank = CHO_TRONG_TRUOC.test(text.slice(Math.max(0, index - 6), index)) || CHO_TRONG_SAU.test(text.slice(index + found.length, index + found.length + 8));
      if (!blank) yield { start: index, end: index + found.length, expected: ' ' };
    }
  },
  examples: {
    wrong: [{ set: { 'noiDung[1].noiDung[0].doan': 'Nâng cao  chất lượng soạn thảo văn bản.' } }],
    right: [{ set: { 'noiDung[1].noiDung[0].doan': 'Nâng cao chất lượng soạn thảo văn bản.' } }],
  },
});
