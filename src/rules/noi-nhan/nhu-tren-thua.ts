import { nd30 } from '../../core/clause.ts';
import { kinhGuiOf } from '../kit/kinh-gui.ts';
import { coNoiNhan, laNhuTren, noiNhanOf } from '../kit/noi-nhan.ts';
import { leafAt } from '../kit/printed.ts';
import { defineRule } from '../rule.ts';

/** “As above” with nothing above. */
export default defineRule<{ readonly dong: string }>({
  id: 'noi-nhan/nhu-tren-thua',
  since: '0.2.0',
  basis: nd30('PL I·I·II·9b'),
  covers: ['R-07'],
  title: { vi: '«Như trên» chỉ có khi văn bản có Kính gửi', en: '“Như trên” stands only with Kính gửi' },
  why: { vi: '«Như trên» trỏ tới Kính gửi; không có Kính gửi thì không trỏ vào đâu. Công văn và tờ trình thiếu Kính gửi là lỗi khác.', en: '“Như trên” points to Kính gửi; without it there is nothing to point to. A letter or submission that lacks Kính gửi is another fault.' },
  applies: (s) => (kinhGuiOf(s) !== undefined || s.loai === 'cong-van' || s.loai === 'to-trinh' ? false : coNoiNhan(s)),
  *check(s) {
    for (const p of noiNhanOf(s).filter(laNhuTren)) yield { path: leafAt(p, 0), data: { dong: p.text }, actual: p.text, absent: ['kinh-gui', 'kinh-gui-muc'] };
  },
  message: ({ dong }) => ({ vi: `«${dong}» ở nơi nhận mà văn bản không có Kính gửi; cần tên nơi nhận`, en: `“${dong}” among the recipients though there is no Kính gửi; needed: the recipient’s name` }),
  examples: { wrong: [{ set: { 'noiNhan[0]': 'Như trên' } }], right: [{ set: { 'noiNhan[0]': 'Như Mục II' } }, { base: 'cong-van' }] },
});
