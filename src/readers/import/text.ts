import type { Role } from '../../core/role.ts';
import { NB_HYPHEN, NBSP, plain } from '../../core/text.ts';
import type { MauChu, NoiTuyen } from '../../domain/parts/noi-dung.ts';
import { said } from '../../layout/page-mark.ts';
import { protect } from '../../layout/protect.ts';
import type { CharFormat, Inline, Paragraph, RoleStyle } from '../../layout/tree.ts';
import { refAt, type Names } from './names.ts';

/** What the text of a paragraph is read against. */
export interface TextContext {
  /** Styles of the file's tree: a run that says nothing of itself looks like its role. */
  readonly ground: Readonly<Record<Role, RoleStyle>>;
  /** Styles that the draft will print with: only what departs from them is a format of the draft. */
  readonly ours: Readonly<Record<Role, RoleStyle>>;
  readonly names: Names;
  /** The file does not show what is bold or italic: a plain run is as the draft prints it. */
  readonly plain: boolean;
}

type Run = { chu: string; dam?: boolean; nghieng?: boolean; gachChan?: boolean; chiSoTren?: boolean; lienKet?: string };
/** A look that runs have without saying so. */
export interface Base {
  readonly bold: boolean;
  readonly italic: boolean;
}

/** Text as it was typed: of the spaces and hyphens that hold together, those that layout puts in by itself are plain ones. */
export function typed(text: string): string {
  if (!text.includes(NBSP) && !text.includes(NB_HYPHEN)) return text;
  const held = protect(plain(text));
  const same = (c: string, i: number): boolean => (c === NBSP || c === NB_HYPHEN) && held[i] !== c;
  return [...text].length === text.length ? [...text].map((c, i) => (same(c, i) ? c : plain(c))).join('') : plain(text);
}

/** The whole text of a component on one line, as it was typed; forced breaks are spaces. */
export const lineOf = said;

/** Inlines as the text of a draft: a plain string where nothing stands out, else runs. Undefined where there is nothing. */
export function textOf(inlines: readonly Inline[], role: Role, ctx: TextContext, base: Base = ctx.ours[role].text): NoiTuyen | undefined {
  const runs = trimmed(breaksFirst(merged(runsOf(inlines, role, ctx, base))));
  const [first] = runs;
  if (first === undefined) return undefined;
  return runs.length === 1 && typeof first === 'string' ? first : runs;
}

function runsOf(inlines: readonly Inline[], role: Role, ctx: TextContext, base: Base): MauChu[] {
  const out: MauChu[] = [];
  for (let i = 0; i < inlines.length; i += 1) {
    const inline = inlines[i];
    if (inline === undefined) continue;
    const ref = inline.kind === 'ref' ? refAt(inlines, i, ctx.names) : undefined;
    if (ref !== undefined) {
      cutTail(out, ref.lead);
      out.push({ thamChieu: ref.id });
      if (ref.rest !== '') out.push(typed(ref.rest));
      i = ref.last;
    } else out.push(...oneOf(inline, role, ctx, base));
  }
  return out;
}

function oneOf(inline: Inline, role: Role, ctx: TextContext, base: Base): MauChu[] {
  switch (inline.kind) {
    case 'text':
    case 'ref':
      return [runOf(inline.text, inline, role, ctx, base)];
    case 'link':
      return inline.inlines.map((run) => ({ ...asRun(runOf(run.text, run, role, ctx, base)), lienKet: inline.href }));
    case 'note':
      return [{ cuocChu: noteOf(inline.paragraphs, ctx) }];
    case 'break':
      return ['\n'];
    default:
      return inline satisfies never;
  }
}

const asRun = (run: string | Run): Run => (typeof run === 'string' ? { chu: run } : run);

function runOf(text: string, look: CharFormat, role: Role, { ground, plain: unseen }: TextContext, base: Base): string | Run {
  const [bold, italic] = [look.bold ?? ground[role].text.bold, look.italic ?? ground[role].text.italic];
  const format: Omit<Run, 'chu'> = {
    ...(bold === base.bold || (unseen && !bold) ? {} : { dam: bold }),
    ...(italic === base.italic || (unseen && !italic) ? {} : { nghieng: italic }),
    ...(look.underline === true ? { gachChan: true } : {}),
    ...(look.superscript === true ? { chiSoTren: true } : {}),
  };
  return Object.keys(format).length === 0 ? typed(text) : { chu: typed(text), ...format };
}

