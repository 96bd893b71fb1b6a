import type { Path } from '../../core/path.ts';
import type { Role } from '../../core/role.ts';
import { CAP, type Cap } from '../../domain/parts/noi-dung.ts';
import type { LayoutTree } from '../../layout/tree.ts';
import type { Subject } from '../subject.ts';
import { valueAt } from './fix.ts';
import { capOf, follows, type KieuSo, numeralOf, type Reading, readingsOf } from './numeral.ts';
import { partCount, type Printed, printedOf } from './printed.ts';

/** A numbered unit as it is printed. */
export interface Unit {
  readonly p: Printed;
  readonly cap: Cap;
  /** The numeral alone: `III`, `5`, `a`. */
  readonly so: string;
  /** Absent where it is no plain numeral. */
  readonly reading?: Reading;
  /** The unit that it stands in. */
  readonly tren?: Unit;
  /** The list that it stands in. */
  readonly list: UnitList;
}
/** Units of one level that stand side by side. */
export interface UnitList {
  readonly cap: Cap;
  readonly kieu: KieuSo | undefined;
  readonly tren: Unit | undefined;
  readonly section: number;
  readonly units: Unit[];
  /** Last unit of the list of the same level and kind before this one, whose count it may go on with. */
  readonly noi: Unit | undefined;
}

/** Roles whose numerals follow a word that names the level. */
const WORDED: ReadonlySet<Role> = new Set(['tu-phan', 'tu-muc', 'dieu']);
/** Paragraphs that a quotation may go on for; a mark that is never closed does not hide the rest. */
const LONGEST_QUOTE = 20;
const DASHES: ReadonlySet<Cap> = new Set(['gach', 'cong']);
const rank = (cap: Cap): number => CAP.indexOf(cap);

const cache = new WeakMap<LayoutTree, readonly UnitList[]>();

/** Lists of numbered units of a document, section by section, as the printed numerals and their order show them. */
export function unitListsOf(s: Pick<Subject, 'tree'>): readonly UnitList[] {
  if (s.tree === undefined) return [];
  const known = cache.get(s.tree);
  if (known !== undefined) return known;
  const printed = printedOf(s);
  const all = Array.from({ length: partCount(s) }, (_, i) => listsIn(printed.filter((p) => p.section === i))).flat();
  cache.set(s.tree, all);
  return all;
}

/** Every numbered unit. */
export const unitsOf = (s: Pick<Subject, 'tree'>): readonly Unit[] => unitListsOf(s).flatMap(({ units }) => units);

/** A numbered paragraph before it has its place. */
interface Entry {
  readonly p: Printed;
  readonly cap: Cap;
  readonly readings: readonly Reading[];
  /** Does it stand right after a plain paragraph? */
  readonly afterProse: boolean;
}
/** What a list is to a reader: level, and way of numbering. */
interface Kind {
  readonly cap: Cap;
  readonly reading: Reading | undefined;
}

/** Numbered paragraphs, without those between quotation marks that stay open over paragraphs: they are another text's. */
function entriesIn(printed: readonly Printed[]): Entry[] {
  const out: Entry[] = [];
  let open = 0;
  let since = 0;
  for (const [i, p] of printed.entries()) {
    const cap = capOf(p);
    since += 1;
    if (open === 0 || since > LONGEST_QUOTE || (cap !== undefined && rank(cap) <= rank('muc'))) open = 0;
    if (open === 0) since = 0;
    const before = printed[i - 1];
    if (cap !== undefined && open === 0) out.push({ p, cap, readings: readingsOf(numeralOf(p.marker), WORDED.has(p.role)), afterProse: before?.role === 'doan' && before.marker === '' });
    if (/[“”]/u.test(p.text)) open = Math.max(0, open + p.text.split('“').length - p.text.split('”').length);
  }
  return out;
}

