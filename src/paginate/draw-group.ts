import type { Pt } from '../core/units.ts';
import { drawStack } from './drawing.ts';
import type { PlacedRule } from './frames.ts';
import type { Draw, Strip } from './model.ts';
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
    draw: drawGroup(group, heights),
    split: (room, force) => {
      const parts = splitGroup(group, room, force);
      return parts === undefined ? undefined : [groupStrip(parts[0]), groupStrip(parts[1])];
    },
  };
}

/** Where a cell stands in its group. */
interface CellBox {
  readonly left: Pt;
  readonly right: Pt;
  readonly top: Pt;
  readonly bottom: Pt;
}

function cellBox(cell: GroupCell, columns: readonly Pt[], heights: readonly Pt[]): CellBox {
  const left = sum(columns.slice(0, cell.column));
  const top = sum(heights.slice(0, cell.row));
  return {
    left,
    right: left + sum(columns.slice(cell.column, cell.column + cell.colSpan)),
    top,
    bottom: top + sum(heights.slice(cell.row, cell.row + cell.rowSpan)),
  };
}

function drawGroup(group: RowGroup, heights: readonly Pt[]): Draw {
  const { columns, padding, border, block } = group.look;
  return (sheet, x, y) => {
    for (const cell of group.cells) {
      const box = cellBox(cell, columns, heights);
      drawStack(cell.strips)(sheet, x + box.left + padding, y + box.top + border);
      if (border > 0) sheet.rules.push(...cellBorders(box, x, y, block, border));
    }
  };
}

/** The four borders of a cell; neighbours draw the same strokes, which the page keeps once. */
function cellBorders(box: CellBox, x: Pt, y: Pt, block: number, thickness: Pt): PlacedRule[] {
  const half = thickness / 2;
  const [left, right, top, bottom] = [x + box.left, x + box.right, y + box.top + half, y + box.bottom + half];
  const rule = (x1: Pt, y1: Pt, x2: Pt, y2: Pt): PlacedRule => ({ block, x1, y1, x2, y2, thickness, color: BLACK });
  return [
    rule(left - half, top, right + half, top),
    rule(left - half, bottom, right + half, bottom),
    rule(left, top - half, left, bottom + half),
    rule(right, top - half, right, bottom + half),
  ];
}
