import { accessSync, constants, lstatSync } from 'node:fs';
import { resolve } from 'node:path';
import type { CheckOptions } from '../../check/options.ts';
import type { Left, Unfixable } from '../../check/fix.ts';
import { formatPath } from '../../core/path.ts';
import type { Bilingual, Lang } from '../../core/text.ts';
import type { Engine } from '../engine.ts';
import { writeWhole } from '../files.ts';
import type { Input } from '../inputs.ts';
import type { Talk } from '../talk.ts';
import { systemWords, UsageError } from '../usage-error.ts';
import type { Baseline } from './baseline-file.ts';
import type { CheckFlags } from './settings.ts';

/** What becomes of fixed texts: files are written, a diff is shown, or standard input is passed on. */
export type FixPlan = 'write' | 'diff' | 'pass-on';

/** The plan that flags ask for; undefined where nothing is fixed. */
export function fixPlanOf({ fix, dryRun, updateBaseline }: CheckFlags, args: readonly string[], out: string | undefined): FixPlan | undefined {
  if (fix !== true && dryRun === true) throw new UsageError('--dry-run chỉ dùng cùng --fix', '--dry-run goes with --fix only');
  if (fix !== true) return undefined;
  if (updateBaseline === true) throw new UsageError('--fix và --update-baseline không dùng cùng nhau: sửa trước, ghi mốc sau', '--fix and --update-baseline exclude each other: fix first, then write the baseline');
  if (args.includes('-') && args.length > 1) throw new UsageError('với --fix, - (đầu vào chuẩn) phải đứng một mình', 'with --fix, - (standard input) must stand alone');
  const plan = dryRun === true ? 'diff' : args.includes('-') ? 'pass-on' : 'write';
  if (out === '-' && keepsStdout(plan)) throw new UsageError('đầu ra chuẩn đã dành cho bản sửa; -o cần là một tệp', 'standard output is for the fixed text; -o must be a file');
  return plan;
}

/** Is standard output for the diff or the text, so that a report goes into a file or nowhere? */
export const keepsStdout = (plan: FixPlan | undefined): boolean => plan === 'diff' || plan === 'pass-on';

interface Around {
  readonly plan: FixPlan;
  readonly engine: Engine;
  readonly talk: Talk;
  readonly baseline: Baseline;
}

/** Fixes one input, as planned; gives its bytes as they then are, or would be. */
export async function fixed(input: Input, source: Uint8Array, options: CheckOptions, { plan, engine, talk, baseline }: Around): Promise<Uint8Array> {
  const text = textOf(source);
  const result = text === undefined ? undefined : await engine.fix(text, options, (findings) => baseline.others(input.path, findings));
  const after = result?.text ?? text;
  if (plan === 'pass-on') talk.io.stdout.write(after ?? source);
  if (result === undefined || after === undefined) return source;
  if (after !== text) {
    if (plan === 'write' && !isOwnFile(input, talk)) return source;
    if (plan === 'write') overwrite(input, after, talk.io.cwd);
    if (plan === 'diff') await (await import('./diff.ts')).showDiff(input.name, text ?? '', after, talk.io);
  }
  sayFixed(input.name, result.applied.length, result.left, plan === 'diff', talk);
  return new TextEncoder().encode(after);
}

/** The text of a source, to the byte; nothing where it is no UTF-8. */
function textOf(source: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(source);
  } catch {
    return undefined;
  }
}

/** Is an input a file under its own name? What a link leads to may lie anywhere, and is not written. */
function isOwnFile({ name }: Input, { io, say }: Talk): boolean {
  if (lstatSync(resolve(io.cwd, name)).isFile()) return true;
  say({ vi: `Không sửa «${name}»: là liên kết, không phải chính tệp`, en: `«${name}» is not fixed: it is a link, not the file itself` });
  return false;
}

function overwrite({ name }: Input, text: string, cwd: string): void {
  const path = resolve(cwd, name);
  try {
    accessSync(path, constants.W_OK);
  } catch (error) {
    const why = systemWords(error);
    throw new UsageError(`không ghi được «${name}»: ${why.vi}`, `cannot write «${name}»: ${why.en}`);
  }
  writeWhole(path, new TextEncoder().encode(text), lstatSync(path).mode & 0o777);
}

const WHY: Readonly<Record<Unfixable, Bilingual>> = {
  signature: { vi: 'ở khối ký', en: 'in the signature block' },
  number: { vi: 'đổi một con số', en: 'would change a number' },
  uncertain: { vi: 'theo quy tắc có thể sai', en: 'by a rule that can be wrong' },
  'another-file': { vi: 'ở tệp khác', en: 'in another file' },
  'not-found': { vi: 'không thấy nguyên chữ trong tệp này', en: 'not found word for word in this file' },
  'side-effect': { vi: 'kéo theo thay đổi khác', en: 'would change something else too' },
  'too-many': { vi: 'vượt số chỗ sửa một lần', en: 'more than are fixed at once' },
};

function sayFixed(name: string, count: number, left: readonly Left[], dry: boolean, talk: Talk): void {
  if (count === 0 && left.length === 0) return;
  const reasons = [...new Set(left.map(({ why }) => why))].map((why) => ({ why, times: left.filter((one) => one.why === why).length }));
  const list = (lang: keyof Bilingual): string => reasons.map(({ why, times }) => `${times} ${WHY[why][lang]}`).join(', ');
  talk.say({
    vi: `${dry ? 'Sẽ sửa' : 'Đã sửa'} ${count} chỗ ở «${name}»${left.length === 0 ? '' : `; để lại ${left.length} chỗ: ${list('vi')}`}`,
    en: `${dry ? 'Would fix' : 'Fixed'} ${count} in «${name}»${left.length === 0 ? '' : `; left ${left.length}: ${list('en')}`}`,
  }, left.slice(0, NAMED).map((one) => `  ${leftWords(one, name, talk.lang)}`).join('\n'));
}
/** So many places that are left are named one by one. */
const NAMED = 50;

/** `a.yaml:12:7: ở khối ký [ky/hai-dau-cach]`. */
function leftWords({ finding: { id, path, position }, why }: Left, name: string, lang: Lang): string {
  const place = position === undefined ? `${name}: ${formatPath(path, lang)}` : `${position.file ?? name}:${position.line}:${position.column}`;
  return `${place}: ${WHY[why][lang]} [${id}]`;
}
