/** A stroked straight line; points from the page's top left corner. */
export interface PdfStroke {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
  readonly thickness: number;
  /** Six hex digits. */
  readonly color: string;
}
export interface PdfBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

type Matrix = readonly [number, number, number, number, number, number];
interface State {
  readonly matrix: Matrix;
  readonly thickness: number;
  readonly color: string;
}

/** Strokes and images of a page, out of the operator list of pdf.js. */
export function strokesAndImages(
  list: { readonly fnArray: readonly number[]; readonly argsArray: readonly unknown[] }, ops: Readonly<Record<string, number>>, top: number,
): { strokes: PdfStroke[]; images: PdfBox[] } {
  const strokes: PdfStroke[] = [];
  const images: PdfBox[] = [];
  const saved: State[] = [];
  let state: State = { matrix: [1, 0, 0, 1, 0, 0], thickness: 1, color: '000000' };
  list.fnArray.forEach((fn, i) => {
    const args = (list.argsArray[i] ?? []) as readonly unknown[]; // pdf.js types it `any`
    if (fn === ops['save']) saved.push(state);
    else if (fn === ops['restore']) state = saved.pop() ?? state;
    else if (fn === ops['transform']) state = { ...state, matrix: times(state.matrix, args as unknown as Matrix) }; // six numbers
    else if (fn === ops['setLineWidth']) state = { ...state, thickness: Number(args[0]) };
    else if (fn === ops['setStrokeRGBColor']) state = { ...state, color: String(args[0]).slice(1).toUpperCase() };
    else if (fn === ops['paintImageXObject']) images.push(unitBox(state.matrix, top));
    else if (fn === ops['constructPath'] && args[0] === ops['stroke']) strokes.push(...segments(args, state, top));
  });
  return { strokes, images };
}

const times = (m: Matrix, n: Matrix): Matrix => [
  m[0] * n[0] + m[2] * n[1], m[1] * n[0] + m[3] * n[1], m[0] * n[2] + m[2] * n[3], m[1] * n[2] + m[3] * n[3],
  m[0] * n[4] + m[2] * n[5] + m[4], m[1] * n[4] + m[3] * n[5] + m[5],
];
const at = (m: Matrix, x: number, y: number, top: number): readonly [number, number] => [
  m[0] * x + m[2] * y + m[4], top - (m[1] * x + m[3] * y + m[5]),
];

function unitBox(matrix: Matrix, top: number): PdfBox {
  const [x1, y1] = at(matrix, 0, 0, top);
  const [x2, y2] = at(matrix, 1, 1, top);
  return { x: Math.min(x1, x2), y: Math.min(y1, y2), width: Math.abs(x2 - x1), height: Math.abs(y2 - y1) };
}

/** Straight pieces of a path: pdf.js packs it as 0 x y (move) and 1 x y (line). */
function segments(args: readonly unknown[], { matrix, thickness, color }: State, top: number): PdfStroke[] {
  const [data] = args[1] as readonly [ArrayLike<number> | null]; // untyped in pdf.js
  const found: PdfStroke[] = [];
  let from: readonly [number, number] = [0, 0];
  for (let i = 0; data !== null && i + 2 < data.length && (data[i] === 0 || data[i] === 1); i += 3) {
    const to = at(matrix, data[i + 1] ?? 0, data[i + 2] ?? 0, top);
    if (data[i] === 1) found.push({ x1: from[0], y1: from[1], x2: to[0], y2: to[1], thickness, color });
    from = to;
  }
  return found;
}
