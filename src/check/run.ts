import type { Finding } from '../core/finding.ts';
import { formatPath } from '../core/path.ts';
import type { Bilingual } from '../core/text.ts';
import { type Hit, NO_TYPE, type Rule, type RuleOptions, unchecked, type Unchecked } from '../rules/rule.ts';
import type { Subject } from '../rules/subject.ts';
import { blindFor, certain } from './file-guards.ts';
import type { CheckOptions } from './options.ts';
import type { Regime } from './regime.ts';
import type { RuleResult } from './report.ts';
import { settingFor, severityOf } from './severity.ts';

interface Ran {
  readonly findings: readonly Finding[];
  readonly results: readonly RuleResult[];
}

/** Runs rules on a subject: findings, and what became of each rule. */
export function runRules(rules: readonly Rule[], s: Subject, regime: Regime, options: CheckOptions = {}): Ran {
  const ran = rules.map((rule) => one(rule, s, regime, options));
  return { findings: ran.flatMap((r) => r.findings), results: ran.map((r) => r.result) };
}

function one(rule: Rule, s: Subject, regime: Regime, options: CheckOptions): { findings: readonly Finding[]; result: RuleResult } {
  const { level, options: own } = settingFor(rule.id, options.rules);
  const skipped = skip(rule, s, regime, options, { level, own });
  if (skipped !== undefined) return { findings: [], result: { id: rule.id, ...skipped } };
  const outcomes = certain(rule.check(s, own), s);
  // Most rules find nothing in most documents.
  if (outcomes.length === 0) return { findings: [], result: { id: rule.id, outcome: 'pass' } };
  const hits = outcomes.filter((o): o is Hit => !isUnchecked(o));
  const reason = outcomes.find(isUnchecked)?.unchecked;
  const findings = hits.map((hit) => findingOf(rule, hit, s, level));
  return { findings, result: { id: rule.id, outcome: hits.length > 0 ? 'fail' : reason === undefined ? 'pass' : 'not-checked', ...(reason === undefined ? {} : { reason }) } };
}

const isUnchecked = (o: Hit | Unchecked): o is Unchecked => 'unchecked' in o;

/** Why a rule does not run at all, where it does not. */
function skip(rule: Rule, s: Subject, regime: Regime, options: CheckOptions, { level, own }: { readonly level: string | undefined; readonly own: RuleOptions }): Omit<RuleResult, 'id'> | undefined {
  const not = ({ unchecked: reason }: Unchecked): Omit<RuleResult, 'id'> => ({ outcome: 'not-checked', reason });
  const other = notOfType(rule, s);
  if (other !== undefined) return other;
  if (level === 'off') return not(unchecked('đã tắt trong cấu hình', 'turned off in the configuration'));
  if (options.rulesAsOf !== undefined && later(rule.since, options.rulesAsOf)) return not(unchecked(`có từ bản ${rule.since}, sau bản ${options.rulesAsOf} đang dùng`, `came with version ${rule.since}, after version ${options.rulesAsOf} in use`));
  // What contradicts itself or the calendar is wrong under every regime.
  if (!regime.judged && rule.basis.force !== 'logic') return not({ unchecked: regime.words });
  return notAsked(rule, s, own);
}

/** Why a rule is not about a type of document. */
function notOfType({ loai }: Rule, s: Subject): Omit<RuleResult, 'id'> | undefined {
  if (loai === undefined) return undefined;
  if (s.loai === undefined) return { outcome: 'not-checked', reason: NO_TYPE.unchecked };
  return loai.includes(s.loai) ? undefined : { outcome: 'not-applicable' };
}

/** Why a rule has nothing to look at in a document: it has not what the rule is about, or does not show it. */
function notAsked(rule: Rule, s: Subject, own: RuleOptions): Omit<RuleResult, 'id'> | undefined {
  const applies = rule.applies?.(s, own) ?? true;
  if (applies === false) return { outcome: 'not-applicable' };
  const reason = applies === true ? blindFor(rule, s.seen) : applies.unchecked;
  return reason === undefined ? undefined : { outcome: 'not-checked', reason };
}

/** What a rule says of a document, settings and regime aside: nothing where it is not asked. */
export const saidBy = (rule: Rule, s: Subject, own: RuleOptions = {}): readonly (Hit | Unchecked)[] => ((notOfType(rule, s) ?? notAsked(rule, s, own)) === undefined ? certain(rule.check(s, own), s) : []);

/** Is a version after another: 0.10.0 after 0.9.1? */
export function later(version: string, other: string): boolean {
  const parts = (text: string): number[] => text.split('.').map((part) => Number.parseInt(part, 10) || 0);
  const [a, b] = [parts(version), parts(other)];
  const at = [0, 1, 2].find((i) => (a[i] ?? 0) !== (b[i] ?? 0));
  return at !== undefined && (a[at] ?? 0) > (b[at] ?? 0);
}

function findingOf(rule: Rule, hit: Hit, s: Subject, level: Finding['severity'] | 'off' | undefined): Finding {
  const message: Bilingual = rule.message(hit.data);
  return {
    id: rule.id,
    severity: level === undefined || level === 'off' ? severityOf(rule, hit, s.state) : level,
    path: hit.path,
    message,
    clause: hit.clause ?? rule.basis,
    ...(hit.actual === undefined ? {} : { actual: hit.actual }),
    ...(hit.expected === undefined ? {} : { expected: hit.expected }),
    ...relatedOf(hit, s),
    ...(hit.quote === undefined || s.seen === undefined ? {} : { place: { quote: hit.quote } }),
    ...(hit.fix === undefined || hit.fix.length === 0 ? {} : { fix: hit.fix }),
  };
}

const ALSO: Bilingual = { vi: 'cũng vậy', en: 'the same' };
/** So many other places are named. */
const PLACES = 20;
/** What a finding is about besides; in a file, too, the other places of what is told once. */
function relatedOf({ path, related = [], places = [] }: Hit, { seen }: Subject): Pick<Finding, 'related'> {
  const others = seen === undefined ? [] : [...new Map(places.map((one) => [formatPath(one), one])).values()].filter((one) => formatPath(one) !== formatPath(path)).slice(0, PLACES);
  const all = [...related, ...others.map((one) => ({ path: one, message: ALSO }))];
  return all.length === 0 ? {} : { related: all };
}
