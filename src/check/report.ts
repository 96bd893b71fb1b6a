import type { Finding } from '../core/finding.ts';
import type { Bilingual } from '../core/text.ts';
import type { Suppression } from './options.ts';
import type { State } from '../rules/subject.ts';
import type { Regime } from './regime.ts';

/** What became of one rule. */
export type Outcome = 'pass' | 'fail' | 'not-applicable' | 'not-checked';
/** One rule, and what became of it. */
export interface RuleResult {
  readonly id: string;
  readonly outcome: Outcome;
  /** Why it was not checked. */
  readonly reason?: Bilingual;
}

/** How many rules came out how. */
export interface Counts {
  readonly pass: number;
  readonly fail: number;
  readonly notApplicable: number;
  readonly notChecked: number;
}

/** A finding that somebody chose not to see, and why. */
export interface Suppressed {
  readonly finding: Finding;
  readonly reason: string;
  /** Where the choice stands: in the options of the check, among the facts of the draft, in a comment of its text. */
  readonly source: 'options' | 'draft' | 'comment';
  /** The choice itself; one of the options is the very object that was given. */
  readonly by: Suppression;
}

/** What a check found, as data. */
export interface Report {
  /** No finding is an error. */
  readonly ok: boolean;
  readonly findings: readonly Finding[];
  /** By which regime the document was judged, or why by none. */
  readonly regime: Regime;
  readonly state: State;
  readonly results: readonly RuleResult[];
  readonly counts: Counts;
  /** Share of the rules that concern this document which could be checked, from 0 to 1. */
  readonly coverage: number;
  readonly suppressed: readonly Suppressed[];
}

export function countsOf(results: readonly RuleResult[]): Counts {
  const count = (outcome: Outcome): number => results.filter((r) => r.outcome === outcome).length;
  return { pass: count('pass'), fail: count('fail'), notApplicable: count('not-applicable'), notChecked: count('not-checked') };
}

/** Checked rules as a share of those that concern the document; 0 where none was. */
export function coverageOf({ pass, fail, notChecked }: Counts): number {
  const all = pass + fail + notChecked;
  return all === 0 ? 0 : (pass + fail) / all;
}
