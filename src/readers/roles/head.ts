import type { SeenTable } from '../seen/model.ts';
import { agencies } from './agencies.ts';
import { type Columns, columnsOf, eachCell, halves } from './columns.ts';
import { headGrid, markOf, nationRole } from './head-columns.ts';
import { atBreaks, inTable, isBlank, isLine, type Item, joined, type Line } from './line.ts';
import { as, type Out, type OutLine } from './out.ts';
import { isCanCu, isKinhGui, isNgay, isNoiNhan, isPhuLuc, isSo, isVeViec, isVeViecChu, typeName } from './patterns.ts';
import { ruleOfChars } from './rules.ts';
import { hasWords } from './words.ts';
import { WHY } from './why.ts';

/** The head of a document, and where the rest begins. */
export interface Head {
  readonly out: readonly Out[];
  readonly next: number;
}

/** How far down a head is looked for. */
const REACH = 40;

/** Finds the head (ô 1 to 5b) at the beginning of some items; nothing where there is none. */
export function findHead(items: readonly Item[]): Head {
  const at = items.slice(0, REACH).findIndex((item) => item.kind === 'table' && headTable(item.table) !== undefined);
  return at >= 0 && !items.slice(0, at).some(isHeadLine) ? inTables(items, at) : linear(items);
}

const isHeadLine = (item: Item): boolean => isLine(item) && atBreaks(item).some((line) => nationOf(line) !== undefined);

/** The line of the nation in a line, alone or at the right of a gap. */
const nationOf = (line: Line): Line | undefined => (nationRole(line) !== undefined ? line : halves(line, (_, right) => nationRole(right) !== undefined)?.[1]);

/** Most rows of a table that is a head. */
const MOST_ROWS = 8;

/** A table that holds a head, and the column where its right half begins. */
interface HeadTable {
  readonly table: SeenTable;
  readonly cut: number;
}
/** Where the head stands in a table: asked of one when the head, the tail and annexes are looked for. */
const heads = new WeakMap<SeenTable, { readonly head: HeadTable | undefined }>();

/** The table in which the head stands, itself or an inner one. */
export function headTable(table: SeenTable): HeadTable | undefined {
  const known = heads.get(table) ?? { head: newHeadTable(table) };
  heads.set(table, known);
  return known.head;
}

function newHeadTable(table: SeenTable): HeadTable | undefined {
  if (table.rows.length > MOST_ROWS) return undefined;
  for (const block of table.rows.flatMap(({ cells }) => cells.flatMap(({ blocks }) => blocks))) {
    const inner = block.kind === 'table' ? headTable(block) : undefined;
    // Halves in tables of their own side by side are one head.
    if (inner !== undefined && (holds(inner.table, isSo) || !holds(table, isSo))) return inner;
  }
  let cut = -1;
  let number = -1;
  eachCell(table, (column, cell) => {
    const lines = cell.filter(isLine).flatMap(atBreaks);
    if (cut < 0 && lines.some((line) => nationOf(line) !== undefined)) cut = column;
    if (number < 0 && lines.some((line) => isSo(line))) number = column;
  });
  const small = inTable(table).filter(isLine).length <= 30;
  return small && cut >= 0 ? { table, cut } : small && number >= 0 && table.columns.length <= 3 && inTable(table).some((item) => isLine(item) && isNgay(item)) ? { table, cut: number + 1 } : undefined;
}

const holds = (table: SeenTable, is: (line: Line) => boolean): boolean => inTable(table).some((item) => isLine(item) && atBreaks(item).some(is));

function inTables(items: readonly Item[], at: number): Head {
  const item = items[at];
  const found = item?.kind === 'table' ? headTable(item.table) : undefined;
  if (found === undefined) return { out: [], next: 0 };
  const above = items.slice(0, at).flatMap(loose);
  const inner = new Set(inTable(found.table).map(sourceOf));
  const beside = item?.kind === 'table' && item.table !== found.table ? inTable(item.table).filter((one) => !inner.has(sourceOf(one))).flatMap(loose) : [];
  const columns = columnsOf(found.table, found.cut);
  const { more, next } = goingOn(items, at + 1, columns);
  return { out: [...above, ...beside, headGrid({ ...columns, left: [...columns.left, ...more.left], right: [...columns.right, ...more.right] })], next };
}

/** What an item is made of. */
const sourceOf = (item: Item): object => (item.kind === 'line' ? item.src : item.kind === 'rule' ? item.rule : item.kind === 'table' ? item.table : item.picture);

