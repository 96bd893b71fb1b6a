import type { Pt } from '../../core/units.ts';
import type { Box, Stroke } from './marks.ts';
import type { Segment } from './segments.ts';

/** A line of one column: mostly one segment, several where tabs part it. */
export interface Line {
  readonly kind: 'line';
  readonly page: number;
  readonly parts: readonly Segment[];
  readonly text: string;
  readonly x: Pt;
  readonly right: Pt;
  readonly y: Pt;
  readonly size: Pt;
  readonly spaced: boolean;
  /** Rectangle drawn round it. */
  readonly frame?: Box & { readonly color: string };
}
/** A straight line for itself. */
export interface RuleItem {
  readonly kind: 'rule';
  readonly page: number;
  readonly y: Pt;
  readonly stroke: Stroke;
}
export interface PictureItem {
  readonly kind: 'picture';
  readonly page: number;
  readonly y: Pt;
  readonly box: Box;
}
/** Blocks side by side without lines. */
export interface RegionItem {
  readonly kind: 'region';
  readonly page: number;
  readonly y: Pt;
  /** Left edges of the columns, and the right edge of the last. */
  readonly edges: readonly Pt[];
  readonly columns: readonly (readonly Item[])[];
}
/** A table whose lines are drawn. */
export interface TableItem {
  readonly kind: 'table';
  readonly page: number;
  readonly y: Pt;
  readonly box: Box;
  readonly xs: readonly Pt[];
  readonly rows: readonly TableRowItem[];
}
export interface TableRowItem {
  readonly cells: readonly TableCellItem[];
}
export interface TableCellItem {
  readonly box: Box;
  readonly colSpan: number;
  readonly rowSpan: number;
  readonly items: readonly Item[];
}
export type Item = Line | RuleItem | PictureItem | RegionItem | TableItem;

/** One line of some segments from left to right. */
export function lineOf(parts: readonly Segment[], page: number): Line {
  const [first, last] = [parts[0], parts.at(-1)];
  return {
    kind: 'line', page, parts, text: parts.map(({ text }) => text.trim()).join('\t'), x: first?.x ?? 0, right: last?.right ?? 0, y: first?.y ?? 0,
    size: Math.max(...parts.map(({ size }) => size)), spaced: last?.spaced === true,
  };
}

/** Top and bottom of the ink of a line, about. */
export const topOf = ({ y, size }: { readonly y: Pt; readonly size: Pt }): Pt => y - 0.75 * size;
export const bottomOf = ({ y, size }: { readonly y: Pt; readonly size: Pt }): Pt => y + 0.22 * size;

/** Lowest point of an item on its page. */
export function footOf(item: Item): Pt {
  switch (item.kind) {
    case 'line': return bottomOf(item);
    case 'rule': return item.y;
    case 'picture': return item.box.y + item.box.height;
    case 'table': return item.box.y + item.box.height;
    case 'region': return Math.max(...item.columns.flatMap((column) => column.map(footOf)), item.y);
    default: return item satisfies never;
  }
}
