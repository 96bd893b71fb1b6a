import type { Pt } from '../core/units.ts';
import type { Block, LayoutTree, Paragraph, Table, TableRow } from '../layout/tree.ts';
import { measure } from '../metrics/metrics.ts';

/** Width of the blank that a line may end with, and the shortest that lines are, as shares of the size of their letters. */
const [BLANK, SHORT] = [0.25, 1.1];

/** Less than what blocks take one below the other, piece by piece, without breaking their lines; rules and pictures count for nothing. */
export function* leastHeights(tree: LayoutTree, blocks: readonly Block[], width: Pt): Iterable<Pt> {
  for (const block of blocks) {
    if (block.kind === 'paragraph') yield leastParagraph(tree, block, width);
    else if (block.kind === 'table') for (const row of block.rows) yield leastRow(tree, block, row);
    else if (block.kind === 'grid') for (const { cells } of block.rows) yield Math.max(0, ...cells.map((cell, i) => leastStack(tree, cell.blocks, block.columns[i] ?? width)));
  }
}

function leastStack(tree: LayoutTree, blocks: readonly Block[], width: Pt): Pt {
  let sum = 0;
  for (const height of leastHeights(tree, blocks, width)) sum += height;
  return sum;
}

/** No line holds more than its width and a blank behind it, and none is lower than those of its smallest letters. */
function leastParagraph(tree: LayoutTree, { role, format, inlines }: Paragraph, width: Pt): Pt {
  const { text, para } = tree.styles[role];
  const { before, after, line } = { ...para, ...format };
  let [filled, least] = [0, Number.POSITIVE_INFINITY];
  for (const inline of inlines) {
    if (inline.kind !== 'text' || inline.superscript === true) continue;
    const face = { size: inline.size ?? text.size, bold: inline.bold ?? text.bold, italic: inline.italic ?? text.italic };
    filled += measure(inline.text, face);
    least = Math.min(least, face.size);
  }
  if (filled === 0) return Math.max(before, after);
  const lines = Math.ceil(filled / (width + BLANK * least));
  return lines * (line.kind === 'exact' ? line.value : SHORT * least * line.value) + Math.max(before, after);
}

/** A row is as high as its highest cell that spans no other. Where cells stand in each of its columns, it is known how wide they are; elsewhere each paragraph is one line. */
function leastRow(tree: LayoutTree, { columns }: Table, { cells }: TableRow): Pt {
  const whole = cells.reduce((sum, { colSpan }) => sum + colSpan, 0) === columns.length;
  let column = 0;
  const heights = cells.map(({ colSpan, rowSpan, blocks }) => {
    const own = columns.slice(column, (column += colSpan));
    const width = whole ? own.reduce((sum, one) => sum + one, 0) : Number.POSITIVE_INFINITY;
    return rowSpan === 1 ? leastStack(tree, blocks, width) : 0;
  });
  return Math.max(0, ...heights);
}
