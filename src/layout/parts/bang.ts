import { isList } from '../../core/is-list.ts';
import type { Path } from '../../core/path.ts';
import type { Role } from '../../core/role.ts';
import { NBSP } from '../../core/text.ts';
import type { Pt } from '../../core/units.ts';
import { cacHang, gop, type HangBang, xepHang } from '../../domain/bang.ts';
import type { Bang, CanLe, NoiTuyen, OBang } from '../../domain/parts/noi-dung.ts';
import { measure } from '../../metrics/metrics.ts';
import type { Builder } from '../builder.ts';
import type { Block, Paragraph, Table, TableCell } from '../tree.ts';
import { columnWidths, PADDING } from './cot-bang.ts';
import { alignOf, type BodyContext } from './noi-dung.ts';
import { inlineText } from './noi-tuyen.ts';

/** Bảng with its caption above; columns share the measure by given widths, else by what stands in them. */
export function table(ctx: BodyContext, bang: Bang, path: Path): Block[] {
  const header = bang.tieuDe ?? [];
  const rows = cacHang(bang);
  const set = xepHang(rows);
  const columns = columnWidths(ctx.b, bang, ctx.measure);
  const caption = bang.ten === undefined ? [] : [ctx.b.paragraph('ten-bang', [...path, 'ten'], inlineText(ctx.b, ctx.scope, 'ten-bang', bang.ten, [...path, 'ten']))];
  const make = (): Omit<Table, 'kind' | 'id' | 'path'> => ({
    columns,
    padding: PADDING,
    headerRows: header.length < rows.length ? header.length : 0,
    rows: rows.map((row, i) => ({ cells: cells({ ctx, bang, columns }, row, set[i]?.cot ?? [], i < header.length, [...path, ...(i < header.length ? ['tieuDe', i] : ['hang', i - header.length])]) })),
  });
  return [...caption, ctx.b.table(path, make)];
}

interface TableContext {
  readonly ctx: BodyContext;
  readonly bang: Bang;
  readonly columns: readonly Pt[];
}

function cells(t: TableContext, row: HangBang, at: readonly number[], header: boolean, path: Path): TableCell[] {
  return row.map((cell, i) => {
    const [column, span] = [at[i] ?? i, gop(cell, 'gopCot')];
    const width = t.columns.slice(column, column + span).reduce((sum, w) => sum + w, 0) - 2 * PADDING;
    const align = header ? undefined : t.bang.cot?.[column]?.canLe;
    const blocks = cellBlocks(t.ctx, cell, header ? 'o-bang-tieu-de' : 'o-bang', align, [...path, i]);
    return { colSpan: span, rowSpan: gop(cell, 'gopHang'), blocks: blocks.map((block) => loosened(t.ctx.b, block, width)) };
  });
}

function cellBlocks(ctx: BodyContext, cell: OBang, role: Role, columnAlign: CanLe | undefined, path: Path): Paragraph[] {
  const whole = typeof cell === 'object' && !isList(cell);
  const texts: readonly (readonly [NoiTuyen, Path])[] = whole ? cell.doan.map((text, i) => [text, [...path, 'doan', i]] as const) : [[cell, path]];
  const align = alignOf((whole ? cell.canLe : undefined) ?? columnAlign);
  return texts.map(([text, at]) => ctx.b.paragraph(role, at, inlineText(ctx.b, ctx.scope, role, text, at), align === undefined ? {} : { format: align }));
}

/** A phrase that is held together gives way where the cell is narrower than it: it would break inside a word. */
function loosened(b: Builder, paragraph: Paragraph, width: Pt): Paragraph {
  const style = b.styles[paragraph.role].text;
  const fits = (token: string) => !token.includes(NBSP) || measure(token, style) <= width;
  const loosen = (text: string) => text.split(' ').map((token) => (fits(token) ? token : token.replaceAll(NBSP, ' '))).join(' ');
  return { ...paragraph, inlines: paragraph.inlines.map((inline) => (inline.kind === 'text' ? { ...inline, text: loosen(inline.text) } : inline)) };
}
