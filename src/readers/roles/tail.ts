import type { SeenTable } from '../seen/model.ts';
import { eachCell, halves } from './columns.ts';
import { allAtBreaks, atBreaks, inTable, isBlank, isCentred, isLine, type Item, type Line } from './line.ts';
import { headTable } from './head.ts';
import { as, linesIn, type Out, type OutGrid } from './out.ts';
import { isChucVu, isGhiChuKy, isHoTen, isKemTheo, isLuu, isNgay, isNoiNhan, isPhuLuc, isQuocHieu, isQuyen, isSo, looksTitle, nextLine, typeName } from './patterns.ts';
import { holdsRecipients, isNguoiSoan, isRecipient, recipients } from './recipients.ts';
import { looksSigned, signers } from './signers.ts';
import { isCapitals } from './words.ts';

/** Signature and Nơi nhận (ô 7, 9b), from one index up to another. */
export interface Tail {
  readonly out: readonly Out[];
  readonly start: number;
  readonly next: number;
}

/** Finds the first signature block with Nơi nhận from an index on. */
export function findTail(items: readonly Item[], from: number): Tail | undefined {
  for (let i = from; i < items.length; i += 1) {
    const item = items[i] as Item; // the bound is checked
    if (item.kind !== 'table' && !(isLine(item) && opensTail(items, i))) continue;
    if (item.kind === 'table' && !isTailTable(item.table)) continue;
    const tail = tailAt(items, i);
    if (tail.next > i && endsText(items, tail)) return tail;
  }
  return undefined;
}

/** Does the text end with what looks like a signature block? A sample within a text goes on with text. */
function endsText(items: readonly Item[], { out, next }: Tail): boolean {
  const roles = new Set(linesIn(out).map(({ role }) => role));
  const after = items[nextLine(items, next)];
  if (out.some(({ kind }) => kind === 'grid') || (roles.has('noi-nhan') && roles.has('ho-ten')) || after === undefined || !isLine(after)) return true;
  return after.src.pageBreak === true || isPhuLuc(after) || isKemTheo(after) || isSo(after) || isNgay(after) || typeName(after) !== undefined || looksTitle(after) || /^ghi chu/u.test(after.key) || atBreaks(after).some((line) => isQuocHieu(line) || halves(line, (_, right) => isQuocHieu(right)) !== undefined);
}

const MOST_ROWS = 8;
const MOST_LINES = 80;

/** Is a table the signature block: Nơi nhận in one of its cells, or a signer in the last? */
function isTailTable(table: SeenTable): boolean {
  if (table.rows.length > MOST_ROWS || table.columns.length > 4 || headTable(table) !== undefined || inTable(table).filter(isLine).length > MOST_LINES) return false;
  const cells = cellsOf(table);
  const filled = cells.filter((cell) => cell.some((item) => !isBlank(item)));
  const signed = filled.filter(looksSigned).length;
  if (filled.some(holdsRecipients)) return signed > 0 || filled.length <= 2;
  return (table.borders !== 'all' || (signed > 1 && signed === filled.length)) && signed > 0 && signed >= filled.length - 1 && filled.every((cell) => cell.filter(isLine).length < 25);
}

const cellsOf = (table: SeenTable): Item[][] => {
  const out: Item[][] = [];
  eachCell(table, (_, cell) => out.push(cell));
  return out;
};

/** How far below a title the name may stand. */
const REACH = 14;

/** Does a signature block, or Nơi nhận, begin with a line? */
function opensTail(items: readonly Item[], i: number): boolean {
  const item = items[i];
  if (item === undefined || !isLine(item)) return false;
  const line = atBreaks(item)[0] ?? item;
  if (isNoiNhan(line) || halves(line, (left) => left !== undefined && isNoiNhan(left)) !== undefined) return isLabel(items, i, item);
  if (isNameOverTitle(items, i, line)) return true;
  const at = rightOf(line);
  if (at === undefined) return false;
  return items.slice(i, i + REACH).flatMap((one) => (isLine(one) ? atBreaks(one) : [])).slice(1, 9).some((one) => isHoTen(rightOf(one) ?? one) || isGhiChuKy(one) || isNoiNhan(one));
}

/** A name with an office below it, as some write it. */
function isNameOverTitle(items: readonly Item[], i: number, line: Line): boolean {
  if (!isHoTen(line)) return false;
  const next = items.slice(i + 1, i + 3).find(isLine);
  const above = items.slice(Math.max(0, i - 9), i).findLast(isLine);
  return next !== undefined && isChucVu(next) && next.text.length < 60 && /[./]$/u.test(above?.text ?? '');
}

