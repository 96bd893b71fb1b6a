import { isList } from '../core/is-list.ts';
import type { Bang, OBang } from './parts/noi-dung.ts';

/** One row of a table as the draft gives it: cells covered by a span are not listed. */
export type HangBang = readonly OBang[];

/** Header rows, then the others. */
export const cacHang = (bang: Bang): readonly HangBang[] => [...(bang.tieuDe ?? []), ...bang.hang];

/** Columns or rows that a cell spans. */
export const gop = (cell: OBang, key: 'gopCot' | 'gopHang'): number => (typeof cell === 'object' && !isList(cell) ? (cell[key] ?? 1) : 1);

/** Where the cells of a row stand, and how many columns the row fills, spans from above counted in. */
export interface HangXep {
  /** First column of each cell. */
  readonly cot: readonly number[];
  readonly soCot: number;
}

/** Sets the cells of each row into columns; all rows of a right table fill the same. */
export function xepHang(rows: readonly HangBang[]): HangXep[] {
  const open: number[] = [];
  return rows.map((row) => {
    const started: number[] = [];
    const cot: number[] = [];
    let column = 0;
    for (const cell of row) {
      column = nextFree(open, column);
      cot.push(column);
      for (let i = 0; i < gop(cell, 'gopCot'); i += 1, column += 1) started[column] = gop(cell, 'gopHang');
    }
    column = nextFree(open, column);
    const width = Math.max(column, open.findLastIndex((left) => left > 0) + 1);
    for (let i = 0; i < width; i += 1) open[i] = Math.max(0, Math.max(open[i] ?? 0, started[i] ?? 0) - 1);
    return { cot, soCot: column };
  });
}

/** Columns that each row fills. */
export const soCotMoiHang = (rows: readonly HangBang[]): number[] => xepHang(rows).map((row) => row.soCot);

function nextFree(open: readonly number[], from: number): number {
  let column = from;
  while ((open[column] ?? 0) > 0) column += 1;
  return column;
}
