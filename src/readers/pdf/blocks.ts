import type { Pt } from '../../core/units.ts';
import type { SeenBlock, SeenCell, SeenParagraph, SeenRow, SeenTable } from '../seen/model.ts';
import { NATION } from './gather.ts';
import type { Habits } from './habits.ts';
import { type Around, inlinesOf } from './inlines.ts';
import type { Item, RegionItem, TableItem } from './items.ts';
import { bottomOf, topOf } from './items.ts';
import { gathered, type Gathered, type Ground } from './paragraphs.ts';
import type { Column } from './regions.ts';

const DASHES = /^[_\-–—]{4,}$/u;

/** Makes blocks in reading order and counts their paragraphs. */
export class Blocks {
  #number = 0;
  readonly #habits: Habits;
  readonly #around: Pick<Around, 'notes'>;
  constructor(habits: Habits, around: Pick<Around, 'notes'>) {
    this.#habits = habits;
    this.#around = around;
  }

  /** Blocks of the items of one column. */
  of(items: readonly Item[], column: Column, kind: Ground['kind']): SeenBlock[] {
    const placed = gathered(joinedTables(items), { column, habits: this.#habits, kind });
    return placed.map((one) => (one.kind === 'item' ? this.#item(one.item, column) : (this.#drawnRule(one.paragraph, column) ?? this.#paragraph(one.paragraph, column, kind))));
  }

  #paragraph({ lines, para }: Gathered, column: Column, kind: Ground['kind']): SeenParagraph {
    const first = lines[0];
    const page = lines.filter((line) => line.page === first?.page);
    const [x, y] = [Math.min(...page.map((line) => line.x)), Math.min(...page.map(topOf))];
    const box = { x, y, width: Math.max(...page.map((line) => line.right)) - x, height: Math.max(...page.map(bottomOf)) - y };
    const { frame } = first ?? {};
    this.#number += 1;
    return {
      kind: 'paragraph', place: { number: this.#number, page: (first?.page ?? 0) + 1, box }, para, inlines: inlinesOf(lines, { ...this.#around, left: column.left, broken: para.align === 'center' && kind !== 'cell' && !NATION.test(lines.map(({ text }) => text.trim()).join(' ')) }),
      ...(frame === undefined ? {} : { frame: { width: frame.width, height: frame.height, color: frame.color } }),
    };
  }

  /** A line of underscores or hyphens is a rule line. */
  #drawnRule({ lines }: Gathered, column: Column): SeenBlock | undefined {
    const [line] = lines;
    if (line === undefined || lines.length > 1 || !DASHES.test(line.text)) return undefined;
    const place = { number: Math.max(1, this.#number), page: line.page + 1, box: { x: line.x, y: line.y, width: line.right - line.x, height: 1 } };
    return { kind: 'rule', place, length: line.right - line.x, thickness: 0.05 * line.size, x: line.x - column.left, color: line.parts[0]?.runs[0]?.color ?? '000000', drawn: 'chars' };
  }

  #item(item: Exclude<Item, { kind: 'line' }>, column: Column): SeenBlock {
    const place = { number: Math.max(1, this.#number), page: item.page + 1 };
    switch (item.kind) {
      case 'rule': {
        const { x1, x2, y1, thickness, color } = item.stroke;
        return { kind: 'rule', place: { ...place, box: { x: x1, y: y1, width: x2 - x1, height: thickness } }, length: x2 - x1, thickness, x: x1 - column.left, color, drawn: 'stroke' };
      }
      case 'picture':
        return { kind: 'picture', place: { ...place, box: item.box }, width: item.box.width, height: item.box.height, alt: '' };
      case 'region':
        return this.#region(item, place);
      case 'table':
        return this.#table(item, place);
      default:
        return item satisfies never;
    }
  }

  #region({ edges, columns }: RegionItem, place: SeenTable['place']): SeenTable {
    const cells = columns.map((items, i): SeenCell => {
      const [left = 0, right = 0] = [edges[i], edges[i + 1]];
      const column = { left: i === 0 ? left : Math.min(...items.flatMap((item) => (item.kind === 'line' ? [item.x] : [])), right), right };
      return { colSpan: 1, rowSpan: 1, blocks: this.of(items, { left: i === 0 ? left : Math.max(left, column.left - 200), right }, 'side') };
    });
    return { kind: 'table', place, columns: edges.slice(1).map((edge, i) => edge - (edges[i] ?? 0)), padding: 0, rows: [{ cells, header: false }], borders: 'none' };
  }

  #table({ xs, rows, box }: TableItem, place: SeenTable['place']): SeenTable {
    const padding = paddingOf(rows);
    const header = repeated.get(rows) ?? 0;
    return {
      kind: 'table', place: { ...place, box }, columns: xs.slice(1).map((x, i) => x - (xs[i] ?? 0)), padding, borders: 'all',
      rows: rows.map(({ cells }, row): SeenRow => ({
        header: row < header,
        cells: cells.map(({ box: cell, colSpan, rowSpan, items }) => ({ colSpan, rowSpan, blocks: this.of(items, { left: cell.x + padding, right: cell.x + cell.width - padding }, 'cell') })),
      })),
    };
  }
}

/** Room between a cell's edge and its text: the least there is. */
function paddingOf(rows: TableItem['rows']): Pt {
  const gaps = rows.flatMap(({ cells }) => cells.flatMap(({ box, items }) => items.flatMap((item) => (item.kind === 'line' ? [item.x - box.x] : []))));
  return Math.max(0, Math.min(5.4, ...gaps));
}

/** How many rows at its head a table repeats on its other pages. */
const repeated = new WeakMap<TableItem['rows'], number>();

/** Pieces of a table on successive pages are one table. */
function joinedTables(items: readonly Item[]): Item[] {
  const out: Item[] = [];
  for (const item of items) {
    const last = out.at(-1);
    if (item.kind !== 'table' || last?.kind !== 'table' || !isSequel(last, item)) { out.push(item); continue; }
    const again = sameRows(last.rows, item.rows);
    const rows = [...last.rows, ...item.rows.slice(again)];
    const header = Math.max(again, repeated.get(last.rows) ?? 0);
    repeated.set(rows, header);
    out[out.length - 1] = { ...last, rows, page: item.page };
  }
  const first = new Map(items.flatMap((item) => (item.kind === 'table' ? [[item.rows[0], item.page] as const] : [])));
  return out.map((item) => (item.kind === 'table' ? { ...item, page: first.get(item.rows[0]) ?? item.page } : item));
}

const isSequel = (last: TableItem, next: TableItem): boolean =>
  next.page === last.page + 1 && last.xs.length === next.xs.length && last.xs.every((x, i) => Math.abs(x - (next.xs[i] ?? 0)) < 3);

const rowText = (row: TableItem['rows'][number] | undefined): string => (row?.cells ?? []).map(({ items }) => items.map((item) => (item.kind === 'line' ? item.text : '')).join(' ')).join('|');
function sameRows(a: TableItem['rows'], b: TableItem['rows']): number {
  let same = 0;
  while (same < b.length - 1 && same < 4 && rowText(b[same]).replaceAll('|', '').trim() !== '' && rowText(a[same]) === rowText(b[same])) same += 1;
  return same;
}
