import { thongLe } from '../../core/clause.ts';
import { kinhGuiOf } from '../kit/kinh-gui.ts';
import { lapTrong } from '../kit/lap.ts';
import { coNoiNhan, laLuu, laNhuTren, noiNhanOf } from '../kit/noi-nhan.ts';
import { leafAt, type Printed } from '../kit/printed.ts';
import { defineRule } from '../rule.ts';
import type { Subject } from '../subject.ts';

/** The same recipient twice. */
export default defineRule<{ readonly ten: string }>({
  id: 'noi-nhan/trung',
  since: '0.2.0',
  basis: thongLe('mỗi nơi nhận ghi một lần'),
  covers: ['R-06', 'R-10'],
  title: { vi: 'Mỗi nơi nhận ghi một lần', en: 'Each recipient stands once' },
  why: { vi: 'So tên từng dòng, không kể mục đích trong ngoặc, hoa thường, cách đặt dấu thanh và chữ viết tắt UBND, HĐND. Nơi đã ghi ở Kính gửi thì «Như trên» đã nói tới.', en: 'Names are compared line by line, whatever the purpose in brackets, case, tone placement and the abbreviations UBND, HĐND. “Như trên” speaks of the addressees already.' },
  applies: coNoiNhan,
  *check(s) {
    const lines = noiNhanOf(s).filter((p) => !laNhuTren(p) && !laLuu(p));
    for (const { dau, sau, text } of lapTrong([...addressees(s), ...lines]))
      if (lines.includes(sau)) yield { path: leafAt(sau, 0), data: { ten: text }, actual: text, related: [{ path: leafAt(dau, 0), message: { vi: 'đã ghi ở đây', en: 'stands here already' } }] };
  },
  message: ({ ten }) => ({ vi: `«${ten}» ghi lại ở nơi nhận; cần một lần`, en: `“${ten}” stands again among the recipients; needed: once` }),
  examples: { wrong: [{ set: { 'noiNhan[4]': 'UBND các xã, phường' } }, { set: { 'noiNhan[4]': { ten: 'Bộ Nội vụ', de: 'b/c' } } }, { base: 'cong-van', set: { 'noiNhan[2]': 'Sở Nội vụ' } }, { base: 'cong-van', given: { kinhGui: 'Sở Nội vụ' }, set: { 'noiNhan[2]': 'Sở Nội vụ (để phối hợp)' } }], right: [{ set: { 'noiNhan[4]': 'Sở Nội vụ' } }] },
});

/** Those named at Kính gửi: the one on its line, or the list below. */
function addressees(s: Subject): readonly Printed[] {
  const { nhan, cungDong = '', muc = [] } = kinhGuiOf(s) ?? {};
  return nhan === undefined || cungDong === '' ? muc : [{ ...nhan, text: cungDong }];
}
