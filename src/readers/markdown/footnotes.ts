/** Footnote texts taken out of a body: lines stay in place, emptied, so that line numbers keep their meaning. */
export interface Footnotes {
  readonly lines: readonly string[];
  readonly notes: ReadonlyMap<string, FootnoteText>;
}
export interface FootnoteText {
  readonly text: string;
  readonly line: number;
}

const START = /^ {0,3}\[\^([^\]\s]+)\]:[ \t]*(.*)$/;
const FENCE = /^ {0,3}(`{3,}|~{3,})/;

/** Takes `[^1]: text` out of a body; a note runs to the next empty line or note. */
export function takeFootnotes(source: readonly string[]): Footnotes {
  const notes = new Map<string, FootnoteText>();
  let fence: string | undefined;
  let open: string | undefined;
  const lines = source.map((line, index) => {
    const mark = FENCE.exec(line)?.[1];
    if (fence !== undefined) {
      if (mark?.startsWith(fence)) fence = undefined;
      return line;
    }
    fence = mark;
    const start = START.exec(line);
    // The first text of a label stands, as in CommonMark; a second one stays in the body, where it is seen.
    if (start?.[1] !== undefined && !notes.has(start[1])) {
      open = start[1];
      notes.set(open, { text: start[2] ?? '', line: index });
      return '';
    }
    if (line.trim() === '' || fence !== undefined) open = undefined;
    const note = open === undefined ? undefined : notes.get(open);
    if (open === undefined || note === undefined) return line;
    notes.set(open, { ...note, text: `${note.text}\n${line.trim()}` });
    return '';
  });
  return { lines, notes };
}
