import { goesOnBroken, isNation } from './broken.ts';
import type { TextLine } from './lines.ts';
import { isFull, type TextShape } from './shape.ts';
import { beginsSmall, endsSentence, isCapitals, isComponent, isDrawnLine, isMarked, isSubject } from './words.ts';

/** Where lines stand: in a cell there is no full width, and lines are short. */
export type Flow = 'page' | 'cell';

/** Lines as paragraphs: a line goes on with the one above where that one was full, or where its text plainly is not over. */
export function paragraphsOf(lines: readonly TextLine[], shape: TextShape, flow: Flow): TextLine[][] {
  const margins = marginsOf(lines);
  const out: TextLine[][] = [];
  for (const line of lines) {
    const open = out.at(-1);
    if (open !== undefined && goesOn(open, line, { shape, flow, margins, above: out.at(-2) })) open.push(line);
    else out.push([line]);
  }
  return out;
}

interface Setting {
  readonly shape: TextShape;
  readonly flow: Flow;
  /** Left edge of the text of each page. */
  readonly margins: ReadonlyMap<number, number>;
  /** The paragraph before the one that may go on. */
  readonly above: readonly TextLine[] | undefined;
}

function goesOn(open: readonly TextLine[], line: TextLine, setting: Setting): boolean {
  const last = open.at(-1);
  const first = open[0];
  if (last === undefined || first === undefined || isDrawnLine(line.text) || isDrawnLine(last.text)) return false;
  const turned = line.page !== last.page;
  if (line.blanks > 0 && !turned) return false;
  if (open.length === 1 && isNation(first.text, line.text)) return true;
  if (setting.shape.broken && setting.flow === 'page') return goesOnBroken(open, line, setting);
  if (isComponent(line.text)) return false;
  if (isSubject(first.text) && !turned) return subjectGoesOn(line, setting);
  return setting.flow === 'cell' ? itemGoesOn(first, last, line) : wrapped(last, line, setting);
}

const subjectGoesOn = (line: TextLine, { shape, flow }: Setting): boolean =>
  !isCapitals(line.text) && !isMarked(line.text) && !/^[-_*\u2013]/u.test(line.text) && (flow === 'cell' || shape.laid || /^[a-zà-ỹđ\d]/u.test(line.text));

/** In a column: items of a list that take several lines. */
const itemGoesOn = (first: TextLine, last: TextLine, line: TextLine): boolean =>
  !isMarked(line.text) && !isCapitals(line.text) && !isCapitals(last.text) && (beginsSmall(line.text) || (isMarked(first.text) && !endsSentence(last.text)));

/** On a page: the line above is as full as lines get, and this one begins at the margin. */
function wrapped(last: TextLine, line: TextLine, { shape, margins }: Setting): boolean {
  if (shape.width === 0 || isTitle(last.text) !== isTitle(line.text)) return false;
  const atMargin = line.indent <= (margins.get(line.page) ?? 0) + 2;
  if (!atMargin) return beginsSmall(line.text) && !isMarked(line.text) && !endsSentence(last.text);
  return isFull(last, line, shape.width) && (shape.laid ? !isMarked(line.text) || !endsSentence(last.text) : !isMarked(line.text) && !endsSentence(last.text));
}

/** Several words in capitals; a lone symbol or abbreviation can end any paragraph. */
const isTitle = (text: string): boolean => isCapitals(text) && text.includes(' ');

/** Left edge of each page: where most of its lines that are not indented begin. */
function marginsOf(lines: readonly TextLine[]): Map<number, number> {
  const pages = new Map<number, Map<number, number>>();
  for (const { page, indent, text } of lines) {
    if (text.length < 30) continue;
    const counts = pages.get(page) ?? new Map<number, number>();
    pages.set(page, counts.set(indent, (counts.get(indent) ?? 0) + 1));
  }
  return new Map([...pages].map(([page, counts]) => [page, leftmost(counts)]));
}

function leftmost(counts: ReadonlyMap<number, number>): number {
  const all = [...counts.values()].reduce((sum, n) => sum + n, 0);
  const indents = [...counts.keys()].sort((a, b) => a - b);
  return indents.find((indent) => (counts.get(indent) ?? 0) >= Math.max(2, all * 0.1)) ?? indents[0] ?? 0;
}

/** The text of several lines as one: a word split after its own hyphen or stroke gets no space. */
export const joined = (lines: readonly TextLine[]): string => lines.map(({ text }, i) => (i === 0 || isSplit(lines[i - 1]?.text ?? '', text) ? text : ` ${text}`)).join('');

const isSplit = (above: string, text: string): boolean => /[^\s][-/]$/u.test(above.slice(-2)) && /^[A-ZÀ-Ỹ\d]/u.test(text);
