import type { Role } from '../../core/role.ts';
import type { Pt } from '../../core/units.ts';
import { agencies } from './agencies.ts';
import { type Columns, halves } from './columns.ts';
import { isBlank, isLine, type Item, joined, type Line } from './line.ts';
import { as, type Out, type OutGrid, type OutLine, type OutRule } from './out.ts';
import { isDang, isDoKhan, isDuThao, isLuuHanh, isNgay, isQuocHieu, isSo, isTieuNgu, isVeViec, isVeViecChu, KHAN_KHAC, LUU_HANH_KHAC } from './patterns.ts';
import { ruleOfChars } from './rules.ts';
import { hasWords, isCapitals } from './words.ts';
import { WHY } from './why.ts';

/** The three storeys of a column of the head: above the number or date, that line, and what is below. */
interface Storeys {
  readonly top: Out[];
  readonly middle: Out[];
  readonly below: Out[];
}

const MARKS: readonly (readonly [Role, (line: Line) => boolean])[] = [
  ['do-khan', isDoKhan],
  ['luu-hanh', isLuuHanh],
  ['du-thao', isDuThao],
];

/** The mark that a line is, anywhere in the head; in a frame also one in words of its own. */
export const markOf = (line: Line): Role | undefined => MARKS.find(([, is]) => is(line))?.[0] ?? (line.src.frame === undefined || !isCapitals(line.text) ? undefined : KHAN_KHAC.test(line.key) ? 'do-khan' : LUU_HANH_KHAC.test(line.key) ? 'luu-hanh' : undefined);

/** The head of a document in two columns (ô 1 to 5b), storey by storey. */
export function headGrid(columns: Columns): OutGrid {
  const { left, right } = settled(columns);
  const [l, r] = [leftOf(left), rightOf(right)];
  const rows = [[l.top, r.top], [l.middle, r.middle], [l.below, r.below]].filter((row) => row.some((cell) => cell.length > 0));
  return { kind: 'grid', part: 'dau-van-ban', columns: columns.widths, rows, at: columns.at };
}

/** A line that holds both number and date though it stands in one column. */
function settled({ left, right }: Columns): Pick<Columns, 'left' | 'right'> {
  const [l, r]: [Item[], Item[]] = [[], [...right]];
  for (const item of left) {
    const cut = isLine(item) ? halves(item, (_, after) => isNgay(after) || isTieuNgu(after) || isQuocHieu(after)) : undefined;
    if (cut?.[0] !== undefined) l.push(cut[0]);
    else if (cut === undefined) l.push(item);
    if (cut !== undefined) r.push(cut[1]);
  }
  return { left: l, right: r };
}

/** Issuer, number and what stands below it. */
export function leftOf(items: readonly Item[]): Storeys {
  const lines = items.filter(isLine);
  const so = lines.find((line) => isSo(line)) ?? lines.find((line) => isSo(line, true));
  const subject = subjectLines(lines, so);
  const out: Storeys = { top: [], middle: [], below: [] };
  const names = namesAbove(lines, so ?? subject[0]).filter((line) => !subject.includes(line));
  out.top.push(...agencies(names));
  out.top.push(...rulesOf(items).slice(0, 1).map((rule): OutRule => ({ ...rule, role: 'co-quan-ban-hanh' })));
  if (so !== undefined) out.middle.push(as('so-ky-hieu', so, isSo(so) || /^so\s*:/u.test(so.key) ? undefined : WHY.theoCho));
  if (subject.length > 0) out.below.push(as('trich-yeu-cong-van', { ...joined(subject), above: emptyAbove(items, subject[0]) }));
  out.below.push(...rulesOf(items).slice(1).map((rule): OutRule => ({ ...rule, role: subject.length > 0 ? 'trich-yeu-cong-van' : 'co-quan-ban-hanh' })));
  for (const line of lines) if (line !== so && !names.includes(line) && !subject.includes(line) && ruleOfChars(line) === undefined) out.below.push(as(markOf(line) ?? 'doan', line, markOf(line) === undefined ? WHY.dauVanBan : undefined));
  return out;
}

