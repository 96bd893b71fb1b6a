import { Lexer, type Token, Tokenizer, type Tokens } from 'marked';

export type { Token, Tokens };

const none = (): undefined => undefined;

/**
 * Markdown without what an official document cannot mean: no indented code (writers indent first lines), no underlined headings,
 * no link definitions, no ~~deletion~~, no bare addresses as links. All of these print as they were typed.
 */
const lexer = (): Lexer => new Lexer({ gfm: true, tokenizer: Object.assign(new Tokenizer(), { code: none, lheading: none, def: none, del: none, url: none }) });

/** Nested markers such as `> > >` or `- - -` beyond this would exhaust the parser; no document needs them. */
const MAX_MARKERS = 12;
const MAX_INDENT = 60;
const DEEP = new RegExp(`^[ \\t]*(?:(?:[-*+>]|\\d{1,9}[.)])[ \\t]*){${MAX_MARKERS},}`);
const RULE = /^[ \t]*([-*_])(?:[ \t]*\1)+[ \t]*$/;
const INDENTED = new RegExp(`^[ \\t]{${MAX_INDENT},}(?:[-*+>]|\\d{1,9}[.)])`);

/** The first line (from 0) whose markers nest deeper than any document does. */
export function tooDeepLine(lines: readonly string[]): number | undefined {
  const found = lines.findIndex((line) => INDENTED.test(line) || (DEEP.test(line) && !RULE.test(line)));
  return found < 0 ? undefined : found;
}

/** More emphasis marks or comments in one paragraph than any document has: the parser's work would grow with their square. */
const MAX_MARKS = 10_000;
const MAX_COMMENTS = 500;

/** Lines that begin a text of their own: empty ones, list items, rows, headings. */
const STARTS_ANEW = /^\s*(?:$|[-*+>|#]|\d{1,9}[.)])/;

/** The first line (from 0) of a paragraph with more marks than any document has. */
export function tooMarkedLine(lines: readonly string[]): number | undefined {
  let [start, marks, comments] = [0, 0, 0];
  for (const [index, line] of lines.entries()) {
    if (STARTS_ANEW.test(line)) [start, marks, comments] = [index, 0, 0];
    marks += count(line, '*') + count(line, '_');
    comments += count(line, '<!--');
    if (marks > MAX_MARKS || comments > MAX_COMMENTS) return start;
  }
  return undefined;
}

function count(text: string, word: string): number {
  let found = 0;
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) found++;
  return found;
}

/** Block tokens of a Markdown text. Long runs of spaces say no more than short ones, but cost the parser their square. */
export const lex = (text: string): readonly Token[] => lexer().lex(text.replace(/[ \t]{100,}/g, ' '.repeat(99)));
/** Inline tokens of one paragraph. */
export const lexInline = (text: string): readonly Token[] => lexer().inlineTokens(text);

/** Line ends in a token's source text. */
export const lineEnds = (raw: string): number => count(raw, '\n');
