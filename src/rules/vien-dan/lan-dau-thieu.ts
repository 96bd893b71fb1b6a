import { nd30 } from '../../core/clause.ts';
import type { Bilingual } from '../../core/text.ts';
import { citationsOf } from '../kit/citations.ts';
import { isBracketed, isFull, isLaw, missingOf, wordsOf } from '../kit/full-mention.ts';
import { foldSymbol, type Mention, mentionsOf } from '../kit/mentions.ts';
import { leafAt } from '../kit/printed.ts';
import { defineRule, NO_TREE } from '../rule.ts';
import type { Subject } from '../subject.ts';

interface Data {
  readonly dan: string;
  readonly thieu: Bilingual;
}

/** The first mention of a document without a part of the full form. */
export default defineRule<Data>({
  id: 'vien-dan/lan-dau-thieu',
  since: '0.2.0',
  basis: nd30('PL I·I·II·6b'),
  covers: ['V-01'],
  title: { vi: 'Viện dẫn lần đầu ghi đủ tên loại, số, ký hiệu, thời gian, cơ quan ban hành, trích yếu', en: 'The first mention of a document has type, number, symbol, date, issuer and subject' },
  why: {
    vi: 'Xét lần đầu trong lời văn; phần căn cứ và cước chú đã ghi đủ thì coi là đã giới thiệu, cả cho phụ lục và tờ kèm theo. Đề mục, bảng và trích yếu không giới thiệu văn bản. Ngày, cơ quan nêu ngay trước trong câu cũng được; trích yếu chỉ xét khi câu hết ngay sau tên cơ quan.',
    en: 'The first mention in running text is judged; a full one among the legal bases or in a footnote introduces the document, for annexes and attached sheets too. Headings, tables and the subject introduce nothing. Date and issuer may stand before it in the sentence; the subject is missed only where the sentence ends behind the issuer.',
  },
  applies: (s) => (s.tree === undefined ? NO_TREE : s.loai !== 'de-cuong-bao-cao' && mentionsOf(s).length > 0),
  *check(s) {
    const named = new Set(mentionsOf(s).filter((m) => m.at.role === 'cuoc-chu' && isFull(m)).map(({ khoa }) => khoa));
    const inSubject = namedInSubject(s);
    for (const m of mentionsOf(s)) {
      if (isLaw(m) || isKnown(named, m.khoa)) continue;
      const parts = isJudged(m) ? missingOf(m) : [];
      if (isJudged(m) || isFull(m) || m.noiDuoi || m.at.role === 'can-cu') named.add(m.khoa);
      if (parts.length === 0) continue;
      const doubt = parts.join('') === 'trichYeu' || isBracketed(m) || inSubject.has(foldSymbol(m.soKyHieu));
      yield { path: leafAt(m.at, m.start), data: { dan: `${m.loai} ${m.soKyHieu}`, thieu: wordsOf(parts) }, actual: m.at.text.slice(m.start, m.end), ...(doubt ? { doubt } : {}) };
    }
  },
  message: ({ dan, thieu }) => ({ vi: `Lần đầu viện dẫn «${dan}» chưa có ${thieu.vi}; cần ghi đủ`, en: `The first mention of “${dan}” lacks: ${thieu.en}; needed: the full form` }),
  examples: {
    wrong: [
      { set: { 'noiDung[1].noiDung[0].doan': 'Thực hiện Quyết định số 45/QĐ-BNV về công tác lưu trữ.' } },
      { set: { 'noiDung[1].noiDung[0].doan': 'Thực hiện Quyết định số 45/QĐ-BNV ngày 05 tháng 01 năm 2026 về công tác lưu trữ.' } },
      { set: { 'noiDung[1].noiDung[0].doan': 'Thực hiện Quyết định số 45/QĐ-BNV ngày 05/01/2026 của Bộ Nội vụ.' } },
      { base: 'cong-van', set: { 'noiDung[2]': 'Các nội dung khác thực hiện theo Kế hoạch số 13/KH-UBND.' } },
    ],
    right: [
      { set: { 'noiDung[1].noiDung[0].doan': 'Thực hiện Quyết định số 45/QĐ-BNV ngày 05 tháng 01 năm 2026 của Bộ trưởng Bộ Nội vụ về công tác lưu trữ.' } },
      { set: { 'noiDung[1].noiDung[0].doan': 'Thực hiện Thông tư số 22/2021/TT-BGDĐT ngày 20/7/2021 quy định về đánh giá học sinh trung học của Bộ trưởng Bộ Giáo dục và Đào tạo.' } },
      { set: { 'noiDung[1].noiDung[0].doan': 'Ngày 05/01/2026, Bộ Nội vụ ban hành Quyết định số 45/QĐ-BNV về công tác lưu trữ.' } },
      { set: { 'noiDung[1].noiDung[0].doan': 'Thực hiện đề nghị của Sở Nội vụ tại Tờ trình số 05/TTr-SNV ngày 02 tháng 01 năm 2026.' } },
      { set: { 'noiDung[1].noiDung[0].doan': ['Thực hiện Quyết định số 45/QĐ-BNV', { cuocChu: 'Quyết định số 45/QĐ-BNV ngày 05/01/2026 của Bộ trưởng Bộ Nội vụ về công tác lưu trữ.' }, ' theo phân công.'] } },
    ],
  },
});

const isJudged = (m: Mention): boolean => m.chinh && m.at.role !== 'can-cu' && !m.trongTen && !m.trongNgoacKep && !m.noiDuoi;

/** A symbol with a space in it is cut short where no date follows. */
const isKnown = (named: ReadonlySet<string>, khoa: string): boolean => named.has(khoa) || [...named].some((one) => one.startsWith(khoa));

/** Documents that the subject of the document names in full: the reader knows them, though the text should say it once more. */
const namedInSubject = (s: Subject): ReadonlySet<string> =>
  new Set(citationsOf(s).filter((c) => (c.at.role === 'trich-yeu' || c.at.role === 'trich-yeu-cong-van') && c.coNgay).map((c) => foldSymbol(c.soKyHieu)));
