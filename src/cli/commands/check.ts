import type { Suppression } from '../../check/options.ts';
import type { Finding } from '../../core/finding.ts';
import type { Lang } from '../../core/text.ts';
import { Baseline } from '../check/baseline-file.ts';
import { ConfigError, loadConfig } from '../check/config-file.ts';
import { checkFinished } from '../check/finished.ts';
import { fixed, type FixPlan, fixPlanOf, keepsStdout } from '../check/fix.ts';
import { FORMATTERS } from '../check/formats/index.ts';
import { measureText } from '../check/measure-text.ts';
import { type CheckedFile, inOrder, isProfile, remarks, type Run, shown, summaryOf } from '../check/run.ts';
import { type CheckFlags, type Settings, settingsOf } from '../check/settings.ts';
import { idleSuppressions } from '../check/shared.ts';
import { sayUnread, unreadFiles } from '../check/unread.ts';
import { summaryWords } from '../check/words.ts';
import type { CheckTools, Engine } from '../engine.ts';
import { makeFolderOf, writeWhole } from '../files.ts';
import { isFinished } from '../finished.ts';
import { findInputs, type Input, listed, parseOptions, readInput, Unreadable } from '../inputs.ts';
import { EXIT, type ExitCode } from '../io.ts';
import { type Talk, talkTo } from '../talk.ts';
import { UsageError } from '../usage-error.ts';

/** `vanban check FILE…`: the report on stdout or into a file, the summary on stderr. */
export async function checkFiles(args: readonly string[], flags: CheckFlags & { readonly lang?: Lang | undefined }, engine: Engine, asked: Talk): Promise<ExitCode> {
  const tools = await engine.tools();
  const { settings, talk } = prepare(flags, asked, tools);
  const plan = fixPlanOf(flags, args, settings.out);
  const { inputs, skipped, unreadable, ignored } = await findInputs(args, talk.io, { deep: true, onlyDrafts: flags.onlyDrafts === true, ignores: settings.ignores, finished: true });
  refuseOverwriting(settings, inputs, talk);
  const baseline = new Baseline(settings.baseline, tools);
  const used = new Set<Suppression>();
  const unread = [...unreadable];
  const files: CheckedFile[] = [];
  for (const [i, input] of inputs.entries()) {
    if (inputs.length > 1) talk.progress(`[${i + 1}/${inputs.length}] ${input.name}`);
    const file = await checkOne(input, settings, { engine, talk, baseline, plan }).catch((error: unknown) => {
      // One file alone is told in a line; a program that asked for a report gets one all the same.
      if (!(error instanceof Unreadable) || (inputs.length === 1 && inLines(settings))) throw error;
      unread.push(error);
    });
    if (file === undefined) continue;
    for (const { by } of file.report.suppressed) used.add(by);
    files.push(file);
    // People read along; programs want one whole.
    if (inLines(settings) && !keepsStdout(plan)) show(file, settings, talk);
  }
  // Standard output has the text alone; what is left in it is told beside.
  if (plan === 'pass-on' && settings.out === undefined) for (const file of files) talk.findings(talk.io.stderr, shown(file.findings, settings), file.name, file.source, true);
  const general = [...idleSuppressions(settings, used, inputs, tools), ...baseline.stale()];
  const run = runOf(files, general, unread, settings);
  if (settings.out !== undefined || !keepsStdout(plan)) await deliver(run, settings, talk, tools);
  saySkipped(skipped, talk, flags.onlyDrafts !== true);
  if (ignored > 0) talk.say({ vi: `Bỏ qua ${ignored} tệp theo «ignore» của cấu hình`, en: `Passed over ${ignored} file(s) that the configuration ignores` });
  sayBaseline(settings, baseline, talk);
  sayUnread(unread, talk);
  talk.say(summaryWords(run.summary, settings.quiet));
  return unread.length > 0 ? EXIT.usage : run.summary.ok ? EXIT.clean : EXIT.findings;
}

/** Are findings told while the run goes on, to people who read along? */
const inLines = ({ format, out }: Settings): boolean => format === 'pretty' && out === undefined;

