import type { Pt } from '../../core/units.ts';
import type { Align, ParaStyle } from '../../layout/tree.ts';
import { goesOn } from './gather.ts';
import { type Habits, pitchOf, reaches } from './habits.ts';
import type { Item, Line } from './items.ts';
import type { Column } from './regions.ts';

/** Times and its kin: baseline below the top of a single line, and height of the line, by size. */
export const ASCENT = 0.93359;
export const SINGLE = 1.1499;

/** Lines of one paragraph, and how they are set. */
export interface Gathered {
  readonly lines: readonly Line[];
  readonly para: ParaStyle;
}
export type Placed = { readonly kind: 'paragraph'; readonly paragraph: Gathered; readonly column: Column } | { readonly kind: 'item'; readonly item: Exclude<Item, Line>; readonly column: Column };

/** How a column is read. */
export interface Ground {
  readonly column: Column;
  readonly habits: Habits;
  /** The page's text, with edges that its lines show; a drawn cell; or a block beside another, whose edges nothing shows. */
  readonly kind: 'body' | 'cell' | 'side';
}

/** A ground with the distance of each of its lines to the next line above or below. */
interface Setting extends Ground {
  readonly nearest: ReadonlyMap<Line, Pt>;
  /** Its wide lines are of an exact height: they would reach into the text below them otherwise. */
  readonly exact: boolean;
}

const middle = ({ x, right }: { readonly x: Pt; readonly right: Pt }): Pt => (x + right) / 2;

/** Items of a column with its lines gathered to paragraphs. */
export function gathered(items: readonly Item[], ground: Ground): Placed[] {
  const { column, habits } = ground;
  const lines = items.filter((item) => item.kind === 'line');
  const inColumn = centring(lines, ground);
  const centred = (line: Line): boolean => (line.frame === undefined ? inColumn(line) : inFrame(line, line.frame));
  const edged = ground.kind !== 'side';
  const local = ground.kind === 'body' ? undefined : leastStep(lines);
  const loose: Setting = { ...ground, exact: false, nearest: ground.kind === 'side' && local !== undefined ? new Map(lines.map((line) => [line, local])) : nearestOf(lines) };
  const groups: (Line[] | Exclude<Item, Line>)[] = [];
  for (const item of items) {
    const open = groups.at(-1);
    if (item.kind !== 'line') groups.push(item);
    else if (Array.isArray(open) && goesOn(item, { habits, column, lines: open, centred, kind: ground.kind, local, edged })) open.push(item);
    else groups.push([item]);
  }
  const setting = { ...loose, exact: isExact(groups.filter((group) => Array.isArray(group)), loose) };
  let above: readonly Line[] = [];
  return groups.map((group): Placed => {
    if (!Array.isArray(group)) {
      if (group.kind !== 'rule') above = lowest(group);
      return { kind: 'item', item: group, column };
    }
    const paragraph = { lines: group, para: paraOf(group, above, centred, setting) };
    above = group;
    return { kind: 'paragraph', paragraph, column };
  });
}

/** How near the next line of about the size is: no line is higher than that. */
function nearestOf(lines: readonly Line[]): Map<Line, Pt> {
  const near = new Map<Line, Pt>();
  lines.forEach((line, i) => {
    const last = lines[i - 1];
    if (last === undefined || last.page !== line.page || line.y - last.y < 0.9 * line.size || Math.abs(line.size - last.size) > 1.5) return;
    for (const one of [last, line]) near.set(one, Math.min(near.get(one) ?? Number.POSITIVE_INFINITY, line.y - last.y));
  });
  return near;
}

/** Least distance of baselines in a column, as far as lines may stand apart. */
function leastStep(lines: readonly Line[]): Pt | undefined {
  const steps = lines.slice(1).flatMap((line, i) => { const last = lines[i]; const step = last === undefined || last.page !== line.page ? 0 : line.y - last.y; return step > 0.9 * line.size && step < 1.9 * line.size ? [step] : []; });
  return steps.length === 0 ? undefined : Math.min(...steps);
}

/** The lowest line of blocks side by side, from which the room below them is measured. */
function lowest(item: Exclude<Item, Line>): readonly Line[] {
  if (item.kind !== 'region') return [];
  const lines = item.columns.flatMap((column) => column.flatMap((one) => (one.kind === 'line' ? [one] : [])));
  return lines.length === 0 ? [] : [lines.reduce((low, line) => (line.y > low.y ? line : low))];
}

/** Text in a rectangle is centred where it stands in the middle of that. */
const inFrame = (line: Line, { x, width }: NonNullable<Line['frame']>): boolean => Math.abs(middle(line) - (x + width / 2)) < 2.5;

