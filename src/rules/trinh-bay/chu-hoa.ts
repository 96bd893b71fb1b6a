import { nd30 } from '../../core/clause.ts';
import type { Role } from '../../core/role.ts';
import { hoa, thuong } from '../../core/text.ts';
import { ROWS } from '../../standard/rows.ts';
import { LOI_VAN, type Looked, regulated } from '../kit/looks.ts';
import { leafAt, type Printed } from '../kit/printed.ts';
import { grouped, type LookData, lookMessage, type Sighting } from '../kit/sightings.ts';
import { defineRule, NO_TREE } from '../rule.ts';
import type { Subject } from '../subject.ts';

/** Judged word by word elsewhere, or written with codes in capitals. */
const LEFT_OUT: ReadonlySet<Role> = new Set(['quoc-hieu', 'tieu-ngu', 'so-ky-hieu', 'dia-danh-ngay', 'noi-nhan', 'ho-ten', 'nguoi-soan']);
/** Labels whose own word tells: `Phụ lục`, `Chương`. */
const LABELS: ReadonlySet<Role> = new Set(['phu-luc', 'tu-phan', 'tu-muc']);
/** Words with a capital inside or a figure: codes such as `QyĐ`, `5G`, `km2`. */
const CODE = /[A-Za-zÀ-ỹ]\p{Lu}|\d/u;
/** A letter with a Vietnamese mark: abbreviations have none (`UBND`, `HĐND`). */
const MARKED = /[ÀÁẢÃẠĂẰẮẲẴẶÂẦẤẨẪẬÈÉẺẼẸÊỀẾỂỄỆÌÍỈĨỊÒÓỎÕỌÔỒỐỔỖỘƠỜỚỞỠỢÙÚỦŨỤỪỨỬỮỰỲÝỶỸỴ]/u;
/** A cheap sign of text that is not in capitals. */
const SMALL = /[a-z]/u;
/** Two capitals at the head of a label. */
const LABEL = /^\p{Lu}{2}/u;
const LETTERS = /[A-Za-zÀ-ỹ]/gu;
const BRACKETS = /\([^()]{0,200}\)/gu;
const BETWEEN = /[\s/-]+/u;
/** What stands before the subject of a công văn, small as it must be. */
const VV = /^\s*V\/v:?\s+/u;
/** Fewest letters that make words and no abbreviation. */
const WORDS = 6;
/** Fewest small letters that are no sign or unit (`V/v`, `ha`). */
const FEW = 3;

/** The two cases in words. */
export const CASES = { hoa: { vi: 'chữ in hoa', en: 'capitals' }, thuong: { vi: 'chữ in thường', en: 'sentence case' } } as const;
const { hoa: HOA, thuong: THUONG } = CASES;
/** Is the case of a role judged line by line? */
export const isCaseJudged = (role: Role): boolean => !LEFT_OUT.has(role);

/** Parts that stand in the wrong case as a whole. */
export default defineRule<LookData>({
  id: 'trinh-bay/chu-hoa',
  since: '0.2.0',
  basis: nd30('PL I·I·V'),
  covers: ['P-09', 'A-05', 'T-02', 'T-03', 'T-04', 'C-03', 'S-03', 'S-04', 'S-05', 'S-06', 'S-07', 'S-10', 'K-10', 'R-02', 'R-05', 'R-06', 'L-03', 'L-04', 'U-01', 'U-04'],
  title: { vi: 'Thành phần in hoa thì cả dòng in hoa; thành phần in thường thì không in hoa cả dòng', en: 'Parts in capitals are so throughout; parts in sentence case are not all capitals' },
  why: {
    vi: 'Bảng mẫu chữ chia các thành phần thành in hoa và in thường; «Phụ lục», «Chương», «Mục» in thường. Ký hiệu viết lẫn hoa thường, chữ viết tắt, lời văn của biểu mẫu trong phụ lục không xét; Quốc hiệu, số và ký hiệu, địa danh, «Nơi nhận», họ tên có quy tắc riêng. Trong tệp của người khác, đề mục «I.» của loại không phải kế hoạch, báo cáo hoặc của tệp không có phần đầu, khối ký biên bản nhiều bên và tiêu đề văn bản kèm theo nhẹ hơn một bậc.',
    en: 'The table of components divides parts into capitals and sentence case; “Phụ lục”, “Chương”, “Mục” are in sentence case. Codes in mixed case, abbreviations and the text of forms in annexes are not judged; the national name, the number, the place, “Nơi nhận” and names have rules of their own. In files of others, headings “I.” of types other than kế hoạch and báo cáo or of files without a head, the signatures of minutes with many sides and titles of attached texts weigh one step less.',
  },
  *check(s) {
    if (s.tree === undefined) yield NO_TREE;
    yield* grouped(s, regulated(s).filter((looked) => isCaseJudged(looked.p.role) && isPlain(looked, s)).flatMap((looked) => wrongCase(s, looked)));
  },
  message: lookMessage({ vi: 'Chữ', en: 'Words' }),
  examples: {
    wrong: [
      { tree: { role: 'ten-loai', replace: ['KẾ HOẠCH', 'Kế hoạch'] } },
      { tree: { role: 'muc', at: 1, replace: ['NỘI DUNG', 'Nội dung'] } },
      { set: { trichYeu: 'CÔNG TÁC VĂN THƯ, LƯU TRỮ NĂM 2026' } },
      { set: { danhSo: 'chuong-dieu', noiDung: [{ cap: 'dieu', tieuDe: 'TRÁCH NHIỆM THỰC HIỆN', noiDung: ['Sở Nội vụ chủ trì, hướng dẫn thực hiện Kế hoạch này.'] }] } },
      { base: 'cong-van', set: { trichYeu: 'GÓP Ý DỰ THẢO QUY CHẾ VĂN THƯ, LƯU TRỮ' } },
      { base: 'cong-van', set: { 'noiDung[1]': 'Ý KIẾN GỬI VỀ VĂN PHÒNG SỞ ĐỂ TỔNG HỢP.' } },
      { given: { phuLuc: [{ tieuDe: 'Danh mục', noiDung: ['Một.'] }], 'noiDung[0]': 'Ủy ban nhân dân tỉnh ban hành Kế hoạch và Phụ lục kèm theo như sau:' }, tree: { role: 'phu-luc', marker: { before: 'PHỤ LỤC', text: '', after: '' } } },
    ],
    right: [
      { set: { 'noiNhan[0]': 'UBND, HĐND' } },
      { set: { 'noiDung[0]': 'Ủy ban nhân dân tỉnh ban hành Kế hoạch và Phụ lục kèm theo như sau:', phuLuc: [{ tieuDe: 'Mẫu báo cáo', noiDung: ['TÊN CƠ QUAN BÁO CÁO', 'Kết quả thực hiện.'] }] } },
      { tree: { role: 'muc', at: 1, replace: ['NỘI DUNG', 'NỘI DUNG (phần chung)'] } }, { tree: { role: 'muc', at: 1, replace: ['NỘI DUNG', 'NỘI DUNG QyĐ'] } }],
  },
});

