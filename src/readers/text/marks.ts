/** A run of a Markdown text. */
export interface MarkedRun {
  readonly text: string;
  readonly bold: boolean;
  readonly italic: boolean;
}

/** Marks of Markdown taken off a paragraph: bold and italic as runs, escapes as what they stand for, `<br>` as a line end. */
export function runsOf(source: string): MarkedRun[] {
  const tokens = tokensOf(source);
  const out: MarkedRun[] = [];
  const last = { bold: lastOf(tokens, 'bold'), italic: lastOf(tokens, 'italic') };
  let [bold, italic] = [false, false];
  for (const [i, token] of tokens.entries()) {
    if (token.kind === 'text') push(out, { text: token.text, bold, italic });
    else if (token.kind === 'bold' && (bold || last.bold > i)) bold = !bold;
    else if (token.kind === 'italic' && (italic || last.italic > i)) italic = !italic;
    else push(out, { text: token.text, bold, italic });
  }
  return out;
}

const lastOf = (tokens: readonly Token[], kind: Token['kind']): number => tokens.findLastIndex((token) => token.kind === kind);

interface Token {
  readonly kind: 'text' | 'bold' | 'italic';
  readonly text: string;
}

const SPECIAL = /\\[!-/:-@[-`{-~]|<br ?\/?>|<https?:[^<>\s]{0,2000}>|\*\*|\*|__|_/gu;

function tokensOf(source: string): Token[] {
  const out: Token[] = [];
  let at = 0;
  for (const match of source.matchAll(SPECIAL)) {
    if (match.index > at) out.push({ kind: 'text', text: source.slice(at, match.index) });
    at = match.index + match[0].length;
    out.push(tokenOf(match[0], source.charAt(match.index - 1), source.charAt(at)));
  }
  if (at < source.length) out.push({ kind: 'text', text: source.slice(at) });
  return out;
}

function tokenOf(special: string, before: string, after: string): Token {
  if (special.startsWith('\\')) return { kind: 'text', text: special.slice(1) };
  if (special.startsWith('<br')) return { kind: 'text', text: '\n' };
  if (special.startsWith('<')) return { kind: 'text', text: special.slice(1, -1) };
  const lone = (before === '' || before === ' ') && (after === '' || after === ' ');
  const inWord = special.startsWith('_') && /[\dA-Za-zÀ-ỹ_]/u.test(before) && /[\dA-Za-zÀ-ỹ_]/u.test(after);
  return lone || inWord ? { kind: 'text', text: special } : { kind: special.length === 2 ? 'bold' : 'italic', text: special };
}

function push(out: MarkedRun[], run: MarkedRun): void {
  const last = out.at(-1);
  if (last !== undefined && last.bold === run.bold && last.italic === run.italic) out[out.length - 1] = { ...last, text: last.text + run.text };
  else if (run.text !== '') out.push(run);
}