/** A single line as a share of its size. */
const SINGLE = 1.15;

/** Height of the empty lines between a line and the one above it. */
function emptyAbove(items: readonly Item[], line: Line | undefined): Pt {
  const at = items.findIndex((item) => item === line);
  let height = 0;
  for (let i = at - 1; i >= 0; i -= 1) {
    const item = items[i];
    if (item === undefined || !isBlank(item) || item.kind !== 'line') break;
    const { line: spacing, before, after } = item.src.para;
    height += before + after + (spacing.kind === 'exact' ? spacing.value : spacing.value * SINGLE * item.look.size);
  }
  return height;
}

/** Lines of the issuer: all above the number that are not something else. */
function namesAbove(lines: readonly Line[], end: Line | undefined): Line[] {
  const stop = end === undefined ? lines.findIndex((line) => isVeViec(line)) : lines.indexOf(end);
  return (stop < 0 ? lines : lines.slice(0, stop)).filter((line) => hasWords(line.text) && markOf(line) === undefined && !isVeViec(line));
}

/** V/v below the number, with the lines that go on with it. */
function subjectLines(lines: readonly Line[], so: Line | undefined): Line[] {
  const below = so === undefined ? lines : lines.slice(lines.indexOf(so) + 1);
  const start = below.findIndex((line) => isVeViec(line) || (so !== undefined && isVeViecChu(line)));
  if (start < 0) return [];
  const rest = below.slice(start + 1);
  const end = rest.findIndex((line) => markOf(line) !== undefined || (so === undefined && isSo(line)) || !hasWords(line.text) || isNgay(line));
  return below.slice(start, end < 0 ? undefined : start + 1 + end);
}

const rulesOf = (items: readonly Item[]): { readonly kind: 'rule'; readonly rule: OutRule['rule'] }[] =>
  items.flatMap((item) => {
    if (item.kind === 'rule') return [item];
    const rule = isLine(item) ? ruleOfChars(item) : undefined;
    return rule === undefined ? [] : [{ kind: 'rule', rule }];
  });

/** Quốc hiệu and Tiêu ngữ, place and date. */
export function rightOf(items: readonly Item[]): Storeys {
  const out: Storeys = { top: [], middle: [], below: [] };
  for (const line of items.filter(isLine)) {
    if (ruleOfChars(line) !== undefined) continue;
    const role = nationRole(line);
    if (role !== undefined) out.top.push(as(role, line));
    else if (isNgay(line)) out.middle.push(as('dia-danh-ngay', line));
    else out.below.push(inRight(line));
  }
  out.top.push(...rulesOf(items).slice(0, 1).map((rule): OutRule => ({ ...rule, role: 'tieu-ngu' })));
  return out.middle.length > 0 ? out : { ...out, ...dated(out.below) };
}

/** The role of a line of the nation, or of the Party in its place. */
export const nationRole = (line: Line): Role | undefined => (isQuocHieu(line) || isDang(line) ? 'quoc-hieu' : isTieuNgu(line) ? 'tieu-ngu' : undefined);

const inRight = (line: Line): OutLine => as(markOf(line) ?? 'doan', line, markOf(line) === undefined ? WHY.dauVanBan : undefined);

/** Where no date is found, the first unknown line at the right stands in its place. */
function dated(below: readonly Out[]): Pick<Storeys, 'middle' | 'below'> {
  const at = below.findIndex((out) => out.kind === 'line' && out.role === 'doan');
  const found = below[at];
  if (found?.kind !== 'line') return { middle: [], below: [...below] };
  return { middle: [as('dia-danh-ngay', found.line, WHY.theoCho)], below: below.filter((_, i) => i !== at) };
}
