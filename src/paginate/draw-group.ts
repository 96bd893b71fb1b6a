import type { Pt } from '../core/units.ts';
import { drawStack, join } from './drawing.ts';
import type { PlacedRule } from './frames.ts';
import type { Drawing, Strip } from './model.ts';
import { type GroupCell, type RowGroup, rowHeights, splitGroup, sum } from './row-group.ts';

const BLACK = '000000';

/** A group of rows as one strip, which can be divided where it is taller than a page. */
export function groupStrip(group: RowGroup): Strip {
  const heights = rowHeights(group);
  const { border } = group.look;
  return {
    height: sum(heights) + (group.closes ? border : 0),
    hang: 0,
    notes: group.cells.flatMap((cell) => cell.strips.flatMap(({ strip }) => strip.notes)),
    drawing: drawGroup(group, heights),
    split: (room, force) => {
      const parts = splitGroup(group, room, force);
      return parts === undefined ? undefined : [groupStrip(parts[0]), groupStrip(parts[1])];
    },
  };
}

function drawGroup(group: RowGroup, heights: readonly Pt[]): Drawing {
  const { columns, padding, border } = group.look;
  const cells = group.cells.map((cell) => {
    const left = sum(columns.slice(0, cell.column));
    const top = sum(heights.slice(0, cell.row));
    const content = drawStack(cell.strips, left + padding, top + border);
    return border === 0 ? content : { ...content, rules: [...content.rules, ...cellBorders(cell, group, heights)] };
  });
  return join(cells);
}

/** The four borders of a cell; neighbours draw the same strokes, which the page keeps once. */
function cellBorders(cell: GroupCell, { look }: RowGroup, heights: readonly Pt[]): PlacedRule[] {
  const { columns, border } = look;
  const left = sum(columns.slice(0, cell.column));
  const right = left + sum(columns.slice(cell.column, cell.column + cell.colSpan));
  const top = sum(heights.slice(0, cell.row)) + border / 2;
  const bottom = top + sum(heights.slice(cell.row, cell.row + cell.rowSpan));
  const rule = (x1: Pt, y1: Pt, x2: Pt, y2: Pt): PlacedRule => ({ block: look.block, x1, y1, x2, y2, thickness: border, color: BLACK });
  const outer = border / 2;
  return [
    rule(left - outer, top, right + outer, top),
    rule(left - outer, bottom, right + outer, bottom),
    rule(left, top - outer, left, bottom + outer),
    rule(right, top - outer, right, bottom + outer),
  ];
}
