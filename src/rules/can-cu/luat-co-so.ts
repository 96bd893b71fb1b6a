import { nd30 } from '../../core/clause.ts';
import { citationsOf } from '../kit/citations.ts';
import { lawsOf } from '../kit/laws.ts';
import { leafAt, printedAs } from '../kit/printed.ts';
import { defineRule } from '../rule.ts';

interface Data {
  readonly luat: string;
  readonly them: string;
}

/** A Luật or Pháp lệnh among the căn cứ with number, symbol or issuer. */
export default defineRule<Data>({
  id: 'can-cu/luat-co-so',
  since: '0.2.0',
  basis: nd30('PL I·I·II·6a'),
  covers: ['C-02', 'C-05'],
  title: { vi: 'Căn cứ là Luật, Pháp lệnh không ghi số, ký hiệu, cơ quan ban hành', en: 'A Luật or Pháp lệnh among the legal bases has no number, symbol or issuer' },
  why: {
    vi: 'Nghị định đòi số, ký hiệu, cơ quan với mọi căn cứ, trừ Luật và Pháp lệnh. Ngày thông qua không bị xét: chính Nghị định ghi ngày ở phần căn cứ của mình.',
    en: 'The decree asks number, symbol and issuer of every basis but Luật and Pháp lệnh. The day of passing is not judged: the decree’s own preamble keeps it.',
  },
  applies: (s) => printedAs(s, 'can-cu').length > 0,
  *check(s) {
    for (const law of lawsOf(s)) {
      if (law.at.role !== 'can-cu') continue;
      // Inside the name of another document it is that document's wording.
      if (citationsOf(s).some((c) => c.at === law.at && c.coTrichYeu && c.start < law.start)) continue;
      const them = [law.soKyHieu, law.coQuan].filter((part) => part !== undefined).join(', ');
      yield { path: leafAt(law.at, law.start), data: { luat: `${law.loai} ${law.ten}`.trim(), them }, actual: law.at.text.slice(law.start, law.end), expected: `${law.loai} ${law.ten}`.trim() };
    }
  },
  message: ({ luat, them }) => ({ vi: `Căn cứ «${luat}» ghi cả «${them}»; cần chỉ tên loại và tên luật`, en: `The legal basis “${luat}” also gives “${them}”; needed: type and name only` }),
  examples: {
    wrong: [
      { set: { 'canCu[0]': 'Căn cứ Luật Lưu trữ số 33/2024/QH15 ngày 21 tháng 6 năm 2024' } },
      { set: { 'canCu[0]': 'Căn cứ Luật Lưu trữ ngày 21 tháng 6 năm 2024 của Quốc hội' } },
      { set: { 'canCu[0]': { loai: 'Luật', trichYeu: 'Lưu trữ', soKyHieu: '33/2024/QH15', ngay: '2024-06-21' } } },
      { set: { 'canCu[0]': 'Căn cứ Pháp lệnh Bảo vệ bí mật nhà nước số 30/2000/PL-UBTVQH10 ngày 28 tháng 12 năm 2000' } },
    ],
    right: [
      { set: { 'canCu[0]': 'Căn cứ Luật Lưu trữ' } },
      { set: { 'canCu[0]': 'Căn cứ Luật Hoạt động giám sát của Quốc hội và Hội đồng nhân dân' } },
      { set: { 'canCu[0]': 'Căn cứ Nghị quyết số 202/2025/QH15 ngày 12 tháng 6 năm 2025 của Quốc hội về việc sắp xếp đơn vị hành chính cấp tỉnh' } },
    ],
  },
});
