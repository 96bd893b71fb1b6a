import type { Finding, Severity } from '../../src/core/finding.ts';
import { FIXTURES, LABELS, SCOPES } from './labels.ts';
import { type Found, matchesAny } from './match.ts';
import { REVIEWED, type Reviewed } from './reviewed.ts';
import type { Ran } from './run.ts';
import { EXPECTED } from './types.ts';
import { BEARS, type Breach, type Label } from './verdicts.ts';

/** One labelled breach, and whether it was reported. */
export interface BreachOutcome {
  readonly file: string;
  readonly label: string;
  readonly breach: Breach;
  readonly by: readonly string[];
}

/** A finding where the judge has none, or a lighter one. */
export interface Accusation {
  readonly file: string;
  readonly label: Label;
  readonly finding: Finding;
}

/** What the labels say of the findings on a file. */
export interface Labelled {
  readonly breaches: readonly BreachOutcome[];
  /** Findings within a label that bears none so heavy. */
  readonly wrong: readonly Accusation[];
  /** Findings that a label of a breach stands behind. */
  readonly right: readonly Finding[];
}

/** The hand-made labels of a file; none for most. */
export const labelsOf = (id: string): readonly Label[] => LABELS[baseOf(id)] ?? FIXTURES[id] ?? [];
/** A PDF of a file is judged by the labels of the file. */
const baseOf = (id: string): string => id.replace(/\.pdf$/u, '');

/** Holds the findings on a file against its labels. */
export function scoreLabels(ran: Ran): Labelled {
  const labels = labelsOf(ran.id);
  const breaches = labels.flatMap(({ label, breaches: list = [] }) => list.map((breach) => ({ file: ran.id, label, breach, by: ran.found.filter((found) => matchesAny(breach.by, found)).map(({ finding }) => finding.id) })));
  const right = ran.found.filter((found) => labels.some(({ breaches: list = [] }) => list.some(({ by }) => matchesAny(by, found))));
  const wrong = labels.flatMap((label) => ran.found.filter((found) => !right.includes(found) && isTooMuch(label, found)).map(({ finding }) => ({ file: ran.id, label, finding })));
  return { breaches, wrong: withoutTwins(wrong), right: right.map(({ finding }) => finding) };
}

const WEIGHT: Readonly<Record<Severity | 'none', number>> = { none: 0, info: 1, warning: 2, error: 3 };

/** Is a finding heavier than the verdict bears? A label of a breach bears only the breaches that it names, and notes. */
function isTooMuch({ label, verdict, allowed = [] }: Label, found: Found): boolean {
  if (verdict === 'n/a' || !matchesAny(SCOPES[label] ?? [], found) || matchesAny(allowed, found)) return false;
  const bears = verdict === 'breaks' ? 'info' : BEARS[verdict];
  return WEIGHT[found.finding.severity] > WEIGHT[bears];
}

const withoutTwins = (list: readonly Accusation[]): Accusation[] => list.filter(({ finding }, i) => list.findIndex((other) => other.finding === finding) === i);

/** A finding of weight error with what a person said of it. */
export interface Judged {
  readonly file: string;
  readonly finding: Finding;
  readonly verdict: Reviewed['verdict'] | 'unreviewed';
  readonly why: string;
}

/** Every finding of weight error on a file with its verdict; the first `count` of a rule are the reviewed ones. */
export function judgeErrors(ran: Ran): readonly Judged[] {
  const left = new Map(REVIEWED.filter(({ file }) => file === ran.id).map((row) => [row, row.count]));
  return ran.found.filter(({ finding }) => finding.severity === 'error').map(({ finding }) => {
    const row = [...left].find(([{ rule, word }, n]) => n > 0 && rule === finding.id && (word === undefined || finding.message.vi.includes(word)))?.[0];
    if (row === undefined) return { file: ran.id, finding, verdict: 'unreviewed', why: '' };
    left.set(row, (left.get(row) ?? 0) - 1);
    return { file: ran.id, finding, verdict: row.verdict, why: row.why };
  });
}

/** In what a file was taken for something else than expected; nothing where all is as expected. */
export function typeFaults(ran: Ran): readonly string[] {
  const expected = EXPECTED[baseOf(ran.id)];
  if (expected === undefined) return ['no row in the table of types'];
  const says = (name: string, got: string, want: readonly string[]): string[] => (want.includes(got) ? [] : [`${name} ${got}, expected ${want.join(' or ')}`]);
  if (expected.loai.includes('unreadable')) return ran.report !== undefined && ran.found.some(({ finding }) => finding.id.startsWith('tep/')) ? [] : [`taken for ${ran.loai}, expected a word that it cannot be read`];
  return [...says('type', ran.loai, expected.loai), ...says('regime', ran.regime ?? 'none', expected.regime), ...(expected.head === 'either' ? [] : says('head', String(ran.head), [String(expected.head)]))];
}