/** Lines of nearly one length with one middle, whose left edges differ. */
const isUnder = (a: Line, b: Line): boolean => Math.abs(middle(a) - middle(b)) < 0.35 && Math.abs(a.x - b.x) > 0.8;

/** Words of one length below one another may stand at the left as well as in the middle. */
const isAsLong = (a: Line, b: Line): boolean => a.text !== b.text && Math.abs(a.x - b.x) < 1.5 && Math.abs(a.right - b.right) < 1.5;

/** Lines that begin further in than paragraphs do, and end as far from the edge. */
const DEEP = 50;

/** Spaces before and behind a centred line push it a little out of the middle: such a line is not said to be anything else. */
const PUSHED = 10;
const isPushed = (line: Line, lines: readonly Line[]): boolean => lines.some((other) => other !== line && Math.abs(middle(other) - middle(line)) < PUSHED && Math.abs(other.x - line.x) > PUSHED);

/** Says of a line whether it is centred in its column. */
function centring(lines: readonly Line[], { column, habits, kind }: Ground): (line: Line) => boolean {
  if (kind === 'side') {
    const alike = (line: Line, same: (other: Line) => boolean): number => lines.filter((other) => other !== line && same(other)).length;
    const lefts = new Map(lines.map((line) => [line, alike(line, (other) => Math.abs(other.x - line.x) < (isUnder(line, other) ? 0.4 : 1.5) && !isAsLong(line, other))]));
    const twins = new Set(lines.filter((line) => alike(line, (other) => isAsLong(line, other)) > 0));
    const centres = new Map(lines.map((line) => [line, alike(line, (other) => isUnder(line, other) || (Math.abs(middle(other) - middle(line)) < 2.5 && Math.abs(other.x - line.x) > 1.5))]));
    const inMiddle = (line: Line): boolean => Math.abs(middle(line) - (column.left + column.right) / 2) < 0.06 * (column.right - column.left) && line.x - column.left > 6;
    const some = [...centres.values()].some((count) => count > 0);
    // A line alone that keeps off both edges stands neither at the left nor at the right.
    const [only] = lines.length === 1 ? lines : [];
    const isOff = only !== undefined && only.x - column.left > DEEP && column.right - only.right > PUSHED;
    return (line) => {
      if (isOff) return true;
      const [left, centre] = [lefts.get(line) ?? 0, centres.get(line) ?? 0];
      return centre > 0 ? centre >= left : left === 0 && ((inMiddle(line) && (lines.length === 1 || some)) || isPushed(line, lines) || twins.has(line));
    };
  }
  if (kind === 'cell') {
    const even = (line: Line): boolean => Math.abs(line.x - column.left - (column.right - line.right)) < 3;
    const shown = lines.every(even) && lines.some((line) => line.x - column.left > 1.5);
    return (line) => shown || (even(line) && line.x - column.left > 4);
  }
  return (line) => {
    const [left, right] = [line.x - column.left, column.right - line.right];
    if (left < 6 || right < 4) return false;
    const common = habits.indent !== undefined && Math.abs(left - habits.indent) < 0.8;
    // A first line that is indented and centred stands half the indent off.
    if (habits.indent !== undefined && Math.abs(left - right - habits.indent) < 1 && left > habits.indent + 6) return true;
    return Math.abs(left - right) < (common ? 0.8 : left > DEEP && right > DEEP ? 2 * PUSHED : 5);
  };
}

function paraOf(lines: readonly Line[], above: readonly Line[], centred: (line: Line) => boolean, ground: Setting): ParaStyle {
  const { column } = ground;
  const [first] = lines;
  const align = alignOf(lines, centred, ground);
  const edges = align === 'center' || align === 'right' || first === undefined ? { left: 0, firstLine: 0 } : indentsOf(lines, column);
  return {
    align, ...edges, right: 0, before: first === undefined ? 0 : gapBetween(above, lines, ground), after: 0, line: lineSpacing(lines, ground),
    keepNext: false, keepLines: false, widowControl: true,
  };
}

function alignOf(lines: readonly Line[], centred: (line: Line) => boolean, { column, kind, habits }: Ground): Align {
  const measured = kind !== 'side';
  if (lines.every(centred)) return 'center';
  const wrapped = lines.slice(0, -1);
  const last = lines.at(-1);
  if (last === undefined) return 'left';
  const ragged = lines.length > 1 && lines.some((line) => Math.abs(line.x - last.x) > 20);
  const flushRight = lines.every((line) => Math.abs(column.right - line.right) < 1.5);
  if (measured && flushRight && (lines.length === 1 ? last.x - column.left > 0.35 * (column.right - column.left) : ragged)) return 'right';
  if (wrapped.length > 0) return wrapped.every((line) => (measured ? reaches(line, column) : Math.abs(line.right - (wrapped[0]?.right ?? 0)) < 0.5)) && (measured || wrapped.length > 1) ? 'justify' : 'left';
  return kind === 'body' && habits.justified && (habits.indent === undefined || Math.abs(last.x - column.left - habits.indent) < 3 || reaches(last, column)) ? 'justify' : 'left';
}

