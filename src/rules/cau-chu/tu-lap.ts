import { foldedOf } from '../kit/printed.ts';
import { defineSpacing } from '../kit/spacing.ts';
import { matchesIn } from '../kit/matches.ts';

/** Words that Vietnamese never doubles; `luôn luôn`, `từ từ`, `dần dần`, `năm năm` are words. */
const LAP = /(của|và|các|những|là|được|với|theo|tại|để|cho|này|đã|sẽ|trên|trong|do|khi|thì|bị|nhưng|hoặc|nếu|vì|bởi|cùng|đối|thuộc|giữa|mọi|cũng|đang|nhằm)(?<![A-Za-zÀ-ỹ]\1) \1(?![A-Za-zÀ-ỹ])/gu;

/** Words of content that follow themselves in no phrase; those that name a body or a thing too (`Sở Xây dựng xây dựng`, `báo cáo`) are left out. */
const LAP_NOI_DUNG = /(phối hợp|thực hiện|chủ trì|kịp thời|tăng cường|nâng cao|bảo đảm|đảm bảo|hoàn thành|tham mưu|đẩy mạnh|tiếp tục|nghiêm túc|gửi)(?<!(?:[A-Za-zÀ-ỹ]|(?:người|bên|nơi|đơn vị|thư|đồ) )\1) \1(?![A-Za-zÀ-ỹ])/gu;

/** A word typed twice. */
export default defineSpacing({
  id: 'cau-chu/tu-lap',
  title: { vi: 'Không gõ lặp một từ', en: 'No word is typed twice' },
  why: { vi: 'Chỉ xét hư từ mà tiếng Việt không láy («của của», «và và») và một số từ không thể đi liền nhau («phối hợp phối hợp»); từ láy và danh từ đứng cạnh động từ («tổ chức tổ chức») không xét.', en: 'Judged for function words that Vietnamese never doubles (“của của”) and some words that never follow themselves (“phối hợp phối hợp”); reduplication and a noun before a verb of the same form are not.' },
  noun: { vi: 'Từ lặp', en: 'Doubled word' },
  *find(p) {
    const { text } = p;
    for (const { 0: { length }, 1: word = '', index } of matchesIn(foldedOf(p), LAP)) if (text.startsWith(` ${word}`, index + word.length)) yield { start: index, end: index + length, expected: text.slice(index, index + word.length) };
    for (const { 0: found, 1: word = '', index } of matchesIn(text, LAP_NOI_DUNG)) yield { start: index, end: index + found.length, expected: word };
  },
  examples: {
    wrong: [{ set: { 'noiDung[1].noiDung[0].doan': 'Nâng cao chất lượng của của công tác soạn thảo văn bản.' } }, { set: { 'noiDung[1].noiDung[0].doan': 'Các sở phối hợp phối hợp soạn thảo văn bản.' } }, { set: { 'noiDung[1].noiDung[0].doan': 'Soạn thảo và gửi gửi văn bản.' } }],
    right: [{ set: { 'noiDung[1].noiDung[0].doan': 'Luôn luôn, dần dần, từ từ nâng cao chất lượng trong năm năm; các tổ chức tổ chức thực hiện; Sở Xây dựng xây dựng quy chế, người gửi gửi văn bản.' } }],
  },
});
