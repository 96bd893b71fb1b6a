import { type Finding, hasError } from '../core/finding.ts';
import { RULES } from '../rules/index.ts';
import type { CheckOptions } from './options.ts';
import type { Regime } from './regime.ts';
import { countsOf, coverageOf, type Report } from './report.ts';
import { settingFor } from './severity.ts';

/** The report on what could not be read: nothing was checked, for the reason that the regime gives. */
export const unread = (findings: readonly Finding[], regime: Regime, { state = 'draft' }: CheckOptions): Report =>
  reportOf(findings, { regime, state }, RULES.map(({ id }) => ({ id, outcome: 'not-checked', reason: regime.words })), []);

/** What no rule says, as the user weighs it; what makes a text unreadable stays an error. */
export function weighed(finding: Finding, { rules }: CheckOptions): Finding[] {
  const { level } = settingFor(finding.id, rules);
  if (finding.severity === 'error' || level === undefined) return [finding];
  return level === 'off' ? [] : [{ ...finding, severity: level }];
}

/** A report, its counts made. */
export function reportOf(findings: readonly Finding[], about: Pick<Report, 'regime' | 'state'>, results: Report['results'], suppressed: Report['suppressed']): Report {
  const counts = countsOf(results);
  return { ok: !hasError(findings), findings, ...about, results, counts, coverage: coverageOf(counts), suppressed };
}
