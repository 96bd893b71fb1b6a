import type { Pt } from '../../core/units.ts';
import type { Box, Stroke } from './marks.ts';

/** A grid of drawn lines: cells by row, spans found where lines are missing. */
export interface Grid {
  readonly box: Box;
  readonly xs: readonly Pt[];
  readonly ys: readonly Pt[];
  readonly cells: readonly { readonly row: number; readonly column: number; readonly rowSpan: number; readonly colSpan: number; readonly box: Box }[];
  readonly color: string;
}

/** How near lines must come to touch. */
const TOUCH = 2.2;
/** Strokes of a page that are looked at for grids: more is a drawing. */
const MOST = 3000;
const LINES = 400;

/** The grids on a page; a rectangle round a text is a grid of one cell. */
export function gridsOf(horizontal: readonly Stroke[], vertical: readonly Stroke[]): Grid[] {
  if (horizontal.length + vertical.length > MOST || vertical.length < 2) return [];
  const sets = new Sets(horizontal.length + vertical.length);
  const top = vertical.map((stroke, index) => ({ stroke, index })).sort((a, b) => a.stroke.x1 - b.stroke.x1);
  horizontal.forEach((h, i) => {
    for (const { stroke: v, index } of top) {
      if (v.x1 > h.x2 + TOUCH) break;
      if (v.x1 >= h.x1 - TOUCH && h.y1 >= v.y1 - TOUCH && h.y1 <= v.y2 + TOUCH) sets.join(i, horizontal.length + index);
    }
  });
  const groups = new Map<number, { across: Stroke[]; down: Stroke[] }>();
  const of = (i: number) => groups.get(sets.find(i)) ?? groups.set(sets.find(i), { across: [], down: [] }).get(sets.find(i))!; // just set
  horizontal.forEach((h, i) => of(i).across.push(h));
  vertical.forEach((v, i) => of(horizontal.length + i).down.push(v));
  return merged([...groups.values()].filter(({ across, down }) => across.length >= 2 && down.length >= 2)).flatMap(({ across, down }) => gridOf(across, down) ?? []);
}

interface Group {
  across: Stroke[];
  down: Stroke[];
}

/** Cells whose borders are drawn each for itself, close to one another, make one grid. */
function merged(groups: readonly Group[]): Group[] {
  const out: { group: Group; box: Box }[] = [];
  for (const group of groups) {
    const box = around(group);
    const near = out.find((other) => touches(other.box, box));
    if (near === undefined) out.push({ group: { ...group }, box });
    else {
      near.group = { across: [...near.group.across, ...group.across], down: [...near.group.down, ...group.down] };
      near.box = around(near.group);
    }
  }
  return out.length < groups.length && out.length > 1 ? merged(out.map(({ group }) => group)) : out.map(({ group }) => group);
}
function around({ across, down }: Group): Box {
  const x = Math.min(...down.map(({ x1 }) => x1));
  const y = Math.min(...across.map(({ y1 }) => y1));
  return { x, y, width: Math.max(...down.map(({ x2 }) => x2)) - x, height: Math.max(...across.map(({ y2 }) => y2)) - y };
}
/** Boxes that stand edge to edge; one inside the other is another thing. */
function touches(a: Box, b: Box): boolean {
  const across = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const down = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return (across >= -TOUCH && down >= -TOUCH) && (across <= 2 * TOUCH || down <= 2 * TOUCH);
}

class Sets {
  readonly #above: number[];
  constructor(length: number) {
    this.#above = Array.from({ length }, (_, i) => i);
  }
  find(i: number): number {
    let at = i;
    while (this.#above[at] !== at) {
      const up = this.#above[at] ?? at;
      this.#above[at] = this.#above[up] ?? up;
      at = up;
    }
    return at;
  }
  join(a: number, b: number): void {
    this.#above[this.find(a)] = this.find(b);
  }
}

/** Places that lie together count as one. */
function distinct(values: readonly Pt[]): Pt[] {
  const out: Pt[] = [];
  for (const value of [...values].sort((a, b) => a - b)) if (out.length === 0 || value - (out.at(-1) ?? 0) > 2 * TOUCH) out.push(value);
  return out;
}

function gridOf(across: readonly Stroke[], down: readonly Stroke[]): Grid | undefined {
  const xs = distinct(down.map(({ x1, x2 }) => (x1 + x2) / 2));
  const ys = distinct(across.map(({ y1, y2 }) => (y1 + y2) / 2));
  if (xs.length < 2 || ys.length < 2 || xs.length > LINES || ys.length > LINES || xs.length * ys.length > 20_000) return undefined;
  const drawn = { right: new Map<number, readonly Stroke[]>(xs.map((x, i) => [i, down.filter((v) => Math.abs((v.x1 + v.x2) / 2 - x) <= 2 * TOUCH)])), below: new Map<number, readonly Stroke[]>(ys.map((y, i) => [i, across.filter((h) => Math.abs((h.y1 + h.y2) / 2 - y) <= 2 * TOUCH)])) };
  const midX = (c: number): Pt => ((xs[c] ?? 0) + (xs[c + 1] ?? 0)) / 2;
  const midY = (r: number): Pt => ((ys[r] ?? 0) + (ys[r + 1] ?? 0)) / 2;
  const lineRight = (r: number, c: number): boolean => (drawn.right.get(c + 1) ?? []).some((v) => v.y1 <= midY(r) && v.y2 >= midY(r));
  const lineBelow = (r: number, c: number): boolean => (drawn.below.get(r + 1) ?? []).some((h) => h.x1 <= midX(c) && h.x2 >= midX(c));
  const taken = new Set<string>();
  const cells: Grid['cells'][number][] = [];
  for (let row = 0; row < ys.length - 1; row += 1) for (let column = 0; column < xs.length - 1; column += 1) {
    if (taken.has(`${row},${column}`)) continue;
    let [colSpan, rowSpan] = [1, 1];
    while (column + colSpan < xs.length - 1 && !lineRight(row, column + colSpan - 1) && !taken.has(`${row},${column + colSpan}`)) colSpan += 1;
    const open = (r: number): boolean => Array.from({ length: colSpan }, (_, i) => column + i).every((c) => !lineBelow(r, c));
    while (row + rowSpan < ys.length - 1 && open(row + rowSpan - 1)) rowSpan += 1;
    for (let r = row; r < row + rowSpan; r += 1) for (let c = column; c < column + colSpan; c += 1) taken.add(`${r},${c}`);
    const [x = 0, y = 0] = [xs[column], ys[row]];
    cells.push({ row, column, rowSpan, colSpan, box: { x, y, width: (xs[column + colSpan] ?? x) - x, height: (ys[row + rowSpan] ?? y) - y } });
  }
  const [x = 0, y = 0] = [xs[0], ys[0]];
  return { xs, ys, cells, color: across[0]?.color ?? '000000', box: { x, y, width: (xs.at(-1) ?? x) - x, height: (ys.at(-1) ?? y) - y } };
}
