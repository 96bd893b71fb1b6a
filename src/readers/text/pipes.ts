import type { Columns } from './columns.ts';
import type { TextLine } from './lines.ts';

/** A table of Markdown, and the lines that it takes. */
export interface PipeTable {
  readonly from: number;
  readonly to: number;
  readonly piece: { readonly kind: 'table'; readonly rows: readonly (readonly TextLine[])[] };
}

const isRow = (line: TextLine | undefined): line is TextLine => line !== undefined && /^\|.*\|$/u.test(line.text);
const isDivider = (line: TextLine): boolean => /^\|[-: |]+\|$/u.test(line.text);

/** Tables of Markdown: rows of cells between pipes, the second row of them dashes. */
export function pipeTables(lines: readonly TextLine[]): PipeTable[] {
  const out: PipeTable[] = [];
  for (let from = 0; from < lines.length; from++) {
    let to = from;
    while (isRow(lines[to])) to += 1;
    const rows = lines.slice(from, to);
    if (rows.length >= 2 && rows.some(isDivider)) out.push({ from, to, piece: { kind: 'table', rows: rows.filter((row) => !isDivider(row)).map(cellsOf) } });
    from = Math.max(from, to - (to > from ? 1 : 0));
  }
  return out;
}

/** Two columns that strokes part: rows of two cells in which words of a head or a closing stand; a table of data is none. */
export function pipeColumns(lines: readonly TextLine[], isAnchor: (text: string) => boolean): Columns[] {
  const out: Columns[] = [];
  for (let from = 0; from < lines.length; from++) {
    const rows: (readonly TextLine[])[] = [];
    for (let row = pairOf(lines[from]); row !== undefined; row = pairOf(lines[from + rows.length])) rows.push(row);
    if (rows.length === 0) continue;
    const to = from + rows.length;
    if (rows.some((row) => row.some(({ text }) => isAnchor(text)))) out.push({ from, to, left: column(rows, 0), right: column(rows, 1) });
    from = to - 1;
  }
  return out;
}

const column = (rows: readonly (readonly TextLine[])[], at: number): TextLine[] => rows.flatMap((row) => row[at] ?? []).filter(({ text }) => text !== '');

/** The cells of a row that has two, with or without a stroke at its ends. */
function pairOf(line: TextLine | undefined): TextLine[] | undefined {
  if (line === undefined || !line.text.includes('|')) return undefined;
  const open = line.text.startsWith('|') ? line.text : `|${line.text}`;
  const cells = cellsOf({ ...line, text: open.endsWith('|') ? open : `${open}|`, indent: line.indent - (open.length - line.text.length) });
  return cells.length === 2 ? cells : undefined;
}

function cellsOf(line: TextLine): TextLine[] {
  const cells: TextLine[] = [];
  let start = 1;
  for (let i = 1; i < line.text.length; i++) {
    if (line.text[i] !== '|' || line.text[i - 1] === '\\') continue;
    const raw = line.text.slice(start, i);
    cells.push({ ...line, text: raw.trim(), indent: line.indent + start + raw.length - raw.trimStart().length });
    start = i + 1;
  }
  return cells;
}