/** The label has a list, or stands alone. */
const isLabel = (items: readonly Item[], i: number, line: Line): boolean => line.raw.includes('\n') || line.text.length < 60 || items.slice(i + 1, i + 4).some(isRecipient);

/** The title or authority that a line is, alone or at the right of a gap. */
function rightOf(line: Line): Line | undefined {
  const title = (one: Line): boolean => one.text.length < 90 && (isQuyen(one) || (isChucVu(one) && isCapitals(one.text) && !/:$/u.test(one.text)));
  if (title(line) && (isCentred(line) || line.look.bold > 0.5 || line.src.para.align === 'right' || isQuyen(line) || line.src.para.left > 100 || line.text.length < 30)) return line;
  return halves(line, (_, right) => title(right))?.[1];
}

function tailAt(items: readonly Item[], start: number): Tail {
  const out: Out[] = [];
  let at = start;
  while (at < items.length) {
    const item = items[at] as Item; // the bound is checked
    if (item.kind === 'table' && isTailTable(item.table)) {
      const { table, next } = withNext(items, at, item.table);
      const ended = withLoose(items, next, tailGrid(table));
      out.push(ended.grid);
      at = ended.next;
    } else if (isBlank(item)) at += 1;
    else {
      const run = lineRun(items, at);
      if (run.length === 0) break;
      out.push(...linear(run));
      at += run.length;
    }
  }
  return { out, start, next: at };
}

/** A block whose names stand in a table of their own right below: both as one. */
function withNext(items: readonly Item[], at: number, table: SeenTable): { readonly table: SeenTable; readonly next: number } {
  const next = nextLine(items, at + 1);
  const below = items[next];
  const [row, more] = [table.rows.at(-1), below?.kind === 'table' ? below.table.rows[0] : undefined];
  if (below?.kind !== 'table' || row === undefined || more === undefined || below.table.rows.length > 1 || more.cells.length !== row.cells.length || below.table.borders !== 'none') return { table, next: at + 1 };
  if (inTable(below.table).filter(isLine).length > 4 || !inTable(below.table).some((item) => isLine(item) && isHoTen(item))) return { table, next: at + 1 };
  const cells = row.cells.map((cell, i) => ({ ...cell, blocks: [...cell.blocks, ...(more.cells[i]?.blocks ?? [])] }));
  return { table: { ...table, rows: [...table.rows.slice(0, -1), { ...row, cells }] }, next: next + 1 };
}

/** A block whose name, or drafter's code, stands on a line of its own right below. */
function withLoose(items: readonly Item[], from: number, grid: OutGrid): { readonly grid: OutGrid; readonly next: number } {
  let made = grid;
  let next = from;
  for (let at = nextLine(items, from); at < items.length; at = nextLine(items, at + 1)) {
    const item = items[at];
    const roles = new Set(linesIn([made]).map(({ role }) => role));
    if (item === undefined || !isLine(item)) break;
    if (isNguoiSoan(item) && roles.has('noi-nhan') && !roles.has('nguoi-soan')) made = added(made, 0, as('nguoi-soan', item));
    else if (isHoTen(item) && !roles.has('ho-ten') && (roles.has('chuc-vu') || roles.has('quyen-han'))) made = added(made, -1, as('ho-ten', item));
    else break;
    next = at + 1;
  }
  return { grid: made, next };
}

/** A grid with one more line in a cell of its last row. */
const added = (grid: OutGrid, column: number, line: Out): OutGrid => ({ ...grid, rows: [...grid.rows.slice(0, -1), (grid.rows.at(-1) ?? []).map((cell, i, row) => (i === (column + row.length) % row.length ? [...cell, line] : cell))] });

function tailGrid(table: SeenTable): OutGrid {
  const rows: Out[][][] = table.rows.map(() => []);
  eachCell(table, (_column, cell, row) => rows[row]?.push(holdsRecipients(cell) ? mixed(cell) : isUnlabelled(cell) ? recipients(cell) : cell.some((item) => !isBlank(item)) ? signers(cell) : []));
  const columns = table.columns.length;
  return { kind: 'grid', part: 'khoi-ky', columns: table.columns, rows: rows.map((row) => [...row, ...Array.from({ length: Math.max(0, columns - row.length) }, () => [])]), at: table.place.number };
}

