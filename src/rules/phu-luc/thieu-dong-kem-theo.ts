import { nd30 } from '../../core/clause.ts';
import { annexesOf } from '../kit/annexes.ts';
import { defineRule, NO_TREE } from '../rule.ts';

/** In files the line may stand in one paragraph with the title. */
const KEM_THEO = /\((?:ban hành )?kèm theo/iu;

/** Annexes without the line that says to what they belong. */
export default defineRule<{ readonly phuLuc: string }>({
  id: 'phu-luc/thieu-dong-kem-theo',
  since: '0.2.0',
  basis: nd30('PL I·I·III·1c'),
  covers: ['L-04', 'L-05'],
  title: { vi: 'Dưới tiêu đề phụ lục có dòng (Kèm theo …)', en: 'Below the title of an annex stands the line (Kèm theo …)' },
  why: { vi: 'Dòng này nêu số, ký hiệu, ngày, cơ quan ban hành của văn bản. Bản giấy ghi đủ; bản điện tử không bắt buộc điền nên chỗ trống không bị xét.', en: 'The line gives number, date and issuer of the document. On paper it is filled in; an electronic one need not be, so blanks are not judged.' },
  applies: (s) => s.tree === undefined || annexesOf(s).length > 0,
  *check(s) {
    if (s.tree === undefined) return yield NO_TREE;
    for (const { label, line, head } of annexesOf(s)) if (line === undefined && !head.some(({ text }) => KEM_THEO.test(text))) yield { path: label.path, data: { phuLuc: label.marker }, expected: '(Kèm theo Văn bản số … ngày … của …)', absent: ['kem-theo'] };
  },
  message: ({ phuLuc }) => ({ vi: `«${phuLuc}» không có dòng (Kèm theo …); cần số, ký hiệu, ngày, cơ quan ban hành của văn bản`, en: `“${phuLuc}” has no line (Kèm theo …); needed: number, date and issuer of the document` }),
  examples: {
    wrong: [{ given: { 'noiDung[3].noiDung[1].doan': 'Nhiệm vụ tại phụ lục kèm theo.', phuLuc: [{ noiDung: ['Tập huấn.'] }] }, tree: { role: 'kem-theo', remove: true } }],
    right: [{ set: { 'noiDung[3].noiDung[1].doan': 'Nhiệm vụ tại phụ lục kèm theo.', phuLuc: [{ noiDung: ['Tập huấn.'] }] } }, { set: { so: undefined, ngay: undefined, 'noiDung[3].noiDung[1].doan': 'Nhiệm vụ tại phụ lục kèm theo.', phuLuc: [{ noiDung: ['Tập huấn.'] }] }, state: 'draft' }],
  },
});