/** Running text of the main document; what stands in the middle, or in the forms of an annex, copies other documents. Plain text does not tell what stands in the middle: who decides, `QUYẾT ĐỊNH:` (samples 1.1 and 1.2 of Phụ lục III). */
const isPlain = ({ p, para }: Looked, { seen }: Subject): boolean => !LOI_VAN.has(p.role) || (p.section === 0 && para.align !== 'center' && seen?.format !== 'text');

function wrongCase(s: Subject, { p }: Looked): Sighting[] {
  const { case: wanted, clause } = ROWS[p.role];
  const bare = p.text === '' ? p.marker : p.role === 'trich-yeu-cong-van' ? p.text.replace(VV, '') : p.text;
  const about = { path: leafAt(p, 0), role: p.role, clause };
  if (wanted === 'thuong') return isAllCapitals(p.role, bare) ? [{ ...about, found: HOA, needed: THUONG, actual: bare, expected: 'in thường', doubt: (LOI_VAN.has(p.role) && p.role !== 'can-cu') || isOpen(s, p) }] : [];
  const { small, share } = smallLetters(bare);
  if (small < FEW) return [];
  const found = { vi: shorten(bare), en: shorten(bare) };
  return [{ ...about, found, needed: { vi: `«${shorten(hoa(bare))}»`, en: `“${shorten(hoa(bare))}”` }, actual: bare, expected: hoa(bare), doubt: share < 0.5 || isOpen(s, p) }];
}

/** Of a file: headings `I.` of types other than those that the table shows them for (PL I·I·V, row 6b), the many sides of minutes, titles of attached texts. */
function isOpen({ seen, loai }: Subject, { role, section }: Printed): boolean {
  if (seen === undefined || seen.own) return false;
  if (role === 'muc') return !seen.hasHead || (loai !== 'ke-hoach' && loai !== 'bao-cao');
  return role === 'trich-yeu' ? section > 0 || !seen.hasHead : loai === 'bien-ban' && (role === 'chuc-vu' || role === 'quyen-han');
}

function isAllCapitals(role: Role, text: string): boolean {
  if (LABELS.has(role)) return LABEL.test(text);
  if (SMALL.test(text) || text === thuong(text) || text !== hoa(text)) return false;
  return MARKED.test(text) && (text.match(LETTERS)?.length ?? 0) >= WORDS;
}

/** In which case the text of a component stands as a whole; what is too short to tell stands as it must. */
export const caseOf = (role: Role, text: string): keyof typeof CASES => ((ROWS[role].case === 'hoa' ? smallLetters(text).small < FEW : isAllCapitals(role, text)) ? 'hoa' : 'thuong');

/** Small letters of a text, codes and brackets aside, and their share among all. */
function smallLetters(text: string): { small: number; share: number } {
  const words = text.replace(BRACKETS, ' ').split(BETWEEN).filter((word) => word === hoa(word) || !CODE.test(word));
  const letters = words.join('').match(LETTERS) ?? [];
  const small = letters.filter((letter) => letter !== hoa(letter)).length;
  return { small, share: small / Math.max(1, letters.length) };
}

const shorten = (text: string): string => (text.length > 60 ? `${text.slice(0, 59)}…` : text);
