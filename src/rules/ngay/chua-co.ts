import { nd30 } from '../../core/clause.ts';
import { hasPrinted } from '../kit/has-printed.ts';
import { figuresOf, isBlankFigure, placesOf } from '../kit/place.ts';
import { defineRule } from '../rule.ts';

/** The date of issue is not there yet. */
export default defineRule<Record<string, never>>({
  id: 'ngay/chua-co',
  since: '0.2.0',
  basis: nd30('PL I·I·II·4b'),
  covers: ['D-05'],
  title: { vi: 'Văn bản đã ban hành có đủ ngày, tháng, năm', en: 'An issued document has its day, month and year' },
  why: { vi: 'Thời gian ban hành là ngày văn bản được ban hành, ghi khi cấp số (Điều 15); bản thảo và bản trình ký để trống thì chỉ nhắc.', en: 'The date is the day of issue, given with the number (Điều 15); in a draft and before signing a blank is a reminder.' },
  blank: 'until-issued',
  applies: hasPrinted('dia-danh-ngay'),
  *check(s) {
    for (const { at, thoiGian } of placesOf(s)) if (figuresOf(thoiGian)?.some(isBlankFigure) === true) yield { path: ['ngay'], data: {}, actual: at.text.trim() };
  },
  message: () => ({ vi: 'Ngày, tháng, năm ban hành còn trống; cần ghi đủ', en: 'Day, month or year of issue is still blank; needed: all three' }),
  examples: {
    wrong: [{ set: { ngay: undefined } }, { set: { ngay: '2026-01' } }, { set: { ngay: undefined }, state: 'for-signature' }, { tree: { role: 'dia-danh-ngay', replace: ['ngày 05', 'ngày …'] } }],
    right: [{ set: { ngay: '2026-01-06' } }, { base: 'de-cuong-bao-cao' }],
  },
});
