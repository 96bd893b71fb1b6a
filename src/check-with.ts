import { type Finding, hasError } from './core/finding.ts';
import type { BanThao, VanBan } from './domain/van-ban.ts';
import type { ParseResult } from './readers/index.ts';
import { read } from './ready.ts';
import { RULES } from './rules/index.ts';
import type { Subject } from './rules/subject.ts';
import type { CheckOptions } from './check/options.ts';
import { refuseMisuse } from './check/misuse.ts';
import { pinpoint } from './check/pinpoint.ts';
import { readProfile } from './check/config/profile.ts';
import { placed } from './check/placed.ts';
import { findingsOfProfile } from './check/profile-as-draft.ts';
import { isProfileNote, regimeOf, unreadRegime } from './check/regime.ts';
import type { Report } from './check/report.ts';
import { runRules } from './check/run.ts';
import { sourceText } from './check/source-text.ts';
import { subjectOf } from './check/subject-of.ts';
import { suppress } from './check/suppress.ts';
import { reportOf, unread, weighed } from './check/weigh.ts';

/** What else is to be said of a document that has been read, by those who know more than the rules: a renderer of its font. */
export type More = (subject: Subject) => readonly Finding[];

/** Reads, runs every rule, weighs, suppresses; what `more` says is weighed and suppressed as what the reader says is. */
export function checkWith(source: string | Uint8Array | BanThao | VanBan, options: CheckOptions, more: More = () => []): Report {
  refuseMisuse(options);
  const { draft, diagnostics, positions } = read(source, options);
  const told = diagnostics.flatMap((finding) => weighed(finding, options));
  if (draft === undefined && diagnostics.some(isProfileNote)) return ofProfile(source, { diagnostics, positions }, options, more);
  if (draft === undefined) return unread(told, unreadRegime(diagnostics), options);
  const text = sourceText(source);
  const subject = subjectOf(draft, options, text);
  const regime = regimeOf(draft, options.standard);
  const { findings, results } = runRules(RULES, subject, regime, options);
  const made = [...findings, ...more(subject).flatMap((finding) => weighed(finding, options))];
  const found = pinpoint(made.map((finding) => placed(finding, positions, options.file)), draft, text, options.file);
  const { kept, suppressed } = suppress([...told, ...found], { draft, text, options, positions });
  return reportOf(kept, { regime, state: subject.state }, results, suppressed);
}

/** A house profile, judged by letters that use it; that it is no document says the regime. */
function ofProfile(source: string | Uint8Array | object, { diagnostics, positions }: Pick<ParseResult, 'diagnostics' | 'positions'>, options: CheckOptions, more: More): Report {
  const text = sourceText(source);
  const asDraft: CheckOptions = { ...options, state: 'draft', profile: undefined };
  const { profile } = readProfile(text ?? JSON.stringify(source), (text === undefined ? undefined : options.file) ?? '');
  const made = profile === undefined || hasError(diagnostics) ? [] : findingsOfProfile(profile, (draft) => judged(draft, asDraft, more));
  const told = diagnostics.filter((finding) => !isProfileNote(finding)).flatMap((finding) => weighed(finding, options));
  const { kept, suppressed } = suppress([...told, ...made.map((finding) => placed(finding, positions, options.file))], { draft: {}, text, options, positions });
  return { ...unread(kept, unreadRegime(diagnostics), asDraft), suppressed };
}

/** What is found in a draft that the check made itself. */
function judged(source: BanThao, options: CheckOptions, more: More): readonly Finding[] {
  const { draft, diagnostics } = read(source);
  if (draft === undefined) return [];
  const subject = subjectOf(draft, options);
  const { findings } = runRules(RULES, subject, regimeOf(draft, options.standard), options);
  return [...findings, ...[...diagnostics, ...more(subject)].flatMap((finding) => weighed(finding, options))];
}