/** A footnote; its paragraphs are lines of one text. */
function noteOf(paragraphs: readonly Paragraph[], ctx: TextContext): string | (string | Run)[] {
  const inlines = paragraphs.flatMap((p, i): readonly Inline[] => (i === 0 ? p.inlines : [{ kind: 'break' }, ...p.inlines]));
  const text = textOf(inlines.filter((inline) => inline.kind !== 'note'), 'cuoc-chu', { ...ctx, names: new Map() });
  if (text === undefined) return '…';
  return typeof text === 'string' ? text : text.flatMap((run) => (typeof run === 'string' || 'chu' in run ? [run as string | Run] : [])); // references and notes in notes are plain text by now
}

/** Neighbours of one format are one run. */
function merged(runs: readonly MauChu[]): MauChu[] {
  const out: MauChu[] = [];
  for (const run of runs) {
    const last = out.at(-1);
    const joined = last === undefined ? undefined : join(last, run);
    if (joined === undefined) out.push(run);
    else out[out.length - 1] = joined;
  }
  return out.filter((run) => run !== '' && !(typeof run === 'object' && 'chu' in run && run.chu === ''));
}

function join(a: MauChu, b: MauChu): MauChu | undefined {
  if (a === '') return b;
  if (b === '') return a;
  if (typeof a === 'string' || typeof b === 'string') return typeof a === 'string' && typeof b === 'string' ? a + b : undefined;
  if (!('chu' in a) || !('chu' in b)) return undefined;
  const same = (['dam', 'nghieng', 'gachChan', 'chiSoTren', 'lienKet'] as const).every((key) => a[key] === b[key]);
  return same ? { ...a, chu: a.chu + b.chu } : undefined;
}

/** Line ends at the head of the run behind them: at the end of a text, readers of drafts take them for the end of a block scalar. */
function breaksFirst(runs: readonly MauChu[]): MauChu[] {
  const out = [...runs];
  out.forEach((run, i) => {
    const [text, next] = [chuOf(run), out[i + 1]];
    const end = text === undefined ? -1 : text.search(/\n{1,9}$/u);
    const following = chuOf(next);
    if (text === undefined || end < 0 || next === undefined) return;
    out[i] = withChu(run, following === undefined ? `${text} ` : text.slice(0, end));
    if (following !== undefined) out[i + 1] = withChu(next, text.slice(end) + following);
  });
  return out.filter((run) => chuOf(run) !== '');
}

const chuOf = (run: MauChu | undefined): string | undefined => (typeof run === 'string' ? run : run !== undefined && 'chu' in run ? run.chu : undefined);
const withChu = (run: MauChu, chu: string): MauChu => (typeof run === 'object' && 'chu' in run ? { ...run, chu } : chu);

/** No spaces at either end of a paragraph. */
function trimmed(runs: readonly MauChu[]): MauChu[] {
  const out = [...runs];
  const cut = (at: number, how: (text: string) => string): boolean => {
    const run = out[at];
    if (run === undefined || (typeof run === 'object' && !('chu' in run))) return false;
    const text = how(typeof run === 'string' ? run : run.chu);
    out[at] = typeof run === 'string' ? text : { ...run, chu: text };
    if (text !== '') return false;
    out.splice(at, 1);
    return out.length > 0;
  };
  while (cut(0, (text) => text.replace(/^[ \t\n\u00A0]+/u, '')));
  while (cut(out.length - 1, trimEnd));
  return out;
}

/** A loop, since a pattern would try from every space of a long run of them. */
export function trimEnd(text: string): string {
  let end = text.length;
  while (end > 0 && ' \t\n\u00A0'.includes(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}

/** Takes the words of a reference off the end of what stands before it. */
function cutTail(out: MauChu[], lead: number): void {
  const last = out.at(-1);
  if (lead === 0 || last === undefined) return;
  if (typeof last === 'string') out[out.length - 1] = last.slice(0, last.length - lead);
  else if ('chu' in last) out[out.length - 1] = { ...last, chu: last.chu.slice(0, last.chu.length - lead) };
}
