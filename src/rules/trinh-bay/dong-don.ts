import { type Clause, nd30 } from '../../core/clause.ts';
import type { Role } from '../../core/role.ts';
import type { Block, LayoutTree, Paragraph } from '../../layout/tree.ts';
import { paraOf } from '../kit/looks.ts';
import { figure } from '../kit/measures.ts';
import { grouped, type LookData, lookMessage, type Sighting } from '../kit/sightings.ts';
import { pairsOf, stacksOf } from '../kit/stacks.ts';
import { defineRule, NO_TREE } from '../rule.ts';
import type { Subject } from '../subject.ts';

/** Two lines that stand single-spaced, the lower one with the clause. */
const PAIRS = [
  ['quoc-hieu', 'tieu-ngu', nd30('PL I·I·II·1c')],
  ['co-quan-chu-quan', 'co-quan-ban-hanh', nd30('PL I·I·II·2b')],
] as const satisfies readonly (readonly [Role, Role, Clause])[];

const DON = { vi: 'dòng đơn', en: 'single spacing' };
/** Files store spacing in whole parts of a line. */
const STORED = 1 / 240;

/** National name and motto, or parent and issuing agency, further apart than a single line. */
export default defineRule<LookData>({
  id: 'trinh-bay/dong-don',
  since: '0.2.0',
  basis: nd30('PL I·I·II·1c'),
  covers: ['P-13', 'A-07'],
  needs: ['gian-dong'],
  title: { vi: 'Quốc hiệu và Tiêu ngữ, cơ quan chủ quản và cơ quan ban hành cách nhau dòng đơn', en: 'National name and motto, parent and issuing agency stand single-spaced' },
  why: { vi: 'Giãn dòng của dòng dưới phải là dòng đơn. Vài điểm cách đoạn giữa hai dòng chỉ là điều đáng ngờ, vì Nghị định nói theo dòng; ở tệp PDF hai thứ ấy không tách được nhau.', en: 'The lower line has single spacing. Some points of gap between the two are only doubtful, since the decree speaks of lines; in a PDF the two cannot be told apart.' },
  *check(s) {
    if (s.tree === undefined) return yield NO_TREE;
    const { tree } = s;
    const stacks = stacksOf(tree);
    yield* grouped(s, [...stacks.flatMap((stack) => pairsOf(stack).flatMap(([upper, lower]) => apart(s, tree, upper, lower))), ...stacks.flatMap((stack) => alone(tree, stack.blocks))]);
  },
  message: lookMessage({ vi: 'Khoảng cách với dòng trên', en: 'Distance from the line above' }),
  examples: {
    wrong: [
      { tree: { role: 'tieu-ngu', para: { line: { kind: 'multiple', value: 1.5 } } } },
      { base: 'cong-van', tree: { role: 'co-quan-ban-hanh', para: { line: { kind: 'multiple', value: 1.15 } } } },
      { base: 'cong-van', tree: { role: 'co-quan-chu-quan', para: { after: 6 } } },
      { tree: { role: 'co-quan-ban-hanh', para: { line: { kind: 'multiple', value: 1.3 } } } },
    ],
    right: [{ base: 'cong-van', set: { trinhBay: { gianDong: 1.5, cachDoan: 12 } } }, { tree: { role: 'quoc-hieu', para: { line: { kind: 'exact', value: 15 } } } }],
  },
});

function apart(s: Subject, tree: LayoutTree, upper: Block, lower: Block): Sighting[] {
  if (upper.kind !== 'paragraph' || lower.kind !== 'paragraph') return [];
  const clause = PAIRS.find(([a, b]) => a === upper.role && b === lower.role)?.[2];
  if (clause === undefined) return [];
  const [above, own] = [paraOf(tree, { paragraph: upper }), paraOf(tree, { paragraph: lower })];
  const gap = above.after + own.before;
  const about = (found: LookData['found'], actual: number, doubt: boolean) => [sighting(lower, clause, found, actual, doubt)];
  if (own.line.kind === 'multiple' && Math.abs(own.line.value - 1) > STORED) return about(figure(own.line.value, { vi: 'dòng', en: 'lines' }), own.line.value, s.seen?.format === 'pdf');
  const more = figure(gap, 'pt');
  return gap > s.tolerance.pt ? about({ vi: `dòng đơn và ${more.vi}`, en: `single spacing and ${more.en}` }, gap, true) : [];
}

/** A name of an agency that takes several lines, with no parent above it. */
function alone(tree: LayoutTree, stack: readonly Block[]): Sighting[] {
  const [name, ...more] = stack.filter((block) => block.kind === 'paragraph').filter(({ role }) => role === 'co-quan-ban-hanh' || role === 'co-quan-chu-quan');
  if (name === undefined || more.length > 0 || !name.inlines.some(({ kind }) => kind === 'break')) return [];
  const { line } = paraOf(tree, { paragraph: name });
  return line.kind === 'multiple' && Math.abs(line.value - 1) > STORED ? [sighting(name, nd30('PL I·I·II·2b'), figure(line.value, { vi: 'dòng', en: 'lines' }), line.value, false)] : [];
}

const sighting = ({ path, role }: Paragraph, clause: Clause, found: LookData['found'], actual: number, doubt: boolean): Sighting => ({ path, role, clause, found, needed: DON, actual, expected: 'dòng đơn', doubt });
