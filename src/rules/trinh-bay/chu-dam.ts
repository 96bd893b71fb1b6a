import { nd30 } from '../../core/clause.ts';
import { wrongEmphasis } from '../kit/emphasis.ts';
import { grouped, type LookData, lookMessage } from '../kit/sightings.ts';
import { defineRule, NO_TREE } from '../rule.ts';

const DAM = { vi: 'chữ đậm', en: 'bold' };
const KHONG = { vi: 'chữ không đậm', en: 'not bold' };

/** Parts in bold that must not be, and the other way round. */
export default defineRule<LookData>({
  id: 'trinh-bay/chu-dam',
  since: '0.2.0',
  basis: nd30('PL I·I·V'),
  covers: ['P-09', 'Q-01', 'Q-02', 'A-05', 'T-02', 'T-03', 'T-04', 'T-08', 'S-03', 'S-04', 'S-05', 'S-06', 'S-10', 'K-10', 'R-05', 'L-03', 'U-01', 'U-04'],
  needs: ['kieu-chu'],
  title: { vi: 'Chữ đậm đúng ở những thành phần mà Nghị định định', en: 'Bold where the decree has it, and only there' },
  why: {
    vi: 'Bảng mẫu chữ định thành phần nào đậm. Vài chữ đậm trong lời văn là cách nhấn của người soạn, không xét; cả đoạn lời văn đậm chỉ là điều đáng ngờ.',
    en: 'The table of components says which parts are bold. Some bold words in running text are emphasis and not judged; a paragraph of text that is bold throughout is only doubtful.',
  },
  *check(s) {
    if (s.tree === undefined) yield NO_TREE;
    yield* grouped(s, wrongEmphasis(s, 'bold', DAM, KHONG));
  },
  message: lookMessage({ vi: 'Kiểu chữ', en: 'Type' }),
  examples: {
    wrong: [
      { tree: { role: 'trich-yeu', text: { bold: false } } },
      { base: 'cong-van', tree: { role: 'trich-yeu-cong-van', run: { bold: true } } },
      { base: 'cong-van', tree: { role: 'co-quan-chu-quan', text: { bold: true } } },
      { tree: { role: 'ho-ten', run: { bold: false } } },
      { tree: { role: 'noi-nhan', text: { bold: false } } },
      { tree: { role: 'khoan-tieu-de', text: { bold: false } } },
      { set: { 'noiDung[1].noiDung[0].doan': [{ chu: 'Nâng cao chất lượng soạn thảo văn bản.', dam: true }] }, tree: { role: 'khoan', at: 0, text: { bold: true } } },
    ],
    right: [
      { set: { 'noiDung[1].noiDung[0].doan': ['Nâng cao ', { chu: 'chất lượng', dam: true }, ' soạn thảo văn bản.'] } },
      { set: { danhSo: 'chuong-dieu', noiDung: [{ cap: 'dieu', doan: 'Giao Sở Nội vụ thực hiện Kế hoạch này.' }] } },
    ],
  },
});
