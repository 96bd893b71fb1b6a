import { TINH } from '../../catalog/don-vi/tinh.ts';
import { once } from '../../core/once.ts';
import { defineCapital } from '../kit/capitals.ts';
import { mayBeCapital } from '../kit/sentence.ts';
import { eitherTone } from '../kit/tone.ts';
import { matchesIn } from '../kit/matches.ts';

const form = once(() => {
  const names = TINH().flatMap(({ ten, khac }) => [ten, ...khac]);
  const all = names.filter((ten) => ten !== 'Hồ Chí Minh').sort((a, b) => b.length - a.length);
  return new RegExp(`(?<![A-Za-zÀ-ỹ])(?:Tỉnh|Thành phố|Thành Phố) (?:${all.map(eitherTone).join('|')})(?![A-Za-zÀ-ỹ]| \\p{Lu})`, 'gu');
});

/** Province or city with a capital on the common noun, inside a sentence. */
export default defineCapital({
  id: 'viet-hoa/tinh-hoa',
  clause: 'III·1a',
  covers: ['H-III.1a'],
  title: { vi: 'Danh từ chung «tỉnh», «thành phố» trước tên riêng viết thường', en: 'The common nouns “tỉnh” and “thành phố” before a name are small' },
  why: {
    vi: 'Chỉ tên riêng của đơn vị hành chính viết hoa: «tỉnh Nam Định». Xét tên các tỉnh, thành phố trực thuộc trung ương trước nay, ở giữa câu. Thành phố Hồ Chí Minh và đơn vị mang số, tên người, tên sự kiện là ngoại lệ.',
    en: 'Only the proper name of a unit takes capitals: “tỉnh Nam Định”. Judged for the names of provinces and central cities, past and present, inside sentences. Thành phố Hồ Chí Minh and units named after a number, person or event are exceptions.',
  },
  noun: { vi: 'Danh từ chung', en: 'Common noun' },
  sign: /Tỉnh|Thành/u,
  *find(p) {
    for (const { 0: found, index } of matchesIn(p.text, form())) {
      if (mayBeCapital(p, index)) continue;
      const noun = found.startsWith('Tỉnh') ? 'tỉnh' : 'thành phố';
      yield { start: index, end: index + found.length, expected: noun + found.slice(noun.length) };
    }
  },
  examples: {
    wrong: [
      { set: { 'noiDung[1].noiDung[0].doan': 'Học tập kinh nghiệm soạn thảo văn bản của Tỉnh Nghệ An.' } },
      { set: { 'noiDung[1].noiDung[0].doan': 'Học tập kinh nghiệm soạn thảo văn bản của Thành phố Hải Phòng.' } },
    ],
    right: [
      { set: { 'noiDung[1].noiDung[0].doan': 'Tỉnh Nghệ An đã ban hành văn bản; học tập kinh nghiệm của tỉnh Thanh Hoá, Thành phố Hồ Chí Minh và Phường Điện Biên Phủ.' } },
      { set: { 'noiDung[1].noiDung[0].doan': 'Địa chỉ: Tỉnh Nghệ An. Thành phố Huế đã ban hành văn bản.' } },
    ],
  },
});
