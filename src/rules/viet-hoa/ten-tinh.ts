import { TINH } from '../../catalog/don-vi/tinh.ts';
import { once } from '../../core/once.ts';
import { hoa, thuong } from '../../core/text.ts';
import { defineCapital } from '../kit/capitals.ts';
import { caseFinder } from '../kit/proper-names.ts';

const wrongNames = once(() => caseFinder(TINH().flatMap(({ ten, khac }) => [ten, ...khac]).filter((ten) => ten !== 'Hồ Chí Minh' && ten.includes(' '))));
const LOAI = /(?<![A-Za-zÀ-ỹ])(?:tỉnh|thành phố) $/iu;

/** A province’s name with a syllable in lower case. */
export default defineCapital({
  id: 'viet-hoa/ten-tinh',
  clause: 'III·1a',
  covers: ['H-III.1a'],
  title: { vi: 'Tên tỉnh, thành phố viết hoa mọi âm tiết', en: 'Every syllable of a province’s or city’s name takes a capital' },
  why: {
    vi: 'Xét tên các tỉnh, thành phố trực thuộc trung ương trước nay, đứng liền sau «tỉnh», «thành phố», khi âm tiết đầu đã viết hoa: «tỉnh Nam định» thiếu một chữ hoa. Viết thường cả tên thì có thể là từ thường («một tỉnh hòa bình»), không xét.',
    en: 'Judged for the names of provinces and central cities, past and present, right after “tỉnh” or “thành phố”, where the first syllable has its capital: “tỉnh Nam định” lacks one. All in lower case it may be common words, and is not judged.',
  },
  noun: { vi: 'Tên riêng', en: 'Name' },
  sign: /tỉnh|thành phố/iu,
  *find(p) {
    for (const { start, end, expected } of wrongNames()(p)) {
      const [first = ''] = p.text.slice(start);
      if (first === hoa(first) && first !== thuong(first) && LOAI.test(p.text.slice(Math.max(0, start - 12), start))) yield { start, end, expected };
    }
  },
  examples: {
    wrong: [
      { set: { 'noiDung[1].noiDung[0].doan': 'Học tập kinh nghiệm soạn thảo văn bản của tỉnh Lâm đồng.' } },
      { set: { 'noiDung[1].noiDung[0].doan': 'Học tập kinh nghiệm soạn thảo văn bản của thành phố Hải phòng.' } },
    ],
    right: [{ set: { 'noiDung[1].noiDung[0].doan': 'Học tập kinh nghiệm của tỉnh Lâm Đồng, tỉnh Khánh Hòa; xây dựng một tỉnh hòa bình, ổn định.' } }],
  },
});
