import type { Pt } from '../../core/units.ts';
import type { SeenBlock, SeenCell, SeenRow, SeenRule } from '../seen/model.ts';
import type { Slot } from './table-borders.ts';
import { tidy } from './xml-kit.ts';

/** A drawn line that hangs on one cell and is seen in another. */
interface Stray {
  readonly from: number;
  readonly to: number;
  readonly rule: SeenRule;
  /** Paragraphs above it where it hangs. */
  readonly above: number;
  readonly x: Pt;
}

/** Puts drawn lines into the cell that they are seen in: the line of Quốc hiệu often hangs on the issuer's cell. */
export function moveAcross(row: SeenRow, slots: readonly Slot[], columns: readonly Pt[], padding: Pt): SeenRow {
  if (!row.cells.some(({ blocks }) => blocks.some(isDrawn))) return row;
  const starts = startsOf(columns);
  const edges = slots.map(({ column, colSpan }) => ({ left: starts[column] ?? 0, right: starts[column + colSpan] ?? 0 }));
  const strays = row.cells.flatMap((cell, from) =>
    cell.blocks.flatMap((block, at): Stray[] => {
      const home = edges[from];
      if (!isDrawn(block) || block.x === undefined || home === undefined) return [];
      const left = home.left + padding + block.x;
      const middle = left + block.length / 2;
      const to = edges.findIndex((edge) => middle >= edge.left && middle < edge.right);
      const there = edges[to];
      return there === undefined || to === from ? [] : [{ from, to, rule: block, above: cell.blocks.slice(0, at).filter(isParagraph).length, x: left - there.left - padding }];
    }),
  );
  return strays.length === 0 ? row : { ...row, cells: row.cells.map((cell, index) => settled(cell, strays, index)) };
}
const isDrawn = (block: SeenBlock): block is SeenRule => block.kind === 'rule' && (block.drawn === 'drawing' || block.drawn === 'vml');
/** Where each column begins, and where the last one ends. */
function startsOf(columns: readonly Pt[]): readonly Pt[] {
  const starts = [0];
  let at = 0;
  for (const width of columns) starts.push((at += width));
  return starts;
}
const isParagraph = ({ kind }: SeenBlock): boolean => kind === 'paragraph';

function settled(cell: SeenCell, strays: readonly Stray[], index: number): SeenCell {
  const gone = new Set<SeenBlock>(strays.filter(({ from }) => from === index).map(({ rule }) => rule));
  const blocks = cell.blocks.filter((block) => !gone.has(block));
  for (const { to, rule, above, x } of strays) if (to === index) insert(blocks, { ...rule, x: tidy(x) }, above);
  return { ...cell, blocks };
}

/** Behind as many paragraphs as were above it where it hung: rows of a head are of one height. */
function insert(blocks: SeenBlock[], rule: SeenRule, above: number): void {
  let left = above;
  let at = blocks.findIndex((block) => isParagraph(block) && (left -= 1) <= 0);
  at = above === 0 ? 0 : at < 0 ? blocks.length : at + 1;
  const number = blocks.slice(0, at).findLast(isParagraph)?.place.number ?? rule.place.number;
  blocks.splice(at, 0, { ...rule, place: { number } });
}
