import { THU } from '../../catalog/thu.ts';
import { thuong } from '../../core/text.ts';
import { laNgayThat } from '../../domain/parts/ngay.ts';
import { writtenDay } from '../kit/don-vi/days.ts';
import { leafAt, type Printed, printedOf, showing } from '../kit/printed.ts';
import { defineRule, NO_TREE } from '../rule.ts';
import type { Subject } from '../subject.ts';
import { matchesIn } from '../kit/matches.ts';

/** A cheap sign of a weekday. */
const THU_NGAY = /thứ |chủ nhật/iu;
const TEN = String.raw`(thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật)`;
const NGAY_THANG = String.raw`ngày (\d{1,2})(?: tháng (\d{1,2})(?!\d)(?: năm (\d{4}))?|[/.-](\d{1,2})(?:[/.-](\d{4}))?)(?![\d/])`;
/** `kỳ họp thứ hai`, `lần thứ ba` count and name no day. */
const DEM = '(?:lần|họp|nghị|hội|khóa|khoá|phiên|đợt|hạng|kỳ|cấp|bậc|loại|tháng|năm|quý|tuần|ngày|nhóm|số)';
const TRUOC = new RegExp(String.raw`(?<![A-Za-zÀ-ỹ])(?<!(?:^|[^A-Za-zÀ-ỹ])${DEM} )${TEN},? \(?${NGAY_THANG}`, 'giu');
const SAU = new RegExp(String.raw`(?<![A-Za-zÀ-ỹ])${NGAY_THANG} ?\(${TEN}\)`, 'giu');

interface Data {
  readonly thu: string;
  readonly ngay: string;
  readonly dung: string;
}
interface Found {
  readonly at: number;
  readonly thu: string;
  readonly ngay: string;
  readonly thang: string;
  readonly nam?: string | undefined;
}

/** A weekday that its date does not have. */
export default defineRule<Data>({
  id: 'ngay/thu-sai',
  since: '0.2.0',
  basis: { ref: 'lịch', force: 'logic' },
  covers: [],
  title: { vi: 'Thứ trong tuần khớp với ngày đi kèm', en: 'A weekday fits the date beside it' },
  why: {
    vi: 'Thứ và ngày viết cạnh nhau được đối chiếu với lịch; một trong hai chỗ sai thì người đọc không biết tin chỗ nào. Ngày không ghi năm chỉ bị coi là sai khi không khớp cả năm của văn bản, năm trước và năm sau.',
    en: 'Weekday and date side by side are held against the calendar; where they differ the reader cannot tell which is meant. A date without a year is wrong only where it fits neither the year of the document, nor the year before or after.',
  },
  applies: (s) => s.tree !== undefined || NO_TREE,
  *check(s) {
    for (const p of showing(s, printedOf(s), THU_NGAY)) {
      if (/thứ nhất/iu.test(p.text)) continue; // “thứ nhất, …; thứ hai, …” counts
      for (const { at, thu, ngay, thang, nam } of foundIn(p)) {
        const days = yearsOf(nam, s).map((year) => `${year}-${thang.padStart(2, '0')}-${ngay.padStart(2, '0')}`);
        const right = days.filter(laNgayThat).map((iso) => ({ iso, la: THU[new Date(`${iso}T00:00:00Z`).getUTCDay()] }));
        const [first] = right;
        if (first?.la === undefined || right.some(({ la }) => la?.ten.includes(nameOf(thu)))) continue;
        yield { path: leafAt(p, at), data: { thu, ngay: first.iso, dung: first.la.viet }, actual: thu, expected: first.la.viet };
      }
    }
  },
  message: ({ thu, ngay, dung }) => ({ vi: `«${thu}» đứng cạnh ngày ${writtenDay(ngay).vi}; theo lịch ngày ấy là ${dung}`, en: `“${thu}” stands beside ${writtenDay(ngay).en}; by the calendar that day is ${dung}` }),
  examples: {
    wrong: [
      { set: { 'noiDung[1].noiDung[0].doan': 'Hội nghị tổ chức vào thứ Ba, ngày 16 tháng 02 năm 2026.' } },
      { set: { 'noiDung[1].noiDung[0].doan': 'Hội nghị tổ chức ngày 16/02/2026 (thứ Ba).' } },
      { set: { 'noiDung[1].noiDung[0].doan': 'Hội nghị tổ chức lúc 8 giờ thứ Sáu, ngày 16/02.' } },
    ],
    right: [
      { set: { 'noiDung[1].noiDung[0].doan': 'Hội nghị tổ chức vào thứ Hai, ngày 16 tháng 02 năm 2026.' } },
      { set: { 'noiDung[1].noiDung[0].doan': 'Nghị quyết của kỳ họp thứ ba, ngày 16 tháng 02 năm 2026.' } },
      { set: { 'noiDung[1].noiDung[0].doan': 'Hội nghị tổ chức vào thứ Ba, ngày 16/02.' } },
      { set: { 'noiDung[1].noiDung[0].doan': 'Hội nghị có hai phần: thứ nhất, ngày 16 tháng 02 năm 2026 tập huấn; thứ hai, ngày 17 tháng 02 năm 2026 kiểm tra.' } },
    ],
  },
});

const foundIn = ({ text }: Printed): readonly Found[] => [
  ...Array.from(matchesIn(text, TRUOC), ({ index, 1: thu = '', 2: ngay = '', 3: t1, 4: n1, 5: t2, 6: n2 }) => ({ at: index, thu, ngay, thang: t1 ?? t2 ?? '', nam: n1 ?? n2 })),
  ...Array.from(matchesIn(text, SAU), ({ index, 1: ngay = '', 2: t1, 3: n1, 4: t2, 5: n2, 6: thu = '' }) => ({ at: index, thu, ngay, thang: t1 ?? t2 ?? '', nam: n1 ?? n2 })),
];
const nameOf = (thu: string): string => thuong(thu).replace(/^thứ /u, '');
const yearsOf = (nam: string | undefined, { day, dated }: Subject): readonly number[] => (nam !== undefined ? [Number(nam)] : dated && day !== undefined ? [0, 1, -1].map((by) => Number(day.slice(0, 4)) + by) : []);
