import { type Gap, cut, gapsOf } from './gaps.ts';
import { endOf, type TextLine } from './lines.ts';
import { isCapitals } from './words.ts';

/** Two columns side by side in lines of a page, and how many lines they take. */
export interface Columns {
  readonly from: number;
  readonly to: number;
  readonly left: readonly TextLine[];
  readonly right: readonly TextLine[];
}

/** Blank lines that columns may hold: room for a signature. */
const ROOM = 9;

/** All places of a text where two columns stand side by side by runs of spaces. */
export function columnsOf(lines: readonly TextLine[]): Columns[] {
  const out: Columns[] = [];
  let at = 0;
  while (at < lines.length) {
    const found = columnsAt(lines, at, out.at(-1)?.to ?? 0);
    if (found !== undefined) out.push(found);
    at = found === undefined ? at + 1 : found.to;
  }
  return out;
}

/** Words that stand at the top of one of two columns. */
const ANCHOR = /^(?:CỘNG H[ÒO]A|Độc lập|Nơi nhận|(?:TM|KT|TL|TUQ|Q)\. ?[A-ZÀ-Ỹ]|[^,]{2,40}, ?ngày\b)/iu;

/** Does a column begin with a text? */
export const isAnchor = (text: string): boolean => ANCHOR.test(text);

function columnsAt(lines: readonly TextLine[], at: number, floor: number): Columns | undefined {
  const first = lines[at];
  const gap = first === undefined ? undefined : onlyGap(first);
  if (first === undefined || gap === undefined) return undefined;
  const grown = grow(lines, at, gap);
  const from = growUp(lines, at, grown.gutter, floor);
  const both = lines.slice(from, grown.to).filter((line) => splits(line, grown.gutter)).length;
  const anchored = lines.slice(from, grown.to).some((line) => cut(line, grown.gutter).some((half) => half !== undefined && isAnchor(half.text)));
  if (both < 2 && !anchored) return undefined;
  return divided(lines, from, grown.to, grown.gutter);
}

const onlyGap = (line: TextLine): Gap | undefined => {
  const gaps = gapsOf(line);
  return gaps.length === 1 ? gaps[0] : undefined;
};

/** Takes lines below into the columns as long as a gutter is left between them. */
function grow(lines: readonly TextLine[], at: number, gap: Gap): { readonly gutter: Gap; readonly to: number } {
  let gutter = gap;
  let [to, i] = [at + 1, at + 1];
  const head = isHead(lines[at], gap);
  let dated = isDated(lines[at], gap);
  for (; i < lines.length; i++) {
    const line = lines[i];
    if (line === undefined || line.page !== lines[at]?.page || line.blanks > ROOM) break;
    const next = narrowed(line, gutter);
    if (next === undefined || (head && !fits(line, next, dated))) break;
    gutter = next;
    dated ||= isDated(line, next);
    if (line.blanks === 0 || splits(line, next) || (!head && line.indent >= next.from)) to = i + 1;
  }
  return { gutter, to };
}

/** The head of a document: Quốc hiệu, tiêu ngữ or the place and date stand on its right. */
const isHead = (line: TextLine | undefined, gap: Gap): boolean => line !== undefined && /^(?:CỘNG H|Độc lập|[^,]{2,40}, ?ngày)/iu.test(line.text.slice(gap.to - line.indent));

/** Does the place and date stand on the right of a line? Nothing comes below it there. */
const isDated = (line: TextLine | undefined, gap: Gap): boolean => line !== undefined && PLACE_AND_DATE.test(line.text.slice(Math.max(0, gap.to - line.indent)));
const PLACE_AND_DATE = /^[^,]{2,40}, ?ngày/iu;

/** In a head, a line on the right alone may be centred on the page: it is the date, or stands close below before the date. */
const fits = (line: TextLine, gutter: Gap, dated: boolean): boolean => line.indent < gutter.from || PLACE_AND_DATE.test(line.text) || (!dated && (line.blanks === 0 || /^Độc lập/iu.test(line.text)));

/** The gutter as a further line leaves it: narrower or the same; none where the line stands across it. */
function narrowed(line: TextLine, { from, to }: Gap): Gap | undefined {
  if (endOf(line) <= to - 2) return { from: Math.max(from, endOf(line)), to };
  if (line.indent >= from + 2) return { from, to: Math.min(to, line.indent) };
  for (const gap of gapsOf(line)) {
    const shared = { from: Math.max(from, gap.from), to: Math.min(to, gap.to) };
    if (shared.to - shared.from >= 1) return shared;
  }
  return undefined;
}

/** Does a line have text on both sides? */
const splits = (line: TextLine, gutter: Gap): boolean => cut(line, gutter).every((half) => half !== undefined);

/** Lines above that belong to the columns: agencies, the label of recipients, who signs for whom. */
function growUp(lines: readonly TextLine[], at: number, gutter: Gap, floor: number): number {
  let from = at;
  while (from > floor) {
    const [line, below] = [lines[from - 1], lines[from]];
    if (line === undefined || below === undefined || line.page !== below.page || below.blanks > 1) break;
    const inside = endOf(line) <= gutter.to - 2 || line.indent >= gutter.from + 2;
    if (!inside || !(isCapitals(line.text) || /^Nơi nhận|^Độc lập/u.test(line.text))) break;
    from -= 1;
  }
  return from;
}

function divided(lines: readonly TextLine[], from: number, to: number, gutter: Gap): Columns {
  const halves = lines.slice(from, to).map((line) => cut(line, gutter));
  return { from, to, left: column(halves.map(([left]) => left)), right: column(halves.map(([, right]) => right)) };
}

/** One column: blank lines counted anew, since what stands beside leaves room. */
function column(parts: readonly (TextLine | undefined)[]): TextLine[] {
  const out: TextLine[] = [];
  let skipped = 0;
  for (const line of parts) {
    if (line === undefined) skipped += 1;
    else {
      out.push({ ...line, blanks: out.length === 0 ? 0 : line.blanks + skipped });
      skipped = 0;
    }
  }
  return out;
}
