import type { Severity } from '../../src/core/finding.ts';

/**
 * What a file of the corpus is judged to be in one respect. `breaks`: must be reported; `meets`: silence; `soft`: convention or
 * judgement, at most a warning, silence is no miss; `blank`: a field of a draft still open, at most information; `n/a`: not asked.
 */
export type Verdict = 'breaks' | 'meets' | 'soft' | 'blank' | 'n/a';

/** The heaviest finding that a verdict bears. */
export const BEARS: Readonly<Record<Exclude<Verdict, 'n/a'>, Severity | 'none'>> = { breaks: 'error', meets: 'none', soft: 'warning', blank: 'info' };

/**
 * Findings that count: `id`, `group/*` or `group/start*`, then `@role,role` where only those components are meant,
 * then `=words` where the finding has to say what it expects: `thanh-phan/thieu=số và ký hiệu`.
 */
export type Matcher = string;

/** One breach that has to be reported, by any of the matchers. */
export interface Breach {
  readonly what: string;
  readonly by: readonly Matcher[];
  /** Why it is not reported, where there is a good reason. */
  readonly unless?: string;
}

/** One row of the hand-made judgement. */
export interface Label {
  readonly label: string;
  readonly verdict: Verdict;
  /** With `breaks`: each breach on its own; several make one row. */
  readonly breaches?: readonly Breach[];
  /** Findings beside the verdict that are right too, or notes that the judge marks as soft. */
  readonly allowed?: readonly Matcher[];
  readonly note?: string;
}
