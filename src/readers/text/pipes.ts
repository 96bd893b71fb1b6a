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
