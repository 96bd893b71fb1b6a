import type { PdfLine, PdfPageRead, PdfRead } from './pdf-read.ts';

/** Lines of one text on one page, as drawn. */
export interface Found {
  /** Index of the page. */
  readonly page: number;
  readonly sheet: PdfPageRead;
  readonly lines: readonly PdfLine[];
}

/** Widest gap inside a line of text; what is wider lies between two columns. */
const COLUMN_GAP = 12;

/** Lines whose pieces stand in two columns at one height, taken apart: a reader joins them by a wide space. */
export const columnsApart = (pdf: PdfRead): PdfRead => ({
  ...pdf,
  pages: pdf.pages.map((page) => ({ ...page, lines: page.lines.flatMap(split) })),
});

function split(line: PdfLine): PdfLine[] {
  const groups: PdfLine['items'][number][][] = [[]];
  for (const item of line.items) {
    if (item.text.trim() === '' && item.width > COLUMN_GAP) groups.push([]);
    else groups.at(-1)?.push(item);
  }
  return groups.flatMap((items) => {
    const [first, last] = [items[0], items.at(-1)];
    if (first === undefined || last === undefined) return [];
    return [{ text: items.map((i) => i.text).join(''), items, x: first.x, right: last.x + last.width, baseline: first.baseline }];
  });
}

const bare = (text: string): string => text.replaceAll('\u2011', '-').replace(/\s+/gu, '');

/** Every place where consecutive lines of a page say a text, white space aside; `whole` false: where they begin with it. */
export function findAll(pdf: PdfRead, text: string, whole = true): Found[] {
  const wanted = bare(text);
  return pdf.pages.flatMap((sheet, page) =>
    sheet.lines.flatMap((_, start): Found[] => {
      const lines = run(sheet.lines, start, wanted, whole);
      return lines === undefined ? [] : [{ page, sheet, lines }];
    }),
  );
}

function run(all: readonly PdfLine[], start: number, wanted: string, whole: boolean): readonly PdfLine[] | undefined {
  let said = '';
  for (let end = start; end < all.length; end += 1) {
    said += bare(all[end]?.text ?? '');
    if (said === '') return undefined;
    if (said === wanted || (!whole && said.startsWith(wanted))) return all.slice(start, end + 1);
    if (!wanted.startsWith(said)) return undefined;
  }
  return undefined;
}

/** The first place of a text; throws where there is none. */
export function find(pdf: PdfRead, text: string, whole = true): Found {
  const [first] = findAll(pdf, text, whole);
  if (first === undefined) throw new Error(`not in the PDF: ${text}`);
  return first;
}

/** First line of a text. */
export function firstLine(pdf: PdfRead, text: string, whole = true): PdfLine {
  const [line] = find(pdf, text, whole).lines;
  if (line === undefined) throw new Error(`no line: ${text}`);
  return line;
}
/** Last line of a text. */
export function lastLine(pdf: PdfRead, text: string): PdfLine {
  const line = find(pdf, text).lines.at(-1);
  if (line === undefined) throw new Error(`no line: ${text}`);
  return line;
}

/** Edges of a line without the white space at its ends. */
export function ink(line: PdfLine): { readonly left: number; readonly right: number; readonly width: number; readonly middle: number } {
  const seen = line.items.filter((item) => item.text.trim() !== '');
  const left = Math.min(...seen.map((item) => item.x));
  const right = Math.max(...seen.map((item) => item.x + item.width - trailing(item.text, item.size)));
  return { left, right, width: right - left, middle: (left + right) / 2 };
}
/** White space that a piece of text ends with; an unstretched space is a quarter of the size. */
const trailing = (text: string, size: number): number => (text.length - text.trimEnd().length) * size * 0.25;

/** Greatest width of the lines of a text. */
export const widest = (found: Found): number => Math.max(...found.lines.map((line) => ink(line).width));

/** The horizontal stroke next below a text, no further than `within` points; undefined where there is none. */
export function ruleBelow({ sheet, lines }: Found, within = 12) {
  const last = lines.at(-1);
  if (last === undefined) return undefined;
  const middle = ink(last).middle;
  return sheet.strokes
    .filter((s) => Math.abs(s.y1 - s.y2) < 0.01 && s.y1 > last.baseline && s.y1 < last.baseline + within)
    .filter((s) => Math.min(s.x1, s.x2) <= middle && middle <= Math.max(s.x1, s.x2))
    .sort((a, b) => a.y1 - b.y1)[0];
}

/** Outer size of the rectangle of strokes round a text. */
export function frameRound({ sheet, lines }: Found) {
  const [line] = lines;
  if (line === undefined) return undefined;
  const { left, right } = ink(line);
  const sides = sheet.strokes.filter((s) => {
    const near = Math.max(s.y1, s.y2) > line.baseline - 30 && Math.min(s.y1, s.y2) < line.baseline + 20;
    return near && Math.min(s.x1, s.x2) > left - 60 && Math.max(s.x1, s.x2) < right + 60;
  });
  if (sides.length < 4) return undefined;
  const [xs, ys] = [sides.flatMap((s) => [s.x1, s.x2]), sides.flatMap((s) => [s.y1, s.y2])];
  const stroke = sides[0]?.thickness ?? 0;
  return {
    left: Math.min(...xs) - stroke / 2, top: Math.min(...ys) - stroke / 2, colors: [...new Set(sides.map((s) => s.color))],
    width: Math.max(...xs) - Math.min(...xs) + stroke, height: Math.max(...ys) - Math.min(...ys) + stroke,
  };
}
