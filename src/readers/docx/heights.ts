import type { Pt } from '../../core/units.ts';
import { measure } from '../../metrics/metrics.ts';
import type { SeenBlock, SeenInline, SeenParagraph, SeenRow } from '../seen/model.ts';

/** Single spacing of Times New Roman. */
const SINGLE = 1.15;
const EMPTY_SIZE = 13;
/** What a tab is taken for where nobody knows. */
const TAB = 36;

/** Width of inlines on one line, roughly. */
function widthOf(inlines: readonly SeenInline[]): Pt {
  let width = 0;
  for (const inline of inlines) {
    if (inline.kind === 'text' || inline.kind === 'ref') width += measure(inline.text, { size: inline.size ?? EMPTY_SIZE, bold: inline.bold === true, italic: inline.italic === true });
    else if (inline.kind === 'link') width += widthOf(inline.inlines);
    else if (inline.kind === 'tab') width = inline.to === undefined ? width + TAB : Math.max(inline.to, width);
  }
  return width;
}

/** Size of a paragraph's letters. */
const sizeOf = ({ inlines }: SeenParagraph): Pt => inlines.reduce((most, inline) => Math.max(most, 'size' in inline ? (inline.size ?? 0) : 0), 0) || EMPTY_SIZE;

/** Height of a line of a paragraph. */
export const lineHeight = (paragraph: SeenParagraph): Pt => {
  const { line } = paragraph.para;
  return line.kind === 'exact' ? line.value : line.value * sizeOf(paragraph) * SINGLE;
};

/** Lines that a paragraph takes in a column. */
function linesOf({ inlines, para }: SeenParagraph, width: Pt): number {
  const room = Math.max(36, width - para.left - para.right);
  let lines = 0;
  let from = 0;
  for (let at = 0; at <= inlines.length; at += 1) {
    if (at < inlines.length && inlines[at]?.kind !== 'break') continue;
    lines += Math.max(1, Math.ceil((widthOf(inlines.slice(from, at)) + (from === 0 ? Math.max(0, para.firstLine) : 0)) / room));
    from = at + 1;
  }
  return lines;
}

/** Height of a block in a column, as far as can be said without laying it out. */
export function heightOf(block: SeenBlock, width: Pt): Pt {
  switch (block.kind) {
    case 'paragraph':
      return block.para.before + linesOf(block, width) * lineHeight(block) + block.para.after;
    case 'table':
      return block.rows.reduce((sum, row) => sum + rowHeight(row, block.columns, block.padding), 0);
    case 'rule':
      return block.drawn === 'border' || block.drawn === 'chars' ? block.thickness : 0;
    case 'picture':
      return block.height;
    default:
      return block satisfies never;
  }
}
function rowHeight({ cells }: SeenRow, columns: readonly Pt[], padding: Pt): Pt {
  let column = 0;
  return cells.reduce((most, { blocks, colSpan }) => {
    const width = columns.slice(column, column + colSpan).reduce((sum, one) => sum + one, 0) - 2 * padding;
    column += colSpan;
    return Math.max(most, blocks.reduce((sum, block) => sum + heightOf(block, width), 0));
  }, 0);
}
