/** The six numbers of a transformation, as a PDF writes them. */
export type Matrix = readonly [number, number, number, number, number, number];

export const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

/** What `n` gives, seen through `m`. */
export const times = (m: Matrix, n: Matrix): Matrix => [
  m[0] * n[0] + m[2] * n[1], m[1] * n[0] + m[3] * n[1], m[0] * n[2] + m[2] * n[3], m[1] * n[2] + m[3] * n[3],
  m[0] * n[4] + m[2] * n[5] + m[4], m[1] * n[4] + m[3] * n[5] + m[5],
];

/** Where a point comes to lie. */
export const at = (m: Matrix, x: number, y: number): readonly [number, number] => [m[0] * x + m[2] * y + m[4], m[1] * x + m[3] * y + m[5]];

/** Six numbers of an untyped list; the identity where there are none. */
export function matrixOf(list: unknown): Matrix {
  const numbers = Array.from((list ?? []) as ArrayLike<unknown>, Number); // arrays of any kind
  return numbers.length >= 6 && numbers.every(Number.isFinite) ? (numbers.slice(0, 6) as unknown as Matrix) : IDENTITY; // counted above
}

/** From the user space of a page to points from its top left corner as it is read. */
export function pageMatrix([x0, y0, x1, y1]: readonly [number, number, number, number], rotate: number, unit: number): Matrix {
  const turned: Matrix =
    rotate === 90 ? [0, 1, 1, 0, -y0, -x0]
    : rotate === 180 ? [-1, 0, 0, 1, x1, -y0]
    : rotate === 270 ? [0, -1, -1, 0, y1, x1]
    : [1, 0, 0, -1, -x0, y1];
  return times([unit, 0, 0, unit, 0, 0], turned);
}
