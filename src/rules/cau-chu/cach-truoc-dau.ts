import { defineSpacing } from '../kit/spacing.ts';
import { withoutAddresses } from '../kit/typed.ts';
import { matchesIn } from '../kit/matches.ts';

/** A space before a mark that closes; three dots, `./.`, ratios and decimals without a zero are something else. */
const CACH = /(?<=[A-Za-zÀ-ỹ\p{N})”]) {1,2}(?:[,;](?![,;])(?=\s|$)|\.(?=\s|$)|[:?!](?=\s+[A-Za-zÀ-ỹ“(]|$)|\)(?=[\s.,;:]|$))/gu;
const TY_LE = /\d {1,2}:$/u;

/** A space before a comma, stop or closing bracket. */
export default defineSpacing({
  id: 'cau-chu/cach-truoc-dau',
  title: { vi: 'Trước dấu câu không có dấu cách', en: 'No space stands before a mark that closes' },
  why: { vi: 'Dấu phẩy, chấm, chấm phẩy, hai chấm và ngoặc đóng viết liền chữ trước. Dấu ba chấm, «./.», tỷ lệ «1 : 500» và địa chỉ mạng không xét.', en: 'Comma, stop, semicolon, colon and closing bracket follow the word at once. Ellipses, “./.”, ratios and addresses are not judged.' },
  noun: { vi: 'Dấu cách thừa', en: 'Needless space' },
  sign: / [,;.:?!)]/u,
  *find({ text }) {
    const plain = withoutAddresses(text);
    for (const { 0: found, index } of matchesIn(plain, CACH)) {
      if (TY_LE.test(text.slice(Math.max(0, index - 1), index + found.length))) continue;
      if (found.endsWith(')') && !text.slice(0, index).includes('(')) continue;
      yield { start: index, end: index + found.length, expected: found.trimStart() };
    }
  },
  examples: {
    wrong: [{ set: { 'noiDung[1].noiDung[0].doan': 'Nâng cao chất lượng soạn thảo , ban hành văn bản.' } }, { set: { 'noiDung[1].noiDung[0].doan': 'Nâng cao chất lượng soạn thảo văn bản .' } }],
    right: [{ set: { 'noiDung[1].noiDung[0].doan': 'Lập bản đồ tỷ lệ 1 : 500; nâng cao chất lượng soạn thảo … ban hành văn bản.' } }],
  },
});
