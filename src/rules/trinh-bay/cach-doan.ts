import type { Role } from '../../core/role.ts';
import { allows } from '../../core/units.ts';
import type { Block, LayoutTree } from '../../layout/tree.ts';
import { PAGE } from '../../standard/page.ts';
import { gapIn } from '../kit/gap.ts';
import { LOI_VAN, paraOf } from '../kit/looks.ts';
import { allowedWords, figure } from '../kit/measures.ts';
import { grouped, type LookData, lookMessage, type Sighting } from '../kit/sightings.ts';
import { pairsOf, stacksOf } from '../kit/stacks.ts';
import { defineRule, NO_TREE } from '../rule.ts';
import type { Subject } from '../subject.ts';

/** Paragraphs between which the gap is judged: running text and the headings in it. */
export const SPACED: ReadonlySet<Role> = new Set([...LOI_VAN, 'dieu', 'khoan-tieu-de', 'muc']);

/** Paragraphs closer to one another than the decree allows. */
export default defineRule<LookData>({
  id: 'trinh-bay/cach-doan',
  since: '0.2.0',
  basis: PAGE.cachDoan.clause,
  covers: ['P-11'],
  needs: ['cach-doan'],
  title: { vi: 'Các đoạn cách nhau ít nhất 6 pt', en: 'Paragraphs stand at least 6 pt apart' },
  why: { vi: 'Khoảng cách giữa hai đoạn là khoảng lớn hơn trong hai khoảng: sau đoạn trên, trước đoạn dưới; Word in như vậy, chỉ cộng lại ở tệp đặt «Don’t use HTML paragraph auto spacing». Chữ trong bảng, đầu văn bản và khối ký không xét; trong tệp của người khác, đoạn đứng giữa và đoạn sau một dòng trống cũng không. Ở tệp PDF khoảng cách đo giữa hai dòng chữ, nên nhẹ hơn một bậc.', en: 'The gap is the larger of the space after the upper paragraph and that before the lower one, as Word prints it; both together only in files that set “Don’t use HTML paragraph auto spacing”. Tables, the head and the signature block are not judged, nor, in files of others, centred paragraphs and those behind a blank line. In a PDF the gap is measured between lines of text, and weighs one step less.' },
  *check(s) {
    if (s.tree === undefined) return yield NO_TREE;
    const { tree } = s;
    yield* grouped(s, stacksOf(tree).flatMap((stack) => pairsOf(stack).flatMap(([upper, lower]) => close(s, tree, upper, lower))));
  },
  message: lookMessage({ vi: 'Khoảng cách với đoạn trên', en: 'Gap from the paragraph above' }),
  examples: {
    wrong: [
      { base: 'cong-van', tree: { role: 'doan', para: { before: 0 } } },
      { tree: { role: 'diem', para: { before: 3 } } },
      { tree: { role: 'khoan', para: { before: 0, after: 5 } } },
      { base: 'cong-van', tree: { role: 'doan', para: { before: 3, after: 3 } } },
    ],
    right: [{ set: { trinhBay: { cachDoan: 12 } } }, { base: 'cong-van', tree: { role: 'doan', para: { before: 0, after: 6 } } }, { base: 'cong-van', tree: { role: 'doan', para: { before: 6, after: 3 } } }],
  },
});

function close(s: Subject, tree: LayoutTree, upper: Block, lower: Block): Sighting[] {
  if (upper.kind !== 'paragraph' || lower.kind !== 'paragraph' || !SPACED.has(upper.role) || !SPACED.has(lower.role)) return [];
  const gap = gapIn(s, tree, upper, lower);
  const { allowed, clause } = PAGE.cachDoan;
  if (allows(allowed, gap, s.tolerance.pt) || areApart(s, upper, lower) || isBlankBetween(upper, lower) || (isForeign(s) && [upper, lower].some((paragraph) => paraOf(tree, { paragraph }).align === 'center'))) return [];
  return [{ path: lower.path, role: lower.role, clause, found: figure(gap, 'pt'), needed: allowedWords(allowed, 'pt'), actual: gap, expected: allowed, doubt: s.seen?.format === 'pdf' }];
}

/** In a file of others a centred paragraph may be a heading or a caption that was not recognised. */
const isForeign = ({ seen }: Subject): boolean => seen !== undefined && !seen.own;

/** On a finished page one cannot see the gap between two paragraphs that a page break parts. */
const areApart = ({ seen }: Subject, upper: Block, lower: Block): boolean => seen?.format === 'pdf' && seen.pageOf?.(upper.path) !== seen.pageOf?.(lower.path);

/** In a file blank paragraphs between two others are left out of the tree: their numbers tell. */
function isBlankBetween({ path: [kind, above] }: Block, { path: [, below] }: Block): boolean {
  return kind === 'doan' && typeof above === 'number' && typeof below === 'number' && below > above + 1;
}
