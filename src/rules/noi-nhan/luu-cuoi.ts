import { nd30 } from '../../core/clause.ts';
import { valueAt } from '../kit/fix.ts';
import { coNoiNhan, laChoTrong, laLuu, noiNhanOf } from '../kit/noi-nhan.ts';
import { leafAt, type Printed } from '../kit/printed.ts';
import { defineRule, unchecked } from '../rule.ts';
import type { Subject } from '../subject.ts';

/** Recipients without the line of kept copies, or with it elsewhere than at the end. */
export default defineRule<{ readonly sau?: string }>({
  id: 'noi-nhan/luu-cuoi',
  since: '0.2.0',
  basis: nd30('PL I·I·II·9d'),
  covers: ['R-09'],
  title: { vi: 'Dòng cuối của nơi nhận là «Lưu»', en: 'The last recipient line is “Lưu”' },
  why: { vi: 'Nghị định đặt dòng Lưu ở cuối danh sách.', en: 'The decree puts the line of kept copies at the end of the list.' },
  applies: coNoiNhan,
  *check(s) {
    const lines = noiNhanOf(s);
    const last = lines.at(-1);
    if (last === undefined) return;
    if (!lines.some(laLuu) && lines.some(laChoTrong)) yield unchecked('nơi nhận còn chỗ trống', 'the recipients hold a blank');
    else if (!lines.some(laLuu)) yield { path: last.path, data: {}, expected: 'Lưu: VT.', absent: ['noi-nhan-muc'] };
    // A line Lưu typed among the recipients is reported where it is read.
    for (const p of lines.slice(0, -1).filter((one) => laLuu(one) && !typed(s, one))) yield { path: leafAt(p, 0), data: { sau: last.text }, actual: p.text, related: [{ path: last.path, message: { vi: `dòng cuối là «${last.text}»`, en: `the last line is “${last.text}”` } }] };
  },
  message: ({ sau }) =>
    sau === undefined
      ? { vi: 'Nơi nhận không có dòng «Lưu»; cần «Lưu: VT, …» ở cuối', en: 'The recipients have no line “Lưu”; needed: “Lưu: VT, …” at the end' }
      : { vi: `Sau dòng «Lưu» còn «${sau}»; cần «Lưu» ở cuối`, en: `“${sau}” follows the line “Lưu”; needed: “Lưu” last` },
  examples: {
    wrong: [{ tree: { role: 'noi-nhan-muc', at: 4, replace: ['Lưu: VT, NC.', 'Công an tỉnh;'] } }, { tree: { role: 'noi-nhan-muc', at: 3, replace: ['Ủy ban nhân dân các xã, phường;', 'Lưu: VT.'] }, given: { luu: undefined, noiNhan: ['Bộ Nội vụ', 'Sở Nội vụ', 'Công an tỉnh', 'Ủy ban nhân dân các xã, phường'] } }],
    right: [{}, { set: { noiNhan: undefined } }, { set: { 'noiNhan[0]': 'Lưu học sinh tại tỉnh' } }],
  },
});

const typed = (s: Subject, p: Printed): boolean => /^[-–+•*]?\s*lưu/iu.test(String(valueAt(s.draft, leafAt(p, 0)) ?? ''));
