import { mayBreakBetween, type LineRules } from './break-chances.ts';

/** A stretch of text that lines never divide, the plain spaces between two of them, or a forced break. */
export interface Token {
  readonly kind: 'chunk' | 'space' | 'break';
  readonly start: number;
  readonly end: number;
}

const kindOf = (char: string): Token['kind'] => (char === ' ' ? 'space' : char === '\n' ? 'break' : 'chunk');

/** Divides text into chunks, spaces and forced breaks. Only U+0020 is a space: a non-breaking one belongs to its chunk. */
export function tokenise(text: string, rules: LineRules): Token[] {
  const tokens: Token[] = [];
  let start = 0;
  for (let i = 1; i <= text.length; i += 1) {
    const kind = kindOf(text.charAt(i - 1));
    if (i < text.length && !endsAt(text, i, kind, rules)) continue;
    tokens.push({ kind, start, end: i });
    start = i;
  }
  return tokens;
}

/** Does a token of this kind end before the character at `i`? */
function endsAt(text: string, i: number, kind: Token['kind'], rules: LineRules): boolean {
  const next = text.charAt(i);
  if (kind === 'break' || kindOf(next) !== kind) return true;
  return kind === 'chunk' && mayBreakBetween(text.charAt(i - 1), next, rules);
}
