import { defineCapital } from '../kit/capitals.ts';
import { caseFinder, startsLower } from '../kit/proper-names.ts';
import { hoaDau } from '../kit/tone.ts';
import { matchesIn } from '../kit/matches.ts';

const find = caseFinder(['Nghệ sĩ Nhân dân', 'Nghệ sĩ Ưu tú', 'Nhà giáo Nhân dân', 'Nhà giáo Ưu tú', 'Thầy thuốc Nhân dân', 'Thầy thuốc Ưu tú', 'Anh hùng Lao động', 'Huân chương Sao vàng', 'Huân chương', 'Huy chương']);
const HANG = /(?<=(?:Huân|Huy) chương (?:Lao động|Độc lập|Quân công|Chiến công|Bảo vệ Tổ quốc|Chiến sĩ vẻ vang) hạng )(?:nhất|nhì|ba)(?![A-Za-zÀ-ỹ])/gu;

/** Orders, medals and titles of honour. */
export default defineCapital({
  id: 'viet-hoa/danh-hieu',
  clause: 'V·2',
  covers: ['H-V.2'],
  title: { vi: 'Tên huân chương, danh hiệu vinh dự và hạng viết hoa', en: 'Orders, titles of honour and their classes take capitals' },
  why: {
    vi: '«Nghệ sĩ Nhân dân», «Anh hùng Lao động», «Huân chương Lao động hạng Nhất». Chỉ xét các danh hiệu vinh dự nhà nước trong danh sách; danh hiệu thi đua không xét.',
    en: '“Nghệ sĩ Nhân dân”, “Anh hùng Lao động”, “Huân chương Lao động hạng Nhất”. Judged for the State’s titles of honour in a list; emulation titles are not.',
  },
  noun: { vi: 'Tên danh hiệu', en: 'Title of honour' },
  sign: /sĩ|giáo|thuốc|hùng|chương/iu,
  *find(p) {
    for (const found of find(p)) if (!startsLower(found.actual)) yield found;
    for (const { 0: found, index } of matchesIn(p.text, HANG)) yield { start: index, end: index + found.length, expected: hoaDau(found) };
  },
  examples: {
    wrong: [{ set: { 'noiDung[1].noiDung[0].doan': 'Tuyên truyền gương Anh hùng lao động của tỉnh.' } }, { set: { 'noiDung[1].noiDung[0].doan': 'Đề nghị tặng Huân chương Lao động hạng nhất.' } }],
    right: [{ set: { 'noiDung[1].noiDung[0].doan': 'Tuyên truyền gương Anh hùng Lao động, Nghệ sĩ Nhân dân; đề nghị tặng Huân chương Lao động hạng Nhất, danh hiệu lao động tiên tiến.' } }],
  },
});
