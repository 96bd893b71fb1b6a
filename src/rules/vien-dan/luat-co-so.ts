import { nd30 } from '../../core/clause.ts';
import { thuong } from '../../core/text.ts';
import { type LawMention, lawsOf } from '../kit/laws.ts';
import { mentionsOf } from '../kit/mentions.ts';
import { leafAt, proseOf } from '../kit/printed.ts';
import { defineRule, NO_TREE } from '../rule.ts';
import type { Subject } from '../subject.ts';

interface Data {
  readonly luat: string;
  readonly so: string;
  readonly coTen: boolean;
}

const LOI_VAN: readonly string[] = ['doan', 'dieu', 'khoan', 'diem', 'gach', 'cong'];

/** The first mention of a Luật or Pháp lệnh with its number. */
export default defineRule<Data>({
  id: 'vien-dan/luat-co-so',
  since: '0.2.0',
  basis: nd30('PL I·I·II·6b'),
  covers: ['V-02'],
  title: { vi: 'Viện dẫn Luật, Pháp lệnh lần đầu chỉ ghi tên loại và tên', en: 'The first mention of a Luật or Pháp lệnh has type and name only' },
  why: {
    vi: 'Xét lần đầu trong lời văn có số, ký hiệu kiểu «42/2024/QH15» sau chữ Luật, Pháp lệnh. Từ lần sau, tên loại và số là đúng; luật gọi bằng số mà trước đó đã có luật khác nêu tên thì kém chắc chắn.',
    en: 'The first mention in running text with a number such as “42/2024/QH15” after Luật or Pháp lệnh is judged. Later on type and number are right; a law called by its number after some law was named is less certain.',
  },
  applies: (s) => (s.tree === undefined ? NO_TREE : true),
  *check(s) {
    const seen = new Set<string>();
    const named = mentionsOf(s);
    let anyNamed = false;
    for (const law of lawsOf(s)) {
      const keys = [law.soKyHieu ?? '', thuong(law.ten)].filter((key) => key !== '');
      const known = keys.some((key) => seen.has(key)) || isNamedBefore(s, law);
      keys.forEach((key) => seen.add(key));
      const bracketed = law.at.text.slice(0, law.start).endsWith('(');
      const ofOther = named.some((m) => m.at === law.at && m.coTrichYeu && m.start < law.start && law.start - m.end < 300);
      if (!known && !ofOther && law.soKyHieu !== undefined && LOI_VAN.includes(law.at.role)) {
        const doubt = bracketed || (law.ten === '' && (anyNamed || /Luật \p{Lu}/u.test(law.at.text.slice(0, law.start))));
        yield { path: leafAt(law.at, law.start), data: { luat: `${law.loai} ${law.ten}`.trim(), so: law.soKyHieu, coTen: law.ten !== '' }, actual: law.at.text.slice(law.start, law.end), ...(doubt ? { doubt } : {}) };
      }
      anyNamed ||= law.ten !== '';
    }
  },
  message: ({ luat, so, coTen }) => ({
    vi: `Lần đầu viện dẫn «${luat}» ghi số «${so}»; cần ${coTen ? `«${luat}»` : 'tên luật'}`,
    en: `The first mention of “${luat}” gives the number “${so}”; needed: ${coTen ? `“${luat}”` : 'the name of the law'}`,
  }),
  examples: {
    wrong: [
      { set: { 'noiDung[1].noiDung[0].doan': 'Thực hiện Luật Đất đai số 31/2024/QH15 ngày 18 tháng 01 năm 2024.' } },
      { set: { 'noiDung[1].noiDung[0].doan': 'Lập hồ sơ theo Điều 5 Luật số 33/2024/QH15.' } },
    ],
    right: [
      { set: { 'noiDung[1].noiDung[0].doan': 'Thực hiện Luật Lưu trữ và các văn bản hướng dẫn thi hành.' } },
      { set: { 'noiDung[1].noiDung[0].doan': 'Thực hiện Luật Đất đai. Giá đất tính theo Luật Đất đai số 31/2024/QH15.' } },
      { set: { 'noiDung[1].noiDung[0].doan': 'Thực hiện Nghị quyết số 202/2025/QH15 ngày 12 tháng 6 năm 2025 của Quốc hội về việc sắp xếp đơn vị hành chính cấp tỉnh.' } },
    ],
  },
});

/** Was the law named without its number before? */
function isNamedBefore(s: Subject, { at, start, loai, ten }: LawMention): boolean {
  if (ten === '') return false;
  const name = `${loai} ${ten}`;
  const all = proseOf(s);
  return at.text.slice(0, start).includes(name) || all.slice(0, Math.max(0, all.indexOf(at))).some(({ text }) => text.includes(name));
}
