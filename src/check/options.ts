import type { Severity } from '../core/finding.ts';
import type { DonVi } from '../domain/don-vi.ts';
import type { ParseOptions } from '../readers/index.ts';
import type { RuleOptions } from '../rules/rule.ts';
import type { State } from '../rules/subject.ts';

/** What is set for one rule: how much it weighs, or off; with options where it has some. */
export type RuleSetting = Severity | 'off' | readonly [Severity | 'off' | 'default', RuleOptions];

/** Why a finding is not shown, and until when. */
export interface Suppression {
  /** Id of a rule, or a group: `viet-hoa/*`. */
  readonly rule: string;
  readonly reason: string;
  /** Last day on which it holds, ISO. */
  readonly until?: string | undefined;
  /** Only what stands at or below this path, as text: `noiNhan[2]`. */
  readonly path?: string | undefined;
  /** Only this line of the source, from 1. */
  readonly line?: number | undefined;
  /** With `line`: the last of the lines. */
  readonly lastLine?: number | undefined;
  /** Made for many documents: whoever holds it says whether it is used, has ended, or names no rule. */
  readonly shared?: boolean | undefined;
}

/** How a document is checked. */
export interface CheckOptions extends ParseOptions {
  /** How far the document is; told from its number, date and draft mark unless said. */
  readonly state?: State | undefined;
  /** The regime to judge by, whatever the date: `nd30@2020`. */
  readonly standard?: string | undefined;
  /** Today, ISO: the day on which a document without a date is judged, and suppressions end. */
  readonly today?: string | undefined;
  /** House profile to hold the document against. */
  readonly profile?: DonVi | undefined;
  /** Settings by id of a rule, or by group: `viet-hoa/*`. The more exact name wins. */
  readonly rules?: Readonly<Record<string, RuleSetting>> | undefined;
  /** Leaves out rules that came after this version of the package. */
  readonly rulesAsOf?: string | undefined;
  readonly suppressions?: readonly Suppression[] | undefined;
}
