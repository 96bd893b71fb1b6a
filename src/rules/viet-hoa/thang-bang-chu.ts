import { defineCapital } from '../kit/capitals.ts';
import { hoaDau } from '../kit/tone.ts';
import { matchesIn } from '../kit/matches.ts';

const THANG = /(?<![A-Za-zÀ-ỹ])(?<!\d )(?:tháng (?=(?:giêng|chạp)(?![A-Za-zÀ-ỹ]))|tháng (?=(?:hai|ba|tư|năm|sáu|bảy|tám|chín) năm (?:\d{4}|hai (?:nghìn|ngàn)))|(?<=(?:Cách mạng|cách mạng) )tháng (?=tám(?![A-Za-zÀ-ỹ])))/gu;

/** Months in words. */
export default defineCapital({
  id: 'viet-hoa/thang-bang-chu',
  clause: 'V·8c',
  covers: ['H-V.8c', 'H-V.9'],
  title: { vi: 'Tháng viết bằng chữ: «tháng Năm», «tháng Tám»', en: 'Months in words: “tháng Năm”, “tháng Tám”' },
  why: { vi: 'Viết hoa âm tiết chỉ tháng khi không dùng chữ số. Chỉ xét khi có năm đi sau, tháng giêng, tháng chạp và Cách mạng tháng Tám.', en: 'The syllable for the month takes a capital where no digit is used. Judged only before a year, for the first and last lunar month, and in “Cách mạng tháng Tám”.' },
  noun: { vi: 'Tên tháng', en: 'Month' },
  sign: /tháng (?:giêng|chạp|hai|ba|tư|năm|sáu|bảy|tám|chín)/u,
  *find({ text }) {
    for (const { 0: found, index } of matchesIn(text, THANG)) {
      const month = /^[A-Za-zÀ-ỹ]+/u.exec(text.slice(index + found.length))?.[0] ?? '';
      yield { start: index, end: index + found.length + month.length, expected: `${found}${hoaDau(month)}` };
    }
  },
  examples: {
    wrong: [{ set: { 'noiDung[1].noiDung[0].doan': 'Phát huy tinh thần Cách mạng tháng tám.' } }, { set: { 'noiDung[1].noiDung[0].doan': 'Tổ chức tập huấn trong tháng ba năm 2026.' } }],
    right: [{ set: { 'noiDung[1].noiDung[0].doan': 'Phát huy tinh thần Cách mạng tháng Tám; tổ chức trong tháng Ba năm 2026, 3 tháng hai đợt, ghi đủ ngày, tháng, năm.' } }],
  },
});
