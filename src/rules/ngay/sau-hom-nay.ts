import { daysBefore, writtenDay } from '../kit/don-vi/days.ts';
import { ownDate } from '../kit/own-date.ts';
import { defineRule, NO_DRAFT, unchecked } from '../rule.ts';

interface Data {
  readonly ngay: string;
  readonly today: string;
}

const NO_TODAY = unchecked('không rõ hôm nay là ngày nào', 'today is not known');

/** A document dated on a day that has not come. */
export default defineRule<Data>({
  id: 'ngay/sau-hom-nay',
  since: '0.2.0',
  basis: { ref: 'lịch', force: 'logic' },
  covers: [],
  title: { vi: 'Văn bản đã ban hành không đề ngày chưa tới', en: 'An issued document is not dated on a day still to come' },
  why: {
    vi: 'Thời gian ban hành là ngày văn bản được ban hành, nên không thể sau hôm nay; sớm hơn giờ máy một ngày thì bỏ qua, vì đồng hồ có thể ở múi giờ khác. Bản thảo và bản trình ký ghi sẵn ngày thì chỉ nhắc.',
    en: 'The date is the day of issue and cannot be after today; one day ahead of the clock passes, since it may be in another time zone. In a draft and before signing a day given ahead is a reminder.',
  },
  blank: 'until-issued',
  applies: (s) => (s.draft === undefined && s.seen === undefined ? NO_DRAFT : ownDate(s) === undefined ? false : s.today !== undefined || NO_TODAY),
  *check(s) {
    const ngay = ownDate(s);
    const { today } = s;
    if (ngay === undefined || today === undefined) return;
    const known = ngay.length === 10 ? daysBefore(ngay, 1) : ngay;
    if (known > today.slice(0, known.length)) yield { path: ['ngay'], data: { ngay, today }, actual: ngay };
  },
  message: ({ ngay, today }) => ({ vi: `Văn bản đề ngày ${writtenDay(ngay).vi}, sau hôm nay ${writtenDay(today).vi}; cần ngày đã tới`, en: `The document is dated ${writtenDay(ngay).en}, after today, ${writtenDay(today).en}; needed: a day that has come` }),
  examples: {
    wrong: [{ given: { ngay: '2026-01-05' }, today: '2026-01-10', set: { ngay: '2026-01-15' } }, { today: '2026-01-10', state: 'for-signature', set: { ngay: '2026-01-15' } }],
    right: [{ today: '2026-01-05' }, { today: '2026-01-04' }, { today: '2026-03-01' }],
  },
});
