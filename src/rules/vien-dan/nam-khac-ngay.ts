import { thuong } from '../../core/text.ts';
import { writtenDay } from '../kit/don-vi/days.ts';
import { docKyHieuDan } from '../kit/ky-hieu-dan.ts';
import { mentionsOf } from '../kit/mentions.ts';
import { leafAt } from '../kit/printed.ts';
import { defineRule, NO_TREE } from '../rule.ts';

interface Data {
  readonly soKyHieu: string;
  readonly nam: number;
  readonly ngay: string;
}

/** Types whose numbers follow no register of a year. */
const TU_DO: readonly string[] = ['hợp đồng', 'biên bản', 'giấy phép', 'văn bản hợp nhất'];

/** A year in the number that is not the year of the date. */
export default defineRule<Data>({
  id: 'vien-dan/nam-khac-ngay',
  since: '0.2.0',
  basis: { ref: 'tự mâu thuẫn', force: 'logic' },
  covers: ['BU-8'],
  title: { vi: 'Năm trong số của văn bản được dẫn là năm ban hành', en: 'The year in the number of a cited document is the year of its date' },
  why: { vi: 'Số có năm lấy từ sổ của năm ban hành; năm ấy khác với năm của ngày viết bên cạnh thì một trong hai chỗ sai. Hợp đồng, biên bản, giấy phép không xét.', en: 'A number with a year comes from the register of that year; where the date beside it differs, one of them is wrong. Contracts, minutes and permits are not judged.' },
  applies: (s) => (s.tree === undefined ? NO_TREE : mentionsOf(s).length > 0),
  *check(s) {
    for (const m of mentionsOf(s)) {
      const nam = docKyHieuDan(m.soKyHieu)?.nam;
      if (nam === undefined || m.ngay === undefined || TU_DO.includes(thuong(m.loai)) || Number(m.ngay.slice(0, 4)) === nam) continue;
      yield {
        path: leafAt(m.at, m.start),
        data: { soKyHieu: m.soKyHieu, nam, ngay: m.ngay },
        actual: m.at.text.slice(m.start, m.end),
        related: [{ path: leafAt(m.at, m.soAt), message: { vi: `số ghi năm ${nam}, ngày ghi năm ${m.ngay.slice(0, 4)}`, en: `the number says ${nam}, the date ${m.ngay.slice(0, 4)}` } }],
      };
    }
  },
  message: ({ soKyHieu, nam, ngay }) => ({ vi: `Viện dẫn «${soKyHieu}» có ngày ${writtenDay(ngay).vi}; cần ngày trong năm ${nam}, hoặc số của năm ${ngay.slice(0, 4)}`, en: `“${soKyHieu}” is cited with the date ${writtenDay(ngay).en}; needed: a day of ${nam}, or a number of ${ngay.slice(0, 4)}` }),
  examples: {
    wrong: [{ set: { 'canCu[1]': 'Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2021 của Chính phủ về công tác văn thư' } }],
    right: [{ set: { 'canCu[1]': 'Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05/03/2020 của Chính phủ về công tác văn thư' } }],
  },
});
