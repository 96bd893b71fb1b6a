import { mau } from '../../core/clause.ts';
import { printedAs } from '../kit/printed.ts';
import { defineRule, NO_TREE } from '../rule.ts';

/** Quốc hiệu on an annex. */
export default defineRule<{ readonly chu: string }>({
  id: 'quoc-hieu/o-phu-luc',
  since: '0.2.0',
  basis: mau('M2.1'),
  covers: ['Q-04', 'L-06'],
  title: { vi: 'Phụ lục không in lại Quốc hiệu, Tiêu ngữ', en: 'An annex does not repeat Quốc hiệu and Tiêu ngữ' },
  why: {
    vi: 'Quốc hiệu in ở trang đầu của văn bản. Mẫu phụ lục bắt đầu bằng từ «Phụ lục»; chỉ quy chế, quy định kèm theo quyết định (Mẫu 1.3) mới có phần đầu riêng, nên chỉ xét những tờ mang từ «Phụ lục».',
    en: 'Quốc hiệu stands on the first page of the document. The sample annex begins with the word “Phụ lục”; only regulations issued with a decision (sample 1.3) have a head of their own, so that only sheets with that word are judged.',
  },
  applies: (s) => (s.tree === undefined ? NO_TREE : printedAs(s, 'phu-luc').length > 0),
  *check(s) {
    const annexes = new Set(printedAs(s, 'phu-luc').map(({ section }) => section));
    for (const p of printedAs(s, 'quoc-hieu', 'tieu-ngu')) if (p.section > 0 && annexes.has(p.section)) yield { path: p.path, data: { chu: p.text }, actual: p.text };
  },
  message: ({ chu }) => ({ vi: `Phụ lục in «${chu}»; cần bỏ, phụ lục bắt đầu bằng từ «Phụ lục»`, en: `The annex prints “${chu}”; needed: nothing before the word “Phụ lục”` }),
  examples: {
    wrong: [{ given: { phuLuc: [{ tieuDe: 'Cộng hòa xã hội chủ nghĩa Việt Nam', noiDung: ['Các lớp tập huấn.'] }], 'noiDung[0]': 'Ủy ban nhân dân tỉnh ban hành Kế hoạch công tác văn thư, lưu trữ năm 2026 (Phụ lục kèm theo) như sau:' }, tree: { role: 'tieu-de-phu-luc', as: 'quoc-hieu' } }],
    right: [{ set: { phuLuc: [{ tieuDe: 'Các lớp tập huấn', noiDung: ['Hai lớp tại Trường Chính trị tỉnh.'] }], 'noiDung[0]': 'Ủy ban nhân dân tỉnh ban hành Kế hoạch công tác văn thư, lưu trữ năm 2026 (Phụ lục kèm theo) như sau:' } }],
  },
});
