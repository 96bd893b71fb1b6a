import { thongLe } from '../../core/clause.ts';
import { CHU_PHU } from '../kit/numeral.ts';
import { numeralPath, unitListsOf } from '../kit/units.ts';
import { defineRule, NO_TREE } from '../rule.ts';

/** Letters of điểm that lists pass over by habit. */
export default defineRule<{ readonly so: string }>({
  id: 'danh-so/chu-co-dau',
  since: '0.2.0',
  basis: thongLe('PL I·I·II·6đ, danh sách của chính Nghị định'),
  covers: ['S-08'],
  title: { vi: 'Điểm không dùng ă, â, ê, ô, ơ, ư', en: 'Điểm pass over ă, â, ê, ô, ơ, ư' },
  why: {
    vi: 'Nghị định chỉ nói thứ tự bảng chữ cái tiếng Việt; các danh sách của chính Nghị định bỏ qua ă, â, ê, và thực tế cũng bỏ qua ô, ơ, ư. Đây chỉ là thông lệ.',
    en: 'The decree only speaks of the order of the Vietnamese alphabet; its own lists pass over ă, â, ê, and practice over ô, ơ, ư, too. This is no more than practice.',
  },
  *check(s) {
    if (s.tree === undefined) yield NO_TREE;
    for (const { cap, units } of unitListsOf(s)) {
      if (cap !== 'diem') continue;
      for (const unit of units) if (CHU_PHU.has(unit.so)) yield { path: numeralPath(s, unit), data: { so: unit.p.marker }, actual: unit.p.marker };
    }
  },
  message: ({ so }) => ({ vi: `Điểm «${so}» dùng chữ cái mà danh sách của Nghị định bỏ qua; thường dùng chữ kế tiếp`, en: `Điểm “${so}” has a letter that the decree’s lists pass over; usual: the next letter` }),
  examples: {
    wrong: [{ set: { 'noiDung[2].noiDung[0].noiDung[1].so': { nguyenVan: 'ă)' } } }],
    right: [{ set: { 'noiDung[2].noiDung[0].noiDung[1].so': { nguyenVan: 'b)' } } }],
  },
});
