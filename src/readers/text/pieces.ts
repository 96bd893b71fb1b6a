import { type Columns, columnsOf, isAnchor } from './columns.ts';
import { paragraphsOf } from './join.ts';
import type { TextLine } from './lines.ts';
import { pipeColumns, pipeTables } from './pipes.ts';
import type { TextShape } from './shape.ts';
import { tabbedOf } from './tabbed.ts';
import { isDrawnLine } from './words.ts';

/** What a text is made of before looks are given: paragraphs, columns side by side, tables, lines drawn with characters. */
export type Piece =
  | { readonly kind: 'paragraph'; readonly lines: readonly TextLine[] }
  /** `strokes`: they are parted by strokes, so that nothing is seen of how they stand. */
  | { readonly kind: 'columns'; readonly cells: readonly (readonly Piece[])[]; readonly strokes: boolean }
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
  const columns = (found: readonly Columns[], strokes: boolean): Region[] =>
    found.map(({ from, to, left, right }) => ({ from, to, piece: { kind: 'columns', cells: [flowOf(left, shape, 'cell'), flowOf(right, shape, 'cell')], strokes } }));
  const tables = shape.markdown ? pipeTables(lines) : [];
  const parted = columns(pipeColumns(lines, isAnchor), true).filter(({ from, to }) => tables.every((table) => table.to <= from || table.from >= to));
  if (shape.markdown || parted.length > 0) return [...tables, ...parted].sort((a, b) => a.from - b.from);
  const tabbed = tabbedOf(lines);
  return columns(tabbed.length > 0 ? tabbed : columnsOf(lines), false);
}

const flowOf = (lines: readonly TextLine[], shape: TextShape, flow: 'page' | 'cell'): Piece[] =>
  paragraphsOf(lines, shape, flow).map((of): Piece => {
    const [line] = of;
    return line !== undefined && of.length === 1 && isDrawnLine(line.text) ? { kind: 'rule', line } : { kind: 'paragraph', lines: of };
  });