/** A single line is taken for a first line; of more lines, the others tell the indent. */
function indentsOf(lines: readonly Line[], { left }: Column): { left: Pt; firstLine: Pt } {
  const [first, ...rest] = lines;
  if (first === undefined) return { left: 0, firstLine: 0 };
  if (rest.length === 0) return { left: 0, firstLine: near0(first.x - left) };
  const edge = Math.min(...rest.map(({ x }) => x));
  return { left: near0(edge - left), firstLine: near0(first.x - edge) };
}
const near0 = (value: Pt): Pt => (Math.abs(value) < 0.6 ? 0 : Math.round(value * 100) / 100);

/** Lines closer than single ones are set exactly, in points. */
function lineSpacing(lines: readonly Line[], ground: Setting): ParaStyle['line'] {
  const value = spacingOf(lines, ground);
  return value < CLOSE ? { kind: 'exact', value: Math.round(value * SINGLE * Math.max(...lines.map(({ size }) => size)) * 100) / 100 } : { kind: 'multiple', value };
}
const CLOSE = 0.985;

/** Line spacing as a factor of single; where one line does not tell, as the document's other lines of the size. Blocks side by side have their own: what one line of theirs does not tell is taken for single. */
function spacingOf(lines: readonly Line[], { habits, nearest, kind }: Setting): number {
  if (lines.length === 1 && kind === 'side') return 1;
  const steps = lines.slice(1).flatMap((line, i) => { const last = lines[i]; return last !== undefined && last.page === line.page ? [line.y - last.y] : []; });
  const size = Math.max(...lines.map((line) => line.size));
  const step = steps.length > 0 ? [...steps].sort((a, b) => a - b)[Math.floor((steps.length - 1) / 2)] : pitchOf(habits, size);
  if (step === undefined) return 1;
  // A line that has another nearer than the others' height is not as high as they are: single, for all that shows.
  const room = steps.length > 0 || lines[0] === undefined || (nearest.get(lines[0]) ?? step) > step - 0.6 ? step : Math.min(step, SINGLE * size);
  return Math.round((Math.min(step, room) / (SINGLE * size)) * 100) / 100;
}

/** How far a line reaches above its baseline, and below it: exact ones stand on a fifth of their height, what wider ones have more lies below. */
export const riseOf = (size: Pt, spacing: number, exact = false): Pt => (isSet(spacing, exact) ? ABOVE * spacing * SINGLE : ASCENT) * size;
const fallOf = (size: Pt, spacing: number, exact: boolean): Pt => (isSet(spacing, exact) ? (1 - ABOVE) * spacing * SINGLE : SINGLE - ASCENT + (Math.max(1, spacing) - 1) * SINGLE) * size;
const isSet = (spacing: number, exact: boolean): boolean => spacing < CLOSE || (exact && spacing > WIDE);
const [ABOVE, WIDE] = [0.8, 1.02];

const BESIDE = 1.3;

/** Room above a paragraph: what is left of the distance of baselines when the lines have theirs. */
function gapBetween(over: readonly Line[], under: readonly Line[], ground: Setting): Pt {
  const gap = roomBetween(over, under, ground) ?? 0;
  // Blocks side by side stand in rows as high as the larger letters of either.
  return gap < (ground.kind === 'side' ? BESIDE : 0.6) ? 0 : Math.round(gap * 100) / 100;
}

/** What parts the boxes of two paragraphs, less than nothing where they overlap. */
function roomBetween(over: readonly Line[], under: readonly Line[], ground: Setting): Pt | undefined {
  const [above, first] = [over.at(-1), under[0]];
  if (above === undefined || first === undefined || above.page !== first.page) return undefined;
  const [o = 1, u = 1] = [spacingOf(over, ground), spacingOf(under, ground)].map((spacing) => Math.max(ground.kind === 'body' ? spacing : 1, spacing));
  return first.y - riseOf(first.size, u, ground.exact) - above.y - fallOf(above.size, o, ground.exact);
}

/** Are wide lines of a column of an exact height, as what follows them shows? */
const isExact = (groups: readonly (readonly Line[])[], ground: Setting): boolean =>
  ground.kind === 'body' && groups.some((group, i) => { const over = groups[i - 1]; return over !== undefined && over.length > 1 && spacingOf(over, ground) > WIDE && (roomBetween(over, group, ground) ?? 0) < -0.6; });
