import { boDuoi } from '../../core/text.ts';
import { mau } from '../../core/clause.ts';
import { replacing } from '../kit/fix.ts';
import { kinhGuiOf } from '../kit/kinh-gui.ts';
import { leafAt } from '../kit/printed.ts';
import { defineRule, NO_TREE } from '../rule.ts';

/** Stops of names that end with one of their own. */
const TEN_CO_CHAM = /(?:\.\.\.|…|(?<![A-Za-zÀ-ỹ])(?:v\.v|Ltd|Inc|Corp|Co|Jsc|JSC)\.)$/u;

/** A stop after one addressee. */
export default defineRule<{ readonly ten: string; readonly can: string }>({
  id: 'kinh-gui/mot-noi',
  since: '0.2.0',
  basis: mau('PL I·I·V·8a'),
  covers: ['R-03'],
  title: { vi: 'Kính gửi một nơi thì không có dấu ở cuối', en: 'One addressee has no stop at the end' },
  why: { vi: 'Ví dụ trong bảng mẫu chữ không có dấu cuối; câu chữ của Nghị định chỉ đặt dấu cho danh sách nhiều nơi.', en: 'The example in the table of type ends without a stop; the decree’s text sets stops only for lists.' },
  applies: (s) => (s.tree === undefined ? NO_TREE : kinhGuiOf(s)?.muc.length === 0),
  *check(s) {
    const found = kinhGuiOf(s);
    const can = found === undefined || TEN_CO_CHAM.test(found.cungDong.slice(-12)) ? undefined : boDuoi(found.cungDong, '.;, ');
    if (found === undefined || can === undefined || can === '' || can === found.cungDong) return;
    const end = found.nhan.text.trimEnd().length;
    const at = end - (found.cungDong.length - can.length);
    yield { path: leafAt(found.nhan, at), data: { ten: found.cungDong, can }, actual: found.cungDong, expected: can, fix: replacing(s, found.nhan, at, end, '') };
  },
  message: ({ ten, can }) => ({ vi: `Kính gửi «${ten}»; cần «${can}»`, en: `Kính gửi “${ten}”; needed: “${can}”` }),
  examples: { wrong: [{ base: 'cong-van', set: { kinhGui: 'Sở Nội vụ.' } }], right: [{ base: 'cong-van', set: { kinhGui: 'Sở Nội vụ' } }, { base: 'cong-van', set: { kinhGui: 'ABC Co., Ltd.' } }, { base: 'cong-van' }] },
});
