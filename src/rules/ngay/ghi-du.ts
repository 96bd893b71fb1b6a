import { nd30 } from '../../core/clause.ts';
import { hasPrinted } from '../kit/has-printed.ts';
import { CHU_NGAY, figuresOf, isBlankFigure, placesOf } from '../kit/place.ts';
import { defineRule } from '../rule.ts';
import { issued } from '../subject.ts';

/** A date of issue in another form than `ngày … tháng … năm …`. */
export default defineRule<{ readonly co: string }>({
  id: 'ngay/ghi-du',
  since: '0.2.0',
  basis: nd30('PL I·I·II·4b'),
  covers: ['D-05'],
  title: { vi: 'Thời gian ban hành viết đủ «ngày … tháng … năm …» bằng chữ số Ả Rập', en: 'The date of issue is written out as “ngày … tháng … năm …”, with Arabic digits' },
  why: { vi: 'Dạng 05/01/2026, năm hai chữ số, hay thiếu một trong ba từ đều không đủ. Chỗ còn trống chờ cấp ngày có quy tắc riêng.', en: 'Forms such as 05/01/2026, a year of two digits, or one of the three words missing fall short. Room left for a day still to come has a rule of its own.' },
  applies: hasPrinted('dia-danh-ngay'),
  *check(s) {
    for (const { at, thoiGian } of placesOf(s)) {
      const figures = figuresOf(thoiGian);
      if (CHU_NGAY.test(issued(s)?.diaDanh ?? '')) continue; // typed behind the place: another rule's
      if (figures !== undefined && (figures.some(isBlankFigure) || /^\d{1,3}\|\d{1,3}\|\d{4}$/.test(figures.join('|')))) continue;
      yield { path: at.path, data: { co: thoiGian ?? at.text }, actual: thoiGian ?? at.text };
    }
  },
  message: ({ co }) => ({ vi: `Thời gian ghi «${co}»; cần đủ «ngày … tháng … năm …»`, en: `The date reads “${co}”; needed in full: “ngày … tháng … năm …”` }),
  examples: {
    wrong: [
      { tree: { role: 'dia-danh-ngay', replace: ['ngày 05 tháng 01 năm 2026', 'ngày 05/01/2026'] } },
      { tree: { role: 'dia-danh-ngay', replace: ['năm 2026', 'năm 26'] } },
      { tree: { role: 'dia-danh-ngay', replace: ['ngày 05 tháng 01 năm 2026', 'tháng 01 năm 2026'] } },
    ],
    right: [{ set: { ngay: '2026-11-22' } }, { set: { ngay: '2026-10-30' } }],
  },
});
