import { isList } from '../../core/is-list.ts';
import type { Bang, CanLe, Khoi, NoiTuyen, OBang } from '../../domain/parts/noi-dung.ts';
import { columnWidths } from '../../layout/parts/cot-bang.ts';
import { xepHang } from '../../domain/bang.ts';
import { snap } from '../../core/units.ts';
import type { Align, Paragraph, Table, TableCell } from '../../layout/tree.ts';
import type { BodyContext } from './body.ts';
import { textOf } from './text.ts';

const CAN_LE: Readonly<Record<Align, CanLe>> = { left: 'trai', center: 'giua', right: 'phai', justify: 'deu' };

/** A table with its caption: header rows, rows, spans, alignment, and widths where they are not those that columns take by themselves. */
export function tableOf(table: Table, caption: Paragraph | undefined, ctx: BodyContext): Khoi {
  const rows = table.rows.filter((row) => row.cells.length > 0);
  const headers = headerCount(table, ctx);
  const cells = even(rows.map((row, i) => row.cells.map((cell) => cellOf(cell, i < headers, ctx))));
  const ten = caption === undefined ? undefined : textOf(caption.inlines, caption.role, ctx);
  const plainBang: Bang = {
    ...(ten === undefined ? {} : { ten }),
    ...(headers === 0 ? {} : { tieuDe: cells.slice(0, headers) }),
    hang: cells.slice(headers),
  };
  const shares = sharesOf(table, plainBang, ctx);
  const aligned = columnAligns(plainBang.hang);
  const cot = Array.from({ length: Math.max(shares?.length ?? 0, aligned.length) }, (_, i) => ({ ...(shares?.[i] === undefined ? {} : { rong: shares[i] }), ...(aligned[i] === undefined ? {} : { canLe: aligned[i] }) }));
  const { ten: named, ...rest } = plainBang;
  return { bang: { ...(named === undefined ? {} : { ten: named }), ...(shares === undefined && aligned.every((a) => a === undefined) ? {} : { cot }), ...rest, hang: withoutAligns(plainBang.hang, aligned) } };
}

/** Rows of a foreign table may end early; all rows of ours are as wide. */
function even(rows: readonly (readonly OBang[])[]): readonly (readonly OBang[])[] {
  const widths = xepHang(rows).map((row) => row.soCot);
  const most = Math.max(0, ...widths);
  return rows.map((row, i) => [...row, ...Array.from({ length: most - (widths[i] ?? most) }, () => '')]);
}

/** Rows that head the table: those that repeat, else those whose cells all look like headings, as long as others follow or all do; else the bold ones at its top. */
function headerCount({ headerRows, rows }: Table, ctx: BodyContext): number {
  if (headerRows > 0) return headerRows;
  if (!ctx.own) return boldRows(rows, ctx);
  const first = rows.findIndex((row) => row.cells.some((cell) => cell.blocks.some((p) => p.role !== 'o-bang-tieu-de')));
  return first < 0 ? rows.length : 0;
}

/** Rows of nothing but bold letters at the top, where others follow. */
function boldRows(rows: Table['rows'], { ground }: BodyContext): number {
  const bold = (p: Paragraph): boolean => p.inlines.every((inline) => inline.kind !== 'text' || inline.text.trim() === '' || (inline.bold ?? ground[p.role].text.bold));
  const says = (p: Paragraph): boolean => p.inlines.some((inline) => inline.kind === 'text' && inline.text.trim() !== '');
  const first = rows.findIndex(({ cells }) => !cells.some((cell) => cell.blocks.some(says)) || !cells.every((cell) => cell.blocks.every(bold)));
  return Math.max(0, first);
}

