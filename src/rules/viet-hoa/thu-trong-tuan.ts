import { hoa, thuong } from '../../core/text.ts';
import { defineCapital, type Slip } from '../kit/capitals.ts';
import type { Printed } from '../kit/printed.ts';
import { mayBeCapital } from '../kit/sentence.ts';
import { hoaDau } from '../kit/tone.ts';
import { matchesIn } from '../kit/matches.ts';

const THU = '(?:hai|ba|tư|năm|sáu|bảy)';
const TRUOC = String.raw`(?<=(?:^|[\s(])(?:sáng|chiều|tối|trưa|đêm|vào|từ|đến|hết|trước|sau|là|và|hoặc|ngày|hôm|tuần|giờ|phút|[^\s]{0,8}[,:(–-]) ?|^)`;
/** Before a date; on a part of the day; every week; from one weekday to another. */
const NGAY = new RegExp(String.raw`${TRUOC}thứ ${THU}(?=,? \(?ngày \d|,? \(\d{1,2}[/-]\d)`, 'giu');
const BUOI = new RegExp(String.raw`(?<=(?<!buổi |cả )(?<![A-Za-zÀ-ỹ])(?:sáng|chiều|tối|trưa) )thứ ${THU}(?=[,.;)]|$| (?:hằng|hàng) tuần| đến | và )`, 'giu');
const TUAN = new RegExp(String.raw`(?<=(?<![A-Za-zÀ-ỹ])(?:ngày|vào|sáng|chiều|từ|đến|và|,) )thứ ${THU}(?= (?:hằng|hàng) tuần)`, 'giu');
const TU_DEN = new RegExp(String.raw`(?<=(?<![A-Za-zÀ-ỹ])từ )thứ ${THU}(?= đến (?:hết )?(?:thứ|[Cc]hủ nhật))|(?<=(?<![A-Za-zÀ-ỹ])từ thứ [A-Za-zÀ-ỹ]{2,4} đến (?:hết )?)thứ ${THU}(?![A-Za-zÀ-ỹ])`, 'giu');

/** Days of the week in words. */
export default defineCapital({
  id: 'viet-hoa/thu-trong-tuan',
  clause: 'V·8c',
  covers: ['H-V.8c'],
  title: { vi: 'Ngày trong tuần viết bằng chữ: «thứ Hai», «thứ Tư»', en: 'Weekdays in words: “thứ Hai”, “thứ Tư”' },
  why: {
    vi: 'Viết hoa âm tiết chỉ ngày. Chỉ xét khi chắc chắn là ngày trong tuần: có ngày tháng đi liền, có buổi đứng trước, «hằng tuần», «từ thứ … đến thứ …»; «lần thứ hai» là số thứ tự.',
    en: 'The syllable for the day takes a capital. Judged only where a weekday is certain: a date follows, a part of the day stands before, “hằng tuần”, “từ thứ … đến thứ …”; “lần thứ hai” is an ordinal.',
  },
  noun: { vi: 'Ngày trong tuần', en: 'Weekday' },
  sign: /thứ (?:hai|ba|tư|năm|sáu|bảy)/iu,
  *find(p) {
    if (/thứ nhất/iu.test(p.text)) return;
    const seen = new Set<number>();
    for (const form of [NGAY, BUOI, TUAN, TU_DEN]) {
      for (const { 0: found, index } of matchesIn(p.text, form)) {
        const slip = seen.has(index) ? undefined : slipOf(p, found, index);
        seen.add(index);
        if (slip !== undefined) yield slip;
      }
    }
  },
  examples: {
    wrong: [
      { set: { 'noiDung[1].noiDung[0].doan': 'Tập huấn tổ chức vào thứ hai, ngày 16 tháng 02 năm 2026.' } },
      { set: { 'noiDung[1].noiDung[0].doan': 'Báo cáo gửi vào chiều thứ sáu hằng tuần.' } },
    ],
    right: [
      { set: { 'noiDung[1].noiDung[0].doan': 'Tập huấn tổ chức vào thứ Hai, ngày 16 tháng 02 năm 2026; họp lần thứ hai ngày 17 tháng 02 năm 2026, thứ 3 hằng tuần.' } },
      { set: { 'noiDung[1].noiDung[0].doan': 'Thứ nhất, ngày 16 tháng 02 năm 2026 khai mạc; thứ hai, ngày 17 tháng 02 năm 2026 bế mạc.' } },
    ],
  },
});

/** A capital on `thứ` inside a sentence weighs less than a small day. */
function slipOf(p: Printed, found: string, start: number): Slip | undefined {
  const day = found.slice(4);
  const expected = `${mayBeCapital(p, start) ? found.charAt(0) : 't'}hứ ${hoaDau(thuong(day))}`;
  if (expected === found || found === hoa(found)) return undefined;
  return { start, end: start + found.length, expected, ...(expected.slice(1) === found.slice(1) ? { doubt: true } : {}) };
}