function listsIn(printed: readonly Printed[]): UnitList[] {
  const all: UnitList[] = [];
  const open: UnitList[] = [];
  const entries = entriesIn(printed);
  entries.forEach(place);
  return all;

  function place(entry: Entry, i: number): void {
    const { p, cap, readings } = entry;
    const next = continued(open, cap, readings);
    if (next !== undefined) return put(p, next.list, { cap, reading: next.reading });
    const first = readings.find(({ n }) => n === 1);
    const same = sameKind(open, cap, readings);
    const dashed = rank(cap) >= rank('khoan') && DASHES.has(open.at(-1)?.cap ?? 'phan') && !DASHES.has(cap);
    const anew = first !== undefined && (dashed || (entry.afterProse && (rank(cap) >= rank('khoan') || goesOn(entries.slice(i + 1), cap, first))));
    if (same !== undefined && !anew) return put(p, same, { cap, reading: readings.find(({ kieu }) => kieu === same.kieu) });
    const reading = first ?? readings[0];
    put(p, opened({ cap, reading }, dashed && standsIn(p, open.at(-1)?.units.at(-1))), { cap, reading });
  }

  /** A new list, in the unit that is open and larger; a list that the draft has in a dash stands in the dash. */
  function opened({ cap, reading }: Kind, inDash: boolean): UnitList {
    while (!inDash && open.length > 0 && rank(open.at(-1)?.cap ?? 'phan') > rank(cap)) open.pop();
    const tren = open.at(-1)?.units.at(-1);
    const noi = all.findLast((list) => list.cap === cap && list.kieu === reading?.kieu)?.units.at(-1);
    const list: UnitList = { cap, kieu: reading?.kieu, tren, section: printed[0]?.section ?? 0, units: [], noi };
    all.push(list);
    open.push(list);
    return list;
  }

  function put(p: Printed, list: UnitList, { cap, reading }: Kind): void {
    while (open.at(-1) !== list) open.pop();
    list.units.push({ p, cap, so: numeralOf(p.marker), list, ...(reading === undefined ? {} : { reading }), ...(list.tren === undefined ? {} : { tren: list.tren }) });
  }
}

/** The innermost open list of a level and kind, unless a larger unit has begun since. */
function sameKind(open: readonly UnitList[], cap: Cap, readings: readonly Reading[]): UnitList | undefined {
  const at = open.findLastIndex((list) => rank(list.cap) < rank(cap));
  return open.slice(at + 1).findLast((list) => list.cap === cap && (readings.length === 0 || readings.some(({ kieu }) => kieu === list.kieu)));
}

/** Does the next unit of a level follow a first one, so that a new count begins there? */
function goesOn(later: readonly Entry[], cap: Cap, first: Reading): boolean {
  const next = later.find((entry) => entry.cap === cap);
  return next?.readings.some((reading) => follows(first, reading)) ?? false;
}

/** The innermost open list that a numeral goes on with; dashes go on with any dashes. */
function continued(open: readonly UnitList[], cap: Cap, readings: readonly Reading[]): { list: UnitList; reading: Reading | undefined } | undefined {
  for (const list of [...open].reverse()) {
    if (list.cap !== cap) continue;
    if (DASHES.has(cap)) return { list, reading: undefined };
    const last = list.units.findLast(({ reading }) => reading !== undefined)?.reading;
    const reading = last === undefined ? undefined : readings.find((r) => follows(last, r));
    if (reading !== undefined) return { list, reading };
  }
  return undefined;
}

/** The unit's place in the draft. */
export const unitPath = ({ p }: Pick<Unit, 'p'>): Path => (p.path.at(-1) === 'tieuDe' || p.path.at(-1) === 'doan' ? p.path.slice(0, -1) : p.path);

/** Does a paragraph stand in a unit of the draft? */
const standsIn = (p: Printed, unit: Unit | undefined): boolean => unit !== undefined && p.path.length > unitPath(unit).length && unitPath(unit).every((key, i) => key === p.path[i]);

/** Where a numeral stands in the draft: the verbatim one where there is one, else the unit. */
export function numeralPath(s: Pick<Subject, 'draft'>, unit: Pick<Unit, 'p'>): Path {
  const verbatim = [...unitPath(unit), 'so', 'nguyenVan'];
  return valueAt(s.draft, verbatim) === undefined ? unit.p.path : verbatim;
}
