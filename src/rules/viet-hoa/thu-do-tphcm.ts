import { defineCapital } from '../kit/capitals.ts';
import { caseFinder } from '../kit/proper-names.ts';

const find = caseFinder(['Thủ đô Hà Nội', 'Thành phố Hồ Chí Minh']);

/** The two places whose common noun takes a capital too. */
export default defineCapital({
  id: 'viet-hoa/thu-do-tphcm',
  clause: 'III·1c',
  covers: ['H-III.1c'],
  title: { vi: '«Thủ đô Hà Nội» và «Thành phố Hồ Chí Minh» viết hoa cả danh từ chung', en: '“Thủ đô Hà Nội” and “Thành phố Hồ Chí Minh” have a capital on the common noun' },
  why: { vi: 'Hai tên này là trường hợp đặc biệt của Phụ lục II, ở đâu trong câu cũng vậy. Chữ in hoa toàn bộ không xét.', en: 'These two names are special cases of Phụ lục II, wherever they stand. Words wholly in capitals are not judged.' },
  noun: { vi: 'Tên địa lý', en: 'Place name' },
  find,
  examples: {
    wrong: [
      { set: { 'noiDung[1].noiDung[0].doan': 'Học tập kinh nghiệm soạn thảo văn bản của thành phố Hồ Chí Minh.' } },
      { set: { 'noiDung[1].noiDung[0].doan': 'Học tập kinh nghiệm soạn thảo văn bản của thủ đô Hà Nội.' } },
    ],
    right: [{ set: { 'noiDung[1].noiDung[0].doan': 'Học tập kinh nghiệm của Thủ đô Hà Nội, Thành phố Hồ Chí Minh, TP. Hồ Chí Minh và thành phố Hải Phòng.' } }],
  },
});
