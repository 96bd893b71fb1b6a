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
    for (const note of notesOf(page, notes.size + 1)) {
      notes.set(note.number, { ...note, lines: note.lines.filter(({ text }) => text !== '') });
      for (const line of page) if (note.lines.some(({ row }) => row === line.row)) dropped.add(line);
    }
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
  const start = page.findIndex((_, i) => i > 0 && beginsNote(page, i, first) && isCalled(page.slice(0, i), first));
  if (start === -1) return [];
  const out: { number: number; lines: TextLine[] }[] = [];
  for (let i = start; i < page.length; i++) {
    const line = page[i];
    if (line === undefined) break;
    const next = first + out.length;
    if (beginsNote(page, i, next) && (out.length === 0 || isCalled(page.slice(0, start), next))) out.push({ number: next, lines: [bare(line, next)] });
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

/** Does the number stand behind a word or a bracket of the lines? */
const isCalled = (lines: readonly TextLine[], number: number): boolean => lines.some(({ text }) => callAt(text, number) !== -1);

/** Where a text calls a note: the number glued to the word before it, or to a year of four digits. */
export function callAt(text: string, number: number): number {
  for (const match of text.matchAll(CALL)) {
    const digits = match[0];
    const before = text.slice(0, match.index);
    if (digits === String(number) && /[A-Za-zÀ-ỹ)”"\]]$/u.test(before)) return match.index;
    const law = /(?:QH1\d|\d{4})$/u.exec(before + digits.slice(0, -String(number).length));
    if (law !== null && digits.endsWith(String(number)) && digits.length > String(number).length && /QH1\d$/u.test(law[0])) return match.index + digits.length - String(number).length;
  }
  return -1;
}
const CALL = /\d+(?=[ ,.;:)]|$)/gu;
