import { CAP_HUYEN } from '../../catalog/don-vi/duoi-tinh.ts';
import { defineCapital } from '../kit/capitals.ts';
import { matchesIn } from '../kit/matches.ts';

const QUAN_PHUONG = /(?<=(?:^|[\s(,])(?:tại|ở|thuộc|của|Ủy ban nhân dân|Uỷ ban nhân dân|UBND|HĐND|Hội đồng nhân dân|Công an|Đảng ủy|Đảng uỷ|Trạm Y tế|trên địa bàn|và|,) )(?:quận|phường) (?=\d{1,2}(?![A-Za-zÀ-ỹ\p{N}%/-]|[.,]\d| (?:xã|phường|thị trấn|hộ|người|đơn vị|khu)))|(?<![A-Za-zÀ-ỹ])phường (?=Điện Biên Phủ(?![A-Za-zÀ-ỹ]))/gu;
const CAI_LAI: Readonly<Record<string, string>> = { q: 'Q', p: 'P' };

/** Units named after a number, their common noun in lower case. */
export default defineCapital({
  id: 'viet-hoa/quan-phuong-so',
  clause: 'III·1b',
  covers: ['H-III.1b'],
  title: { vi: 'Quận, phường mang số viết hoa cả danh từ chung', en: 'Districts and wards named by a number have a capital on the common noun' },
  why: {
    vi: '«Quận 1», «Phường 5»: danh từ chung đi với chữ số thì viết hoa. Chỉ xét sau từ cho thấy đó là tên («tại», «Công an»…), và phường Điện Biên Phủ của ví dụ; đơn vị mang tên người khác không xét.',
    en: '“Quận 1”, “Phường 5”: the common noun before a number takes a capital. Judged only after words that show it to be a name, and for the ward of the decree’s example; units named after other persons are not judged.',
  },
  noun: { vi: 'Tên đơn vị hành chính', en: 'Name of a unit' },
  sign: /(?:quận|phường) [\dĐ]/u,
  *find({ text }, { day }) {
    for (const { 0: found, index } of matchesIn(text, QUAN_PHUONG)) {
      if (found.startsWith('quận') && (day === undefined || day > CAP_HUYEN.den)) continue; // no such unit any more: that is another fault
      const rest = /^(?:\d+|Điện Biên Phủ)/u.exec(text.slice(index + found.length))?.[0] ?? '';
      yield { start: index, end: index + found.length + rest.length, expected: (CAI_LAI[found.charAt(0)] ?? '') + found.slice(1) + rest };
    }
  },
  examples: {
    wrong: [{ set: { 'noiDung[1].noiDung[0].doan': 'Nâng cao chất lượng soạn thảo văn bản tại phường 5.' } }, { set: { 'noiDung[1].noiDung[0].doan': 'Nâng cao chất lượng soạn thảo văn bản tại phường Điện Biên Phủ.' } }],
    right: [{ set: { 'noiDung[1].noiDung[0].doan': 'Nâng cao chất lượng soạn thảo văn bản tại Phường Điện Biên Phủ, phường Hoa Lư và 3 phường 5 xã.' } }],
  },
});
