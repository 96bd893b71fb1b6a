/** `vanban/check`: the whole check, at once: reading, every rule, severities, suppressions. The root loads it when it is first asked for. */
import { checkWith } from './check-with.ts';
import { type Fixed, fixText } from './check/fix.ts';
import { untouchable } from './check/fix-guard.ts';
import type { CheckOptions } from './check/options.ts';
import type { Report } from './check/report.ts';
import type { Finding } from './core/finding.ts';
import type { BanThao, VanBan } from './domain/van-ban.ts';
import type { FileCheckOptions, FileReport } from './check-finished.ts';
import { kindOf } from './readers/sniff.ts';
import { read } from './ready.ts';

export type { FileCheckOptions, FileReport } from './check-finished.ts';
export type { Measure, Verdict } from './check/measure.ts';
export type { CheckOptions, RuleSetting, Suppression } from './check/options.ts';
export { applyEdits } from './check/apply-edits.ts';
export type { Fixed, Left, Unfixable } from './check/fix.ts';
export type { Counts, Outcome, Report, RuleResult, Suppressed } from './check/report.ts';
export { type Regime, type Standard, STANDARDS } from './check/regime.ts';
export { RULES as rules } from './rules/index.ts';
export { type State, STATES } from './rules/subject.ts';

/**
 * Checks a draft, or the text of one (YAML, JSON, Markdown), by every rule. Findings carry path, position (for texts), what is there,
 * what is needed and the clause; the report says what could not be checked. Never throws on bad input;
 * options that mean nothing (an unknown state, a day that is none) throw `VanbanError`.
 */
export const checkSync = (source: string | Uint8Array | BanThao | VanBan, options: CheckOptions = {}): Report => checkWith(source, options);

/**
 * Checks a finished file by its bytes: DOCX, PDF, or the text of an issued document. The rules are those that check drafts; findings have
 * `place` (page, paragraph, component, how its text begins) instead of a path in a draft, and there are no fixes. What the file does not show,
 * or what cannot be told for certain, is not checked, with the reason. Never rejects on bad input; options that mean nothing reject with `VanbanError`.
 */
export const checkFile = async (bytes: Uint8Array, options: FileCheckOptions = {}): Promise<FileReport> => (await import('./check-finished.ts')).checkFinished(bytes, options);

/** Checks whatever it is: bytes that are no text as a finished file, all else as a draft. */
export async function checkAny(source: string | Uint8Array | BanThao | VanBan, options: CheckOptions = {}): Promise<Report> {
  return source instanceof Uint8Array && isFile(source) ? checkFile(source, options) : checkSync(source, options);
}

/** Text may be a draft; nothing at all is told as an empty file. */
const isFile = (bytes: Uint8Array): boolean => !['text', 'html', 'xml'].includes(kindOf(bytes));

/**
 * Puts right in the text of a draft what has one right answer: comments, order and spacing stay; every change is read back and checked
 * again. `wanted` picks among the findings those that count; without it, all.
 */
export const fix = (source: string, options: CheckOptions = {}, wanted: (findings: readonly Finding[]) => readonly Finding[] = (all) => all): Fixed =>
  fixText(source, { file: options.file, read: (text) => read(text, options), check: (text) => wanted(checkSync(text, options).findings), untouchable });
