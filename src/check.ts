/** `vanban/check`: the whole check, at once: reading, every rule, severities, suppressions. The root loads it when it is first asked for. */
import { hasError } from './core/finding.ts';
import type { BanThao, VanBan } from './domain/van-ban.ts';
import { read } from './ready.ts';
import { RULES } from './rules/index.ts';
import type { CheckOptions } from './check/options.ts';
import { type Fixed, fixText } from './check/fix.ts';
import { placed } from './check/placed.ts';
import { regimeOf, UNREAD } from './check/regime.ts';
import { type Report, countsOf, coverageOf } from './check/report.ts';
import { runRules } from './check/run.ts';
import { settingFor } from './check/severity.ts';
import { sourceText } from './check/source-text.ts';
import { subjectOf } from './check/subject-of.ts';
import { suppress } from './check/suppress.ts';
import type { Finding } from './core/finding.ts';

export type { CheckOptions, RuleSetting, Suppression } from './check/options.ts';
export { applyEdits, type Fixed } from './check/fix.ts';
export type { Counts, Outcome, Report, RuleResult, Suppressed } from './check/report.ts';
export { type Regime, type Standard, STANDARDS } from './check/regime.ts';
export { RULES as rules } from './rules/index.ts';
export { type State, STATES } from './rules/subject.ts';

/**
 * Checks a draft, or the text of one (YAML, JSON, Markdown), by every rule. Findings carry path, position (for texts), what is there,
 * what is needed and the clause; the report says what could not be checked. Never throws on bad input.
 */
export function checkSync(source: string | Uint8Array | BanThao | VanBan, options: CheckOptions = {}): Report {
  const { draft, diagnostics, positions } = read(source, options);
  const read1 = diagnostics.flatMap((finding) => weighed(finding, options));
  if (draft === undefined) return report(read1, { regime: UNREAD, state: options.state ?? 'draft' }, RULES.map(({ id }) => ({ id, outcome: 'not-checked', reason: UNREAD.words })), []);
  const text = sourceText(source);
  const subject = subjectOf(draft, options, text);
  const regime = regimeOf(draft, options.standard);
  const { findings, results } = runRules(RULES, subject, regime, options);
  const all = [...read1, ...findings.map((finding) => placed(finding, positions, options.file))];
  const { kept, suppressed } = suppress(all, { draft, text, options, positions });
  return report(kept, { regime, state: subject.state }, results, suppressed);
}

/** Puts right in the text of a draft what has one right answer: comments, order and spacing stay; every change is read back and checked again. */
export const fix = (source: string, options: CheckOptions = {}): Fixed =>
  fixText(source, { read: (text) => read(text, options), check: (text) => checkSync(text, options).findings });

/** What the reader says, as the user weighs it; what makes a text unreadable stays an error. */
function weighed(finding: Finding, { rules }: CheckOptions): Finding[] {
  const { level } = settingFor(finding.id, rules);
  if (finding.severity === 'error' || level === undefined) return [finding];
  return level === 'off' ? [] : [{ ...finding, severity: level }];
}

function report(findings: readonly Finding[], about: Pick<Report, 'regime' | 'state'>, results: Report['results'], suppressed: Report['suppressed']): Report {
  const counts = countsOf(results);
  return { ok: !hasError(findings), findings, ...about, results, counts, coverage: coverageOf(counts), suppressed };
}
