import { nd30 } from '../../core/clause.ts';
import { leafAt } from '../kit/printed.ts';
import { CHU_NGOAI } from '../kit/numeral.ts';
import { numeralPath, unitListsOf } from '../kit/units.ts';
import { defineRule, NO_TREE } from '../rule.ts';

type Data = { readonly so: string; readonly kieu: 'ngoai' } | { readonly so: string; readonly kieu: 'thieu-d' };

/** Letters of điểm that are not in the order of the Vietnamese alphabet. */
export default defineRule<Data>({
  id: 'danh-so/chu-diem',
  since: '0.2.0',
  basis: nd30('PL I·I·II·6đ'),
  covers: ['S-07', 'S-08'],
  title: { vi: 'Điểm theo thứ tự bảng chữ cái tiếng Việt', en: 'Điểm follow the Vietnamese alphabet' },
  why: {
    vi: 'Bảng chữ cái tiếng Việt có đ sau d và không có f, j, w, z. Chính Nghị định đếm a, b, c, d, đ, e, g, h, i, k.',
    en: 'The Vietnamese alphabet has đ after d, and no f, j, w, z. The decree itself counts a, b, c, d, đ, e, g, h, i, k.',
  },
  *check(s) {
    if (s.tree === undefined) yield NO_TREE;
    for (const { cap, units } of unitListsOf(s)) {
      if (cap !== 'diem') continue;
      for (const [i, unit] of units.entries()) {
        const before = units[i - 1];
        const path = numeralPath(s, unit);
        if (CHU_NGOAI.has(unit.so)) yield { path, data: { so: unit.p.marker, kieu: 'ngoai' }, actual: unit.p.marker };
        else if (unit.so === 'e' && before?.so === 'd') {
          yield { path, data: { so: unit.p.marker, kieu: 'thieu-d' }, actual: unit.p.marker, expected: 'đ)', related: [{ path: leafAt(before.p, 0), message: { vi: `đứng ngay sau «${before.p.marker}»`, en: `right after “${before.p.marker}”` } }] };
        }
      }
    }
  },
  message: ({ so, kieu }) =>
    kieu === 'ngoai'
      ? { vi: `Điểm «${so}» không thuộc bảng chữ cái tiếng Việt; cần chữ kế tiếp của bảng ấy`, en: `Điểm “${so}” has a letter of no Vietnamese alphabet; needed: the next letter of that alphabet` }
      : { vi: `Điểm «${so}» đứng sau «d)»; cần «đ)»`, en: `Điểm “${so}” stands after “d)”; needed: “đ)”` },
  examples: {
    wrong: [
      { given: { 'noiDung[2].noiDung[0].noiDung': [...'abcdđe'].map((c) => ({ cap: 'diem', doan: `Lớp ${c.toUpperCase()}.` })) }, set: { 'noiDung[2].noiDung[0].noiDung[4].so': { nguyenVan: 'e)' }, 'noiDung[2].noiDung[0].noiDung[5].so': { nguyenVan: 'g)' } } },
      { given: { 'noiDung[2].noiDung[0].noiDung': [...'abcdđeg'].map((c) => ({ cap: 'diem', doan: `Lớp ${c.toUpperCase()}.` })) }, set: { 'noiDung[2].noiDung[0].noiDung[6].so': { nguyenVan: 'f)' } } },
    ],
    right: [{ set: { 'noiDung[2].noiDung[0].noiDung': [...'abcdđeghiklm'].map((c) => ({ cap: 'diem', doan: `Lớp ${c.toUpperCase()}.` })) } }],
  },
});
