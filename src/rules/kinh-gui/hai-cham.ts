import { nd30 } from '../../core/clause.ts';
import { kinhGuiOf } from '../kit/kinh-gui.ts';
import { defineRule, NO_TREE } from '../rule.ts';

/** `Kính gửi` without its colon. */
export default defineRule<{ readonly dong: string }>({
  id: 'kinh-gui/hai-cham',
  since: '0.2.0',
  basis: nd30('PL I·I·II·9d'),
  covers: ['R-02'],
  title: { vi: 'Sau «Kính gửi» có dấu hai chấm', en: 'A colon follows “Kính gửi”' },
  why: { vi: 'Nghị định nêu từ Kính gửi và dấu hai chấm sau nó.', en: 'The decree names the words Kính gửi and the colon after them.' },
  applies: (s) => (s.tree === undefined ? NO_TREE : kinhGuiOf(s) !== undefined),
  *check(s) {
    const found = kinhGuiOf(s);
    if (found !== undefined && !found.coHaiCham) yield { path: found.nhan.path, data: { dong: found.nhan.text }, actual: found.nhan.text, expected: 'Kính gửi:' };
  },
  message: ({ dong }) => ({ vi: `«${dong}» không có dấu hai chấm; cần «Kính gửi:»`, en: `“${dong}” has no colon; needed: “Kính gửi:”` }),
  examples: { wrong: [{ base: 'cong-van', given: { kinhGui: 'Sở Nội vụ' }, tree: { role: 'kinh-gui', replace: ['Kính gửi:', 'Kính gửi'] } }, { base: 'cong-van', tree: { role: 'kinh-gui', replace: ['Kính gửi:', 'Kính gửi'] } }], right: [{ base: 'cong-van' }] },
});
