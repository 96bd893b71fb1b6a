import { laMa, soLaMa } from '../../catalog/danh-so.ts';
import { annexesOf } from '../kit/annexes.ts';
import { defineRule, NO_TREE } from '../rule.ts';

/** Roman numbers of annexes that do not follow one another. */
export default defineRule<{ readonly nhan: string; readonly can: string }>({
  id: 'phu-luc/so-khong-lien-tuc',
  since: '0.2.0',
  basis: { ref: 'tự mâu thuẫn', force: 'logic' },
  covers: ['L-02'],
  title: { vi: 'Số của các phụ lục liên tục, không trùng', en: 'Numbers of annexes follow one another' },
  why: { vi: 'Nhảy số thì như thiếu một phụ lục, trùng số thì dẫn chiếu không biết tới đâu. Xét thứ tự các phụ lục in ra; phụ lục đầu không bắt buộc là I, vì các phụ lục trước có thể là tệp riêng.', en: 'A jump looks like a lost annex, a repeat leaves references in doubt. The printed order is judged; the first need not be I, since those before it may be files of their own.' },
  applies: (s) => s.tree === undefined || annexesOf(s).length > 1,
  *check(s) {
    if (s.tree === undefined) return yield NO_TREE;
    const annexes = annexesOf(s).flatMap(({ label, so }) => ((n) => (n === undefined ? [] : [{ label, n }]))(soLaMa(so)));
    for (const [i, { label, n }] of annexes.entries()) {
      const before = annexes[i - 1];
      if (before === undefined || n === before.n + 1) continue;
      const can = `Phụ lục ${laMa(before.n + 1)}`;
      yield { path: label.path, data: { nhan: label.marker, can }, actual: label.marker, expected: can, related: [{ path: before.label.path, message: { vi: `đứng ngay sau «${before.label.marker}»`, en: `right after “${before.label.marker}”` } }] };
    }
  },
  message: ({ nhan, can }) => ({ vi: `Nhãn phụ lục là «${nhan}»; cần «${can}»`, en: `The label of the annex is “${nhan}”; needed: “${can}”` }),
  examples: {
    wrong: [{ given: { 'noiDung[3].noiDung[1].doan': 'Nhiệm vụ tại các phụ lục kèm theo.', phuLuc: [{ noiDung: ['Tập huấn.'] }, { noiDung: ['Kiểm tra.'] }] }, tree: { role: 'phu-luc', at: 1, marker: { before: 'Phụ lục ', text: 'III', after: '' } } }],
    right: [{ set: { 'noiDung[3].noiDung[1].doan': 'Nhiệm vụ tại các phụ lục kèm theo.', phuLuc: [{ noiDung: ['Tập huấn.'] }, { noiDung: ['Kiểm tra.'] }] } }],
  },
});
