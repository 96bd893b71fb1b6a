import { defineCapital } from '../kit/capitals.ts';
import { caseFinder } from '../kit/proper-names.ts';

const find = caseFinder([
  'ngày Quốc khánh',
  'ngày Quốc tế Lao động',
  'ngày Quốc tế Phụ nữ',
  'ngày Phụ nữ Việt Nam',
  'ngày Nhà giáo Việt Nam',
  'ngày Thầy thuốc Việt Nam',
  'ngày Thương binh - Liệt sĩ',
  'ngày Tổng tuyển cử đầu tiên',
]);

/** Holidays and anniversaries of a settled list. */
export default defineCapital({
  id: 'viet-hoa/ngay-le',
  clause: 'V·5',
  covers: ['H-V.5'],
  title: { vi: 'Tên ngày lễ, ngày kỷ niệm viết hoa đúng chữ', en: 'Holidays and anniversaries have their capitals in the right places' },
  why: {
    vi: 'Ví dụ của Phụ lục II: «ngày Quốc khánh 2-9», «ngày Quốc tế Lao động 1-5». Chỉ xét các ngày trong danh sách; chữ «Ngày» viết hoa không xét.',
    en: 'Examples of Phụ lục II: “ngày Quốc khánh 2-9”, “ngày Quốc tế Lao động 1-5”. Judged for the days of a list; a capital on “Ngày” is not judged.',
  },
  noun: { vi: 'Tên ngày lễ', en: 'Name of a holiday' },
  sign: /ngày (?:quốc|phụ|nhà|thầy|thương|tổng)/iu,
  *find(p) {
    for (const found of find(p)) {
      const name = found.expected.slice(1);
      const onlyFirst = name === found.actual.slice(1);
      if (!onlyFirst) yield { ...found, expected: found.actual.charAt(0) + name };
    }
  },
  examples: {
    wrong: [{ set: { 'noiDung[1].noiDung[0].doan': 'Treo cờ nhân ngày quốc khánh 2-9.' } }, { set: { 'noiDung[1].noiDung[0].doan': 'Tổ chức gặp mặt nhân ngày Nhà Giáo Việt Nam.' } }],
    right: [{ set: { 'noiDung[1].noiDung[0].doan': 'Treo cờ nhân ngày Quốc khánh 2-9, ngày Quốc tế Lao động 1-5, Ngày Nhà giáo Việt Nam.' } }],
  },
});
