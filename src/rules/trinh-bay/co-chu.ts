import { nd30 } from '../../core/clause.ts';
import { allows } from '../../core/units.ts';
import { ROWS } from '../../standard/rows.ts';
import { LOI_VAN, type Looked, mainSize, regulated, wordsOf } from '../kit/looks.ts';
import { allowedWords, figure } from '../kit/measures.ts';
import { grouped, type LookData, lookMessage, type Sighting } from '../kit/sightings.ts';
import { defineRule, NO_TREE } from '../rule.ts';
import type { Subject } from '../subject.ts';

/** Font sizes outside what the table of components allows. */
export default defineRule<LookData>({
  id: 'trinh-bay/co-chu',
  since: '0.2.0',
  basis: nd30('PL I·I·V'),
  covers: ['P-06', 'P-09', 'Q-01', 'Q-02', 'A-05', 'N-07', 'D-06', 'T-02', 'T-03', 'T-04', 'C-03', 'S-03', 'S-04', 'K-10', 'R-02', 'R-05', 'R-06', 'L-03', 'L-04', 'U-01', 'U-04', 'U-05', 'U-06'],
  needs: ['co-chu'],
  title: { vi: 'Mỗi thành phần có cỡ chữ mà Nghị định cho', en: 'Every part has a font size that the decree allows' },
  why: {
    vi: 'Bảng mẫu chữ cho mỗi thành phần một cỡ hoặc một khoảng cỡ. Lời văn được xét theo cỡ của phần lớn chữ trong đoạn; bảng, hình, cước chú và chỉ số không xét, vì Nghị định không nói; lời văn của phụ lục, biểu mẫu trong tệp nhẹ hơn một bậc.',
    en: 'The table of components gives every part a size or a range. Running text is judged by the size of most of its letters; tables, images, footnotes and raised marks are not judged, since the decree is silent; the text of annexes and forms in files weighs one step less.',
  },
  *check(s) {
    if (s.tree === undefined) yield NO_TREE;
    yield* grouped(s, regulated(s).flatMap((looked) => wrongSizes(s, looked)));
  },
  message: lookMessage({ vi: 'Cỡ chữ', en: 'Font size' }),
  examples: {
    wrong: [
      { tree: { role: 'doan', text: { size: 15 } } },
      { tree: { role: 'noi-nhan-muc', text: { size: 12 } } },
      { tree: { role: 'noi-nhan', run: { size: 14 } } },
      { tree: { role: 'so-ky-hieu', text: { size: 14 } } },
      { base: 'cong-van', tree: { role: 'trich-yeu-cong-van', text: { size: 14 } } },
      { given: { phuLuc: [{ tieuDe: 'Danh mục', noiDung: ['Một.'] }], 'noiDung[0]': 'Ủy ban nhân dân tỉnh ban hành Kế hoạch và Phụ lục kèm theo như sau:' }, tree: { role: 'phu-luc', text: { size: 13 } } },
    ],
    right: [
      { set: { trinhBay: { coChu: 13 } } },
      { set: { 'noiDung[0]': { doan: ['Diện tích 20 m', { chu: '2', chiSoTren: true }, ' được giao như sau:'] } } },
      { set: { 'noiDung[1].noiDung[2]': { bang: { tieuDe: [['Số TT', 'Việc']], hang: [['1', 'Tập huấn']] } } }, tree: { role: 'o-bang', text: { size: 11 } } },
    ],
  },
});

/** Share of the size around them that raised letters have at most. */
const RAISED = 0.72;

function wrongSizes(s: Subject, { p, runs }: Looked): Sighting[] {
  const { size: allowed, clause } = ROWS[p.role];
  const main = mainSize(runs);
  // A PDF shows raised and lowered letters by their size alone.
  const small = s.seen?.format === 'pdf' && main !== undefined ? RAISED * main : 0;
  const sizes = LOI_VAN.has(p.role) ? (main === undefined ? [] : [main]) : [...new Set(runs.filter(({ raised, size }) => !raised && size >= small).map(({ size }) => size))];
  return sizes
    .filter((size) => !allows(allowed, size, s.tolerance.pt))
    .map((size) => ({ path: p.path, role: p.role, clause, found: figure(size, 'pt'), needed: allowedWords(allowed, 'pt'), actual: size, expected: allowed, quote: wordsOf(runs, (run) => !run.raised && run.size === size) }));
}
