import { type Clause, mau, nd30 } from '../../core/clause.ts';
import type { Role } from '../../core/role.ts';
import type { Bilingual } from '../../core/text.ts';
import { type Allowed, allows, fixed, type Pt } from '../../core/units.ts';
import type { RuleLine } from '../../layout/tree.ts';
import { ROWS } from '../../standard/rows.ts';
import { figure } from '../kit/measures.ts';
import { grouped, type LookData, lookMessage, type Sighting } from '../kit/sightings.ts';
import { type Column, linesOf, partsOf } from '../kit/rule-lines.ts';
import { defineRule, NO_TREE } from '../rule.ts';
import type { Subject } from '../subject.ts';

/** Parts with a line below, and how long it is as a share of the text line; `whole` is across the text. */
export const LINES: readonly LineSpec[] = [
  { role: 'tieu-ngu', allowed: ROWS['tieu-ngu'].rule, clause: ROWS['tieu-ngu'].clause },
  { role: 'co-quan-ban-hanh', allowed: ROWS['co-quan-ban-hanh'].rule, clause: ROWS['co-quan-ban-hanh'].clause },
  { role: 'trich-yeu', allowed: ROWS['trich-yeu'].rule, clause: ROWS['trich-yeu'].clause },
  { role: 'kem-theo', clause: mau('M2.1') },
  { role: 'lien-he', allowed: fixed(1), whole: true, clause: ROWS['lien-he'].clause },
];

/** One of them. */
export interface LineSpec {
  readonly role: Role;
  readonly clause: Clause;
  readonly allowed?: Allowed;
  readonly whole?: true;
}

/** What lengths are shares of. */
export const DONG = { vi: 'dòng chữ', en: 'of the text line' };
/** What the length of a line across the page is a share of. */
export const KHO = { vi: 'khổ chữ', en: 'of the text width' };
const NONE = { vi: 'không có', en: 'none' };
/** What some type instead of drawing a line. */
export const UNDERLINED = { vi: 'chữ gạch chân', en: 'underlined words' };
const LINE = { vi: 'một nét liền', en: 'a solid line' };
/** A twip: lengths of files are whole ones. */
const STORED: Pt = 1 / 20;
/** A line drawn by hand that the eye takes to be as long as its text. */
const SLIGHT = 0.05;

/** Rule lines that are missing, of a wrong length, or where there is none. */
export default defineRule<LookData>({
  id: 'trinh-bay/net-ke',
  since: '0.2.0',
  basis: nd30('PL I·I·II·1b'),
  covers: ['Q-03', 'A-06', 'T-03', 'T-04', 'L-04', 'L-06', 'U-06'],
  needs: ['net-ke'],
  title: { vi: 'Nét kẻ dưới Tiêu ngữ, cơ quan ban hành, trích yếu, trên địa chỉ liên hệ có đúng độ dài', en: 'Lines below motto, agency and subject and above the contact line are as long as they must be' },
  why: {
    vi: 'Độ dài tính theo dòng chữ ở trên: Tiêu ngữ dài bằng, cơ quan và trích yếu từ 1/3 đến 1/2; nét trên địa chỉ liên hệ dài hết khổ chữ. Tên nhiều dòng thì dòng nào hợp cũng được; dòng kèm theo của phụ lục có nét ngắn theo mẫu trình bày. Nét vẽ tay trong tệp của người khác lệch dưới 5% dòng chữ thì bỏ qua, hơn thì nhẹ hơn một bậc. Chữ gạch chân cũng là nét liền, mà Nghị định đòi nét ở dưới dòng chữ và không nói làm bằng cách nào: nhẹ hơn một bậc.',
    en: 'Lengths are shares of the text line above: the motto whole, agency and subject one third to one half; the line above the contact line crosses the text. For names of several lines any of them will do; the reference line of an annex has a short line by the sample page. Lines that people drew by hand in files of their own may be off by 5% of the text line; what is more weighs one step less. Underlined words have a solid line too, while the decree asks for one below the text and does not say how it is made: one step less.',
  },
  *check(s) {
    if (s.tree === undefined) return yield NO_TREE;
    const columns = partsOf(s.tree);
    yield* grouped(s, [...LINES.flatMap((spec) => columns.flatMap((column) => wrong(s, spec, column))), ...columns.flatMap(needless)]);
  },
  message: lookMessage({ vi: 'Nét kẻ', en: 'Rule line' }),
  examples: {
    wrong: [
      { tree: { role: 'tieu-ngu', rule: 'none' } },
      { tree: { role: 'tieu-ngu', rule: { factor: 0.9 } } },
      { base: 'cong-van', tree: { role: 'co-quan-ban-hanh', rule: { factor: 1.5 } } },
      { tree: { role: 'trich-yeu', rule: { factor: 0.7 } } },
      { tree: { role: 'trich-yeu', rule: 'none' } },
      { base: 'de-cuong-bao-cao', tree: { role: 'kem-theo', rule: 'none' } },
      { given: { lienHe: { diaChi: 'Số 1 đường Đinh Tiên Hoàng, phường Hoa Lư, tỉnh Ninh Bình' } }, tree: { role: 'lien-he', rule: { factor: 0.4 } } },
    ],
    right: [{ tree: { role: 'trich-yeu', rule: { factor: 1.2 } } }, { base: 'de-cuong-bao-cao', tree: { role: 'kem-theo', rule: { factor: 0.6 } } }, { set: { trinhBay: { coChu: 13 } } }],
  },
});

