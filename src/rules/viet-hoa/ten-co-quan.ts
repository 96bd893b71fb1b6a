import { LINH_VUC, LINH_VUC_LA_DONG_TU, TEN_CHAC } from '../../catalog/ten-viet-hoa.ts';
import { thuong } from '../../core/text.ts';
import { defineCapital } from '../kit/capitals.ts';
import { caseFinder, startsLower, type WrongName } from '../kit/proper-names.ts';

const BO_SO = LINH_VUC.flatMap((field) => [`Bộ ${field}`, `Sở ${field}`]);
const find = caseFinder([...TEN_CHAC, ...BO_SO]);
/** What makes a body a given one: the unit with its name. */
const CUA_DON_VI = /^ (?:tỉnh|thành phố|xã|phường|đặc khu|huyện|quận|thị xã|thị trấn) \p{Lu}/iu;
const SO_NHIEU = /(?:^|[\s(])(?:các|những|mỗi|từng|nhiều|\d+) $/iu;
const VERBS = new Set([...LINH_VUC_LA_DONG_TU].map(thuong));

/** Names of State bodies with capitals too many or too few. */
export default defineCapital({
  id: 'viet-hoa/ten-co-quan',
  clause: 'IV·1',
  covers: ['H-IV.1a', 'H-IV.1b', 'H-IV.2a', 'BU-9.3'],
  title: { vi: 'Tên cơ quan, tổ chức viết hoa đúng chữ', en: 'Names of bodies have their capitals in the right places' },
  why: {
    vi: 'Viết hoa chữ cái đầu của từ, cụm từ chỉ loại hình và lĩnh vực: «Ủy ban nhân dân», «Sở Khoa học và Công nghệ». Chỉ xét những tên đã ổn định; chữ đầu viết thường chỉ xét khi có tên đơn vị hành chính đi liền; chữ in hoa toàn bộ không xét.',
    en: 'The first letters of the words or phrases for the kind of body and its field are capitals: “Ủy ban nhân dân”, “Sở Khoa học và Công nghệ”. Only settled names are judged; a small first letter only where the name of a unit follows; words wholly in capitals never.',
  },
  noun: { vi: 'Tên cơ quan', en: 'Name of a body' },
  *find(p) {
    for (const found of find(p)) if (isWrong(found, p.text)) yield found;
  },
  examples: {
    wrong: [
      { set: { 'noiDung[1].noiDung[0].doan': 'Phối hợp với Hội Đồng Nhân Dân tỉnh trong soạn thảo văn bản.' } },
      { set: { 'noiNhan[3]': 'Uỷ ban Nhân dân các xã, phường' } },
      { set: { 'noiDung[1].noiDung[0].doan': 'Phối hợp với ủy ban nhân dân xã Gia Viễn trong soạn thảo văn bản.' } },
      { set: { 'noiDung[1].noiDung[0].doan': 'Phối hợp với Sở Khoa học và công nghệ trong soạn thảo văn bản.' } },
      { set: { 'noiDung[1].noiDung[0].doan': 'Phối hợp với Ủy ban Mặt trận tổ quốc Việt Nam tỉnh.' } },
    ],
    right: [
      { set: { 'noiDung[1].noiDung[0].doan': 'Phối hợp với Ủy ban nhân dân các xã, Hội đồng nhân dân tỉnh, Toà án nhân dân tỉnh, Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh và Sở Y tế.' } },
      { set: { 'noiNhan[3]': 'Uỷ ban nhân dân các xã, phường' } },
      { set: { 'noiDung[1].noiDung[0].doan': 'Hướng dẫn ủy ban nhân dân các cấp; giao Sở xây dựng kế hoạch.' } },
      { set: { 'noiDung[1].noiDung[0].doan': 'Phổ biến khẩu hiệu “Hội Đồng Nhân Dân trẻ”.' } },
      { set: { 'noiDung[1].noiDung[0].doan': 'Phối hợp với Quỹ Ủy Ban Xanh.' }, options: { choPhep: ['Quỹ Ủy Ban Xanh'] } },
    ],
  },
});

/** Is a name wrong for certain? Common nouns, verbs and plurals in lower case are not. */
function isWrong({ actual, expected, name, start, end }: WrongName, text: string): boolean {
  const field = name.replace(/^(?:Bộ|Sở) /u, '');
  if (field !== name && VERBS.has(actual.slice(actual.indexOf(' ') + 1))) return false;
  if (!startsLower(actual)) return true;
  const onlyFirst = expected.slice(1) === actual.slice(1);
  return onlyFirst && / nhân dân$/iu.test(name) && CUA_DON_VI.test(text.slice(end, end + 30)) && !SO_NHIEU.test(text.slice(Math.max(0, start - 8), start));
}
