import { nd30 } from '../../core/clause.ts';
import { kinhGuiOf } from '../kit/kinh-gui.ts';
import { defineRule, NO_TREE } from '../rule.ts';

/** A letter to nobody. */
export default defineRule<null>({
  id: 'kinh-gui/thieu',
  since: '0.2.0',
  basis: nd30('PL I·I·II·9b'),
  covers: ['R-01'],
  loai: ['cong-van', 'to-trinh'],
  title: { vi: 'Công văn, tờ trình có Kính gửi', en: 'A letter or submission has Kính gửi' },
  why: { vi: 'Nơi nhận để thực hiện của công văn và tờ trình ghi ở Kính gửi, giữa phần đầu và nội dung.', en: 'Who is to act on a letter or submission stands at Kính gửi, between head and body.' },
  *check(s) {
    if (s.tree === undefined) yield NO_TREE;
    else if (kinhGuiOf(s) === undefined) yield { path: [], data: null, expected: 'Kính gửi:', absent: ['kinh-gui', 'kinh-gui-muc'] };
  },
  message: () => ({ vi: 'Văn bản không có «Kính gửi:»; cần nơi nhận để thực hiện', en: 'There is no “Kính gửi:”; needed: who is to act' }),
  examples: { wrong: [{ base: 'cong-van', given: { kinhGui: 'Sở Nội vụ' }, tree: { role: 'kinh-gui', remove: true } }], right: [{ base: 'cong-van', set: { kinhGui: 'Sở Nội vụ' } }] },
});
