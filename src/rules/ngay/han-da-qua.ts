import { writtenDay } from '../kit/don-vi/days.ts';
import { citationsOf } from '../kit/citations.ts';
import { datesIn, isoOf, type SaidDate } from '../kit/dates.ts';
import { leafAt, type Printed, printedOf } from '../kit/printed.ts';
import { sentencesOf } from '../kit/sentence.ts';
import { defineRule, NO_DATE, NO_TREE } from '../rule.ts';
import type { LoaiJudged } from '../subject.ts';

interface Data {
  readonly han: string;
  readonly ngay: string;
}

/** Types that lay down duties; reports and minutes tell of what was. */
const GIAO_VIEC: readonly LoaiJudged[] = ['cong-van', 'ke-hoach', 'quyet-dinh', 'chi-thi', 'thong-bao', 'huong-dan', 'chuong-trinh', 'phuong-an', 'cong-dien', 'giay-moi', 'nghi-quyet'];
const NOI = '(?:Sở|Bộ|Ủy ban|Uỷ ban|UBND|Văn phòng|Phòng|Ban|Trung tâm|Cục|Chi cục|Thường trực|cơ quan thường trực)';
/** Something is to be sent or entered somewhere; what it is does not matter. */
const GUI_VE = new RegExp(String.raw`(?<![A-Za-zÀ-ỹ])(?:[Gg]ửi|[Đđ]ăng ký)(?: [^\s,;:.]{1,20}){1,10} (?:về|đến|tới|với) (?:các )?${NOI}(?![A-Za-zÀ-ỹ])`, 'u');
/** A label before a deadline: `Thời hạn gửi:`. */
const NHAN_HAN = /^[-+•* ]{0,4}(?:Thời hạn|Hạn)(?: cuối)? (?:gửi|nộp|đăng ký|báo cáo|hoàn thành)(?: [^\s,;:.]{1,20}){0,8}: /u;
/** Units told to finish: the whole sentence, since before more words it may describe them. */
const HOAN_THANH = /^(?:(?:Đề nghị|Yêu cầu|Giao) )?(?:[Cc]ác )?(?:đơn vị|cơ quan|địa phương|sở|Sở|phòng|Phòng|Đơn vị|Cơ quan|UBND|Ủy ban nhân dân)(?:,? [^\s,;:.]{1,20}){0,10} hoàn thành(?:,? [^\s,;:.]{1,20}){0,14}$/u;
/** Somebody is to send or report something; `hoàn thành`, `nộp` alone may describe a thing: projects finished before a day. */
const NHIEM_VU = /(?<![A-Za-zÀ-ỹ])(?:[Gg]ửi (?:về|kết quả|báo cáo|ý kiến|cho|Sở|Bộ|Ủy ban|Uỷ ban|UBND|Văn phòng)|[Bb]áo cáo (?:kết quả|về|Sở|Bộ|Ủy ban|Uỷ ban|UBND)|[Tt]rình (?:Sở|Bộ|Ủy ban|Uỷ ban|UBND|Chủ tịch)|[Đđ]ăng ký (?:về|với)|phải|có trách nhiệm)(?![A-Za-zÀ-ỹ])/u;
/** What a day may describe instead of ending a duty. */
const TA_VAT = /(?<![A-Za-zÀ-ỹ])(?:dự án|công trình|hồ sơ|đối tượng|trường hợp|hợp đồng|người|nhà|hộ|tài liệu|số liệu|văn bản|nhiệm vụ|giai đoạn|kỳ|quý)(?![A-Za-zÀ-ỹ])[^,;]{0,60}$/iu;
const HAN = /(?:trước|chậm nhất|muộn nhất|hạn cuối|thời hạn)(?: (?:là|vào|đến|trong|:))?(?: \d{1,2} ?(?:giờ|h)(?: ?\d{2})?(?: phút)?,?)? ?$/iu;
/** Words of a paragraph that tells of the past. */
const DA_QUA = /(?<![A-Za-zÀ-ỹ])(?:đã|đến nay|tuy nhiên|quá hạn|chưa|trước đây|theo yêu cầu|ghi nhận|phát sinh|có hiệu lực|tuyển dụng|sinh|thành lập)(?![A-Za-zÀ-ỹ])/iu;
/** How long before the document a deadline may lie to be a slip and not history, in days. */
const GAN = 400;

