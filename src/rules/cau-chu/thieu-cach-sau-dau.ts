import { defineSpacing } from '../kit/spacing.ts';
import { withoutAddresses } from '../kit/typed.ts';
import { matchesIn } from '../kit/matches.ts';

/** A comma or semicolon between letters; a full stop between a small and a capital letter. */
const DINH = /(?<=[A-Za-zÀ-ỹ\p{N}]{2}|[)”])[,;](?=[A-Za-zÀ-ỹ]{2}|[(“])|(?<=(?<![A-Za-zÀ-ỹ.])[A-Za-zÀ-ỹ]?\p{Ll}{2,7})\.(?=\p{Lu}\p{Ll}{0,6}(?: |$))/gu;
/** Shortenings that stand close to a name. */
const VIET_TAT = /(?:^|[\s(])(?:Tp|Tx|Tt|Ths|ThS|Bs|Ks|Gs|Pgs|Ts|Đc|Ths|Nxb|Mr|Mrs|Dr|St|Cn|Ds|Ths|thS|tp|tx|tt|bs|ts|gs|ks)$/u;

/** No space after a comma, semicolon or stop. */
export default defineSpacing({
  id: 'cau-chu/thieu-cach-sau-dau',
  title: { vi: 'Sau dấu câu có dấu cách', en: 'A space stands after a comma, semicolon or stop' },
  why: { vi: 'Chỉ xét giữa hai chữ cái; số («1.500», «3,5»), ký hiệu, chữ viết tắt và địa chỉ mạng không xét.', en: 'Judged between letters only; numbers, symbols, shortenings and addresses are not.' },
  noun: { vi: 'Thiếu dấu cách', en: 'Missing space' },
  sign: /[A-Za-zÀ-ỹ)”][,;][A-Za-zÀ-ỹ(“]|\p{Ll}\.\p{Lu}/u,
  *find({ text }) {
    const plain = withoutAddresses(text);
    for (const { 0: found, index } of matchesIn(plain, DINH)) if (!VIET_TAT.test(text.slice(Math.max(0, index - 6), index))) yield { start: index, end: index + found.length, expected: `${found} ` };
  },
  examples: {
    wrong: [{ set: { 'noiDung[1].noiDung[0].doan': 'Nâng cao chất lượng soạn thảo,ban hành văn bản.' } }, { set: { 'noiDung[1].noiDung[0].doan': 'Nâng cao chất lượng văn bản.Bảo đảm đúng hạn.' } }],
    right: [{ set: { 'noiDung[1].noiDung[0].doan': 'Soạn 1.500 văn bản, đạt 3,5 điểm tại TP.Hải Phòng, Tp.Huế; gửi về vanthu@ninhbinh.gov.vn,vanphong@ninhbinh.gov.vn.' } }],
  },
});
