import { thuong } from '../../core/text.ts';
import { LOAI } from '../../catalog/loai.ts';
import { nd30 } from '../../core/clause.ts';
import { leafAt, type Printed, printedOf } from '../kit/printed.ts';
import { defineRule, NO_TREE, NO_TYPE, unchecked } from '../rule.ts';
import type { LoaiJudged, Subject } from '../subject.ts';

/** Types with Kính gửi (PL I·I·II·9b). */
const CO: ReadonlySet<LoaiJudged> = new Set<LoaiJudged>(['cong-van', 'to-trinh', 'bao-cao', 'de-cuong-bao-cao']);
/** Forms that name an addressee in their own words. */
const BIEU_MAU: ReadonlySet<LoaiJudged> = new Set<LoaiJudged>(['giay-moi', 'giay-gioi-thieu', 'giay-nghi-phep', 'giay-uy-quyen', 'phieu-gui', 'phieu-chuyen', 'phieu-bao', 'cong-dien', 'thu-cong']);
const GO_TAY = /^kính gửi\s*:/iu;
/** Paragraphs in which an addressee may have been typed. */
const DAU = 3;

/** Kính gửi in a type that has none. */
export default defineRule<{ readonly dong: string; readonly loai: string }>({
  id: 'kinh-gui/khong-dung-cho-loai',
  since: '0.2.0',
  basis: nd30('PL I·I·II·9b'),
  covers: ['R-01'],
  title: { vi: 'Kính gửi chỉ có ở công văn, tờ trình và báo cáo gửi cấp trên', en: 'Kính gửi stands only in letters, submissions and reports to a higher body' },
  why: {
    vi: 'Loại khác ghi nơi nhận ở cuối văn bản. Xét thành phần Kính gửi và dòng «Kính gửi:» gõ ở đầu nội dung; biểu mẫu trong phụ lục và đề cương báo cáo không xét.',
    en: 'Other types name recipients at the end. Judged are the component and a line “Kính gửi:” typed at the head of the body; forms in annexes and outlines of reports are not.',
  },
  applies(s) {
    if (s.loai === undefined) return NO_TYPE;
    if (CO.has(s.loai)) return false;
    if (BIEU_MAU.has(s.loai)) return unchecked('giấy, phiếu có mẫu riêng', 'such forms have a page of their own');
    return s.tree === undefined ? NO_TREE : true;
  },
  *check(s) {
    const loai = s.loai === undefined || s.loai === 'de-cuong-bao-cao' ? '' : LOAI[s.loai].ten;
    for (const p of lines(s)) yield { path: leafAt(p, 0), data: { dong: p.text, loai }, actual: p.text };
  },
  message: ({ dong, loai }) => ({ vi: `«${dong}» đứng đầu ${thuong(loai)}; cần ghi ở «nơi nhận»`, en: `“${dong}” heads a ${loai}; needed: under “nơi nhận”` }),
  examples: {
    wrong: [{ given: { 'noiDung[0]': 'Ủy ban nhân dân tỉnh triển khai công tác văn thư năm 2026 như sau.' }, set: { 'noiDung[0]': 'Kính gửi: Ủy ban nhân dân các xã, phường' } }],
    right: [{ base: 'cong-van' }, { set: { 'noiDung[0]': 'Bản thảo kính gửi các sở, ngành góp ý trước khi ban hành.' } }],
  },
});

function lines(s: Subject): readonly Printed[] {
  const own = printedOf(s).filter(({ section }) => section === 0);
  const typed = own.filter(({ role }) => role === 'doan').slice(0, DAU);
  return [...own.filter(({ role }) => role === 'kinh-gui'), ...typed.filter(({ text }) => GO_TAY.test(text))];
}
