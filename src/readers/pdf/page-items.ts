import type { Pt } from '../../core/units.ts';
import { type Grid, gridsOf } from './grid.ts';
import { type Item, type Line, lineOf, topOf } from './items.ts';
import type { Box, Marks, Stroke } from './marks.ts';
import { arranged, type Column } from './regions.ts';
import type { Segment } from './segments.ts';

/** What of a page stands outside its drawn tables, and what they hold. */
export interface Sorted {
  readonly marks: Marks;
  readonly grids: readonly Grid[];
  readonly frames: readonly Grid[];
  /** Segments that are in no table. */
  readonly segments: readonly Segment[];
  /** Segments by the grid they stand in. */
  readonly inside: ReadonlyMap<Grid, readonly Segment[]>;
  /** Horizontal lines that are neither borders nor under words. */
  readonly rules: readonly Stroke[];
}

const SHORTEST_RULE = 9;
const within = ({ x, y, width, height }: Box, px: Pt, py: Pt): boolean => px >= x - 1 && px <= x + width + 1 && py >= y - 1 && py <= y + height + 1;
const centreOf = ({ x, right }: Segment): Pt => (x + right) / 2;
const holds = ({ box }: Grid, one: Segment): boolean => within(box, centreOf(one), one.y - 0.3 * one.size);

/** Sorts what is drawn on a page: tables, frames, rule lines, text. */
export function sorted(marks: Marks, segments: readonly Segment[]): Sorted {
  const found = gridsOf(marks.horizontal, marks.vertical).filter((grid) => !isBackground(grid, marks) && segments.some((one) => holds(grid, one)));
  const frames = found.filter(({ cells }) => cells.length === 1);
  const large = found.filter(({ cells }) => cells.length > 1).sort((a, b) => b.box.width * b.box.height - a.box.width * a.box.height);
  const grids = large.filter((one, i) => !large.slice(0, i).some((other) => isInside(one.box, other.box)));
  const inside = new Map<Grid, Segment[]>(grids.map((grid) => [grid, []]));
  const outside: Segment[] = [];
  for (const segment of segments) {
    const grid = grids.find((one) => holds(one, segment));
    if (grid === undefined) outside.push(segment);
    else inside.get(grid)?.push(segment);
  }
  return { marks, grids, frames, segments: outside, inside, rules: joinedRules(marks.horizontal).filter((stroke) => isRule(stroke, [...grids, ...frames], segments)) };
}

/** A table inside a cell is read as text of the cell. */
const isInside = (a: Box, b: Box): boolean => within(b, a.x, a.y) && within(b, a.x + a.width, a.y + a.height);

/** A rectangle round most of the page is its border, not a table. */
const isBackground = ({ box, cells }: Grid, { width, height }: Marks): boolean => cells.length === 1 && box.width > 0.6 * width && box.height > 0.5 * height;

function isRule(stroke: Stroke, grids: readonly Grid[], segments: readonly Segment[]): boolean {
  const length = stroke.x2 - stroke.x1;
  if (length < SHORTEST_RULE || stroke.thickness > 4) return false;
  if (grids.some(({ box }) => within(box, stroke.x1, stroke.y1) && within(box, stroke.x2, stroke.y1))) return false;
  return !segments.some(({ runs, y }) => runs.some((run) => underOrThrough(run, y, stroke)));
}

/** Lines under words and through words belong to the words. */
function underOrThrough(run: Segment['runs'][number], y: Pt, { x1, x2, y1 }: Stroke): boolean {
  const covers = x1 >= run.x - 3 && x2 <= run.right + 3;
  return (run.underline && y1 > y && y1 - y <= 0.22 * run.size && x1 < run.right && x2 > run.x) || (covers && y1 < y && y - y1 < 0.45 * run.size);
}

/** Pieces of one line, and a line drawn twice, are one. */
function joinedRules(strokes: readonly Stroke[]): Stroke[] {
  const rows: Stroke[][] = [];
  for (const stroke of [...strokes].sort((a, b) => a.y1 - b.y1)) {
    const row = rows.at(-1);
    if (row?.[0] !== undefined && stroke.y1 - row[0].y1 < 0.6) row.push(stroke);
    else rows.push([stroke]);
  }
  return rows.flatMap(joinedRow);
}

/** Pieces at one height that touch. */
function joinedRow(row: readonly Stroke[]): Stroke[] {
  const out: Stroke[] = [];
  for (const stroke of [...row].sort((a, b) => a.x1 - b.x1)) {
    const last = out.at(-1);
    if (last !== undefined && stroke.x1 <= last.x2 + 0.8) out[out.length - 1] = { ...last, x2: Math.max(last.x2, stroke.x2) };
    else out.push(stroke);
  }
  return out;
}

