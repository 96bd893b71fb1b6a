import { type Finding, hasError } from './core/finding.ts';
import type { BanThao, VanBan } from './domain/van-ban.ts';
import { read } from './ready.ts';
import { RULES } from './rules/index.ts';
import type { Subject } from './rules/subject.ts';
import type { CheckOptions } from './check/options.ts';
import { pinpoint } from './check/pinpoint.ts';
import { placed } from './check/placed.ts';
import { type Regime, regimeOf, unreadRegime } from './check/regime.ts';
import { countsOf, coverageOf, type Report } from './check/report.ts';
import { runRules } from './check/run.ts';
import { settingFor } from './check/severity.ts';
import { sourceText } from './check/source-text.ts';
import { subjectOf } from './check/subject-of.ts';
import { suppress } from './check/suppress.ts';

/** What else is to be said of a document that has been read, by those who know more than the rules: a renderer of its font. */
export type More = (subject: Subject) => readonly Finding[];

/** Reads, runs every rule, weighs, suppresses; what `more` says is weighed and suppressed as what the reader says is. */
export function checkWith(source: string | Uint8Array | BanThao | VanBan, options: CheckOptions, more: More = () => []): Report {
  const { draft, diagnostics, positions } = read(source, options);
  const told = diagnostics.flatMap((finding) => weighed(finding, options));
  if (draft === undefined) return unread(told, unreadRegime(diagnostics), options);
  const text = sourceText(source);
  const subject = subjectOf(draft, options, text);
  const regime = regimeOf(draft, options.standard);
  const { findings, results } = runRules(RULES, subject, regime, options);
  const made = [...findings, ...more(subject).flatMap((finding) => weighed(finding, options))];
  const found = pinpoint(made.map((finding) => placed(finding, positions, options.file)), draft, text, options.file);
  const { kept, suppressed } = suppress([...told, ...found], { draft, text, options, positions });
  return report(kept, { regime, state: subject.state }, results, suppressed);
}

const unread = (findings: readonly Finding[], regime: Regime, { state = 'draft' }: CheckOptions): Report =>
  report(findings, { regime, state }, RULES.map(({ id }) => ({ id, outcome: 'not-checked', reason: regime.words })), []);

/** What no rule says, as the user weighs it; what makes a text unreadable stays an error. */
function weighed(finding: Finding, { rules }: CheckOptions): Finding[] {
  const { level } = settingFor(finding.id, rules);
  if (finding.severity === 'error' || level === undefined) return [finding];
  return level === 'off' ? [] : [{ ...finding, severity: level }];
}

function report(findings: readonly Finding[], about: Pick<Report, 'regime' | 'state'>, results: Report['results'], suppressed: Report['suppressed']): Report {
  const counts = countsOf(results);
  return { ok: !hasError(findings), findings, ...about, results, counts, coverage: coverageOf(counts), suppressed };
}
