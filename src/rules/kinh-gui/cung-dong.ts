import { nd30 } from '../../core/clause.ts';
import { kinhGuiOf } from '../kit/kinh-gui.ts';
import { defineRule, NO_TREE } from '../rule.ts';

/** One addressee below the label, as a list of one. */
export default defineRule<{ readonly ten: string }>({
  id: 'kinh-gui/cung-dong',
  since: '0.2.0',
  basis: nd30('PL I·I·II·9d'),
  covers: ['R-03'],
  title: { vi: 'Kính gửi một nơi thì viết cùng dòng', en: 'One addressee stands on the line of Kính gửi' },
  why: { vi: 'Xuống dòng và gạch đầu dòng chỉ dành cho từ hai nơi trở lên.', en: 'New lines and dashes are for two addressees or more.' },
  applies: (s) => (s.tree === undefined ? NO_TREE : kinhGuiOf(s) !== undefined),
  *check(s) {
    const found = kinhGuiOf(s);
    const [only] = found?.muc ?? [];
    if (found !== undefined && only !== undefined && found.muc.length === 1 && found.cungDong === '') yield { path: only.path, data: { ten: only.text }, actual: only.text };
  },
  message: ({ ten }) => ({ vi: `Nơi duy nhất «${ten}» xuống dòng; cần cùng dòng với «Kính gửi:»`, en: `The only addressee “${ten}” is on a new line; needed: on the line of “Kính gửi:”` }),
  examples: { wrong: [{ base: 'cong-van', tree: { role: 'kinh-gui-muc', at: 1, remove: true } }], right: [{ base: 'cong-van', set: { kinhGui: ['Sở Nội vụ'] } }] },
});
