import { defineCapital, type Slip } from '../kit/capitals.ts';
import { hoaDau } from '../kit/tone.ts';
import { matchesIn } from '../kit/matches.ts';

/** A cheap sign that a paragraph is worth a closer look. */
const DANG_XET = /(?<![A-Za-zÀ-ỹ])(?:điều|mục|chương|phần) (?:\d|[IVX])/u;
const SO = String.raw`(?:\d{1,3}[a-zđ]?|[IVXLC]{1,6}|[a-zđ])(?![A-Za-zÀ-ỹ\p{N}]|[./]\d)`;
const PHAN = String.raw`(?:điểm|khoản|điều|tiểu mục|mục|chương|phần) ${SO}(?:(?:, | và )${SO}){0,6}`;
const CHUOI = new RegExp(String.raw`(?<![A-Za-zÀ-ỹ\p{N}])${PHAN}(?:(?:, | và |, và | hoặc | của | thuộc | )${PHAN}){0,6}`, 'giu');
const THUONG = /(?<![A-Za-zÀ-ỹ])(?:tiểu mục|điều|(?<![Tt]iểu )mục|chương|phần)(?= )/gu;
const HOA = /(?<![A-Za-zÀ-ỹ])(?:Tiểu mục|Điều|Mục|Chương|Phần)(?= )/u;
const KHOAN_DIEU = /(?:khoản|điểm) \S{1,4},? (?:khoản \S{1,4},? )?(?:của )?điều /iu;
/** A document by name or number, or this one. */
const VAN_BAN =
  /^,? (?:của |thuộc |trong |tại )?(?:(?:Bộ luật|Luật|Pháp lệnh|Hiến pháp|Nghị định|Thông tư(?: liên tịch)?|Điều lệ) (?:số |này|\p{Lu})|(?:Nghị quyết|Quyết định|Chỉ thị|Quy chế|Quy định|Thông báo|Hướng dẫn|Chương trình|Kế hoạch|Phương án|Đề án|Báo cáo|Biên bản|Tờ trình|Hợp đồng|Công văn) (?:số \d|này(?![A-Za-zÀ-ỹ])))/u;
/** Words before it that make it something else (`hợp phần 2`, `danh mục 3`) or no single part (`các điều 5, 6`). */
const TRUOC = /(?:^|[\s(])(?:các|những|một số|mỗi|từng|nhiều|hai|ba|bốn|năm|\d+|thành|hợp|cấu|học|cổ|danh|hạng|đề|chuyên|khoản|tiểu|văn|phân|trọn|toàn|nửa) $/iu;

/** Parts that take a capital, cited without one. */
export default defineCapital({
  id: 'viet-hoa/phan-dieu-thuong',
  clause: 'V·7',
  covers: ['H-V.7'],
  title: { vi: 'Viện dẫn phần, chương, mục, tiểu mục, điều của một văn bản cụ thể viết hoa', en: 'Parts, chapters, sections and articles of a given document are cited with a capital' },
  why: {
    vi: 'Chỉ xét khi chắc chắn là của một văn bản cụ thể: tên hoặc số của văn bản đứng liền sau, khoản hoặc điểm đứng liền trước điều, hoặc phần khác trong cùng chỗ dẫn đã viết hoa. «các điều 5, 6» không xét.',
    en: 'Judged only where a given document is meant for certain: its name or number follows, a clause or point stands right before the article, or another part in the same citation has its capital. “các điều 5, 6” is not judged.',
  },
  noun: { vi: 'Viện dẫn', en: 'Citation' },
  sign: DANG_XET,
  *find({ text }) {
    for (const { 0: chain, index } of matchesIn(text, CHUOI)) if (isOfDocument(chain, text.slice(index + chain.length, index + chain.length + 60))) yield* slips(text, chain, index);
  },
  examples: {
    wrong: [
      { set: { 'noiDung[1].noiDung[0].doan': 'Soạn thảo văn bản theo khoản 2 điều 8 của Nghị định số 30/2020/NĐ-CP.' } },
      { set: { 'noiDung[1].noiDung[0].doan': 'Soạn thảo văn bản theo mục 1 Chương II của Nghị định số 30/2020/NĐ-CP.' } },
      { set: { 'noiDung[3].noiDung[1].doan': 'Các sở, ngành thực hiện nhiệm vụ tại mục II Kế hoạch này.' } },
    ],
    right: [
      { set: { 'noiDung[1].noiDung[0].doan': 'Soạn thảo văn bản theo điểm a khoản 2 Điều 8 Tiểu mục 1 Mục 1 Chương II của Nghị định số 30/2020/NĐ-CP.' } },
      { set: { 'noiDung[1].noiDung[0].doan': 'Thực hiện hợp phần 2 Chương trình này; các điều 5, 6 và 7 của Quy chế này được rà soát.' } },
      { set: { 'noiDung[1].noiDung[0].doan': 'Chấm thi theo phần 2 và phần 3 của đề thi.' } },
    ],
  },
});

/** Is it certain that a chain of parts belongs to a given document? */
function isOfDocument(chain: string, after: string): boolean {
  return VAN_BAN.test(after) || KHOAN_DIEU.test(chain) || HOA.test(chain);
}

function* slips(text: string, chain: string, at: number): Iterable<Slip> {
  for (const { 0: word, index } of matchesIn(chain, THUONG)) {
    const start = at + index;
    if (index === 0 && TRUOC.test(text.slice(Math.max(0, start - 12), start))) continue;
    const number = /^ [^\s,;.)]+/u.exec(text.slice(start + word.length, start + word.length + 10))?.[0] ?? '';
    yield { start, end: start + word.length + number.length, expected: hoaDau(word) + number };
  }
}
