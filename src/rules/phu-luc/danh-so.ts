import { nd30, thongLe } from '../../core/clause.ts';
import { laMa, soLaMa } from '../../catalog/danh-so.ts';
import { annexesOf } from '../kit/annexes.ts';
import { defineRule, NO_TREE } from '../rule.ts';

/** The decree asks for numbers from two annexes on and says nothing of a single one. */
const MOT = thongLe('một phụ lục không đánh số');

/** Numbers of annexes: Roman where there are several, none where there is one. */
export default defineRule<{ readonly nhan: string; readonly can: string }>({
  id: 'phu-luc/danh-so',
  since: '0.2.0',
  basis: nd30('PL I·I·III·1a'),
  covers: ['L-02'],
  title: { vi: 'Từ hai phụ lục thì đánh số La Mã; một phụ lục thì không cần số', en: 'Two annexes or more have Roman numbers; a single one needs none' },
  why: { vi: 'Xét dòng «Phụ lục» in ra. Một phụ lục có số chỉ được nhắc để biết: Nghị định không cấm, và các phụ lục khác có thể là tệp riêng.', en: 'The printed label is judged. A single annex with a number is only noted: the decree does not forbid it, and the others may be files of their own.' },
  applies: (s) => s.tree === undefined || annexesOf(s).length > 0,
  *check(s) {
    if (s.tree === undefined) return yield NO_TREE;
    const annexes = annexesOf(s);
    for (const [i, { label, so }] of annexes.entries()) {
      const several = annexes.length > 1;
      if (several ? soLaMa(so) !== undefined : so === '') continue;
      const can = several ? `Phụ lục ${laMa(i + 1)}` : 'Phụ lục';
      yield { path: label.path, data: { nhan: label.marker, can }, actual: label.marker, expected: can, ...(several ? {} : { clause: MOT }) };
    }
  },
  message: ({ nhan, can }) => ({ vi: `Nhãn phụ lục là «${nhan}»; cần «${can}»`, en: `The label of the annex is “${nhan}”; needed: “${can}”` }),
  examples: {
    wrong: [
      { given: { 'noiDung[3].noiDung[1].doan': 'Nhiệm vụ tại các phụ lục kèm theo.', phuLuc: [{ noiDung: ['Tập huấn.'] }, { noiDung: ['Kiểm tra.'] }] }, tree: { role: 'phu-luc', at: 1, marker: { before: 'Phụ lục ', text: '2', after: '' } } },
      { given: { 'noiDung[3].noiDung[1].doan': 'Nhiệm vụ tại các phụ lục kèm theo.', phuLuc: [{ noiDung: ['Tập huấn.'] }, { noiDung: ['Kiểm tra.'] }] }, tree: { role: 'phu-luc', at: 0, marker: { before: 'Phụ lục', text: '', after: '' } } },
      { given: { 'noiDung[3].noiDung[1].doan': 'Nhiệm vụ tại phụ lục kèm theo.', phuLuc: [{ noiDung: ['Tập huấn.'] }] }, tree: { role: 'phu-luc', marker: { before: 'Phụ lục ', text: 'I', after: '' } } },
    ],
    right: [{ set: { 'noiDung[3].noiDung[1].doan': 'Nhiệm vụ tại các phụ lục kèm theo.', phuLuc: [{ noiDung: ['Tập huấn.'] }, { noiDung: ['Kiểm tra.'] }] } }, { set: { 'noiDung[3].noiDung[1].doan': 'Nhiệm vụ tại phụ lục kèm theo.', phuLuc: [{ noiDung: ['Tập huấn.'] }] } }],
  },
});
