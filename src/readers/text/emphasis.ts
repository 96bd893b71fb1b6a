import type { TextLine } from './lines.ts';

/** Bold that goes over several lines of Markdown, closed at each line end and opened again: every line is a paragraph of its own. */
export function closeEmphasis(lines: readonly TextLine[]): TextLine[] {
  let open = false;
  return lines.map((line, i): TextLine => {
    if (line.blanks > 0) open = false;
    const text = open ? `**${line.text}` : line.text;
    open = marksIn(text) % 2 === 1 && (open || goesOn(lines, i));
    return { ...line, text: open ? `${text}**` : text };
  });
}

const marksIn = (text: string): number => text.split('**').length - 1;

/** Is there an end of the bold in the lines right below? */
function goesOn(lines: readonly TextLine[], i: number): boolean {
  for (const next of lines.slice(i + 1, i + 8)) {
    if (next.blanks > 0) return false;
    if (marksIn(next.text) % 2 === 1) return true;
  }
  return false;
}
