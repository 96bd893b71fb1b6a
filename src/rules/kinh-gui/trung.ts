import { thongLe } from '../../core/clause.ts';
import { kinhGuiOf } from '../kit/kinh-gui.ts';
import { lapTrong } from '../kit/lap.ts';
import { leafAt } from '../kit/printed.ts';
import { defineRule, NO_TREE } from '../rule.ts';

/** The same addressee twice. */
export default defineRule<{ readonly ten: string }>({
  id: 'kinh-gui/trung',
  since: '0.2.0',
  basis: thongLe('mỗi nơi nhận ghi một lần'),
  covers: ['R-04'],
  title: { vi: 'Mỗi nơi ở Kính gửi ghi một lần', en: 'Each addressee stands once' },
  why: { vi: 'So tên từng dòng, không kể hoa thường, cách đặt dấu thanh và chữ viết tắt UBND, HĐND.', en: 'Names are compared line by line, whatever their case, tone placement and the abbreviations UBND, HĐND.' },
  applies: (s) => (s.tree === undefined ? NO_TREE : kinhGuiOf(s) !== undefined),
  *check(s) {
    for (const { dau, sau, text } of lapTrong(kinhGuiOf(s)?.muc ?? []))
      yield { path: leafAt(sau, 0), data: { ten: text }, actual: text, related: [{ path: leafAt(dau, 0), message: { vi: 'đã ghi ở đây', en: 'stands here already' } }] };
  },
  message: ({ ten }) => ({ vi: `«${ten}» ghi hai lần ở Kính gửi; cần một lần`, en: `“${ten}” stands twice at Kính gửi; needed: once` }),
  examples: { wrong: [{ base: 'cong-van', set: { 'kinhGui[2]': 'UBND phường Hoa Lư' } }], right: [{ base: 'cong-van', set: { 'kinhGui[2]': 'Ủy ban nhân dân phường Tây Hoa Lư' } }] },
});
