import type { Role } from '../../core/role.ts';
import { isBlank, isCentred, isLine, type Item, type Line, part } from './line.ts';
import { type Found, type Level, markerOf, withoutMarker } from './markers.ts';
import { as, type Out, type OutLine } from './out.ts';
import { WHY } from './why.ts';

/** Text of a document (ô 6): numbered units, paragraphs, tables and pictures. */
export function bodyOf(items: readonly Item[]): Out[] {
  const quoted = quotedIn(items);
  const out: Out[] = [];
  items.forEach((item, i) => {
    if (isBlank(item)) return;
    if (item.kind === 'rule') out.push({ kind: 'rule', rule: item.rule, role: 'doan' });
    else if (item.kind !== 'line') out.push(item);
    else out.push(...(quoted.has(i) ? [as('doan', item)] : paragraphOf(item, { items, i, before: out })));
  });
  return out;
}

/** How far a quotation may run. */
const QUOTE = 15;

/** Paragraphs that go on with a quotation opened above: their numerals are those of another text. */
function quotedIn(items: readonly Item[]): ReadonlySet<number> {
  const out = new Set<number>();
  const count = (text: string, mark: string): number => (text.includes(mark) ? text.split(mark).length - 1 : 0);
  const opens = (item: Item): number => (isLine(item) ? count(item.text, '“') - count(item.text, '”') : 0);
  items.forEach((item, i) => {
    if (out.has(i) || opens(item) <= 0) return;
    const end = items.slice(i + 1, i + 1 + QUOTE).findIndex((next) => opens(next) < 0);
    for (let at = i + 1; at <= i + 1 + end; at += 1) out.add(at);
  });
  return out;
}

interface Place {
  readonly items: readonly Item[];
  readonly i: number;
  readonly before: readonly Out[];
}

function paragraphOf(line: Line, place: Place): OutLine[] {
  const found = markerOf(line);
  if (line.src.frame !== undefined) return [as('doan', line, WHY.khung)];
  if (found === undefined) return [plain(line, place)];
  if (found.level === 'phan' || found.level === 'muc-chu') return partLabel(line, found);
  const rest = withoutMarker(line, found);
  return [{ ...as(roleOf(found, rest, place), rest), marker: markerWithLook(line, found) }];
}

/** Room at the left that sets a line apart from the text. */
const APART = 100;

function plain(line: Line, place: Place): OutLine {
  const role = plainRole(line, place);
  return as(role, line, role === 'doan' && line.lead > APART ? WHY.day : undefined);
}

/** A numeral with how it looks, where it is typed. */
export function markerWithLook(line: Line, found: Found): Found['marker'] {
  if (found.end === 0) return found.marker;
  const run = part(line, 0, found.end).inlines.find((inline) => inline.kind === 'text');
  if (run === undefined) return found.marker;
  const { kind: _kind, text: _text, ...look } = run;
  return { ...found.marker, look };
}

/** `Chương I` with its title below, behind a break or on the same line. */
function partLabel(line: Line, found: Found): OutLine[] {
  const roles: readonly [Role, Role] = found.level === 'phan' ? ['tu-phan', 'tieu-de-phan'] : ['tu-muc', 'tieu-de-muc'];
  const label = part(line, 0, found.end);
  const rest = part(line, found.end);
  const empty = { ...label, inlines: [], raw: '', text: '' };
  const marker = { ...markerWithLook(line, found), after: found.marker.after.trimEnd() };
  return [{ ...as(roles[0], found.end === 0 ? line : empty), marker }, ...(found.end === 0 || rest.raw === '' ? [] : [as(roles[1], { ...rest, first: false })])];
}

function plainRole(line: Line, { before, items, i }: Place): Role {
  const last = before.at(-1);
  const above = last?.kind === 'line' ? last.role : undefined;
  if (above === 'tu-phan' && isTitleLine(line)) return 'tieu-de-phan';
  if (above === 'tu-muc' && isTitleLine(line)) return 'tieu-de-muc';
  if (last?.kind === 'picture' && /^(?:hinh|anh|so do|bieu do)(?![a-z])/u.test(line.key) && line.text.length < 200) return 'chu-thich-hinh';
  if (isCaption(line, items, i)) return 'ten-bang';
  return 'doan';
}

const isTitleLine = (line: Line): boolean => line.text.length < 250 && (isCentred(line) || line.look.capitals || line.look.bold > 0.8);

/** A short line in the middle right above a table. */
function isCaption(line: Line, items: readonly Item[], i: number): boolean {
  let at = i + 1;
  while (at < items.length && isBlank(items[at] as Item)) at += 1; // the bound is checked
  if (items[at]?.kind !== 'table' || line.text.length > 200 || /[.;]$/u.test(line.text)) return false;
  return /^(?:bang|bieu)\s?(?:so\s)?[\divx]/u.test(line.key) || (line.src.para.align === 'center' && line.look.bold > 0.6);
}

const bolds = new WeakMap<readonly Item[], boolean>();
/** Does a text show bold at all? */
function showsBold(items: readonly Item[]): boolean {
  const shown = bolds.get(items) ?? items.some((item) => isLine(item) && item.look.bold > 0.5);
  bolds.set(items, shown);
  return shown;
}

/** Longest heading of a khoản. */
const HEADING = 220;

function roleOf({ level }: Found, rest: Line, place: Place): Role {
  switch (level) {
    case 'dieu':
      return 'dieu';
    case 'la-ma':
      return isHeading(rest, place) ? 'muc' : 'doan';
    case 'khoan':
    case 'thap-phan':
      return isHeading(rest, place) ? 'khoan-tieu-de' : 'khoan';
    case 'diem':
    case 'gach':
    case 'cong':
      return level;
    case 'phan':
    case 'muc-chu':
      return 'doan';
    default:
      return level satisfies never;
  }
}

/** Is what follows a numeral a heading: bold or in capitals throughout, or short and without a stop where no look is shown? */
function isHeading({ text, look, src }: Line, { items, i }: Place): boolean {
  if (text.length > HEADING || /[;,]$/u.test(text)) return false;
  if (look.capitals || look.bold > 0.9) return true;
  const shown = src.style !== undefined || src.place.box !== undefined || look.bold > 0 || showsBold(items);
  if (shown) return false;
  return text.length < 120 && !/[.;:,]$/u.test(text) && goesDeeper(items, i);
}

/** Does something else than a unit of the same kind follow? */
function goesDeeper(items: readonly Item[], i: number): boolean {
  let at = i + 1;
  while (at < items.length && isBlank(items[at] as Item)) at += 1; // the bound is checked
  const [own, next] = [items[i], items[at]];
  if (next === undefined || next.kind !== 'line' || own?.kind !== 'line') return false;
  const [here, below]: (Level | undefined)[] = [markerOf(own)?.level, markerOf(next)?.level];
  return below !== here;
}

