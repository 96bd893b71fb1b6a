import { THU } from '../../catalog/thu.ts';
import { laNgayThat } from '../../domain/parts/ngay.ts';
import { leafAt, printedOf } from '../kit/printed.ts';
import { defineRule } from '../rule.ts';

const NGAY = /(?<![\p{L}])(thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật),? (?:\()?ngày (\d{1,2})(?: tháng (\d{1,2}) năm |[/.-](\d{1,2})[/.-])(\d{4})/giu;

interface Data {
  readonly thu: string;
  readonly ngay: string;
  readonly dung: string;
}

/** A weekday that its date does not have. */
export default defineRule<Data>({
  id: 'ngay/thu-sai',
  since: '0.2.0',
  basis: { ref: 'lịch', force: 'logic' },
  covers: [],
  title: { vi: 'Thứ trong tuần khớp với ngày đi kèm', en: 'A weekday fits the date beside it' },
  why: { vi: 'Thứ và ngày viết cạnh nhau được đối chiếu với lịch; một trong hai chỗ sai thì người đọc không biết tin chỗ nào.', en: 'Weekday and date side by side are held against the calendar; where they differ the reader cannot tell which is meant.' },
  *check(s) {
    for (const p of printedOf(s)) {
      for (const found of p.text.matchAll(NGAY)) {
        const [, thu = '', ngay = '', thang1, thang2, nam = ''] = found;
        const iso = `${nam}-${(thang1 ?? thang2 ?? '').padStart(2, '0')}-${ngay.padStart(2, '0')}`;
        if (!laNgayThat(iso)) continue;
        const dung = THU[new Date(`${iso}T00:00:00Z`).getUTCDay()];
        if (dung === undefined || dung.ten.includes(thu.toLocaleLowerCase('vi').replace(/^thứ /u, ''))) continue;
        yield { path: leafAt(p, found.index), data: { thu, ngay: iso, dung: dung.viet }, actual: thu, expected: dung.viet };
      }
    }
  },
  message: ({ thu, ngay, dung }) => ({ vi: `«${thu}» đứng cạnh ngày ${ngay}; theo lịch ngày ấy là ${dung}`, en: `“${thu}” stands beside ${ngay}; by the calendar that day is ${dung}` }),
  examples: {
    wrong: [{ set: { 'noiDung[1].noiDung[0].doan': 'Hội nghị tổ chức vào thứ Ba, ngày 16 tháng 02 năm 2026.' } }],
    right: [{ set: { 'noiDung[1].noiDung[0].doan': 'Hội nghị tổ chức vào thứ Hai, ngày 16 tháng 02 năm 2026.' } }],
  },
});
