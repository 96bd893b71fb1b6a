import type { Role } from '../../core/role.ts';
import { allows, ptToMm } from '../../core/units.ts';
import { PAGE } from '../../standard/page.ts';
import { ROWS } from '../../standard/rows.ts';
import { type Looked, looksOf } from '../kit/looks.ts';
import { isBelow } from '../kit/numeral.ts';
import { allowedWords, figure } from '../kit/measures.ts';
import { grouped, type LookData, lookMessage, type Sighting } from '../kit/sightings.ts';
import { defineRule, NO_TREE } from '../rule.ts';
import type { Subject } from '../subject.ts';

/** Paragraphs whose first line is indented. */
export const INDENTED: ReadonlySet<Role> = new Set(['doan', 'dieu', 'khoan-tieu-de', 'khoan', 'can-cu', 'diem', 'gach', 'cong']);
/** Bases, points and lists, of which the decree says nothing of their own. */
const DOUBTFUL: ReadonlySet<Role> = new Set(['can-cu', 'diem', 'gach', 'cong']);

/** A paragraph that goes on. */
const GOES_ON = /^\p{Ll}/u;

/** First lines that are not indented by one of the two permitted values. */
export default defineRule<LookData>({
  id: 'trinh-bay/thut-dau-dong',
  since: '0.2.0',
  basis: PAGE.thutDauDong.clause,
  covers: ['P-10', 'S-05'],
  needs: ['thut-dong'],
  title: { vi: 'Đầu dòng lùi vào 1 cm hoặc 1,27 cm', en: 'First lines are indented by 1 cm or 1.27 cm' },
  why: {
    vi: 'Đó là hai trị, không phải một khoảng. Đo từ lề trái đến chữ đầu; đoạn đứng giữa hay bên phải và đoạn viết tiếp sau bảng, công thức (bắt đầu bằng chữ thường) không xét; căn cứ, điểm, gạch đầu dòng, mục 1.1. và lời văn của phụ lục, biểu mẫu trong tệp chỉ là điều đáng ngờ. Trong tệp, đoạn đẩy vào quá 22 mm là đặt ra một chỗ khác, không phải lùi đầu dòng.',
    en: 'These are two values and no range. Measured from the margin to the first letter; centred paragraphs and those that go on after a table or formula (with a small letter) are not judged; bases, points, dashes, units 1.1. and the text of annexes and forms in files are only doubtful. In a file, what is pushed in by more than 22 mm is set apart, which is no first-line indent.',
  },
  *check(s) {
    if (s.tree === undefined) yield NO_TREE;
    yield* grouped(s, looksOf(s).filter(({ p }) => INDENTED.has(p.role)).flatMap((looked) => wrong(s, looked)));
  },
  message: lookMessage({ vi: 'Lùi đầu dòng', en: 'First-line indent' }),
  examples: {
    wrong: [
      { tree: { role: 'doan', para: { firstLine: 0 } } },
      { base: 'cong-van', tree: { role: 'doan', para: { left: 6 } } },
      { tree: { role: 'khoan', para: { firstLine: 31.2 } } },
      { tree: { role: 'diem', at: 1, para: { firstLine: 56.7 } } },
    ],
    right: [{ set: { trinhBay: { thutDauDong: 10 } } }, { set: { 'noiDung[0]': { doan: 'Khẩu hiệu của năm', canLe: 'giua' } } }, { tree: { role: 'khoan', para: { left: 36, firstLine: 0 } } }],
  },
});

/** Millimetres. */
const SET_APART = 22;

function wrong(s: Subject, { p, para }: Looked): Sighting[] {
  const { allowed, clause } = PAGE.thutDauDong;
  const mm = ptToMm(para.left + para.firstLine);
  if (para.align === 'center' || para.align === 'right' || allows(allowed, mm, s.tolerance.mm) || (p.marker === '' && GOES_ON.test(p.text)) || (s.seen !== undefined && mm > SET_APART)) return [];
  return [{ path: p.path, role: p.role, clause: p.role === 'dieu' ? ROWS.dieu.clause : clause, found: figure(mm, 'mm'), needed: allowedWords(allowed, 'mm'), actual: mm, expected: allowed, doubt: DOUBTFUL.has(p.role) || isBelow(p) }];
}
