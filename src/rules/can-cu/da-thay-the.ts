import { THAY_THE, type ThayThe } from '../../catalog/thay-the.ts';
import { hoa } from '../../core/text.ts';
import { writtenDay } from '../kit/don-vi/days.ts';
import { mentionsOf } from '../kit/mentions.ts';
import { leafAt } from '../kit/printed.ts';
import { defineRule, NO_DATE, NO_TREE } from '../rule.ts';

const BANG = new Map(THAY_THE.map((row) => [hoa(row.cu), row]));

/** A legal basis that another text had replaced before the day of the document. */
export default defineRule<ThayThe>({
  id: 'can-cu/da-thay-the',
  since: '0.2.0',
  basis: { ref: 'Đ37 Nghị định số 30/2020/NĐ-CP và các văn bản thay thế khác', force: 'law' },
  covers: ['Đ37', 'BU-1.1'],
  title: { vi: 'Căn cứ chưa bị văn bản khác thay thế vào ngày của văn bản', en: 'A legal basis has not been replaced by the day of the document' },
  why: {
    vi: 'Chỉ xét phần căn cứ, với một số văn bản hay bị chép lại từ văn bản cũ: quy định về công tác văn thư, quy chế làm việc của Chính phủ, chức năng của vài bộ. Nhắc tới văn bản cũ trong lời văn không bị xét.',
    en: 'Only the legal bases are judged, against some texts that are often copied on: rules on records work, the working rules of the Government, the duties of some ministries. Old texts in the body are not judged.',
  },
  mayErr: { vi: 'Việc phát sinh khi văn bản cũ còn hiệu lực có thể vẫn theo văn bản ấy.', en: 'Matters from the time of the old text may still follow it.' },
  applies: (s) => (s.tree === undefined ? NO_TREE : mentionsOf(s).some(({ at }) => at.role === 'can-cu')),
  *check(s) {
    const { day } = s;
    if (day === undefined) return yield NO_DATE;
    for (const m of mentionsOf(s)) {
      const row = m.at.role === 'can-cu' && !m.trongTen ? BANG.get(hoa(`${m.loai} ${m.soKyHieu}`)) : undefined;
      if (row !== undefined && row.tu <= day) yield { path: leafAt(m.at, m.start), data: row, actual: m.at.text.slice(m.start, m.end), expected: row.moi, doubt: !row.chac };
    }
  },
  message: ({ cu, moi, tu, canCu }) => ({
    vi: `Căn cứ «${cu}» đã được thay thế từ ngày ${writtenDay(tu).vi}${canCu === moi ? '' : ` (${canCu})`}; cần «${moi}»`,
    en: `The legal basis “${cu}” was replaced on ${writtenDay(tu).en}${canCu === moi ? '' : ` (${canCu})`}; needed: “${moi}”`,
  }),
  examples: {
    wrong: [
      { given: { 'noiDung[1].noiDung[0].doan': 'Nâng cao chất lượng soạn thảo văn bản.' }, set: { 'canCu[1]': 'Căn cứ Nghị định số 110/2004/NĐ-CP ngày 08 tháng 4 năm 2004 của Chính phủ về công tác văn thư' } },
      { given: { 'noiDung[1].noiDung[0].doan': 'Nâng cao chất lượng soạn thảo văn bản.' }, set: { 'canCu[1]': 'Căn cứ Thông tư số 01/2011/TT-BNV ngày 19 tháng 01 năm 2011 của Bộ trưởng Bộ Nội vụ hướng dẫn thể thức và kỹ thuật trình bày văn bản hành chính' } },
    ],
    right: [
      { set: { 'noiDung[1].noiDung[0].doan': 'Rà soát văn bản ban hành theo Nghị định số 110/2004/NĐ-CP ngày 08 tháng 4 năm 2004 của Chính phủ về công tác văn thư.' } },
      { given: { 'noiDung[1].noiDung[0].doan': 'Nâng cao chất lượng soạn thảo văn bản.' }, set: { 'canCu[1]': 'Căn cứ Nghị định số 25/2025/NĐ-CP ngày 21 tháng 02 năm 2025 của Chính phủ quy định chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của Bộ Nội vụ' } },
    ],
  },
});
