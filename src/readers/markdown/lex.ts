import { Marked, type Token, type Tokens } from 'marked';

export type { Token, Tokens };

const none = (): undefined => undefined;

/**
 * Markdown without what an official document cannot mean: no indented code (writers indent first lines), no underlined headings,
 * no link definitions, no ~~deletion~~, no bare addresses as links. All of these print as they were typed.
 */
const marked = new Marked({ tokenizer: { code: none, lheading: none, def: none, del: none, url: none } });

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

/** Block tokens of a Markdown text. */
export const lex = (text: string): readonly Token[] => marked.lexer(text);
/** Inline tokens of one paragraph. */
export const lexInline = (text: string): readonly Token[] => new marked.Lexer(marked.defaults).inlineTokens(text);

/** Line ends in a token's source text. */
export function lineEnds(raw: string): number {
  let count = 0;
  for (let at = raw.indexOf('\n'); at >= 0; at = raw.indexOf('\n', at + 1)) count++;
  return count;
}
