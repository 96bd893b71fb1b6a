import { hoa, thuong } from '../../core/text.ts';
import { defineCapital } from '../kit/capitals.ts';
import { matchesIn } from '../kit/matches.ts';

const TEN = ['ASEAN', 'UNESCO', 'UNICEF', 'UNDP', 'UNFPA', 'UNHCR', 'WTO', 'APEC', 'WIPO'];
const FORMS = TEN.flatMap((ten) => [thuong(ten), ten.charAt(0) + thuong(ten.slice(1))]).join('|');
/** Not in an address, and not the head of a longer name of a company or school. */
const SAI = new RegExp(String.raw`(?<![A-Za-zÀ-ỹ\d.@/_-])(?:${FORMS})(?![A-Za-zÀ-ỹ\d@/_-]|\.[A-Za-zÀ-ỹ\d]| \p{Lu})`, 'gu');

/** Abbreviations of international bodies that are capitals in the original. */
export default defineCapital({
  id: 'viet-hoa/to-chuc-viet-tat',
  clause: 'IV·2b',
  covers: ['H-IV.2b'],
  title: { vi: 'Tên viết tắt của tổ chức quốc tế in hoa như nguyên ngữ: «ASEAN», «UNESCO»', en: 'Abbreviations of international bodies stand in capitals as in the original: “ASEAN”, “UNESCO”' },
  why: { vi: `Chỉ xét ${TEN.join(', ')}; tên dài hơn có chữ ấy ở đầu và địa chỉ mạng không xét.`, en: `Judged for ${TEN.join(', ')}; longer names that begin with them and net addresses are left alone.` },
  noun: { vi: 'Tên viết tắt', en: 'Abbreviation' },
  sign: /[aA]sean|[uU]n[edfhi]|[wW][ti][op]|[aA]pec/u,
  *find({ text }) {
    for (const { 0: found, index } of matchesIn(text, SAI)) yield { start: index, end: index + found.length, expected: hoa(found) };
  },
  examples: {
    wrong: [{ set: { 'noiDung[1].noiDung[0].doan': 'Học tập kinh nghiệm số hóa của Unesco và các nước Asean.' } }],
    right: [{ set: { 'noiDung[1].noiDung[0].doan': 'Học tập kinh nghiệm của ASEAN, UNESCO; tham khảo trang unesco.org và khách sạn Asean Hạ Long.' } }],
  },
});
