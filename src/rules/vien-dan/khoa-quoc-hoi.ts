import { KHOA_QUOC_HOI } from '../../catalog/ky-hieu.ts';
import { printedOf, leafAt } from '../kit/printed.ts';
import { defineRule, NO_TREE } from '../rule.ts';
import { matchesIn } from '../kit/matches.ts';

interface Data {
  readonly so: string;
  readonly khoa: number;
  readonly nam: number;
  readonly tu: number;
  readonly den: number;
}

const SO = /(?<![\dA-Za-zÀ-ỹ])\d{1,4}\/(\d{4})\/(?:UBTV)?QH(\d{2})(?![\dA-Za-zÀ-ỹ])/gu;

/** A number of the National Assembly whose year lies outside the term that it names. */
export default defineRule<Data>({
  id: 'vien-dan/khoa-quoc-hoi',
  since: '0.2.0',
  basis: { ref: 'tự mâu thuẫn', force: 'logic' },
  covers: ['BU-8'],
  title: { vi: 'Năm và khóa Quốc hội trong số của văn bản được dẫn khớp nhau', en: 'Year and term in a number of the National Assembly agree' },
  why: { vi: 'Số như «72/2025/QH15» có cả năm và khóa; năm ngoài nhiệm kỳ của khóa ấy thì một trong hai sai. Xét theo năm, kể cả năm chuyển giao.', en: 'A number such as “72/2025/QH15” holds year and term; a year outside the term shows that one is wrong. Judged by whole years, years of change included.' },
  applies: (s) => (s.tree === undefined ? NO_TREE : true),
  *check(s) {
    for (const p of printedOf(s)) {
      if (!p.text.includes('QH')) continue;
      for (const found of matchesIn(p.text, SO)) {
        const [so, nam, khoa] = [found[0], Number(found[1]), Number(found[2])];
        const term = KHOA_QUOC_HOI[khoa];
        if (term === undefined || (nam >= term[0] && nam <= term[1])) continue;
        const [tu, den] = term;
        yield { path: leafAt(p, found.index), data: { so, khoa, nam, tu, den }, actual: so, related: [{ path: leafAt(p, found.index), message: { vi: `khóa ${khoa}: ${tu} đến ${den}`, en: `term ${khoa}: ${tu} to ${den}` } }] };
      }
    }
  },
  message: ({ so, khoa, nam, tu, den }) => ({ vi: `Số «${so}» ghi năm ${nam} và khóa ${khoa}; cần năm từ ${tu} đến ${den}, hoặc khóa khác`, en: `“${so}” names ${nam} and term ${khoa}; needed: a year from ${tu} to ${den}, or another term` }),
  examples: {
    wrong: [{ set: { 'canCu[2]': 'Căn cứ Nghị quyết số 202/2025/QH14 ngày 12 tháng 6 năm 2025 của Quốc hội về việc sắp xếp đơn vị hành chính cấp tỉnh' } }],
    right: [
      { set: { 'canCu[2]': 'Căn cứ Nghị quyết số 202/2025/QH15 ngày 12 tháng 6 năm 2025 của Quốc hội về việc sắp xếp đơn vị hành chính cấp tỉnh' } },
      { set: { 'canCu[2]': 'Căn cứ Nghị quyết số 1656/NQ-UBTVQH15 ngày 16 tháng 6 năm 2025 của Ủy ban Thường vụ Quốc hội về việc sắp xếp đơn vị hành chính cấp xã' } },
    ],
  },
});