/** The whole run; what could not be read is in it, and counts. Lines for people have it once, beside. */
function runOf(checked: readonly CheckedFile[], about: readonly Finding[], unread: readonly Unreadable[], settings: Settings): Run {
  const { files: others, general: closed, errors } = unreadFiles(unread);
  const [files, general] = [[...checked, ...others], [...about, ...closed]];
  const summary = summaryOf(files, general, settings.failOn);
  return { files, general: inLines(settings) ? about : general, unread: errors, settings, summary: { ...summary, ok: summary.ok && errors.length === 0 } };
}

/** A file for people who read along: its findings, and what was measured where that is asked for. */
function show(file: CheckedFile, settings: Settings, talk: Talk): void {
  talk.findings(talk.io.stdout, shown(file.findings, settings), file.name, file.source, true);
  if (file.measures !== undefined && file.measures.length > 0) talk.text(measureText(file.name, file.measures, talk.lang));
}

/** Folders hold profiles and notes too; say that they were not taken for drafts, or for documents at all where finished ones are wanted. */
export function saySkipped(all: readonly string[], talk: Talk, finished = false): void {
  const skipped = all.filter((name) => !/(?:^|[\\/])~\$[^\\/]*$/u.test(name));
  if (skipped.length === 0) return;
  const names = listed(skipped);
  const [vi, en] = finished ? ['văn bản hành chính', 'administrative documents'] : ['bản thảo', 'drafts'];
  talk.say({ vi: `Bỏ qua ${skipped.length} tệp không phải ${vi}: ${names}`, en: `Passed over ${skipped.length} file(s) that are no ${en}: ${names}` });
}

function prepare(flags: CheckFlags & { readonly lang?: Lang | undefined }, asked: Talk, tools: CheckTools): { readonly settings: Settings; readonly talk: Talk } {
  try {
    const loaded = loadConfig(flags.config, asked.io.cwd, tools);
    const lang = flags.lang ?? loaded?.config.lang ?? asked.lang;
    return { settings: settingsOf(flags, loaded, lang, asked.io, tools), talk: lang === asked.lang ? asked : talkTo(asked.io, lang) };
  } catch (error) {
    if (error instanceof ConfigError) asked.findings(asked.io.stderr, error.findings, error.file, error.source);
    throw error;
  }
}

interface Around {
  readonly engine: Engine;
  readonly talk: Talk;
  readonly baseline: Baseline;
  readonly plan: FixPlan | undefined;
}

async function checkOne(input: Input, settings: Settings, { engine, talk, baseline, plan }: Around): Promise<CheckedFile> {
  const options = { ...settings.optionsFor(input.path), ...parseOptions(input, talk.lang) };
  const read = await readInput(input, talk.io);
  if (isFinished(read, input.name)) return checkFinished(input, read, options, { plan, engine, talk, baseline, settings });
  const source = plan === undefined ? read : await fixed(input, read, options, { plan, engine, talk, baseline });
  const report = await engine.check(source, options);
  const { kept, hidden } = baseline.hide(input.path, report.findings);
  // A house profile is no document: it makes no page of its own.
  return { name: input.name, source, report, findings: inOrder([...kept, ...remarks(report, input.name, settings.minCoverage)], input.name), baselined: hidden, ...(settings.measure && !isProfile(report) ? { measures: report.measures } : {}) };
}

async function deliver(run: Run, { format, out }: Settings, talk: Talk, tools: CheckTools): Promise<void> {
  if (format === 'pretty' && out === undefined) return talk.findings(talk.io.stdout, shown(run.general, run.settings), '', new Uint8Array(), true);
  const text = (await FORMATTERS[format]())(run, tools);
  if (out === undefined || out === '-') return talk.text(text);
  writeWhole(makeFolderOf(out, talk.io.cwd), new TextEncoder().encode(text));
}

function sayBaseline({ baseline: plan }: Settings, baseline: Baseline, talk: Talk): void {
  if (plan?.update !== true) return;
  const count = baseline.write();
  talk.say({ vi: `Đã ghi mốc «${plan.name}»: ${count} phát hiện`, en: `Wrote the baseline «${plan.name}»: ${count} finding${count === 1 ? '' : 's'}` });
}

function refuseOverwriting({ out }: Settings, inputs: readonly Input[], talk: Talk): void {
  if (out === undefined || out === '-') return;
  const path = makeFolderOf(out, talk.io.cwd);
  if (inputs.some((input) => input.path === path)) throw new UsageError(`«${out}» là tệp đầu vào, không ghi đè`, `«${out}» is an input and is not overwritten`);
}