/** Lines right below the table that are still of the head: a number, a date, V/v that it does not hold. */
function goingOn(items: readonly Item[], from: number, columns: Columns): { readonly more: Pick<Columns, 'left' | 'right'>; readonly next: number } {
  const [left, right]: [Item[], Item[]] = [[], []];
  const has = (is: (line: Line) => boolean): boolean => [...columns.left, ...columns.right, ...left, ...right].some((item) => isLine(item) && is(item));
  let next = from;
  for (let i = from; i < items.length; i += 1) {
    const item = items[i] as Item; // the bound is checked
    if (isBlank(item)) continue;
    if (item.kind === 'table' && isNumberTable(item.table) && !has((line) => isSo(line))) {
      const more = columnsOf(item.table, Math.max(1, item.table.columns.length - 1));
      left.push(...more.left);
      right.push(...more.right);
      next = i + 1;
      continue;
    }
    if (item.kind === 'table' && isSubjectTable(item.table) && !has(isVeViec)) {
      left.push(...inTable(item.table));
      next = i + 1;
      continue;
    }
    if (!isLine(item)) break;
    const both = halves(item, (_, after) => isNgay(after));
    if (both !== undefined && !has(isNgay)) {
      if (both[0] !== undefined) left.push(both[0]);
      right.push(both[1]);
    } else if (isSo(item) && !has((line) => isSo(line))) left.push(item);
    else if (isNgay(item) && !has(isNgay)) right.push(item);
    else if (markOf(item) !== undefined || (isVeViec(item) && !has(isVeViec) && item.src.para.align !== 'center')) left.push(item);
    else break;
    next = i + 1;
  }
  return { more: { left, right }, next };
}

/** Is a table the row of number and date alone? */
const isNumberTable = (table: SeenTable): boolean => table.columns.length > 1 && table.rows.length <= 3 && inTable(table).some((item) => isLine(item) && atBreaks(item).some((line) => isSo(line))) && inTable(table).filter(isLine).length < 12;

/** Is a table the row of V/v alone? */
function isSubjectTable(table: SeenTable): boolean {
  const lines = inTable(table).filter(isLine);
  return lines[0] !== undefined && isVeViec(lines[0]) && table.rows.length === 1 && lines.length < 6;
}

/** A block above the head. */
function loose(item: Item): Out[] {
  if (isBlank(item)) return [];
  if (item.kind === 'rule') return [{ kind: 'rule', rule: item.rule, role: 'tieu-ngu' }];
  if (item.kind !== 'line') return [item];
  return [as(markOf(item) ?? 'doan', item, markOf(item) === undefined ? WHY.dauVanBan : undefined)];
}

/** Most lines of a head without columns. */
const MOST = 30;

/** A head that is typed line by line, with tabs or blanks between its halves or none. */
function linear(items: readonly Item[]): Head {
  const rows = rowsOf(items);
  const known = rows.some(({ item }) => isLine(item) && (nationRole(item) !== undefined || isSo(item)));
  if (!known) return { out: [], next: 0 };
  const next = (rows.at(-1)?.index ?? -1) + 1;
  return rows.some(({ side }) => side === 'right') ? { out: [columnsFrom(rows)], next } : { out: flatHead(rows.map(({ item }) => item)), next };
}

interface Row {
  readonly item: Item;
  readonly side?: 'left' | 'right';
  readonly index: number;
}

/** The lines of the head, each half of a line that holds both on its own; up to the first line of the text. */
function rowsOf(items: readonly Item[]): Row[] {
  const rows: Row[] = [];
  let lines = 0;
  let last = 0;
  for (const [index, item] of items.entries()) {
    if (isBlank(item)) continue;
    if (item.kind === 'rule') rows.push({ item, index });
    else if (!isLine(item) || lines > MOST || endsHead(item, rows)) break;
    else {
      lines += 1;
      for (const line of atBreaks(item).filter(isLine)) rows.push(...halvesOf(line, index));
    }
    if (rows.some((row) => row.index === index && isLine(row.item) && isKnown(row.item, rows))) last = rows.length;
  }
  const trailing = rows.slice(last).findIndex((row) => row.item.kind !== 'rule');
  return rows.slice(0, trailing < 0 ? undefined : last + trailing);
}

const isKnown = (line: Line, rows: readonly Row[]): boolean => nationRole(line) !== undefined || isSo(line) || isNgay(line) || markOf(line) !== undefined || isVeViec(line) || (isVeViecChu(line) && rows.some(({ item }) => isLine(item) && isSo(item))) || ruleOfChars(line) !== undefined || isAgency(line, rows) || isSubjectTail(line, rows);

