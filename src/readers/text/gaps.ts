import { endOf, type TextLine } from './lines.ts';

/** White space inside a line that can part two columns: where it begins and ends, columns of the file. */
export interface Gap {
  readonly from: number;
  readonly to: number;
}

const SPACES = /\t+ *| {3,}\t*/gu;

/** Gaps of a line that can part columns: blanks to be filled in (`ngày    tháng`, `Số:     /QĐ`) part nothing. */
export function gapsOf(line: TextLine): Gap[] {
  const out: Gap[] = [];
  for (const match of line.text.matchAll(SPACES)) {
    const from = match.index;
    const to = from + match[0].length;
    if (!isBlank(line.text.slice(0, from), line.text.slice(to))) out.push({ from: line.indent + from, to: line.indent + to });
  }
  return out;
}

/** Blanks of a date, of a number, of a sum: what stands before them and behind. */
const DATE_BLANK = /(?:^|[ ,])(?:ngày|tháng|năm|từ|đến) ?\d{0,2}$/iu;
const NUMBER_BLANK = /(?:^|[ (])số ?:? ?\d{0,4}$/iu;
const AFTER_BLANK = /^(?:\d{0,2} ?\/|(?:\d{1,2} )?(?:tháng|năm)\b|\d{1,4}(?: |$)|[).,;:])/iu;
/** What may stand on the right of an empty number. */
const RIGHT_HAND = /^(?:CỘNG|Độc lập|[A-ZÀ-Ỹ][^,]{1,40}, ?ngày)/u;
const isBlank = (before: string, after: string): boolean => DATE_BLANK.test(before) || AFTER_BLANK.test(after) || (NUMBER_BLANK.test(before) && !RIGHT_HAND.test(after));

/** A line cut at a gap; one that ends or begins inside it stands on one side as a whole. */
export function cut(line: TextLine, gap: Gap): [TextLine | undefined, TextLine | undefined] {
  if (endOf(line) <= gap.to) return [line, undefined];
  if (line.indent >= gap.from) return [undefined, line];
  return [part(line, line.indent, gap.from), part(line, gap.to, endOf(line))];
}

function part(line: TextLine, from: number, to: number): TextLine | undefined {
  const raw = line.text.slice(Math.max(0, from - line.indent), Math.max(0, to - line.indent));
  const text = raw.trim();
  return text === '' ? undefined : { ...line, text, indent: Math.max(from, line.indent) + raw.length - raw.trimStart().length };
}
