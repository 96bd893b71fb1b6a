import { writtenDay } from '../kit/don-vi/days.ts';
import { docKyHieuDan } from '../kit/ky-hieu-dan.ts';
import { foldSubject, type Mention, mentionsOf, sameAgency } from '../kit/mentions.ts';
import { leafAt } from '../kit/printed.ts';
import { defineRule, NO_TREE } from '../rule.ts';

interface Data {
  readonly dan: string;
  readonly ngay: string;
  readonly truoc: string;
}

/** One document cited with two dates. */
export default defineRule<Data>({
  id: 'vien-dan/hai-ngay',
  since: '0.2.0',
  basis: { ref: 'tự mâu thuẫn', force: 'logic' },
  covers: [],
  title: { vi: 'Một văn bản được dẫn chỉ có một ngày', en: 'A cited document has one date' },
  why: {
    vi: 'Cùng số, ký hiệu, cơ quan, trong cùng một năm (hoặc cùng trích yếu, hoặc số đã có năm) thì là một văn bản; hai ngày khác nhau thì một chỗ sai. Không ghi cơ quan ở cả hai chỗ thì kém chắc chắn.',
    en: 'Same number, symbol and issuer within one year (or the same subject, or a year in the number) is one document; of two dates one is wrong. Where an issuer is not said in both places it is less certain.',
  },
  applies: (s) => (s.tree === undefined ? NO_TREE : mentionsOf(s).length > 1),
  *check(s) {
    const seen = new Map<string, Mention[]>();
    for (const m of mentionsOf(s)) {
      if (m.ngay?.length !== 10) continue;
      const earlier = seen.get(m.khoa) ?? [];
      const other = earlier.find((one) => one.ngay !== m.ngay && isSame(one, m));
      seen.set(m.khoa, earlier.length < MAX ? [...earlier, m] : earlier);
      if (other?.ngay === undefined || earlier.some((one) => one.ngay === m.ngay)) continue;
      const doubt = (m.coQuan === undefined || other.coQuan === undefined) && docKyHieuDan(m.soKyHieu)?.nam === undefined;
      yield {
        path: leafAt(m.at, m.start),
        data: { dan: `${m.loai} ${m.soKyHieu}`, ngay: m.ngay, truoc: other.ngay },
        actual: m.at.text.slice(m.start, m.end),
        related: [{ path: leafAt(other.at, other.start), message: { vi: `ở đây ghi ngày ${writtenDay(other.ngay).vi}`, en: `here the date is ${writtenDay(other.ngay).en}` } }],
        ...(doubt ? { doubt } : {}),
      };
    }
  },
  message: ({ dan, ngay, truoc }) => ({ vi: `«${dan}» được dẫn với ngày ${writtenDay(ngay).vi}, chỗ khác với ngày ${writtenDay(truoc).vi}; cần một ngày`, en: `“${dan}” is cited with the date ${writtenDay(ngay).en}, elsewhere with ${writtenDay(truoc).en}; needed: one date` }),
  examples: {
    wrong: [
      { base: 'cong-van', set: { 'noiDung[2]': 'Các nội dung khác thực hiện theo Kế hoạch số 12/KH-UBND ngày 06 tháng 01 năm 2026 của Ủy ban nhân dân tỉnh Ninh Bình.' } },
    ],
    right: [
      { base: 'cong-van', set: { 'noiDung[2]': 'Các nội dung khác thực hiện theo Kế hoạch số 12/KH-UBND ngày 06 tháng 01 năm 2025 của Ủy ban nhân dân tỉnh Ninh Bình về văn thư năm 2025.' } },
      { base: 'cong-van', set: { 'noiDung[2]': 'Các nội dung khác thực hiện theo Kế hoạch số 12/KH-UBND ngày 06 tháng 01 năm 2026 của Ủy ban nhân dân phường Hoa Lư về văn thư.' } },
    ],
  },
});

/** Enough to compare with; documents of one number are few. */
const MAX = 20;

function isSame(a: Mention, b: Mention): boolean {
  if (!sameAgency(a.coQuan, b.coQuan)) return false;
  if (docKyHieuDan(b.soKyHieu)?.nam !== undefined || a.ngay?.slice(0, 4) === b.ngay?.slice(0, 4)) return true;
  return a.trichYeu !== undefined && b.trichYeu !== undefined && foldSubject(a.trichYeu) === foldSubject(b.trichYeu);
}