/** A short line below V/v that goes on with it. */
function isSubjectTail(line: Line, rows: readonly Row[]): boolean {
  const lines = rows.map(({ item }) => item).filter(isLine);
  const at = lines.indexOf(line);
  const above = lines[at - 1];
  return above !== undefined && line.text.length < 60 && (isVeViec(above) || (isVeViecChu(above) && lines.slice(0, at).some((one) => isSo(one))) || isSubjectTail(above, rows.filter(({ item }) => item !== line)));
}

/** A line in capitals above the number. */
const isAgency = (line: Line, rows: readonly Row[]): boolean => line.look.capitals && line.text.length < 90 && !rows.some(({ item }) => isLine(item) && item !== line && isSo(item) && rows.findIndex((row) => row.item === item) < rows.findIndex((row) => row.item === line));

function halvesOf(line: Line, index: number): Row[] {
  const both = halves(line, (_, right) => nationRole(right) !== undefined || isNgay(right));
  if (both === undefined) return [{ item: line, index }];
  return [...(both[0] === undefined || isBlank(both[0]) ? [] : [{ item: both[0], side: 'left' as const, index }]), { item: both[1], side: 'right', index }];
}

/** Does the text, or a title, begin with a line? */
function endsHead(line: Line, rows: readonly Row[]): boolean {
  if (nationOf(line) !== undefined || isSo(line) || isNgay(line)) return false;
  const started = rows.some(({ item }) => isLine(item) && (nationRole(item) !== undefined || isSo(item)));
  const titled = typeName(line) !== undefined && started;
  return isKinhGui(line) || isCanCu(line) || isNoiNhan(line) || isPhuLuc(line) || titled || line.text.length > 240;
}

/** Where the right half of a head begins at the earliest. */
const MIDDLE = 180;

function columnsFrom(rows: readonly Row[]): Out {
  const isRight = ({ item, side }: Row): boolean => side === 'right' || (isLine(item) && side === undefined && (nationRole(item) !== undefined || isNgay(item)));
  const place = rows[0]?.item;
  const at = place?.kind === 'line' ? place.src.place.number : 1;
  const sideOfRule = (row: Row, i: number): boolean => (row.item.kind === 'rule' ? (row.item.rule.x === undefined ? rows.slice(0, i).findLast((r) => r.item.kind === 'line')?.side === 'right' : row.item.rule.x > MIDDLE) : isRight(row));
  return headGrid({ left: rows.filter((row, i) => !sideOfRule(row, i)).map(({ item }) => item), right: rows.filter(sideOfRule).map(({ item }) => item), widths: [184.3, 283.5], at });
}

/** Lines one below the other, with no columns at all. */
function flatHead(items: readonly Item[]): Out[] {
  const out: Out[] = [];
  const names: Line[] = [];
  const settle = (): void => {
    out.push(...agencies(names.splice(0)));
  };
  let seen = false;
  for (const item of items) {
    if (item.kind === 'rule') {
      settle();
      out.push({ kind: 'rule', rule: item.rule, role: lastRole(out) });
    } else if (isLine(item)) {
      const role = nationRole(item) ?? (isSo(item) ? 'so-ky-hieu' : isNgay(item) ? 'dia-danh-ngay' : markOf(item));
      const rule = ruleOfChars(item);
      if (rule !== undefined || role !== undefined || !hasWords(item.text) || seen) settle();
      if (rule !== undefined) out.push({ kind: 'rule', rule, role: lastRole(out) });
      else if (role !== undefined) out.push(as(role, item));
      else if (isVeViec(item) || (seen && isVeViecChu(item))) out.push(as('trich-yeu-cong-van', item));
      else if (lastRole(out) === 'trich-yeu-cong-van' && seen) lengthen(out, item);
      else if (seen || !hasWords(item.text)) out.push(as('doan', item, WHY.dauVanBan));
      else names.push(item);
      seen ||= role === 'so-ky-hieu';
    }
  }
  settle();
  return out;
}

const lastRole = (out: readonly Out[]): OutLine['role'] => {
  const last = out.findLast((one): one is OutLine => one.kind === 'line');
  return last?.role === 'quoc-hieu' ? 'tieu-ngu' : (last?.role ?? 'co-quan-ban-hanh');
};

function lengthen(out: Out[], line: Line): void {
  const at = out.findLastIndex((one) => one.kind === 'line');
  const last = out[at];
  if (last?.kind === 'line') out[at] = { ...last, line: joined([last.line, line]) };
}
