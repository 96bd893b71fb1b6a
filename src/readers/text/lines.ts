/** One line of a text: what stands on it, and where. Columns count from 0 here, tabs as one. */
export interface TextLine {
  /** Without white space at both ends. */
  readonly text: string;
  /** Line in the file, from 1. */
  readonly row: number;
  /** Characters before the text, in the file. */
  readonly indent: number;
  /** Page by form feeds, from 0. */
  readonly page: number;
  /** Blank lines between it and the line before. */
  readonly blanks: number;
}

/** Column behind the last character of a line. */
export const endOf = (line: TextLine): number => line.indent + line.text.length;

/** The only stroke of a line, at its end or alone: it parts the cells of a table copied from a web page, and is no text. */
const CELL_END = /(?<![|][^|]*)[|]\s*$/u;

/** Text as lines that say something: NFC, line ends of every kind, form feeds as ends of pages; without characters that print nothing. */
export function linesOf(source: string): TextLine[] {
  const out: TextLine[] = [];
  let [page, blanks] = [0, 0];
  for (const [i, raw] of tidy(source).split('\n').entries()) {
    page += countOf(raw, '\f');
    const line = raw.replaceAll('\f', '');
    const text = line.replace(CELL_END, '').trim();
    if (text === '') blanks += 1;
    else {
      out.push({ text, row: i + 1, indent: line.length - line.trimStart().length, page, blanks });
      blanks = CELL_END.test(line) ? 1 : 0;
    }
  }
  return out;
}

const countOf = (text: string, char: string): number => (text.includes(char) ? text.split(char).length - 1 : 0);

/** Marks of order and width that print nothing; spaces of other widths are spaces. */
const NOTHING = /[\u200B-\u200F\u202A-\u202E\u2060\u00AD\uFEFF]/gu;
const OTHER_SPACES = /[\u00A0\u2000-\u200A\u202F\u205F\u3000]/gu;
/** Control characters other than tab, line feed and form feed. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const CONTROLS = /[\u0000-\u0008\u000E-\u001F\u007F]/gu;

/** Line ends of every kind. */
export const LINE_END = /\r\n?|\n|\u2028|\u2029|\u0085|\u000B/gu;

const tidy = (source: string): string =>
  source
    .replace(LINE_END, '\n')
    .replace(NOTHING, '')
    .replace(OTHER_SPACES, ' ')
    .replace(CONTROLS, '')
    .normalize('NFC');
