import type { Bilingual } from '../../core/text.ts';
import { isBlank, isCentred, isLine, type Item, joined, type Line, part } from './line.ts';
import { as, type Out } from './out.ts';
import { headTable } from './head.ts';
import { markOf } from './head-columns.ts';
import { isCanCu, isKemTheo, isKinhGui, isNoiNhan, isPhuLuc, isSo, isVeViec, isVeViecChu, looksTitle, nextLine, titleName, type TypeName } from './patterns.ts';
import { ruleOfChars } from './rules.ts';
import { markerOf } from './markers.ts';
import { WHY } from './why.ts';

/** The title block, and where the rest begins. */
export interface Title {
  readonly out: readonly Out[];
  readonly next: number;
  readonly type?: TypeName;
  /** The line of the type. */
  readonly line?: Line;
}

/** Lines that may stand between the head and the type name. */
const BEFORE = 3;
/** Most lines of a trích yếu. */
const MOST = 7;

/** Finds type name and trích yếu (ô 5a) right at an index. */
export function findTitle(items: readonly Item[], from: number): Title {
  const before: Out[] = [];
  let at = nextLine(items, from);
  for (let tries = 0; tries < BEFORE; tries += 1) {
    const item = items[at];
    if (item === undefined || item.kind === 'table' || item.kind === 'picture') break;
    if (item.kind === 'rule') before.push({ kind: 'rule', rule: item.rule, role: 'co-quan-ban-hanh' });
    else if (markOf(item) !== undefined) before.push(as(markOf(item) ?? 'doan', item));
    else return titleAt(items, at, before, from);
    at = nextLine(items, at + 1);
  }
  return { out: [], next: from };
}

function titleAt(items: readonly Item[], at: number, before: readonly Out[], from: number): Title {
  const line = items[at];
  const none = { out: before, next: before.length > 0 ? at : from };
  if (line === undefined || !isLine(line)) return none;
  const [first, ...more] = linesOf(line);
  if (first === undefined || isKinhGui(first) || isCanCu(first) || isPhuLuc(first)) return none;
  const type = titleName(first) ?? (looksTitle(first) && first.text.length < 70 && markerOf(first) === undefined ? { exact: false } : undefined);
  if (type === undefined) return none;
  const why = type.exact || type.loai !== undefined ? undefined : WHY.tenLoai;
  const subject = subjectOf(items, at, more, why);
  const name = as('ten-loai', first, why);
  return { out: [...before, name, ...subject.out], next: subject.next, type, line: first };
}

/** Longest paragraph that is cut. */
const LONGEST = 2000;

/** Lines of a paragraph that breaks cut, blanks left out. */
const linesOf = (line: Line): Line[] => {
  if (line.raw.length > LONGEST || !line.raw.includes('\n')) return [line];
  const cut = line.raw.split('\n');
  let at = 0;
  const out: Line[] = [];
  for (const piece of cut) {
    const found = partOf(line, at, at + piece.length);
    if (found !== undefined) out.push(found);
    at += piece.length + 1;
  }
  return out;
};
const partOf = (line: Line, start: number, end: number): Line | undefined => (line.raw.slice(start, end).trim() === '' ? undefined : part(line, start, end));

/** The lines below a type name up to the line below them, or the text. */
function subjectOf(items: readonly Item[], at: number, more: readonly Line[], why: Bilingual | undefined): { readonly out: readonly Out[]; readonly next: number } {
  const lines: Line[] = [...more];
  const rules: Out[] = [];
  let next = at + 1;
  let blanks = 0;
  for (let i = at + 1; i < items.length && lines.length < MOST; i += 1) {
    const item = items[i] as Item; // the bound is checked
    if (isBlank(item)) {
      blanks += 1;
      continue;
    }
    const rule = item.kind === 'rule' ? item.rule : isLine(item) ? ruleOfChars(item) : undefined;
    if (rule !== undefined) {
      rules.push({ kind: 'rule', rule, role: 'trich-yeu' });
      next = i + 1;
      break;
    }
    if (!isLine(item) || !isSubject(item, lines.at(-1), blanks)) break;
    lines.push(item);
    next = i + 1;
    blanks = 0;
  }
  const below = rules.length > 0 ? { out: [], next } : ruleBelow(items, next);
  return { out: [...(lines.length > 0 ? [as('trich-yeu', joined(lines), why)] : []), ...rules, ...below.out], next: below.next };
}

/** A rule line right below. */
function ruleBelow(items: readonly Item[], next: number): { readonly out: readonly Out[]; readonly next: number } {
  const at = nextLine(items, next);
  const item = items[at];
  return item?.kind === 'rule' ? { out: [{ kind: 'rule', rule: item.rule, role: 'trich-yeu' }], next: at + 1 } : { out: [], next };
}

const AUTHORITY = /^(?:chu tich|thu tuong|chinh phu|uy ban|hoi dong|bo truong|giam doc|hieu truong|tong giam doc|cuc truong|truong |chanh |vien truong|chi cuc truong|tong cuc truong|ban (?!hanh(?![a-z]))|quoc hoi)/u;
/** Is a line one of authority between title and bases: `CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH …`? */
export const isAuthority = (line: Line): boolean => line.look.capitals && AUTHORITY.test(line.key) && line.text.length < 120;

function isSubject(line: Line, above: Line | undefined, blanks: number): boolean {
  if (isKinhGui(line) || (isCanCu(line) && !line.look.capitals) || isKemTheo(line) || isNoiNhan(line) || isSo(line) || isPhuLuc(line) || markerOf(line) !== undefined || isAuthority(line) || /[:;]$/u.test(line.text)) return false;
  if (isVeViec(line) || isVeViecChu(line)) return above === undefined;
  const long = (line.text.length > 260 && !line.look.capitals) || (/[.]$/u.test(line.text) && line.text.length > 160);
  if (long) return false;
  if (above === undefined) return isCentred(line) || line.look.bold > 0.6 || blanks < 2;
  const same = line.look.bold > 0.6 === above.look.bold > 0.6;
  if (blanks === 0 && (/^\p{Ll}/u.test(line.text) || (line.look.capitals && above.look.capitals))) return true;
  return blanks === 0 && same && (isCentred(line) || (isCentred(above) === isCentred(line) && line.text.length < 140 && line.look.bold > 0.6));
}

/** Is a table the head of another document? */
export const isHeadTable = (item: Item): boolean => item.kind === 'table' && headTable(item.table) !== undefined;
