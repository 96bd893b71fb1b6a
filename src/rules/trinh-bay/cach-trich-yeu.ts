import { allows } from '../../core/units.ts';
import { PAGE } from '../../standard/page.ts';
import { gapIn } from '../kit/gap.ts';
import { allowedWords, figure } from '../kit/measures.ts';
import { type Printed, printedAs } from '../kit/printed.ts';
import { grouped, type LookData, lookMessage } from '../kit/sightings.ts';
import type { Subject } from '../subject.ts';
import { defineRule, NO_TREE, unchecked } from '../rule.ts';

/** From here on a gap has room for a small blank paragraph. */
const MAY_BE_BLANK = 9;

/** V/v of a công văn at another distance from the number than 6 pt. */
export default defineRule<LookData>({
  id: 'trinh-bay/cach-trich-yeu',
  since: '0.2.0',
  basis: PAGE.cachTrichYeuCongVan.clause,
  covers: ['T-04'],
  needs: ['cach-doan'],
  loai: ['cong-van'],
  title: { vi: 'Trích yếu của công văn cách số và ký hiệu 6 pt', en: 'The subject of a công văn stands 6 pt below its number' },
  why: { vi: 'Khoảng cách là khoảng lớn hơn trong hai khoảng: sau dòng số, trước dòng trích yếu, như Word in.', en: 'The gap is the larger of the space after the line of the number and that before the subject, as Word prints it.' },
  *check(s) {
    if (s.tree === undefined) return yield NO_TREE;
    const [number] = printedAs(s, 'so-ky-hieu');
    const [subject] = printedAs(s, 'trich-yeu-cong-van');
    if (number === undefined || subject === undefined) return;
    if (!areNeighbours(s, number, subject)) return yield unchecked('giữa số và trích yếu có đoạn trống hoặc ô khác, không đo được khoảng cách', 'an empty paragraph or another cell stands between number and subject, so that the gap cannot be measured');
    const gap = gapIn(s, s.tree, number.paragraph, subject.paragraph);
    const { allowed, clause } = PAGE.cachTrichYeuCongVan;
    if (allows(allowed, gap, s.tolerance.pt)) return;
    // A page shows no blank paragraph, and the columns of a head may stand in common rows: a wide gap may be more than space.
    if (s.seen?.format === 'pdf' && !s.seen.own && gap > MAY_BE_BLANK) return yield unchecked('giữa số và trích yếu của tệp PDF có thể có đoạn trống, không đo được khoảng cách', 'in this PDF an empty paragraph may stand between number and subject, so that the gap cannot be measured');
    yield* grouped(s, [{ path: subject.path, role: subject.role, clause, found: figure(gap, 'pt'), needed: allowedWords(allowed, 'pt'), actual: gap, expected: allowed, doubt: s.seen?.format === 'pdf' }]);
  },
  message: lookMessage({ vi: 'Khoảng cách với số và ký hiệu', en: 'Gap from the number' }),
  examples: {
    wrong: [{ base: 'cong-van', tree: { role: 'trich-yeu-cong-van', para: { before: 0 } } }, { base: 'cong-van', tree: { role: 'so-ky-hieu', para: { after: 12 } } }],
    right: [{ base: 'cong-van', tree: { role: 'so-ky-hieu', para: { after: 6 } } }, { base: 'cong-van', set: { trinhBay: { coChu: 13, cachDoan: 12 } } }],
  },
});

/** Does one follow the other, the date in the column beside apart? In a file blank paragraphs may stand between; ours have none. */
function areNeighbours(s: Subject, { path: [kind, above] }: Printed, { path: [, below] }: Printed): boolean {
  if (kind !== 'doan' || typeof above !== 'number' || typeof below !== 'number') return kind !== 'doan';
  const beside = new Set(printedAs(s, 'dia-danh-ngay').map(({ path }) => path[1]));
  return Array.from({ length: Math.max(0, below - above - 1) }, (_, i) => above + 1 + i).every((number) => beside.has(number));
}
