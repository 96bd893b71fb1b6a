import type { Pt } from '../core/units.ts';
import type { Block, LayoutTree, Paragraph, ParaStyle, Table, TableRow } from '../layout/tree.ts';
import { measure } from '../metrics/metrics.ts';

/** Width of the blank that a line may end with, and the shortest that lines are, as shares of the size of their letters. */
const [BLANK, SHORT] = [0.25, 1.1];

/** Less than what blocks take one below the other, piece by piece, without breaking their lines; rules and pictures count for nothing. */
export function* leastHeights(tree: LayoutTree, blocks: readonly Block[], width: Pt): Iterable<Pt> {
  let behind = 0;
  for (const block of blocks) {
    if (block.kind === 'paragraph') {
      const { before, after } = paraOf(tree, block);
      yield Math.max(behind, before) + leastParagraph(tree, block, width); // two paragraphs share the space between them
      behind = after;
      continue;
    }
    behind = 0;
    if (block.kind === 'table') for (const row of block.rows) yield leastRow(tree, block, row);
    else if (block.kind === 'grid') for (const { cells } of block.rows) yield Math.max(0, ...cells.map((cell, i) => leastStack(tree, cell.blocks, block.columns[i] ?? width)));
  }
}

const paraOf = (tree: LayoutTree, { role, format }: Paragraph): ParaStyle => ({ ...tree.styles[role].para, ...format });

/** Blanks at the end of a line hang, however many they are. */
const BLANKS = / {2,}/gu;

function leastStack(tree: LayoutTree, blocks: readonly Block[], width: Pt): Pt {
  let sum = 0;
  for (const height of leastHeights(tree, blocks, width)) sum += height;
  return sum;
}

/** No line holds more than its width and a blank behind it, and none is lower than those of its smallest letters. */
function leastParagraph(tree: LayoutTree, paragraph: Paragraph, width: Pt): Pt {
  const { text } = tree.styles[paragraph.role];
  const { line, left, right, firstLine } = paraOf(tree, paragraph);
  let [filled, least] = [0, Number.POSITIVE_INFINITY];
  for (const inline of paragraph.inlines) {
    if (inline.kind !== 'text' || inline.superscript === true) continue;
    const face = { size: inline.size ?? text.size, bold: inline.bold ?? text.bold, italic: inline.italic ?? text.italic };
    filled += measure(inline.text.replace(BLANKS, ' '), face);
    least = Math.min(least, face.size);
  }
  if (filled === 0) return 0;
  const hung = Math.max(0, -left, -left - firstLine) + Math.max(0, -right);
  const lines = Math.max(1, Math.ceil(filled / (width + hung + BLANK * least)));
  return lines * (line.kind === 'exact' ? line.value : SHORT * least * line.value);
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