/** A list that ends with the line of kept copies is one of recipients, label or not. */
const isUnlabelled = (cell: readonly Item[]): boolean => cell.some((item) => isLine(item) && isLuu(item)) && cell.every((item) => !isLine(item) || isRecipient(item) || isNguoiSoan(item));

/** A cell with Nơi nhận, and perhaps a signer above it. */
function mixed(cell: readonly Item[]): Out[] {
  const at = Math.max(0, cell.findIndex((item) => isLine(item) && isNoiNhan(item)));
  return [...(cell.slice(0, at).some((item) => !isBlank(item)) ? signers(cell.slice(0, at)) : []), ...recipients(cell.slice(at))];
}

const MOST_RUN = 150;

/** Lines from an index on that belong to a block typed line by line. */
function lineRun(items: readonly Item[], from: number): Item[] {
  const run: Item[] = [];
  let listed = false;
  let named = false;
  for (let i = from; i < Math.min(items.length, from + MOST_RUN); i += 1) {
    const item = items[i] as Item; // the bound is checked
    if (item.kind === 'rule' || item.kind === 'table' || item.kind === 'picture') break;
    if (!isBlank(item)) {
      const lines = atBreaks(item);
      const label = lines.some((line) => isNoiNhan(line));
      const under = named && !listed && isChucVu(item) && item.text.length < 60;
      const signed = under || lines.some((line) => rightOf(line) !== undefined || isHoTen(rightPart(line)) || isGhiChuKy(rightPart(line)));
      if (item.src.pageBreak === true && run.length > 0) break;
      if (isPhuLuc(item) || (typeName(item)?.exact === true && named) || lines.some((line) => isSo(line) || isNgay(line) || isQuocHieu(line) || halves(line, (_, right) => isQuocHieu(right)) !== undefined || /^ghi chu\s*:/u.test(line.key))) break;
      if (!label && !signed && !((listed || named) && isRecipient(item)) && !(listed && isShort(item)) && !(run.length > 0 && !named && isShort(item))) break;
      listed ||= label;
      named ||= lines.some((line) => isHoTen(rightPart(line)));
    }
    run.push(item);
  }
  while (run.length > 0 && isBlank(run.at(-1) as Item)) run.pop(); // not empty
  return run;
}

const isShort = (line: Line): boolean => line.text.length < 90 && !/[.:]$/u.test(line.text) && line.src.outline === undefined;
const rightPart = (line: Line): Line => halves(line, (left, right) => left !== undefined && right.raw !== '' && (isHoTen(right) || isGhiChuKy(right)))?.[1] ?? line;

/** A block typed line by line: what stands at the right of gaps signs, the rest receives. */
function linear(run: readonly Item[]): Out[] {
  const left: Item[] = [];
  const right: Item[] = [];
  let open = false;
  let split = false;
  for (const item of allAtBreaks(run)) {
    if (item.kind !== 'line') continue;
    const cut = isBlank(item) ? undefined : halves(item, (l, r) => r.raw !== '' && (l === undefined || !isBlank(l)) && (rightOf(r) !== undefined || isHoTen(r) || isGhiChuKy(r)));
    if (cut !== undefined) {
      if (cut[0] !== undefined) left.push(cut[0]);
      right.push(cut[1]);
      split ||= cut[0] !== undefined;
      open ||= cut[0] !== undefined && isNoiNhan(cut[0]);
    } else if (isBlank(item)) right.push(item);
    else if (isNoiNhan(item)) {
      left.push(item);
      open = true;
    } else if ((open || right.some((one) => isLine(one) && isHoTen(one))) && isRecipient(item)) left.push(item);
    else if (rightOf(item) !== undefined || isHoTen(item) || isGhiChuKy(item) || !open) right.push(item);
    else left.push(item);
  }
  const [received, signed] = [left.length > 0 ? mixed(left) : [], right.some((item) => !isBlank(item)) ? signers(right) : []];
  if (!split) return ordered(run, received, signed);
  const place = run.find(isLine)?.src.place.number ?? 1;
  return [{ kind: 'grid', part: 'khoi-ky', columns: [233.9, 233.9], rows: [[received, signed]], at: place }];
}

/** One block below the other, as they stand. */
function ordered(run: readonly Item[], received: readonly Out[], signed: readonly Out[]): Out[] {
  const first = run.find(isLine);
  return first !== undefined && isNoiNhan(atBreaks(first)[0] ?? first) ? [...received, ...signed] : [...signed, ...received];
}
