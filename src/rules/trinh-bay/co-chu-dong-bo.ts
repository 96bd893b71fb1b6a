import { nd30 } from '../../core/clause.ts';
import type { Role } from '../../core/role.ts';
import { allows } from '../../core/units.ts';
import { ROWS } from '../../standard/rows.ts';
import { sizeOf } from '../../standard/size-sets.ts';
import { type Looked, looksOf, mainSize } from '../kit/looks.ts';
import { figure } from '../kit/measures.ts';
import { grouped, type LookData, lookMessage, type Sighting } from '../kit/sightings.ts';
import { defineRule, NO_TREE } from '../rule.ts';
import type { Subject } from '../subject.ts';

/** The parts whose sizes the footnote of the table ties together. */
const HEAD = ['quoc-hieu', 'tieu-ngu', 'dia-danh-ngay'] as const satisfies readonly Role[];
/** Units of running text: one size, that of the text. */
const TEXT: ReadonlySet<Role> = new Set(['doan', 'dieu', 'khoan-tieu-de', 'khoan', 'diem', 'gach', 'cong']);
const CHU_THICH = nd30('PL I·I·V chú thích 1');

/** Sizes that are each allowed and do not go together. */
export default defineRule<LookData>({
  id: 'trinh-bay/co-chu-dong-bo',
  since: '0.2.0',
  basis: CHU_THICH,
  covers: ['P-14', 'S-05', 'S-06', 'S-07'],
  needs: ['co-chu'],
  title: { vi: 'Cỡ chữ trong một văn bản tăng giảm cùng nhau', en: 'The sizes of one document go up and down together' },
  why: {
    vi: 'Chú thích của bảng mẫu chữ buộc cỡ chữ tăng, giảm thống nhất: Quốc hiệu, Tiêu ngữ, địa danh và ngày là 12, 13, 13 hoặc 13, 14, 14; điều, khoản, điểm cùng cỡ với lời văn. Đoạn có cỡ ngoài khoảng thì quy tắc cỡ chữ đã báo.',
    en: 'The footnote of the table makes sizes move together: national name, motto and date are 12, 13, 13 or 13, 14, 14; articles, clauses and points have the size of the text. Sizes outside their range are told by the rule on sizes.',
  },
  mayErr: { vi: 'Các cặp cỡ chữ của Nghị định là ví dụ.', en: 'The pairs of the decree are examples.' },
  *check(s) {
    if (s.tree === undefined) yield NO_TREE;
    const head = headSizes(s);
    yield* grouped(s, [...(head === undefined || head.together ? [] : [head.sighting]), ...text(s)]);
  },
  message: lookMessage({ vi: 'Cỡ chữ', en: 'Font size' }),
  examples: {
    wrong: [
      { tree: { role: 'quoc-hieu', text: { size: 12 } } },
      { base: 'cong-van', tree: { role: 'dia-danh-ngay', text: { size: 13 } } },
      { tree: { role: 'khoan', text: { size: 13 } } },
      { tree: { role: 'diem', at: 1, run: { size: 13 } } },
    ],
    right: [{ set: { trinhBay: { coChu: 13 } } }, { tree: { role: 'ten-loai', text: { size: 13 } } }],
  },
});

const within = (s: Subject, role: Role, size: number | undefined): size is number => size !== undefined && allows(ROWS[role].size, size, s.tolerance.pt);

/** The sizes of the head, and whether Tiêu ngữ and date stand off the Quốc hiệu as in the coherent sets; nothing where fewer than two are there and allowed. */
export function headSizes(s: Subject): { readonly sighting: Sighting; readonly together: boolean } | undefined {
  const seen = HEAD.flatMap((role) => {
    const looked = looksOf(s).find(({ p }) => p.role === role);
    const size = looked === undefined ? undefined : mainSize(looked.runs);
    return looked !== undefined && within(s, role, size) ? [{ role, looked, size, step: size - sizeOf(14, role) }] : [];
  });
  const [first, ...rest] = seen;
  if (first === undefined || rest.length === 0) return undefined;
  const sizes = (of: (role: Role, size: number) => number): string => seen.map(({ role, size }) => figure(of(role, size)).en).join(', ');
  const needed = ([13, 14] as const).map((set) => sizes((role) => sizeOf(set, role)));
  const found = sizes((_, size) => size);
  const sighting: Sighting = { path: first.looked.p.path, role: first.role, clause: CHU_THICH, actual: found, expected: needed, found: { vi: `${found} ở Quốc hiệu, Tiêu ngữ, ngày`, en: `${found} of name, motto and date` }, needed: { vi: needed.join(' hoặc '), en: needed.join(' or ') } };
  return { sighting, together: rest.every(({ step }) => Math.abs(step - first.step) <= s.tolerance.pt) };
}

/** Units in another size than most of the text of their section. */
function text(s: Subject): Sighting[] {
  const all = looksOf(s).filter(({ p }) => TEXT.has(p.role));
  const sections = [...new Set(all.map(({ p }) => p.section))];
  return sections.flatMap((section) => {
    const own = all.filter(({ p }) => p.section === section);
    const main = mainSize(own.flatMap(({ runs }) => runs));
    return own.flatMap((looked) => other(s, looked, main));
  });
}

function other(s: Subject, { p, runs }: Looked, main: number | undefined): Sighting[] {
  const size = mainSize(runs);
  if (!within(s, p.role, size) || !within(s, p.role, main) || Math.abs(size - main) <= s.tolerance.pt) return [];
  const clause = p.role === 'doan' || p.role === 'gach' || p.role === 'cong' ? CHU_THICH : ROWS[p.role].clause;
  return [{ path: p.path, role: p.role, clause, found: figure(size, 'pt'), needed: { vi: `${figure(main, 'pt').vi} như lời văn`, en: `${figure(main, 'pt').en} like the text` }, actual: size, expected: main }];
}
