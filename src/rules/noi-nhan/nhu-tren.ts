import { nd30 } from '../../core/clause.ts';
import { kinhGuiOf } from '../kit/kinh-gui.ts';
import { coNoiNhan, laChoTrong, laNhuTren, noiNhanOf } from '../kit/noi-nhan.ts';
import { defineRule } from '../rule.ts';

/** A document with Kính gửi whose recipients do not begin with “as above”. */
export default defineRule<{ readonly dong: string; readonly co: boolean }>({
  id: 'noi-nhan/nhu-tren',
  since: '0.2.0',
  basis: nd30('PL I·I·II·9b'),
  covers: ['R-07'],
  title: { vi: 'Văn bản có Kính gửi thì dòng đầu của nơi nhận là «Như trên»', en: 'With Kính gửi, the first recipient line is “Như trên”' },
  why: { vi: 'Nơi đã ghi ở Kính gửi được nhắc gọn bằng «Như trên», đứng trước các nơi khác.', en: 'Those named at Kính gửi are recalled by “Như trên”, before all others.' },
  applies: (s) => (kinhGuiOf(s) === undefined && s.tree !== undefined ? false : coNoiNhan(s)),
  *check(s) {
    const lines = noiNhanOf(s);
    const [first] = lines;
    if (first !== undefined && !laNhuTren(first) && !laChoTrong(first)) yield { path: first.path, data: { dong: first.text, co: lines.some(laNhuTren) }, actual: first.text, expected: 'Như trên;', absent: ['noi-nhan-muc'] };
  },
  message: ({ dong, co }) => ({ vi: `Dòng đầu của nơi nhận là «${dong}»; cần «Như trên»${co ? ' đứng trước' : ''}`, en: `The first recipient line is “${dong}”; needed: “Như trên”${co ? ' before it' : ''}` }),
  examples: { wrong: [{ base: 'cong-van', tree: { role: 'noi-nhan-muc', at: 0, remove: true } }], right: [{ base: 'cong-van' }, {}] },
});
