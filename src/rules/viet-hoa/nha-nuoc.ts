import { defineCapital } from '../kit/capitals.ts';
import { matchesIn } from '../kit/matches.ts';

/** The State itself, beside the Party or the People, or as the one who acts. */
const NHA_NUOC = /(?<=(?<![A-Za-zÀ-ỹ])(?:Đảng(?:,| và| -)|(?<!(?:ban|đồng|án|sát|đội|ninh|phòng|trang|an) )[Nn]hân dân và|(?:chính sách|pháp luật|chủ trương|quy định|chế độ|tài sản|lợi ích|sự quản lý) của|do) )nhà nước(?![A-Za-zÀ-ỹ]| (?:pháp quyền|phong kiến|tư sản|quân chủ|thực dân|liên bang|thành viên|khác|nào|sở tại|tiếp nhận|ký kết|\p{Lu}))/gu;

const DANG = /(?<![A-Za-zÀ-ỹ])đảng và [Nn]hà nước(?![A-Za-zÀ-ỹ])/gu;

/** The State, in lower case. */
export default defineCapital({
  id: 'viet-hoa/nha-nuoc',
  clause: 'V·1',
  covers: ['H-V.1', 'H-V.4'],
  title: { vi: 'Danh từ «Nhà nước» viết hoa', en: 'The noun “Nhà nước” takes a capital' },
  why: {
    vi: 'Chỉ xét chỗ chắc chắn là danh từ đứng riêng: «Đảng và Nhà nước», «pháp luật của Nhà nước». Làm định ngữ («cơ quan nhà nước», «ngân sách nhà nước») thì viết thường, không xét.',
    en: 'Judged only where the word is certainly a noun of its own: “Đảng và Nhà nước”, “pháp luật của Nhà nước”. As an attribute (“cơ quan nhà nước”, “ngân sách nhà nước”) it is small, and not judged.',
  },
  noun: { vi: 'Danh từ', en: 'Noun' },
  sign: /[Nn]hà nước/u,
  *find({ text }) {
    for (const { 0: found, index } of matchesIn(text, NHA_NUOC)) yield { start: index, end: index + found.length, expected: 'Nhà nước' };
    for (const { 0: found, index } of matchesIn(text, DANG)) yield { start: index, end: index + found.length, expected: 'Đảng và Nhà nước' };
  },
  examples: {
    wrong: [{ set: { 'noiDung[1].noiDung[0].doan': 'Chấp hành chủ trương của Đảng và nhà nước trong soạn thảo văn bản.' } }, { set: { 'noiDung[1].noiDung[0].doan': 'Chấp hành pháp luật của nhà nước trong soạn thảo văn bản.' } }, { set: { 'noiDung[1].noiDung[0].doan': 'Chấp hành chủ trương của đảng và Nhà nước.' } }, { set: { 'noiDung[1].noiDung[0].doan': 'Bảo vệ quyền lợi chính đáng giữa Nhân dân và nhà nước.' } }],
    right: [{ set: { 'noiDung[1].noiDung[0].doan': 'Chấp hành chủ trương của Đảng và Nhà nước; bảo đảm quản lý nhà nước, ngân sách nhà nước, bí mật nhà nước của cơ quan nhà nước.' } }],
  },
});
