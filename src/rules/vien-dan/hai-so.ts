import { thuong } from '../../core/text.ts';
import { foldAgency, foldSubject, type Mention, mentionsOf } from '../kit/mentions.ts';
import { leafAt } from '../kit/printed.ts';
import { defineRule, NO_TREE } from '../rule.ts';

interface Data {
  readonly dan: string;
  readonly truoc: string;
}

/** A subject shorter than this may be of many documents. */
const NGAN = 20;

/** One document cited with two numbers. */
export default defineRule<Data>({
  id: 'vien-dan/hai-so',
  since: '0.2.0',
  basis: { ref: 'tự mâu thuẫn', force: 'logic' },
  covers: [],
  title: { vi: 'Một văn bản được dẫn chỉ có một số, ký hiệu', en: 'A cited document has one number' },
  why: { vi: 'Cùng tên loại, ngày, cơ quan và trích yếu ở hai đoạn khác nhau thì là một văn bản; hai số khác nhau thì một chỗ sai.', en: 'Same type, date, issuer and subject in two paragraphs is one document; of two numbers one is wrong.' },
  mayErr: { vi: 'Cơ quan có thể ban hành trong một ngày nhiều văn bản cùng trích yếu.', en: 'An agency may issue several documents of one subject on one day.' },
  applies: (s) => (s.tree === undefined ? NO_TREE : mentionsOf(s).length > 1),
  *check(s) {
    const seen = new Map<string, Mention>();
    for (const m of mentionsOf(s)) {
      const key = m.noiDuoi ? undefined : keyOf(m);
      if (key === undefined) continue;
      const other = seen.get(key);
      if (other === undefined) seen.set(key, m);
      else if (other.khoa !== m.khoa && other.at !== m.at) {
        yield {
          path: leafAt(m.at, m.start),
          data: { dan: `${m.loai} ${m.soKyHieu}`, truoc: other.soKyHieu },
          actual: m.soKyHieu,
          related: [{ path: leafAt(other.at, other.start), message: { vi: `ở đây ghi số «${other.soKyHieu}»`, en: `here the number is “${other.soKyHieu}”` } }],
        };
      }
    }
  },
  message: ({ dan, truoc }) => ({ vi: `«${dan}» trùng loại, ngày, cơ quan, trích yếu với «${truoc}» ở chỗ khác; cần một số`, en: `“${dan}” has type, date, issuer and subject of “${truoc}” elsewhere; needed: one number` }),
  examples: {
    wrong: [
      {
        base: 'cong-van',
        set: { 'noiDung[2]': 'Các nội dung khác thực hiện theo Kế hoạch số 21/KH-UBND ngày 05 tháng 01 năm 2026 của Ủy ban nhân dân tỉnh Ninh Bình về công tác văn thư, lưu trữ năm 2026, Sở Khoa học và Công nghệ đề nghị các cơ quan góp ý dự thảo Quy chế văn thư, lưu trữ.' },
      },
    ],
    right: [{ base: 'cong-van', set: { 'noiDung[2]': 'Các nội dung khác thực hiện theo Kế hoạch số 21/KH-UBND ngày 05 tháng 01 năm 2026 của Ủy ban nhân dân tỉnh Ninh Bình về cải cách hành chính năm 2026.' } }],
  },
});

function keyOf(m: Mention): string | undefined {
  if (m.ngay?.length !== 10 || m.coQuan === undefined || m.trichYeu === undefined) return undefined;
  const subject = foldSubject(m.trichYeu);
  return subject.length < NGAN ? undefined : [thuong(m.loai), m.ngay, foldAgency(m.coQuan), subject].join(' ');
}
