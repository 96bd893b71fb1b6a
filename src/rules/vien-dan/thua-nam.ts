import { thongLe } from '../../core/clause.ts';
import { thuong } from '../../core/text.ts';
import { docKyHieuDan } from '../kit/ky-hieu-dan.ts';
import { mentionsOf } from '../kit/mentions.ts';
import { leafAt } from '../kit/printed.ts';
import { defineRule, NO_TREE } from '../rule.ts';

/** Types that were never legal texts, whose numbers have the year; contracts, minutes and programmes of old numbered freely. */
const HANH_CHINH: ReadonlySet<string> = new Set(['kế hoạch', 'báo cáo', 'tờ trình', 'thông báo', 'công văn', 'phương án', 'giấy mời']);

/** A year in the number of an administrative document that is cited. */
export default defineRule<{ readonly dan: string; readonly nam: number }>({
  id: 'vien-dan/thua-nam',
  since: '0.2.0',
  basis: thongLe('số của văn bản hành chính theo PL I·I·II·3'),
  covers: ['N-12', 'BU-8'],
  title: { vi: 'Số của văn bản hành chính được dẫn không có năm', en: 'The number of a cited administrative document has no year' },
  why: {
    vi: 'Năm trong số là dấu của văn bản quy phạm pháp luật; kế hoạch, báo cáo, tờ trình, thông báo, công văn không có. Số được dẫn phải đúng như bản gốc, nên chỉ nhắc để đối chiếu.',
    en: 'A year in the number marks a legal text; plans, reports, submissions, notices and công văn have none. A cited number must be as in the original, so this only asks to compare.',
  },
  applies: (s) => (s.tree === undefined ? NO_TREE : mentionsOf(s).length > 0),
  *check(s) {
    for (const m of mentionsOf(s)) {
      const symbol = docKyHieuDan(m.soKyHieu);
      if (symbol?.nam !== undefined && !symbol.dang && HANH_CHINH.has(thuong(m.loai))) yield { path: leafAt(m.at, m.start), data: { dan: `${m.loai} số ${m.soKyHieu}`, nam: symbol.nam }, actual: m.at.text.slice(m.start, m.soAt) + m.soKyHieu };
    }
  },
  message: ({ dan, nam }) => ({ vi: `Viện dẫn «${dan}» có năm «${nam}» trong số; cần đối chiếu với bản gốc`, en: `Citation “${dan}” has the year “${nam}” in its number; needed: a look at the original` }),
  examples: {
    wrong: [{ set: { 'noiDung[1].noiDung[0].doan': 'Thực hiện Kế hoạch số 35/2026/KH-UBND ngày 02 tháng 01 năm 2026 của Ủy ban nhân dân tỉnh Ninh Bình về văn thư.' } }],
    right: [
      { set: { 'noiDung[1].noiDung[0].doan': 'Thực hiện Kế hoạch số 35/KH-UBND ngày 02 tháng 01 năm 2026 của Ủy ban nhân dân tỉnh Ninh Bình về văn thư.' } },
      { set: { 'noiDung[1].noiDung[0].doan': 'Thực hiện Quyết định số 35/2025/QĐ-UBND ngày 02 tháng 12 năm 2025 của Ủy ban nhân dân tỉnh Ninh Bình về văn thư.' } },
    ],
  },
});
