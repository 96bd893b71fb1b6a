import { defineCapital } from '../kit/capitals.ts';
import { matchesIn } from '../kit/matches.ts';

/** Before it the word can only be the noun for the People. */
const TRUOC =
  'tầng lớp|quần chúng|phục vụ|vận động|toàn thể|đông đảo|đời sống|(?:đời sống|quyền làm chủ|làm chủ|sức mạnh|niềm tin|lòng tin|ý kiến|nguyện vọng|phản ánh|lợi ích|tài sản|tính mạng|sức khỏe|sức khoẻ|đồng thuận|giám sát|tham gia|hài lòng|nhận thức|trách nhiệm|tố giác) của|(?:cán bộ|chiến sĩ|đảng viên|công chức|viên chức|quân|Đảng bộ|chính quyền|Đảng|Nhà nước)(?: và|,)|gắn bó với|ổn định đời sống cho|tuyên truyền cho|hướng dẫn cho|nâng cao nhận thức cho|trong';
/** After it the word is something else: `nhân dân tệ`, `nghệ nhân dân gian`, the people of a given country. */
const SAU = 'tệ|gian|tộc|sự|số|cư|luận|quân|vận|nuôi|sinh|tự|lao động|tiến bộ|yêu chuộng|thế giới|các nước|Lào|Cu[ -]?[Bb]a|Trung|Triều|Campuchia|Nga|Nhật|Pháp|Mỹ';
const NHAN_DAN = new RegExp(String.raw`(?<=(?<![A-Za-zÀ-ỹ])(?:${TRUOC}) )nhân dân(?![A-Za-zÀ-ỹ]| (?:${SAU})(?![A-Za-zÀ-ỹ]))`, 'gu');

/** Beside the State it is the People; in names of bodies it follows another word. */
const VA_NHA_NUOC = /(?<![A-Za-zÀ-ỹ])(?<!(?:ban|đồng|án|sát|đội|ninh|phòng|trang|an|hội) )nhân dân(?= và [Nn]hà nước(?![A-Za-zÀ-ỹ]))/gu;

/** The People, in lower case. */
export default defineCapital({
  id: 'viet-hoa/nhan-dan',
  clause: 'V·1',
  covers: ['H-V.1'],
  title: { vi: 'Danh từ «Nhân dân» viết hoa', en: 'The noun “Nhân dân” takes a capital' },
  why: {
    vi: 'Chỉ xét chỗ chắc chắn là danh từ đứng riêng: «các tầng lớp Nhân dân», «ý kiến của Nhân dân». Trong tên cơ quan («Ủy ban nhân dân») và trong từ ghép («an ninh nhân dân») không xét.',
    en: 'Judged only where the word is certainly a noun of its own: “các tầng lớp Nhân dân”, “ý kiến của Nhân dân”. Names of bodies (“Ủy ban nhân dân”) and compounds are not judged.',
  },
  noun: { vi: 'Danh từ', en: 'Noun' },
  sign: /nhân dân/u,
  *find({ text }) {
    const found = new Set([NHAN_DAN, VA_NHA_NUOC].flatMap((form) => [...matchesIn(text, form)].map(({ index }) => index)));
    for (const start of [...found].sort((a, b) => a - b)) yield { start, end: start + 'nhân dân'.length, expected: 'Nhân dân' };
  },
  examples: {
    wrong: [
      { set: { 'noiDung[1].noiDung[0].doan': 'Tuyên truyền sâu rộng trong các tầng lớp nhân dân.' } },
      { set: { 'noiDung[1].noiDung[0].doan': 'Tiếp thu ý kiến của nhân dân trong soạn thảo văn bản.' } },
      { set: { 'noiDung[1].noiDung[0].doan': 'Bảo vệ quyền lợi chính đáng giữa nhân dân và Nhà nước.' } },
    ],
    right: [
      { set: { 'noiDung[1].noiDung[0].doan': 'Tuyên truyền trong các tầng lớp Nhân dân; phối hợp với Ủy ban nhân dân, Tòa án nhân dân, lực lượng Công an nhân dân.' } },
      { set: { 'noiDung[1].noiDung[0].doan': 'Nghệ nhân dân gian, bệnh nhân dân tộc thiểu số; giao dịch bằng nhân dân tệ; củng cố nền an ninh nhân dân.' } },
    ],
  },
});
