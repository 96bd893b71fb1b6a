import { nd30 } from '../../core/clause.ts';
import { inNgay, inThang } from '../../domain/parts/ngay.ts';
import { hasPrinted } from '../kit/has-printed.ts';
import { figuresOf, placesOf } from '../kit/place.ts';
import { defineRule } from '../rule.ts';

interface Data {
  readonly co: string;
  readonly can: string;
}

/** A zero too few or too many before day and month. */
export default defineRule<Data>({
  id: 'ngay/so-0',
  since: '0.2.0',
  basis: nd30('PL I·I·II·4b'),
  covers: ['D-05'],
  title: { vi: 'Thêm số 0 trước ngày dưới 10 và tháng 1, tháng 2; các tháng khác không thêm', en: 'A zero stands before days below 10 and months 1 and 2, and before no other month' },
  why: { vi: 'Nghị định chỉ kể ngày dưới 10 và hai tháng đầu năm; ví dụ của bảng mẫu ghi «tháng 6». Chỉ xét dòng thời gian của văn bản, không xét ngày trong lời văn.', en: 'The decree names days below 10 and the first two months only; the example in its table has “tháng 6”. The line of the date is judged, not dates in the text.' },
  applies: hasPrinted('dia-danh-ngay'),
  *check(s) {
    for (const { at, thoiGian } of placesOf(s)) {
      const [ngay = '', thang = ''] = figuresOf(thoiGian) ?? [];
      if (!/^\d{1,3}$/.test(ngay) || !/^\d{1,3}$/.test(thang)) continue;
      const [co, can] = [`ngày ${ngay} tháng ${thang}`, `ngày ${inNgay(Number(ngay))} tháng ${inThang(Number(thang))}`];
      if (co !== can) yield { path: at.path, data: { co, can }, actual: co, expected: can };
    }
  },
  message: ({ co, can }) => ({ vi: `Thời gian ghi «${co}»; cần «${can}»`, en: `The date reads “${co}”; needed: “${can}”` }),
  examples: {
    wrong: [
      { tree: { role: 'dia-danh-ngay', replace: ['ngày 05', 'ngày 5'] } },
      { tree: { role: 'dia-danh-ngay', replace: ['tháng 01', 'tháng 1'] } },
      { base: 'cong-van', given: { ngay: '2026-03-10', 'noiDung[1]': 'Ý kiến gửi về Văn phòng Sở trước ngày 20 tháng 4 năm 2026 để tổng hợp.' }, tree: { role: 'dia-danh-ngay', replace: ['tháng 3', 'tháng 03'] } },
    ],
    right: [{ set: { ngay: '2026-01-15' } }, { set: { ngay: '2026-09-09' } }],
  },
});
