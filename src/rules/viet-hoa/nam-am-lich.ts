import { defineCapital } from '../kit/capitals.ts';
import { caseFinder } from '../kit/proper-names.ts';

const CAN = 'Giáp,Ất,Bính,Đinh,Mậu,Kỷ,Canh,Tân,Nhâm,Quý'.split(',');
const CHI = 'Tý,Sửu,Dần,Mão,Thìn,Tỵ,Ngọ,Mùi,Thân,Dậu,Tuất,Hợi'.split(',');
const NAM = Array.from({ length: 60 }, (_, i) => `${CAN[i % 10]} ${CHI[i % 12]}`);
const find = caseFinder(NAM);
const TRUOC = /(?<![A-Za-zÀ-ỹ])(?:năm|xuân|nguyên đán|tết) $/iu;

/** Lunar years. */
export default defineCapital({
  id: 'viet-hoa/nam-am-lich',
  clause: 'V·8a',
  covers: ['H-V.8a'],
  title: { vi: 'Năm âm lịch viết hoa mọi âm tiết', en: 'Lunar years have a capital on every syllable' },
  why: { vi: '«Bính Ngọ», «Mậu Thân». Chỉ xét tên năm có thật, đứng sau «năm», «xuân» hoặc tên tết.', en: '“Bính Ngọ”, “Mậu Thân”. Judged for real names of years after “năm”, “xuân” or a Tết.' },
  noun: { vi: 'Năm âm lịch', en: 'Lunar year' },
  sign: / (?:tý|sửu|dần|mão|thìn|tỵ|ngọ|mùi|thân|dậu|tuất|hợi)(?![A-Za-zÀ-ỹ])/iu,
  *find(p) {
    for (const found of find(p)) if (TRUOC.test(p.text.slice(Math.max(0, found.start - 12), found.start))) yield found;
  },
  examples: {
    wrong: [{ set: { 'noiDung[1].noiDung[0].doan': 'Bảo đảm trực văn thư trong dịp tết Nguyên đán Bính ngọ.' } }],
    right: [{ set: { 'noiDung[1].noiDung[0].doan': 'Bảo đảm trực văn thư trong dịp tết Nguyên đán Bính Ngọ.' } }],
  },
});
