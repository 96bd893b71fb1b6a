import type { MauChu, NoiTuyen } from '../../domain/parts/noi-dung.ts';
import { type FootnoteText } from './footnotes.ts';
import { lexInline, type Token, type Tokens } from './lex.ts';

type Format = { readonly dam?: true; readonly nghieng?: true; readonly chiSoTren?: true; readonly lienKet?: string };
type Run = Exclude<MauChu, string>;

/** What inline text cannot say by itself: footnotes, and whom to tell. */
export interface InlineContext {
  readonly notes: ReadonlyMap<string, FootnoteText>;
  /** Labels of the notes that the body has asked for. */
  readonly used: Set<string>;
  readonly say: (id: InlineFault, text: string) => void;
  /** Links such as `[Mục II](#to-chuc)`, whose typed text is compared once numerals are known. */
  readonly typedRef: (id: string, text: string) => void;
}
export type InlineFault = 'lien-ket-sai' | 'anh-trong-dong' | 'thieu-cuoc-chu' | 'trong-cuoc-chu' | 'chu-thich-chua-dong';

/** Runs of a paragraph: soft line ends become spaces, hard ones `\n`; a lone plain run is a string. */
export function inlines(tokens: readonly Token[], ctx: InlineContext): NoiTuyen {
  const runs = trim(merge(tokens.flatMap((t) => one(t, {}, ctx))));
  const [first] = runs;
  return runs.length === 0 ? '' : runs.length === 1 && typeof first === 'string' ? first : runs;
}

function one(token: Token, format: Format, ctx: InlineContext): readonly MauChu[] {
  const inner = (more: Format) => ((token as Tokens.Generic).tokens ?? []).flatMap((t) => one(t, { ...format, ...more }, ctx));
  switch (token.type) {
    case 'strong':
      return inner({ dam: true });
    case 'em':
      return inner({ nghieng: true });
    case 'link':
      return link(token as Tokens.Link, inner, format, ctx);
    case 'br':
      return [run('\n', format)];
    case 'codespan':
    case 'escape':
      return [run((token as Tokens.Codespan).text, format)];
    case 'html':
      return comment(token.raw, format, ctx);
    case 'image':
      ctx.say('anh-trong-dong', token.raw);
      return [run(token.raw, format)];
    case 'text':
      return 'tokens' in token && token.tokens !== undefined ? inner({}) : special((token as Tokens.Text).text.replace(/(?<![ \t])[ \t]*\n[ \t]*/g, ' '), format, ctx);
    default:
      return [run(token.raw, format)];
  }
}

/** HTML prints as typed; comments are notes to the writer and are dropped. */
function comment(raw: string, format: Format, ctx: InlineContext): readonly MauChu[] {
  if (!raw.startsWith('<!--')) return [run(raw, format)];
  if (!raw.endsWith('-->')) ctx.say('chu-thich-chua-dong', raw);
  return [];
}

function link(token: Tokens.Link, inner: (more: Format) => readonly MauChu[], format: Format, ctx: InlineContext): readonly MauChu[] {
  if (/^#[\p{L}\p{N}_-]+$/u.test(decoded(token.href))) {
    const id = decoded(token.href).slice(1).normalize('NFC');
    if (token.text !== '') ctx.typedRef(id, token.text);
    return [{ thamChieu: id }];
  }
  if (!/^(https?:\/\/\S+|mailto:\S+)$/iu.test(token.href)) {
    ctx.say('lien-ket-sai', token.href);
    return [run(token.raw, format)];
  }
  return token.text === '' ? [run(token.href, { ...format, lienKet: token.href })] : inner({ lienKet: token.href });
}

function decoded(href: string): string {
  try {
    return decodeURIComponent(href);
  } catch {
    return href;
  }
}

const SPECIAL = /\^([^\s^[\]]{1,20})\^|\[\^([^\]\s]+)\]/gu;

/** `m^2^` and `[^1]` within plain text. */
function special(text: string, format: Format, ctx: InlineContext): readonly MauChu[] {
  const out: MauChu[] = [];
  let from = 0;
  for (const match of text.matchAll(SPECIAL)) {
    out.push(run(text.slice(from, match.index), format));
    from = match.index + match[0].length;
    const [whole, raised, label] = match;
    if (raised !== undefined) out.push(run(raised, { ...format, chiSoTren: true }));
    else out.push(footnote(label ?? '', whole, format, ctx));
  }
  return [...out, run(text.slice(from), format)];
}

function footnote(label: string, raw: string, format: Format, ctx: InlineContext): MauChu {
  const found = ctx.notes.get(label);
  if (found === undefined || ctx.used.has(label)) {
    ctx.say('thieu-cuoc-chu', raw);
    return run(raw, format);
  }
  ctx.used.add(label);
  const content = inlines(lexInline(found.text), ctx);
  if (typeof content === 'string') return { cuocChu: content };
  const texts = content.filter((r) => typeof r === 'string' || 'chu' in r);
  if (texts.length < content.length) ctx.say('trong-cuoc-chu', found.text);
  return { cuocChu: texts };
}

const run = (chu: string, format: Format): MauChu => (Object.keys(format).length === 0 ? chu : { chu, ...format });
const isEmpty = (r: MauChu): boolean => (typeof r === 'string' ? r === '' : 'chu' in r && r.chu === '');
const sameFormat = (a: Run, b: Run): boolean => 'chu' in a && 'chu' in b && JSON.stringify({ ...a, chu: '' }) === JSON.stringify({ ...b, chu: '' });

/** Runs of one format that touch become one; texts are joined once, since joining piece by piece is quadratic. */
function merge(runs: readonly MauChu[]): MauChu[] {
  const groups: { readonly head: MauChu; readonly texts: string[] }[] = [];
  for (const next of runs.filter((r) => !isEmpty(r))) {
    const group = groups.at(-1);
    const text = textOf(next);
    if (group === undefined || text === undefined || !joins(group.head, next)) {
      groups.push({ head: next, texts: [text ?? ''] });
      continue;
    }
    // A dropped comment leaves the spaces on both its sides.
    const doubled = typeof next === 'string' && group.texts.at(-1)?.endsWith(' ') === true;
    group.texts.push(doubled ? text.replace(/^ /, '') : text);
  }
  return groups.map(({ head, texts }) => (typeof head === 'string' ? texts.join('') : 'chu' in head ? { ...head, chu: texts.join('') } : head));
}

const textOf = (r: MauChu): string | undefined => (typeof r === 'string' ? r : 'chu' in r ? r.chu : undefined);
const joins = (a: MauChu, b: MauChu): boolean => (typeof a === 'string' ? typeof b === 'string' : typeof b !== 'string' && sameFormat(a, b));

/** White space at the ends of a paragraph is layout of the source, not text. */
function trim(runs: readonly MauChu[]): MauChu[] {
  const edit = (r: MauChu, change: (s: string) => string): MauChu => (typeof r === 'string' ? change(r) : 'chu' in r ? { ...r, chu: change(r.chu) } : r);
  const out = [...runs];
  const [first, last] = [out[0], out.at(-1)];
  if (first !== undefined) out[0] = edit(first, (s) => s.trimStart());
  if (last !== undefined) out[out.length - 1] = edit(out[out.length - 1] ?? last, (s) => s.trimEnd());
  return out.filter((r) => !isEmpty(r));
}
