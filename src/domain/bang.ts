import { isList } from '../core/is-list.ts';
import type { Bang, OBang } from './parts/noi-dung.ts';

/** One row of a table as the draft gives it: cells covered by a span are not listed. */
export type HangBang = readonly OBang[];

/** Header rows, then the others. */
export const cacHang = (bang: Bang): readonly HangBang[] => [...(bang.tieuDe ?? []), ...bang.hang];

/** Columns or rows that a cell spans. */
export const gop = (cell: OBang, key: 'gopCot' | 'gopHang'): number => (typeof cell === 'object' && !isList(cell) ? (cell[key] ?? 1) : 1);

/** Columns that each row fills, spans from above counted in; all rows of a right table fill the same. */
export function soCotMoiHang(rows: readonly HangBang[]): number[] {
  const open: number[] = [];
  return rows.map((row) => {
    const started: number[] = [];
    let column = nextFree(open, 0);
    for (const cell of row) {
      column = nextFree(open, column);
      for (let i = 0; i < gop(cell, 'gopCot'); i += 1, column += 1) started[column] = gop(cell, 'gopHang');
    }
    column = nextFree(open, column);
    const width = Math.max(column, open.findLastIndex((left) => left > 0) + 1);
    for (let i = 0; i < width; i += 1) open[i] = Math.max(0, Math.max(open[i] ?? 0, started[i] ?? 0) - 1);
    return column;
  });
}

function nextFree(open: readonly number[], from: number): number {
  let column = from;
  while ((open[column] ?? 0) > 0) column += 1;
  return column;
}

/** Columns of a table: those of its longest row. */
export const soCot = (rows: readonly HangBang[]): number => Math.max(0, ...soCotMoiHang(rows));
