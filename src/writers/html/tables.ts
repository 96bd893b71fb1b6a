import type { Paragraph, Table, TableCell, TableRow } from '../../layout/tree.ts';
import { type Context, paragraphHtml } from './paragraph.ts';
import { style, tag } from './escape.ts';

/** A table with its header rows as column headers. */
export function tableHtml(ctx: Context, table: Table, caption: Paragraph | undefined): string {
  const sum = table.columns.reduce((a, b) => a + b, 0);
  const columns = table.columns.map((width) => `<col style="${style({ width: `${Math.round((width / sum) * 10_000) / 100}%` }) ?? ''}">`);
  const head = table.rows.slice(0, table.headerRows);
  const body = table.rows.slice(table.headerRows);
  return tag('table', {}, [
    caption === undefined ? '' : tag('caption', {}, paragraphHtml(ctx, caption)),
    tag('colgroup', {}, columns.join('')),
    // Headers without anything below them would promise data that is not there.
    head.length === 0 ? '' : tag('thead', {}, head.map((row) => rowHtml(ctx, row, body.length > 0)).join('')),
    body.length === 0 ? '' : tag('tbody', {}, `\n${body.map((row) => rowHtml(ctx, row, false)).join('\n')}\n`),
  ].join('\n'));
}

const rowHtml = (ctx: Context, row: TableRow, header: boolean): string => tag('tr', {}, row.cells.map((cell) => cellHtml(ctx, cell, header)).join(''));

function cellHtml(ctx: Context, { blocks, colSpan, rowSpan }: TableCell, header: boolean): string {
  const named = header && blocks.some((p) => p.inlines.length > 0);
  const scope = colSpan > 1 ? 'colgroup' : 'col';
  const attributes = { scope: named ? scope : undefined, colspan: colSpan > 1 ? colSpan : undefined, rowspan: rowSpan > 1 ? rowSpan : undefined };
  return tag(named ? 'th' : 'td', attributes, blocks.map((p) => paragraphHtml(ctx, p)).join(''));
}
