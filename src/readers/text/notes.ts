import type { TextLine } from './lines.ts';

/** A note at the foot of a page: its number and its lines. */
export interface FootNote {
  readonly number: number;
  readonly lines: readonly TextLine[];
}

/** Lines without the notes at the feet of their pages. */
export interface WithoutNotes {
  readonly lines: readonly TextLine[];
  readonly notes: ReadonlyMap<number, FootNote>;
}

/**
 * Takes out notes at the feet of pages: the last lines of a page from one that begins with the next number,
 * where that number stands behind a word of the page (`Nghị định số 105/2025/NĐ-CP2,`).
 */
export function withoutNotes(lines: readonly TextLine[]): WithoutNotes {
  const notes = new Map<number, FootNote>();
  const dropped = new Set<TextLine>();
  for (const page of pagesOf(lines)) {
    const rows = new Set<number>();
    for (const note of notesOf(page, notes.size + 1)) {
      notes.set(note.number, { ...note, lines: note.lines.filter(({ text }) => text !== '') });
      for (const { row } of note.lines) rows.add(row);
    }
    if (rows.size > 0) for (const line of page) if (rows.has(line.row)) dropped.add(line);
  }
  return { lines: dropped.size === 0 ? lines : lines.filter((line) => !dropped.has(line)), notes };
}

function pagesOf(lines: readonly TextLine[]): TextLine[][] {
  const pages: TextLine[][] = [];
  for (const line of lines) {
    const last = pages.at(-1);
    if (last?.[0]?.page === line.page) last.push(line);
    else pages.push([line]);
  }
  return pages;
}

function notesOf(page: readonly TextLine[], first: number): FootNote[] {
  const called = firstCalls(page);
  const isCalled = (before: number, number: number): boolean => (called.get(number) ?? before) < before;
  const start = page.findIndex((_, i) => i > 0 && beginsNote(page, i, first) && isCalled(i, first));
  if (start === -1) return [];
  const out: { number: number; lines: TextLine[] }[] = [];
  for (let i = start; i < page.length; i++) {
    const line = page[i];
    if (line === undefined) break;
    const next = first + out.length;
    if (beginsNote(page, i, next) && (out.length === 0 || isCalled(start, next))) out.push({ number: next, lines: [bare(line, next)] });
    else out.at(-1)?.lines.push(line);
  }
  return out;
}

/** The number before a capital letter on one line, or alone on a line close to the margin. */
const beginsNote = (page: readonly TextLine[], i: number, number: number): boolean => {
  const line = page[i];
  return line !== undefined && line.indent < 4 && line.text.startsWith(String(number)) && (line.text === String(number) ? page[i + 1] !== undefined : /^\d+ ?[A-ZÀ-Ỹ“"(]/u.test(line.text));
};
const bare = (line: TextLine, number: number): TextLine => ({ ...line, text: line.text.slice(String(number).length).trim() });

/** The first line that calls each number. */
function firstCalls(page: readonly TextLine[]): ReadonlyMap<number, number> {
  const first = new Map<number, number>();
  page.forEach(({ text }, i) => {
    for (const { number } of callsIn(text)) if (!first.has(number)) first.set(number, i);
  });
  return first;
}

/** Where a text calls a note; -1 where it does not. */
export function callAt(text: string, number: number): number {
  for (const call of callsIn(text)) if (call.number === number) return call.at;
  return -1;
}

/** Numbers glued to the word or bracket before them, or to the name of a law (`QH15`): what may call a note. */
function* callsIn(text: string): Generator<{ readonly number: number; readonly at: number }> {
  for (const { 0: digits, index } of text.matchAll(CALL)) {
    if (WORD_END.test(text.charAt(index - 1)) && NUMBER.test(digits)) yield { number: Number(digits), at: index };
    const after = digits.slice(2);
    if (digits.startsWith('1') && text.slice(Math.max(0, index - 2), index) === 'QH' && NUMBER.test(after)) yield { number: Number(after), at: index + 2 };
  }
}
const CALL = /(?<!\d)\d+(?=[ ,.;:)]|$)/gu;
const WORD_END = /[A-Za-zÀ-ỹ)”"\]]/u;
const NUMBER = /^[1-9]\d{0,8}$/u;
