import { mau } from '../../core/clause.ts';
import { thuong } from '../../core/text.ts';
import { annexesOf } from '../kit/annexes.ts';
import { leafAt } from '../kit/printed.ts';
import { defineRule, NO_TREE } from '../rule.ts';

const QUOC_HIEU = /cộng h(?:òa|oà) xã hội chủ nghĩa việt nam/u;

/** Annexes that begin with the national heading. */
export default defineRule<{ readonly phuLuc: string }>({
  id: 'phu-luc/co-quoc-hieu',
  since: '0.2.0',
  basis: mau('M2.1'),
  covers: ['L-06', 'Q-04'],
  title: { vi: 'Phụ lục không có Quốc hiệu, Tiêu ngữ', en: 'An annex has no national heading' },
  why: { vi: 'Mẫu 2.1 mở đầu phụ lục bằng nhãn, tiêu đề, dòng kèm theo; chỉ văn bản ban hành kèm quyết định (mẫu 1.3) mới lặp lại Quốc hiệu. Biểu mẫu nằm trong phụ lục không bị xét.', en: 'Sample 2.1 opens an annex with label, title and reference line; only a text issued with a decision (sample 1.3) repeats the national heading. Forms inside an annex are not judged.' },
  applies: (s) => s.tree === undefined || annexesOf(s).length > 0,
  *check(s) {
    if (s.tree === undefined) return yield NO_TREE;
    for (const { label, head } of annexesOf(s)) {
      const found = head.find(({ role, text }) => role === 'quoc-hieu' || QUOC_HIEU.test(thuong(text)));
      if (found !== undefined) yield { path: leafAt(found, 0), data: { phuLuc: label.marker }, actual: found.text };
    }
  },
  message: ({ phuLuc }) => ({ vi: `Đầu «${phuLuc}» có Quốc hiệu; mẫu phụ lục không có`, en: `“${phuLuc}” begins with the national heading; the sample has none` }),
  examples: {
    wrong: [{ given: { 'noiDung[3].noiDung[1].doan': 'Nhiệm vụ tại phụ lục kèm theo.', phuLuc: [{ tieuDe: 'Danh mục nhiệm vụ', noiDung: ['Tập huấn.'] }] }, set: { 'phuLuc[0].tieuDe': 'Cộng hòa xã hội chủ nghĩa Việt Nam' } }],
    right: [{ set: { 'noiDung[3].noiDung[1].doan': 'Báo cáo theo mẫu tại phụ lục kèm theo.', phuLuc: [{ tieuDe: 'Mẫu báo cáo', noiDung: [{ doan: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', canLe: 'giua' }, 'Kết quả thực hiện.'] }] } }],
  },
});
