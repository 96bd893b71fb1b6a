/** A line that only opens what is indented below it: `noiDung: |`, `noiNhan:`, `- ky:`. */
const OPENS = /^( {0,200})(- )?["']?[\p{L}\p{N}$_-]{1,60}["']?\s{0,20}:\s{0,20}(?:[|>][-+\d]{0,3})?\s*(?:#.*)?$/u;

/** The last line of what a line opens, both from 1; the line itself where it opens nothing. */
export function blockEnd(lines: readonly string[], line: number): number {
  const opens = OPENS.exec(lines[line - 1] ?? '');
  if (opens === null) return line;
  const depth = (opens[1] ?? '').length + (opens[2] ?? '').length;
  const inside = (text: string): boolean => text.trim() === '' || indentOf(text) > depth || (indentOf(text) === depth && /^ *- /u.test(text));
  const after = lines.findIndex((text, i) => i >= line && !inside(text));
  return after < 0 ? lines.length : after;
}

const indentOf = (text: string): number => text.length - text.trimStart().length;
