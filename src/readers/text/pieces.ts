import { columnsOf } from './columns.ts';
import { paragraphsOf } from './join.ts';
import type { TextLine } from './lines.ts';
import { pipeTables } from './pipes.ts';
import type { TextShape } from './shape.ts';
import { tabbedOf } from './tabbed.ts';
import { isDrawnLine } from './words.ts';

/** What a text is made of before looks are given: paragraphs, columns side by side, tables, lines drawn with characters. */
export type Piece =
  | { readonly kind: 'paragraph'; readonly lines: readonly TextLine[] }
  | { readonly kind: 'columns'; readonly cells: readonly (readonly Piece[])[] }
  | { readonly kind: 'table'; readonly rows: readonly (readonly TextLine[])[] }
  | { readonly kind: 'rule'; readonly line: TextLine };

/** A text in pieces, in reading order. */
export function piecesOf(lines: readonly TextLine[], shape: TextShape): Piece[] {
  const out: Piece[] = [];
  let at = 0;
  for (const { from, to, piece } of regionsOf(lines, shape)) {
    out.push(...flowOf(lines.slice(at, from), shape, 'page'), piece);
    at = to;
  }
  return [...out, ...flowOf(lines.slice(at), shape, 'page')];
}

interface Region {
  readonly from: number;
  readonly to: number;
  readonly piece: Piece;
}

/** Tables of Markdown, or columns that tabs or runs of spaces part. */
function regionsOf(lines: readonly TextLine[], shape: TextShape): Region[] {
  if (shape.markdown) return pipeTables(lines);
  const tabbed = tabbedOf(lines);
  const columns = tabbed.length > 0 ? tabbed : columnsOf(lines);
  return columns.map(({ from, to, left, right }) => ({ from, to, piece: { kind: 'columns', cells: [flowOf(left, shape, 'cell'), flowOf(right, shape, 'cell')] } }));
}

const flowOf = (lines: readonly TextLine[], shape: TextShape, flow: 'page' | 'cell'): Piece[] =>
  paragraphsOf(lines, shape, flow).map((of): Piece => {
    const [line] = of;
    return line !== undefined && of.length === 1 && isDrawnLine(line.text) ? { kind: 'rule', line } : { kind: 'paragraph', lines: of };
  });
