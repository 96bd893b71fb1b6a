import type { TextLine } from './lines.ts';

/** Two columns that a tab parts, in lines that follow each other: the cells of a table that was copied as text. */
export interface Tabbed {
  readonly from: number;
  readonly to: number;
  readonly left: readonly TextLine[];
  readonly right: readonly TextLine[];
}

/** A cell of several lines is followed by a tab and the first line of the next: how far both go is told by what stands in them. */
export function tabbedOf(lines: readonly TextLine[]): Tabbed[] {
  const out: Tabbed[] = [];
  for (let at = 0; at < lines.length; at++) {
    const found = tabbedAt(lines, at, out.at(-1)?.to ?? 0);
    if (found === undefined) continue;
    out.push(found);
    at = found.to - 1;
  }
  return out;
}

const HEAD = /^CỘNG H[OÒ]A XÃ HỘI/iu;
const DATE = /^[^,]{2,40}, ?ngày/iu;
const SIGNER = /^(?:(?:TM|KT|TL|TUQ|Q)\. ?[A-ZÀ-Ỹ]|[A-ZÀ-Ỹ ,-]{5,60}$)/u;

function tabbedAt(lines: readonly TextLine[], at: number, floor: number): Tabbed | undefined {
  const line = lines[at];
  const tab = line?.text.indexOf('\t') ?? -1;
  if (line === undefined || tab === -1 || tab !== line.text.lastIndexOf('\t')) return undefined;
  const [left, right] = [{ ...line, text: line.text.slice(0, tab).trim() }, { ...line, text: line.text.slice(tab + 1).trim(), indent: line.indent + tab + 1 }];
  const reach = reachOf(lines, at, right.text);
  if (reach === undefined || left.text === '' || right.text === '') return undefined;
  const from = Math.max(floor, at - reach.up);
  return { from, to: at + 1 + reach.down, left: [...lines.slice(from, at), left], right: [right, ...lines.slice(at + 1, at + 1 + reach.down)] };
}

/** Lines above and below that are looked at. */
const REACH = 40;

/** How many lines above belong to the left cell, and how many below to the right one. */
function reachOf(lines: readonly TextLine[], at: number, right: string): { readonly up: number; readonly down: number } | undefined {
  const [above, below] = [lines.slice(Math.max(0, at - REACH), at).reverse(), lines.slice(at + 1, at + 1 + REACH)];
  if (HEAD.test(right)) return { up: until(above, (_, i) => i >= 3 || lines[at - i]?.blanks !== 0), down: until(below, (line, i) => i >= 2 || line.blanks > 0 || /^Số/u.test(line.text)) };
  if (DATE.test(right)) return { up: through(above, 8, (line) => /^Số/u.test(line.text)), down: 0 };
  if (SIGNER.test(right)) return { up: through(above, 30, (line) => /^Nơi nhận/u.test(line.text)), down: through(below, 9, (line) => isName(line.text)) };
  return undefined;
}

/** How many of the lines come before the first that stops. */
function until(lines: readonly TextLine[], stops: (line: TextLine, i: number) => boolean): number {
  const at = lines.findIndex(stops);
  return at === -1 ? lines.length : at;
}

/** How many of the lines come up to the one looked for, that one too; none where it is not near. */
function through(lines: readonly TextLine[], most: number, isLast: (line: TextLine) => boolean): number {
  const at = lines.slice(0, most).findIndex(isLast);
  return at + 1;
}

/** The name of a person: two to six words with capital first letters, not all capitals. */
const isName = (text: string): boolean => /^(?:[A-ZÀ-Ỹ][a-zà-ỹđ]+\.? ?){2,6}$/u.test(text);
