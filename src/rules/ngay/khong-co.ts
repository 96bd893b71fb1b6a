import { datesIn, isInCalendar } from '../kit/dates.ts';
import { leafAt, printedOf } from '../kit/printed.ts';
import { defineRule, NO_TREE } from '../rule.ts';

/** A date that no calendar has. */
export default defineRule<{ readonly ngay: string }>({
  id: 'ngay/khong-co',
  since: '0.2.0',
  basis: { ref: 'lịch', force: 'logic' },
  covers: [],
  title: { vi: 'Ngày ghi trong văn bản có thật trong lịch', en: 'Every date of the text is in the calendar' },
  why: { vi: 'Ngày 31 tháng 11, 30/02, tháng 13 không có. Ngày không kèm năm được xét như năm nhuận; ngày âm lịch bỏ qua.', en: '31 November, 30 February and month 13 do not exist. A date without a year is judged as in a leap year; dates of the lunar calendar are left alone.' },
  applies: (s) => s.tree !== undefined || NO_TREE,
  *check(s) {
    for (const p of printedOf(s)) {
      for (const date of datesIn(p.text)) if (!isInCalendar(date)) yield { path: leafAt(p, date.start), data: { ngay: date.said }, actual: date.said };
    }
  },
  message: ({ ngay }) => ({ vi: `«${ngay}» không có trong lịch; cần ngày có thật`, en: `“${ngay}” is in no calendar; needed: a real date` }),
  examples: {
    wrong: [
      { set: { 'noiDung[1].noiDung[0].doan': 'Hội nghị tổ chức ngày 31 tháng 11 năm 2026.' } },
      { set: { 'noiDung[1].noiDung[0].doan': 'Hội nghị tổ chức ngày 30/02 tại trụ sở.' } },
      { set: { 'noiDung[1].noiDung[0].doan': 'Thời gian từ 25/5/2026 đến 31/6/2026.' } },
      { set: { 'noiDung[1].noiDung[0].doan': 'Hội nghị tổ chức ngày 29/02/2026.' } },
    ],
    right: [
      { set: { 'noiDung[1].noiDung[0].doan': 'Hội nghị tổ chức ngày 29/02/2028, trực 24/24 giờ các ngày 30/31 tháng 12.' } },
      { set: { 'noiDung[1].noiDung[0].doan': 'Lễ hội tổ chức ngày 30 tháng 02 âm lịch, từ ngày 10-15/3/2026.' } },
      { set: { 'noiDung[1].noiDung[0].doan': 'Kỷ niệm ngày Quốc khánh 2-9 và ngày 29 tháng 02.' } },
      { set: { 'noiDung[1].noiDung[0].doan': 'Hồ sơ số 32/13/2025 và đơn số 30/02/2026 đã được giải quyết.' } },
    ],
  },
});