/** A deadline that had passed when the document was made. */
export default defineRule<Data>({
  id: 'ngay/han-da-qua',
  since: '0.2.0',
  basis: { ref: 'tự mâu thuẫn', force: 'logic' },
  covers: [],
  title: { vi: 'Thời hạn giao việc không sớm hơn ngày của văn bản', en: 'A deadline is not earlier than the document that sets it' },
  why: {
    vi: 'Câu giao việc (gửi về, báo cáo kết quả … trước ngày, chậm nhất ngày …) được so với ngày của văn bản; thường là năm chép từ văn bản cũ. Đoạn dẫn văn bản khác hoặc kể việc đã qua, hạn quá xa, báo cáo và biên bản không xét.',
    en: 'A sentence that lays down a duty (send to, report results … before or at the latest on a day) is held against the date of the document; usually the year was copied from an older text. Paragraphs that cite or tell of the past, far deadlines, reports and minutes are not judged.',
  },
  mayErr: { vi: 'Câu có thể kể một thời hạn đã qua mà không có từ nào cho biết.', en: 'A sentence may tell of a past deadline without a word that says so.' },
  loai: GIAO_VIEC,
  applies: (s) => (s.tree === undefined ? NO_TREE : s.dated || NO_DATE),
  *check(s) {
    const { day } = s;
    if (day === undefined) return;
    const cited = new Set(citationsOf(s).map(({ at }) => at));
    for (const p of printedOf(s)) {
      if (!/\d/.test(p.text) || cited.has(p) || DA_QUA.test(p.text)) continue;
      for (const date of deadlinesOf(p)) {
        const han = isoOf(date);
        if (han !== undefined && isSlip(han, day)) yield { path: leafAt(p, date.start), data: { han: date.said, ngay: day }, actual: date.said, related: [{ path: ['ngay'], message: { vi: `văn bản đề ngày ${writtenDay(day).vi}`, en: `the document is dated ${writtenDay(day).en}` } }] };
      }
    }
  },
  message: ({ han, ngay }) => ({ vi: `Thời hạn «${han}» sớm hơn ngày của văn bản (${writtenDay(ngay).vi}); cần một ngày sau đó`, en: `The deadline “${han}” is earlier than the document itself (${writtenDay(ngay).en}); needed: a later day` }),
  examples: {
    wrong: [
      { base: 'cong-van', set: { 'noiDung[1]': 'Ý kiến gửi về Văn phòng Sở trước ngày 20 tháng 01 năm 2025 để tổng hợp.' } },
      { set: { 'noiDung[2].noiDung[1].doan': 'Các sở, ngành báo cáo kết quả chậm nhất là ngày 15/12/2025.' } },
      { base: 'cong-van', set: { 'noiDung[1]': 'Gửi danh sách về Văn phòng Sở trước ngày 27/12/2025.' } },
      { base: 'cong-van', set: { 'noiDung[1]': 'Đăng ký tham gia về Sở trước ngày 20/02/2025.' } },
      { base: 'cong-van', set: { 'noiDung[1]': 'Các đơn vị hoàn thành trước ngày 20/02/2025.' } },
      { base: 'cong-van', set: { 'noiDung[1]': 'Thời hạn gửi: trước 17 giờ 00 ngày 20/02/2025.' } },
    ],
    right: [
      { base: 'cong-van', set: { 'noiDung[1]': 'Ý kiến gửi về Văn phòng Sở trước ngày 09 tháng 01 năm 2026 để tổng hợp.' } },
      { base: 'cong-van', set: { 'noiDung[1]': 'Sở đã yêu cầu báo cáo trước ngày 15/12/2025; đến nay còn ba cơ quan chưa gửi.' } },
      { set: { 'noiDung[2].noiDung[1].doan': 'Tổng hợp số liệu từ ngày 01/01/2025 đến hết ngày 31/12/2025.' } },
      { set: { 'noiDung[2].noiDung[1].doan': 'Các sở, ngành báo cáo kết quả các dự án hoàn thành trước ngày 31/12/2025.' } },
      { set: { 'noiDung[2].noiDung[1].doan': 'Rà soát hồ sơ hình thành trước ngày 01/7/2025.' } },
      { set: { 'noiDung[2].noiDung[1].doan': 'Các đơn vị hoàn thành trước ngày 20/12/2025 được biểu dương; rà soát các đơn vị hoàn thành trước ngày 20/12/2025.' } },
    ],
  },
});

/** Dates of a paragraph that end a duty of the same sentence. */
function deadlinesOf(p: Printed): readonly SaidDate[] {
  const dates = datesIn(p.text).filter(({ nam }) => nam !== undefined);
  if (dates.length === 0) return [];
  const sentences = sentencesOf(p.text);
  return dates.filter(({ start, end }) => {
    const from = sentences.find(([a, b]) => a <= start && start < b)?.[0] ?? 0;
    const before = p.text.slice(from, start);
    return HAN.test(before.slice(-60)) && isDuty(before, p.text.slice(end, end + 4)) && !TA_VAT.test(before.replace(GUI_VE, 'gửi').slice(-100));
  });
}

/** Do the words before a day, and what follows it, lay down a duty? */
const isDuty = (before: string, after: string): boolean => NHIEM_VU.test(before) || GUI_VE.test(before) || NHAN_HAN.test(before) || (/^\s*(?:[.;]|$)/u.test(after) && HOAN_THANH.test(before.trimEnd()));

const isSlip = (han: string, day: string): boolean => han < day && Date.parse(day) - Date.parse(han) <= GAN * 86_400_000;
