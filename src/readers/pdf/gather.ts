import { measure, timesMetrics } from '../../metrics/metrics.ts';
import type { Pt } from '../../core/units.ts';
import { type Habits, pitchOf, reaches } from './habits.ts';
import type { Line } from './items.ts';
import type { Column } from './regions.ts';

/** Numbers, letters and dashes that begin a unit of a text. */
const MARKER = /^(?:[-–—+•*▪➢✓]\s|\(?\d{1,3}(?:\.\d{1,3}){0,4}[.)]\s|[a-zđ]{1,2}[.)]\s|[IVXLC]{1,6}[.)]\s|(?:Điều|Chương|Phần|Mục|PHẦN|CHƯƠNG|MỤC|Tiểu mục)\s+[\dIVXLC]+)/u;
const FIRST_WORD = /^\S{1,40}/u;
/** Words that want a number behind them. */
const UNFINISHED = /(?:^|\s)(?:Phụ lục|Điều|khoản|điểm|Phần|Chương|Mục|số)$/u;
const SMALL = /^[a-zà-ỹđ(“"]/u;
const BROKEN = /[A-Za-zÀ-ỹ\d][-/]$/u;

/** What is asked when a line may go on another. */
export interface Joining {
  readonly habits: Habits;
  readonly column: Column;
  /** Lines of the paragraph so far. */
  readonly lines: readonly Line[];
  /** Are the column's lines centred, as far as can be seen? */
  readonly centred: (line: Line) => boolean;
  readonly kind: 'body' | 'cell' | 'side';
  /** Least distance of lines of the column, where it is no page's text. */
  readonly local: Pt | undefined;
  /** The right edge is one that wrapped lines reach. */
  readonly edged: boolean;
}

/** Does a line go on the paragraph above it? */
export function goesOn(next: Line, joining: Joining): boolean {
  const { lines, habits } = joining;
  const last = lines.at(-1);
  if (last === undefined || Math.abs(next.size - last.size) > 0.45 || !sameFrame(last.frame, next.frame)) return false;
  if (last.frame !== undefined) return next.page === last.page;
  if (next.page === last.page && !isNextLine(last, next, joining)) return false;
  if (next.page !== last.page && next.page !== last.page + 1) return false;
  if (joining.centred(last) && joining.centred(next)) return centredOn(last, next, joining);
  if (joining.kind !== 'cell' && joining.centred(next) && lines.length === 1 && next.page === last.page && !reaches(last, joining.column)) return false;
  if (habits.spaces && !last.spaced && !BROKEN.test(last.text)) return false;
  return !endsEarly(last, next, joining) && ((UNFINISHED.test(last.text) && reaches(last, joining.column)) || !isIndented(next, joining));
}

/** Words in one frame are one mark. */
const sameFrame = (a: Line['frame'], b: Line['frame']): boolean => a?.x === b?.x && a?.y === b?.y && a?.width === b?.width && a?.height === b?.height;

/** Is the distance that of lines, not of paragraphs? */
function isNextLine(last: Line, next: Line, joining: Joining): boolean {
  const { habits, lines, local } = joining;
  const distance = next.y - last.y;
  const before = lines.at(-2);
  const own = before !== undefined && before.page === last.page ? last.y - before.y : undefined;
  const pitch = own ?? (local === undefined ? pitchOf(habits, next.size) : Math.max(local, pitchOf(habits, next.size) ?? 0));
  if (distance <= 0.5 * next.size) return false;
  if (own === undefined && runsOn(last, next, joining)) return distance <= WIDEST * next.size;
  return pitch === undefined ? distance <= 1.75 * next.size : distance <= Math.max(pitch * 1.04 + 1.1, own === undefined ? 0 : own + 1.1);
}

/** Lines stand no further apart, in sizes. */
const WIDEST = 2.4;

/** Where first lines are indented, a line at the edge below one that is full goes on from it, however wide the lines stand. */
function runsOn(last: Line, next: Line, { habits, column, kind, lines }: Joining): boolean {
  const [first] = lines;
  if (kind !== 'body' || habits.indent === undefined || first === undefined || habits.indent < 8) return false;
  return Math.abs(first.x - column.left - habits.indent) < 3 && Math.abs(next.x - column.left) < 2.5 && reaches(last, column) && !MARKER.test(next.text);
}

const sameFace = (a: Line, b: Line): boolean => {
  const [x, y] = [a.parts.at(-1)?.runs.at(-1), b.parts[0]?.runs[0]];
  return x?.bold === y?.bold && x?.italic === y?.italic;
};

/** Centred lines are mostly paragraphs of their own; they go on where the words do, or where the line was full. */
function centredOn(last: Line, next: Line, { habits, column, kind, lines }: Joining): boolean {
  if (!sameFace(last, next) || isCapital(last.text) !== isCapital(next.text) || last.page !== next.page) return false;
  if (NATION.test(`${last.text} ${next.text}`) || (SUBJECT.test(lines[0]?.text ?? '') && !/[;.:]$/u.test(last.text))) return true;
  if (habits.spaces) return last.spaced;
  if (/[;.:]$/u.test(last.text)) return false;
  if (SMALL.test(next.text) || LINKED.test(next.text)) return true;
  return kind !== 'side' && last.right - last.x + wordRoom(next) > (column.right - column.left) * 0.98 - (kind === 'cell' ? 6 : 0);
}

const isCapital = (text: string): boolean => text === text.toUpperCase() && /[A-ZÀ-Ỹ]{2}/u.test(text);
/** What is one whole however narrow its column is: the nation's name, and the subject of a letter. */
export const NATION = /^CỘNG H(?:ÒA|OÀ) XÃ HỘI CHỦ NGHĨA VIỆT NAM$/u;
const SUBJECT = /^V\/v\s/iu;
/** No name and no title begins so. */
const LINKED = /^(?:VÀ|CỦA|VỀ|TẠI|TRONG|CHO|TỪ|ĐẾN|HOẶC|VỚI)\s/u;

/** Room that the first word of a line would have taken on the line above. */
function wordRoom(line: Line): Pt {
  const word = FIRST_WORD.exec(line.text)?.[0] ?? '';
  const run = line.parts[0]?.runs[0];
  return measure(` ${word}`, { size: line.size, bold: run?.bold === true, italic: run?.italic === true }, timesMetrics);
}

/** Had the next word found room? Then a paragraph ended. */
function endsEarly(last: Line, next: Line, { column, edged, kind }: Joining): boolean {
  if (UNFINISHED.test(last.text)) return false;
  if (SMALL.test(next.text) && !MARKER.test(next.text) && !/[.;:!?,/”")]$/u.test(last.text) && Math.abs(next.x - column.left) < 2.5) return false;
  if (!edged) return MARKER.test(next.text) || (/[.;:/]$/u.test(last.text) && !SMALL.test(next.text));
  const room = column.right - last.right;
  if (room <= 1.5) return false;
  // How much room a cell keeps at its right is only guessed.
  return room > wordRoom(next) * 0.97 + (kind === 'cell' ? 6 : 0.5);
}

function isIndented(next: Line, { lines, column, habits }: Joining): boolean {
  const [first, second] = [lines[0], lines[1]];
  if (first === undefined) return false;
  const marked = MARKER.test(next.text);
  if (second !== undefined) return next.x > second.x + 3.5 || next.x < second.x - 3.5 || (marked && Math.abs(next.x - first.x) < 2 && first.x > second.x + 3.5);
  if (next.x > first.x + 3.5) return marked || !MARKER.test(first.text) && next.x - first.x < 90 && !isHanging(first, next);
  if (next.x < first.x - 3.5) return false;
  const indent = habits.indent;
  return marked || (indent !== undefined && Math.abs(first.x - column.left - indent) < 2);
}

/** The second line begins below the text behind a label such as `Kính gửi:`. */
const isHanging = (first: Line, next: Line): boolean => first.parts.slice(1).some(({ x }) => Math.abs(x - next.x) < 3);
