import type { Role } from '../../core/role.ts';
import { gon } from '../../core/text.ts';
import type { Inline, LayoutTree, ParaStyle, TextStyle } from '../../layout/tree.ts';
import { ROWS } from '../../standard/rows.ts';
import type { Subject } from '../subject.ts';
import { type Printed, printedOf } from './printed.ts';

/** A stretch of a paragraph as it looks in the end: the role's style with what the run says for itself. */
export interface RunLook {
  /** Its words, with those without letters that follow. */
  readonly text: string;
  /** How much of the paragraph it is, in characters. */
  readonly length: number;
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly color: string;
  readonly font: string;
  readonly raised: boolean;
  readonly link: boolean;
}

/** A paragraph with how it looks in the end; runs without letters are left out. */
export interface Looked {
  readonly p: Printed;
  readonly runs: readonly RunLook[];
  readonly para: ParaStyle;
}

const cache = new WeakMap<LayoutTree, readonly Looked[]>();

/** All paragraphs that hold a letter, with their looks. */
export function looksOf(s: Pick<Subject, 'tree'>): readonly Looked[] {
  if (s.tree === undefined) return [];
  const known = cache.get(s.tree);
  if (known !== undefined) return known;
  const tree = s.tree;
  const all = printedOf(s).map((p) => ({ p, runs: runsOf(tree, p), para: paraOf(tree, p) })).filter(({ runs }) => runs.length > 0);
  cache.set(tree, all);
  return all;
}

/** The style of a paragraph with its own departures. */
export const paraOf = (tree: LayoutTree, { paragraph }: Pick<Printed, 'paragraph'>): ParaStyle => {
  const base = tree.styles[paragraph.role].para;
  return paragraph.format === undefined ? base : { ...base, ...paragraph.format };
};

function runsOf(tree: LayoutTree, p: Printed): RunLook[] {
  const base = { style: tree.styles[p.role].text, font: tree.fontFamily };
  const all = [run(base, p.marker, markerLook(p)), ...p.paragraph.inlines.flatMap((inline) => inlineRuns(base, inline))];
  return lettered(all);
}

/** Runs with letters; what stands between them belongs to the one before. */
function lettered(all: readonly RunLook[]): RunLook[] {
  const kept: RunLook[] = [];
  for (const one of all) {
    const last = kept.at(-1);
    if (one.length > 0) kept.push(one);
    else if (last !== undefined) kept[kept.length - 1] = { ...last, text: last.text + one.text };
  }
  return kept;
}

/** More is never quoted. */
const QUOTED = 120;
/** Signs behind the last letter may look as the text around. */
const AFTER = /[^A-Za-zÀ-ỹ\p{N})»”]{1,120}$/u;
/** The first words of a paragraph that look so; nothing where all of it does. */
export function wordsOf(runs: readonly RunLook[], is: (run: RunLook) => boolean): string | undefined {
  const from = runs.findIndex(is);
  if (from < 0 || runs.every(is)) return undefined;
  const end = runs.findIndex((run, i) => i > from && !is(run));
  const text = gon(runs.slice(from, end < 0 ? undefined : end).map((run) => run.text).join('').slice(0, QUOTED)).replace(AFTER, '');
  return text === '' ? undefined : text;
}

/** A numeral of a file looks as the file says; where it does not say, as the text behind it; ours looks as its style. */
function markerLook({ paragraph: { marker, format, inlines } }: Printed): Format {
  if (marker?.look !== undefined) return marker.look;
  const first = format === undefined ? undefined : inlines.find((inline) => inline.kind === 'text');
  return first?.font === undefined ? {} : first;
}

interface Base {
  readonly style: TextStyle;
  readonly font: string;
}
type Format = Omit<Extract<Inline, { kind: 'text' }>, 'kind' | 'text' | 'leaf'>;

function inlineRuns(base: Base, inline: Inline): RunLook[] {
  if (inline.kind === 'text' || inline.kind === 'ref') return [run(base, inline.text, inline)];
  return inline.kind === 'link' ? inline.inlines.map((text) => ({ ...run(base, text.text, text), link: true })) : [];
}

/** Blanks and stops have no look that a reader could see. */
const SEEN = /[A-Za-zÀ-ỹ\p{N}]/u;

const run = ({ style, font }: Base, text: string, format: Format): RunLook => ({
  text,
  length: SEEN.test(text) ? text.length : 0,
  size: format.size ?? style.size,
  bold: format.bold ?? style.bold,
  italic: format.italic ?? style.italic,
  color: (format.color ?? style.color).toUpperCase(),
  font: format.font ?? font,
  raised: format.superscript === true,
  link: false,
});

/** Share of a paragraph whose runs are so, from 0 to 1. */
export function shareOf(runs: readonly RunLook[], is: (run: RunLook) => boolean): number {
  const count = (some: readonly RunLook[]): number => some.reduce((sum, { length }) => sum + length, 0);
  return count(runs.filter(is)) / Math.max(1, count(runs));
}

/** The size of most letters of a paragraph; raised marks aside. */
export function mainSize(runs: readonly Pick<RunLook, 'raised' | 'size' | 'length'>[]): number | undefined {
  const sizes = new Map<number, number>();
  for (const { raised, size, length } of runs) if (!raised) sizes.set(size, (sizes.get(size) ?? 0) + length);
  return [...sizes].sort((a, b) => b[1] - a[1])[0]?.[0];
}

/** Roles of running text (nội dung, PL I·I·II·6e): an author may set words of it apart. */
export const LOI_VAN: ReadonlySet<Role> = new Set(['can-cu', 'doan', 'khoan', 'diem', 'gach', 'cong']);
/** Roles of which the decree says nothing of its own: tables, images and footnotes. */
const SILENT: ReadonlySet<Role> = new Set(['o-bang', 'o-bang-tieu-de', 'ten-bang', 'hinh', 'chu-thich-hinh', 'cuoc-chu', 'so-trang']);

/** Has the decree a row of its own for a role? */
export const isRegulated = (role: Role): boolean => !SILENT.has(role) && ROWS[role].clause.force === 'decree';
/** Paragraphs for which the decree has a row, with their looks. */
export const regulated = (s: Pick<Subject, 'tree'>): readonly Looked[] => looksOf(s).filter(({ p }) => isRegulated(p.role));
