import { hoa } from '../../core/text.ts';
import { defineCapital } from '../kit/capitals.ts';
import { matchesIn } from '../kit/matches.ts';

const BO = /(?<=(?<![A-Za-zÀ-ỹ])(?:vùng|khu vực|đồng bằng|Đồng bằng|trung du và miền núi|Trung du và miền núi|Duyên hải|duyên hải|vịnh|Vịnh|Đông|Tây|Bắc Trung|Nam Trung|các tỉnh) )(?:Bắc|Nam|Trung) bộ(?=[.,;:)]|$| (?:và|giai đoạn|năm)(?![A-Za-zÀ-ỹ]))|(?<=(?<![A-Za-zÀ-ỹ])(?:vùng|khu vực|các tỉnh|tại|ở) )Tây nguyên(?![A-Za-zÀ-ỹ])/gu;

/** Regions named by a direction and a terrain noun. */
export default defineCapital({
  id: 'viet-hoa/vung-mien',
  clause: 'III·1đ',
  covers: ['H-III.1đ'],
  title: { vi: 'Tên vùng, miền viết hoa mọi âm tiết: «Bắc Bộ», «Tây Nguyên»', en: 'Regions have a capital on every syllable: “Bắc Bộ”, “Tây Nguyên”' },
  why: { vi: 'Từ chỉ phương hướng đi với danh từ chỉ địa hình thành tên vùng thì viết hoa cả. Chỉ xét Bắc Bộ, Trung Bộ, Nam Bộ, Tây Nguyên sau từ chỉ vùng.', en: 'A direction with a terrain noun that names a region takes capitals throughout. Judged for Bắc Bộ, Trung Bộ, Nam Bộ and Tây Nguyên after a word for a region.' },
  noun: { vi: 'Tên vùng', en: 'Region' },
  sign: / bộ|nguyên/u,
  *find({ text }) {
    for (const { 0: found, index } of matchesIn(text, BO)) yield { start: index, end: index + found.length, expected: found.replace(/ ([A-Za-zÀ-ỹ])/u, (_, first: string) => ` ${hoa(first)}`) };
  },
  examples: {
    wrong: [{ set: { 'noiDung[1].noiDung[0].doan': 'Học tập kinh nghiệm soạn thảo văn bản của các tỉnh Đông Nam bộ.' } }],
    right: [{ set: { 'noiDung[1].noiDung[0].doan': 'Học tập kinh nghiệm của các tỉnh Đông Nam Bộ, vùng Tây Nguyên; phong trào của thanh niên Việt Nam bộ đội.' } }],
  },
});