function wrong(s: Subject, spec: LineSpec, column: Column): Sighting[] {
  const part = column.parts.find(({ role }) => role === spec.role);
  if (part === undefined || isElsewhere(spec.role, column)) return [];
  const about = { path: part.path, role: spec.role, clause: spec.clause };
  const rule = linesOf(column, spec.role)[0];
  if (rule === undefined && s.seen?.hasHead === false) return [];
  if (rule === undefined) return [{ ...about, found: part.underlined ? UNDERLINED : NONE, needed: LINE, actual: part.underlined ? 'gạch chân' : 'không có', expected: spec.allowed ?? 'có', doubt: part.underlined }];
  const { allowed } = spec;
  if (allowed === undefined) return [];
  const widths = spec.whole === true ? [column.width] : part.widths;
  const share = rule.length / Math.max(1, ...widths);
  const unit = spec.whole === true ? KHO : DONG;
  const drawn = s.seen !== undefined && !s.seen.own;
  if (widths.some((width) => allows(allowed, rule.length / width, (s.tolerance.pt + STORED) / width + (drawn ? SLIGHT : 0)))) return [];
  return [{ ...about, found: figure(share, unit), needed: inWords(allowed, unit), actual: share, expected: allowed, doubt: drawn || part.wraps || (allowed.kind === 'fixed' && Math.abs(share - allowed.value) <= SLIGHT) }];
}

/** Shares as the decree says them: whole, or from one third to one half. */
export function inWords(allowed: Allowed, unit: Bilingual): Bilingual {
  if (allowed.kind !== 'range') return { vi: `dài bằng ${unit.vi}`, en: `the whole ${unit.en}` };
  const [from, to] = [allowed.min, allowed.max].map((share) => `1/${Math.round(1 / share)}`);
  return { vi: `từ ${from} đến ${to} ${unit.vi}`, en: `${from} to ${to} ${unit.en}` };
}

/** The line of a title stands below its last line, the reference line; a contact line that is not at the foot of the page is another rule's. */
const isElsewhere = (role: Role, column: Column): boolean => (role === 'trich-yeu' && column.parts.some((part) => part.role === 'kem-theo')) || (role === 'lien-he' && !column.foot);

/** A line below V/v, where the decree has none. */
const needless = (column: Column): Sighting[] =>
  linesOf(column, 'trich-yeu-cong-van').map(({ path, role, length }: RuleLine) => ({ path, role, clause: ROWS[role].clause, found: LINE, needed: NONE, actual: length, expected: 'không có', doubt: true }));
