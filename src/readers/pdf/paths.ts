import type { Box, Stroke } from './marks.ts';
import { at, type Matrix } from './matrix.ts';

/** Bars thinner than this are lines that a program filled instead of stroking. */
const THIN = 2.6;
/** How far a line may lean and still be straight. */
const SLOPE = 0.35;

type Point = readonly [number, number];
/** Coordinates after each path operator of pdf.js: move, line, cubic, quadratic, close. */
const ARGUMENTS = [2, 2, 6, 4, 0] as const;

/** Corners of the pieces of a path; curves make their piece no polygon. */
function polygons(data: ArrayLike<number>, matrix: Matrix): Point[][] {
  const found: Point[][] = [];
  let open: Point[] | undefined;
  for (let i = 0; i < data.length; ) {
    const op = data[i] ?? 0;
    const length = ARGUMENTS[op as 0] ?? 0; // other numbers give none
    const [x = 0, y = 0] = [data[i + length - 1], data[i + length]];
    if (op === 0) found.push((open = [at(matrix, x, y)]));
    else if (op === 1) open?.push(at(matrix, x, y));
    else if (op === 4) { if (open?.[0] !== undefined) open.push(open[0]); }
    else if (open !== undefined) { open.length = 0; open = undefined; }
    i += length + 1;
  }
  return found.filter((points) => points.length > 1);
}

/** Straight strokes along one axis, of a path that is stroked. */
export function stroked(data: ArrayLike<number>, matrix: Matrix, thickness: number, color: string): Stroke[] {
  return polygons(data, matrix).flatMap((points) => points.slice(1).flatMap((to, i) => {
    const from = points[i] ?? to;
    const flat = Math.abs(from[1] - to[1]) <= SLOPE || Math.abs(from[0] - to[0]) <= SLOPE;
    return flat && (from[0] !== to[0] || from[1] !== to[1]) ? [strokeOf(from, to, thickness, color)] : [];
  }));
}

const strokeOf = (a: Point, b: Point, thickness: number, color: string): Stroke => ({
  x1: Math.min(a[0], b[0]), x2: Math.max(a[0], b[0]), y1: Math.min(a[1], b[1]), y2: Math.max(a[1], b[1]), thickness, color,
});

/** Thin filled rectangles are lines; others are grounds. */
export function filled(data: ArrayLike<number>, matrix: Matrix, color: string): Stroke[] {
  return polygons(data, matrix).flatMap((points) => {
    const box = boxOf(points);
    if (box === undefined || (box.width > THIN && box.height > THIN)) return [];
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    if (box.width >= box.height) return [{ x1: box.x, x2: box.x + box.width, y1: y, y2: y, thickness: box.height, color }];
    return [{ x1: x, x2: x, y1: box.y, y2: box.y + box.height, thickness: box.width, color }];
  });
}

/** The rectangle that a piece is, where it is one. */
function boxOf(points: readonly Point[]): Box | undefined {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  if (points.length > 8) return undefined;
  const [x, y, right, bottom] = [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
  const cornered = points.every((p) => (near(p[0], x) || near(p[0], right)) && (near(p[1], y) || near(p[1], bottom)));
  return cornered ? { x, y, width: right - x, height: bottom - y } : undefined;
}
const near = (a: number, b: number): boolean => Math.abs(a - b) <= SLOPE;