/** The items of a page in reading order, without what `gone` names. */
export function pageItems(page: number, { grids, frames, segments, inside, rules, marks }: Sorted, column: Column, gone: ReadonlySet<unknown>): Item[] {
  const flow = arranged(segments.filter((one) => !gone.has(one)), page, column).map((item) => framed(item, frames));
  const tables = grids.map((grid) => tableOf(grid, inside.get(grid) ?? [], frames, page));
  const pictures = marks.images.filter(({ width, height }) => width > 12 && height > 8 && !(width > 0.85 * marks.width && height > 0.85 * marks.height)).map((box): Item => ({ kind: 'picture', page, y: box.y, box }));
  return withRules([...flow, ...tables, ...pictures].sort((a, b) => headOf(a) - headOf(b)), rules.filter((one) => !gone.has(one)), page);
}

const headOf = (item: Item): Pt => (item.kind === 'line' ? topOf(item) : item.y);

/** A line with the rectangle round it, if any. */
export function framed(item: Item, frames: readonly Grid[]): Item {
  if (item.kind === 'region') return { ...item, columns: item.columns.map((column) => column.map((one) => framed(one, frames))) };
  if (item.kind !== 'line') return item;
  const grid = frames.find(({ box }) => within(box, item.x, item.y - 0.3 * item.size) && within(box, item.right, item.y - 0.3 * item.size));
  return grid === undefined ? item : ({ ...item, frame: { ...grid.box, color: grid.color } } satisfies Line);
}

/** Rule lines go below the text above them, in the column where they stand. */
function withRules(items: readonly Item[], rules: readonly Stroke[], page: number): Item[] {
  let out = [...items];
  for (const stroke of rules) {
    const item: Item = { kind: 'rule', page, y: stroke.y1, stroke };
    const region = out.find((one) => one.kind === 'region' && stroke.y1 >= one.y - 2 && stroke.y1 <= endOf(one) + 30 && columnOf(one.edges, stroke) !== undefined);
    const below = out.findIndex((one) => headOf(one) > stroke.y1 - 3);
    const isLast = region !== undefined && (below < 0 || out.indexOf(region) === below - 1 || stroke.y1 <= endOf(region));
    if (region?.kind === 'region' && isLast) {
      const at = columnOf(region.edges, stroke) ?? 0;
      out = out.map((one) => (one === region ? { ...region, columns: region.columns.map((column, i) => (i === at ? withRules(column, [stroke], page) : column)) } : one));
    } else out.splice(below < 0 ? out.length : below, 0, item);
  }
  return out;
}

const endOf = (item: Item): Pt => (item.kind === 'region' ? Math.max(...item.columns.flatMap((column) => column.map((one) => one.y))) : item.y);
function columnOf(edges: readonly Pt[], { x1, x2 }: Stroke): number | undefined {
  const at = edges.slice(1).findIndex((right, i) => x1 >= (edges[i] ?? 0) - 6 && x2 <= right + 6);
  return at < 0 ? undefined : at;
}

function tableOf(grid: Grid, segments: readonly Segment[], frames: readonly Grid[], page: number): Item {
  const rows = grid.ys.slice(1).map((_, row) => ({
    cells: grid.cells.filter((cell) => cell.row === row).map(({ box, colSpan, rowSpan }) => ({
      box, colSpan, rowSpan, items: cellItems(segments.filter((one) => within({ ...box, x: box.x + 1, width: box.width - 2, height: box.height - 2, y: box.y + 1 }, centreOf(one), one.y - 0.3 * one.size) && centreOf(one) < box.x + box.width && centreOf(one) >= box.x), page).map((item) => framed(item, frames)),
    })),
  }));
  return { kind: 'table', page, y: grid.box.y, box: grid.box, xs: grid.xs, rows };
}

/** Lines of a cell: what stands side by side in it is one line. */
function cellItems(segments: readonly Segment[], page: number): Item[] {
  const rest = [...segments].sort((a, b) => a.y - b.y || a.x - b.x);
  const rows: Segment[][] = [];
  for (const one of rest) {
    const row = rows.at(-1);
    if (row?.[0] !== undefined && Math.abs(row[0].y - one.y) < 2 && row.every((other) => other.right <= one.x || one.right <= other.x)) row.push(one);
    else rows.push([one]);
  }
  return rows.map((row) => lineOf(row.sort((a, b) => a.x - b.x), page));
}
