import { LOAI } from '../../catalog/loai.ts';
import { thuong } from '../../core/text.ts';
import { citationsIn, defineCapital, type Slip } from '../kit/capitals.ts';
import type { Printed } from '../kit/printed.ts';
import { startsLower } from '../kit/proper-names.ts';
import type { Subject } from '../subject.ts';
import { hoaDau } from '../kit/tone.ts';
import { matchesIn } from '../kit/matches.ts';

const SO_NHIEU = /(?:^|[\s(])(?:các|những|mỗi|từng|nhiều|hai|ba|bốn|năm|\d+|bản) $/iu;
/** Numbers that belong to a part of the document and count nothing: `Điều 9 nghị định số …`. */
const SO_PHAN = /(?<![A-Za-zÀ-ỹ])(?:điểm|khoản|điều|mục|chương|phần|phụ lục) (?:\d{1,3}|[a-zđ]|[IVXLC]{1,6}) $/iu;
/** Types that are no document for certain, or no type at all, where they stand small. */
const KHONG_XET: ReadonlySet<string> = new Set(['văn bản', 'dự án', 'quy định', 'chương trình']);
const LUON_XET = 'nghị định|thông tư|nghị quyết|bộ luật|luật|pháp lệnh';
const LUAT = new RegExp(
  String.raw`(?<![A-Za-zÀ-ỹ])(?<!(?:pháp|kỷ|kỉ|quy|ngành|môn|khoa|phần|dự|đoàn|trường|hệ thống|chuyên ngành|cử nhân|thạc sĩ|tiến sĩ|giảng viên|học|dạy|công ty|văn phòng|bộ) )luật (?=(?:Tổ chức|Ban hành|Đất đai|Đầu tư|Xây dựng|Lưu trữ|Ngân sách|Cán bộ|Viên chức|Khiếu nại|Tố cáo|Tiếp công dân|Thanh tra|Bảo vệ|Phòng|An toàn|An ninh|Thi đua|Giáo dục|Doanh nghiệp|Hợp tác xã|Đấu thầu|Đấu giá|Quy hoạch|Nhà ở|Hộ tịch|Căn cước|Cư trú|Công chứng|Trẻ em|Thanh niên|Bảo hiểm|Khám bệnh|Kế toán|Kiểm toán|Quản lý|Phí và|Giao dịch|Viễn thông|Công nghệ|Khoa học|Di sản|Du lịch|Lâm nghiệp|Thủy|Thuỷ|Địa chất|Khoáng sản|Tài nguyên|Hòa giải|Hoà giải|Trợ giúp|Tiếp cận|Thống kê|Dân quân|Nghĩa vụ)(?![A-Za-zÀ-ỹ]))`,
  'gu',
);
const BO_LUAT = /(?<![A-Za-zÀ-ỹ])bộ luật (?=(?:Hình sự|Dân sự|Lao động|Tố tụng|Hàng hải)(?![A-Za-zÀ-ỹ]))/gu;

/** Types of document in lower case where a given document is meant. */
export default defineCapital({
  id: 'viet-hoa/loai-van-ban',
  clause: 'V·6',
  covers: ['H-V.6'],
  title: { vi: 'Tên loại của một văn bản cụ thể viết hoa', en: 'The type of a given document takes a capital' },
  why: {
    vi: 'Chỉ xét khi có số và ký hiệu đi liền, khi là «… này» của chính văn bản hoặc của văn bản quy phạm, và khi là tên một luật. Nói chung («các nghị định») thì viết thường.',
    en: 'Judged only where number and symbol follow, for “… này” of the document itself or of legal texts, and for names of laws. Spoken of in general (“các nghị định”) types are small.',
  },
  noun: { vi: 'Tên loại văn bản', en: 'Type of document' },
  *find(p, s) {
    for (const { loai, start } of citationsIn(s, p)) if (startsLower(loai) && !KHONG_XET.has(loai) && p.text.startsWith(loai, start)) yield* slip(p, start, loai);
    if (p.text.includes(' này')) for (const { 0: found, index } of matchesIn(p.text, formOf(s))) yield* slip(p, index, found);
    if (p.text.includes('luật ')) for (const form of [LUAT, BO_LUAT]) for (const { 0: found, index } of matchesIn(p.text, form)) yield* slip(p, index, found.trimEnd());
  },
  examples: {
    wrong: [
      { set: { 'noiDung[1].noiDung[0].doan': 'Nâng cao chất lượng soạn thảo văn bản theo nghị định số 30/2020/NĐ-CP.' } },
      { set: { 'noiDung[1].noiDung[0].doan': 'Thực hiện nhiệm vụ theo kế hoạch này.' } },
      { set: { 'noiDung[1].noiDung[0].doan': 'Soạn thảo văn bản theo Điều 9 nghị định số 30/2020/NĐ-CP.' } },
      { set: { 'noiDung[1].noiDung[0].doan': 'Soạn thảo văn bản theo luật Lưu trữ và bộ luật Lao động.' } },
    ],
    right: [
      { set: { 'noiDung[1].noiDung[0].doan': 'Thực hiện Kế hoạch này, Nghị định số 30/2020/NĐ-CP, Luật Lưu trữ; các nghị định, thông tư và kế hoạch của cơ quan; pháp luật Việt Nam, kỷ luật Đảng.' } },
      { set: { 'noiDung[1].noiDung[0].doan': 'Thực hiện Luật Ban hành văn bản quy phạm pháp luật và các văn bản hướng dẫn Luật Ban hành văn bản quy phạm pháp luật số 64/2025/QH15.' } },
      { set: { 'noiDung[1].noiDung[0].doan': 'Các báo cáo này, những kế hoạch này được lưu; bản kế hoạch này được gửi.' } },
    ],
  },
});

/** `… này` of legal texts, and of the document’s own type; by type. */
const forms = new Map<string, RegExp>();
function formOf({ loai }: Subject): RegExp {
  const known = forms.get(loai ?? '');
  if (known !== undefined) return known;
  const own = loai === undefined || loai === 'de-cuong-bao-cao' ? '' : thuong(LOAI[loai].ten);
  const form = new RegExp(String.raw`(?<![A-Za-zÀ-ỹ])(?<!(?:pháp|kỷ|kỉ|quy|bộ) )(?:${LUON_XET}${own === '' || KHONG_XET.has(own) ? '' : `|${own}`})(?= này(?![A-Za-zÀ-ỹ]))`, 'gu');
  forms.set(loai ?? '', form);
  return form;
}

function* slip({ text }: Printed, start: number, words: string): Iterable<Slip> {
  if (SO_NHIEU.test(text.slice(Math.max(0, start - 8), start)) && !SO_PHAN.test(text.slice(Math.max(0, start - 20), start))) return;
  yield { start, end: start + words.length, expected: hoaDau(words) };
}