function cellOf(cell: TableCell, header: boolean, ctx: BodyContext): OBang {
  const role = header ? 'o-bang-tieu-de' : 'o-bang';
  const texts = cell.blocks.length === 0 ? [''] : cell.blocks.map((p): string | Exclude<NoiTuyen, string> => textOf(markedInlines(p), p.role, ctx, ctx.ours[role].text) ?? '');
  const first = cell.blocks[0];
  const align = first === undefined ? undefined : (first.format?.align ?? ctx.ground[first.role].para.align);
  const canLe = align === undefined || align === ctx.ours[role].para.align || (!ctx.own && align === 'justify') ? undefined : CAN_LE[align];
  const [only] = texts;
  if (cell.colSpan === 1 && cell.rowSpan === 1 && canLe === undefined && texts.length === 1 && only !== undefined) return only;
  return { doan: texts, ...(cell.colSpan === 1 ? {} : { gopCot: cell.colSpan }), ...(cell.rowSpan === 1 ? {} : { gopHang: cell.rowSpan }), ...(canLe === undefined ? {} : { canLe }) };
}

const markedInlines = ({ marker, inlines }: Paragraph): Paragraph['inlines'] => (marker === undefined ? inlines : [{ kind: 'text', text: marker.before + marker.text + marker.after }, ...inlines]);

const alignOf = (cell: OBang): CanLe | undefined => (typeof cell === 'object' && !isList(cell) ? cell.canLe : undefined);

/** Alignment that all cells of a column share. */
function columnAligns(rows: Bang['hang']): (CanLe | undefined)[] {
  const set = xepHang(rows);
  const seen = new Map<number, Set<CanLe | undefined>>();
  rows.forEach((row, r) => row.forEach((cell, c) => {
    const column = set[r]?.cot[c] ?? c;
    const aligns = seen.get(column) ?? new Set();
    seen.set(column, aligns.add(alignOf(cell)));
  }));
  const count = Math.max(0, ...seen.keys()) + 1;
  return Array.from({ length: seen.size === 0 ? 0 : count }, (_, i) => {
    const aligns = [...(seen.get(i) ?? [])];
    return aligns.length === 1 ? aligns[0] : undefined;
  });
}

function withoutAligns(rows: Bang['hang'], aligned: readonly (CanLe | undefined)[]): Bang['hang'] {
  const set = xepHang(rows);
  return rows.map((row, r) => row.map((cell, c): OBang => {
    const at = aligned[set[r]?.cot[c] ?? c];
    if (at === undefined || typeof cell !== 'object' || isList(cell)) return cell;
    const { canLe: _same, ...rest } = cell;
    const [only] = rest.doan;
    return rest.gopCot === undefined && rest.gopHang === undefined && rest.doan.length === 1 && only !== undefined ? only : rest;
  }));
}

/** Whole numbers that people would write, then finer ones. */
const SCALES = [10, 12, 20, 24, 50, 100, 200, 1000];

/** Shares of the width, where columns do not take theirs by themselves. */
function sharesOf(table: Table, bang: Bang, ctx: BodyContext): number[] | undefined {
  const { columns } = table;
  const all = columns.reduce((sum, w) => sum + w, 0);
  if (columns.length === 0 || all <= 0) return undefined;
  const fits = (made: readonly number[]): boolean => made.length === columns.length && made.every((w, i) => Math.abs(w - (columns[i] ?? 0)) < 0.06);
  if (fits(columnWidths(ctx.b, bang, ctx.measure))) return undefined;
  const scaled = (scale: number): number[] => columns.map((w) => Math.max(1, Math.round((w / all) * scale)));
  const exact = SCALES.map(scaled).find((shares) => fits(widthsOf(shares, ctx.measure)));
  return exact ?? (ctx.own ? columns.map((w) => snap(w)) : scaled(100));
}

function widthsOf(shares: readonly number[], room: number): number[] {
  const all = shares.reduce((sum, w) => sum + w, 0);
  const out = shares.map((w) => snap((w / all) * room));
  const rest = out.slice(0, -1).reduce((sum, w) => sum + w, 0);
  return out.map((w, i) => (i === out.length - 1 ? snap(room - rest) : w));
}
