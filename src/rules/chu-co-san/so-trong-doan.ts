import { formatPath } from '../../core/path.ts';
import { paragraphsOf } from '../kit/bodies.ts';
import { atHead } from '../kit/typed-words.ts';
import { defineRule, NO_DRAFT } from '../rule.ts';

const SO = /^(?:(?:Phần|Chương|Mục|Tiểu mục|Điều)\s+[IVXLC\d]+\.|[IVX]+\.)(?=\s)/u;

/** A numeral at the head of a paragraph that is no numbered unit. */
export default defineRule<{ readonly so: string; readonly where: string }>({
  id: 'chu-co-san/so-trong-doan',
  since: '0.2.0',
  basis: { ref: 'số không thành mục', force: 'logic' },
  covers: [],
  title: { vi: 'Đề mục được khai báo, không gõ số ở đầu đoạn', en: 'Headings are declared, not typed as numerals in paragraphs' },
  why: { vi: 'Số gõ ở đầu đoạn chỉ là chữ: đoạn ấy không có kiểu của đề mục, không dẫn chiếu được, và không theo thứ tự khi thêm bớt mục. Lời trích trong ngoặc kép nhiều đoạn không xét.', en: 'A numeral typed in a paragraph is mere text: the paragraph has not the style of a heading, cannot be referred to, and keeps its number when units come and go. Paragraphs of a longer quotation are not judged.' },
  mayErr: { vi: 'khi đoạn ấy nhắc lại chữ của văn bản khác', en: 'when the paragraph repeats another document' },
  applies: (s) => (s.seen !== undefined ? false : s.draft !== undefined || NO_DRAFT),
  *check({ draft }) {
    if (draft !== undefined) for (const { path, found } of atHead(SO, paragraphsOf(draft).filter(({ quoted }) => !quoted))) yield { path, data: { so: found, where: formatPath(path) }, actual: found };
  },
  message: ({ so, where }) => ({ vi: `«${so}» ở «${where}» là số gõ tay, không thành mục; cần «cap», hoặc dòng # trong Markdown`, en: `“${so}” at “${where}” is a typed numeral and makes no unit; needed: “cap”, or a # line in Markdown` }),
  examples: {
    wrong: [{ set: { 'noiDung[0]': 'I. Mục đích của kế hoạch' } }, { set: { 'noiDung[0]': { doan: ['Điều 1. Phạm vi'] } } }],
    right: [{ set: { 'noiDung[0]': 'Điều 5 Luật Lưu trữ quy định như sau.' } }, { set: { 'noiDung[0]': 'C. Mác viết về việc này.' } }, { set: { 'noiDung[0]': 'Sửa đổi Quy chế như sau: “Điều 4. Phạm vi áp dụng.', 'noiDung[4]': 'Điều 5. Nguyên tắc”.' } }],
  },
});
