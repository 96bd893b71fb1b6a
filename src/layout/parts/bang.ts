import { isList } from '../../core/is-list.ts';
import type { Path } from '../../core/path.ts';
import type { Role } from '../../core/role.ts';
import { plain } from '../../core/text.ts';
import { type Pt, snap } from '../../core/units.ts';
import { cacHang, gop, type HangBang, soCot } from '../../domain/bang.ts';
import type { Bang, NoiTuyen, OBang } from '../../domain/parts/noi-dung.ts';
import { measure } from '../../metrics/metrics.ts';
import type { Builder } from '../builder.ts';
import type { Block, Paragraph, Table, TableCell, TextStyle } from '../tree.ts';
import { alignOf, type BodyContext } from './noi-dung.ts';
import { inlineText } from './noi-tuyen.ts';

/** Left and right margin of a cell, as Word's own tables have it. */
const PADDING: Pt = 5.4;
/** Air for rounding: a word that just fits must fit in every program. */
const SLACK: Pt = 1;

/** Bảng with its caption above; columns share the measure by given widths, else by what stands in them. */
export function table(ctx: BodyContext, bang: Bang, path: Path): Block[] {
  const header = bang.tieuDe ?? [];
  const rows = cacHang(bang);
  const columns = soCot(rows);
  const caption = bang.ten === undefined ? [] : [ctx.b.paragraph('ten-bang', [...path, 'ten'], inlineText(ctx.b, ctx.scope, 'ten-bang', bang.ten, [...path, 'ten']))];
  const make = (): Omit<Table, 'kind' | 'id' | 'path'> => ({
    columns: widths(ctx.b, bang, rows, columns, ctx.measure),
    padding: PADDING,
    headerRows: header.length < rows.length ? header.length : 0,
    rows: rows.map((row, i) => ({ cells: cells(ctx, bang, row, i < header.length, [...path, ...(i < header.length ? ['tieuDe', i] : ['hang', i - header.length])]) })),
  });
  return [...caption, ctx.b.table(path, make)];
}

function cells(ctx: BodyContext, bang: Bang, row: HangBang, header: boolean, path: Path): TableCell[] {
  let column = 0;
  return row.map((cell, i) => {
    const align = header ? undefined : bang.cot?.[column]?.canLe;
    column += gop(cell, 'gopCot');
    return { colSpan: gop(cell, 'gopCot'), rowSpan: gop(cell, 'gopHang'), blocks: cellBlocks(ctx, cell, header ? 'o-bang-tieu-de' : 'o-bang', align, [...path, i]) };
  });
}

function cellBlocks(ctx: BodyContext, cell: OBang, role: Role, columnAlign: 'trai' | 'giua' | 'phai' | 'deu' | undefined, path: Path): Paragraph[] {
  const whole = typeof cell === 'object' && !isList(cell);
  const texts: readonly (readonly [NoiTuyen, Path])[] = whole ? cell.doan.map((text, i) => [text, [...path, 'doan', i]] as const) : [[cell, path]];
  const align = alignOf((whole ? cell.canLe : undefined) ?? columnAlign);
  return texts.map(([text, at]) => ctx.b.paragraph(role, at, inlineText(ctx.b, ctx.scope, role, text, at), align === undefined ? {} : { format: align }));
}

/** Column widths that sum to the measure exactly: given shares, or wide enough for the longest word and in proportion to the text. */
function widths(b: Builder, bang: Bang, rows: readonly HangBang[], columns: number, room: Pt): Pt[] {
  const given = Array.from({ length: columns }, (_, i) => bang.cot?.[i]?.rong);
  const shares = given.some((w) => w !== undefined) ? given.map((w) => w ?? average(given)) : natural(b, rows, columns, room);
  const sum = shares.reduce((a, w) => a + w, 0) || 1;
  const out = shares.map((w) => snap((w / sum) * room));
  return out.map((w, i) => (i === columns - 1 ? snap(room - out.slice(0, -1).reduce((a, x) => a + x, 0)) : w));
}

function average(given: readonly (number | undefined)[]): number {
  const known = given.filter((w) => w !== undefined);
  return known.reduce((a, w) => a + w, 0) / Math.max(1, known.length);
}

function natural(b: Builder, rows: readonly HangBang[], columns: number, room: Pt): Pt[] {
  const least = Array.from({ length: columns }, () => 2 * PADDING);
  const most = Array.from({ length: columns }, () => 2 * PADDING);
  const style: TextStyle = { ...b.styles['o-bang'].text, bold: true };
  for (const row of rows) {
    let column = 0;
    for (const cell of row) {
      const span = gop(cell, 'gopCot');
      if (span === 1) for (const text of cellTexts(cell)) widen(least, most, column, text, style, room);
      column += span;
    }
  }
  const slack = Math.max(0, room - least.reduce((a, w) => a + w, 0));
  const wish = most.map((w, i) => w - (least[i] ?? 0));
  const wishes = wish.reduce((a, w) => a + w, 0) || 1;
  return least.map((w, i) => w + (slack * (wish[i] ?? 0)) / wishes);
}

function widen(least: number[], most: number[], column: number, text: string, style: TextStyle, room: Pt): void {
  const word = Math.max(0, ...text.split(/\s+/u).map((w) => measure(w, style)));
  least[column] = Math.max(least[column] ?? 0, Math.min(word + 2 * PADDING + SLACK, room / 3));
  most[column] = Math.max(most[column] ?? 0, Math.min(measure(text, style) + 2 * PADDING + SLACK, room * 0.6), least[column] ?? 0);
}

function cellTexts(cell: OBang): string[] {
  const paragraphs: readonly NoiTuyen[] = typeof cell === 'object' && !isList(cell) ? cell.doan : [cell];
  return paragraphs.map((text) => plain(typeof text === 'string' ? text : text.map((run) => (typeof run === 'string' ? run : 'chu' in run ? run.chu : '')).join('')));
}
