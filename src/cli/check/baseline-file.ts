import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import type { Finding } from '../../core/finding.ts';
import type { CheckTools } from '../engine.ts';
import { writeWhole } from '../files.ts';
import { UsageError } from '../usage-error.ts';
import { fingerprint } from './fingerprint.ts';
import { wayBelow } from './globs.ts';
import type { CheckFlags } from './settings.ts';

/** How often each finding stands in each file: file, rule, fingerprint. */
type Entries = Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, number>>>>>>;

/** The baseline of a run: where it stands, and whether it is written anew. */
export interface BaselinePlan {
  readonly path: string;
  readonly name: string;
  readonly update: boolean;
}

const NAME = 'vanban-baseline.json';
const LIMIT = 64 * 1024 * 1024;

/** The baseline that flags or configuration ask for. */
export function baselineOf({ baseline, updateBaseline }: CheckFlags, config: string | undefined, folder: string, cwd: string): BaselinePlan | undefined {
  const update = updateBaseline === true;
  const asked = baseline ?? config ?? (update ? NAME : undefined);
  if (asked === undefined) return undefined;
  const path = baseline === undefined ? join(folder, asked) : resolve(cwd, asked);
  if (baseline === undefined && wayBelow(folder, path) === undefined) throw new UsageError(`mốc (baseline) «${asked}» ở ngoài thư mục của cấu hình`, `the baseline «${asked}» is outside the folder of the configuration`);
  return { path, name: relative(cwd, path), update };
}

/** A baseline at work in a run: hides what it lists, and collects what there is. */
export interface Baseline {
  /** Findings of a file without those that are listed, and those. */
  hide(path: string | undefined, findings: readonly Finding[]): { readonly kept: readonly Finding[]; readonly hidden: readonly Finding[] };
  /** What is listed of the files of the run, and is there no more. */
  stale(): Finding[];
  /** Writes what there is; says how many findings that are. */
  write(): number;
}

/** No baseline: nothing is hidden. */
const NONE: Baseline = { hide: (_path, findings) => ({ kept: findings, hidden: [] }), stale: () => [], write: () => 0 };

/** Opens the baseline of a plan. */
export function openBaseline(plan: BaselinePlan | undefined, { isReadable }: CheckTools): Baseline {
  if (plan === undefined) return NONE;
  const folder = dirname(plan.path);
  const listed = existsSync(plan.path) || !plan.update ? read(plan) : {};
  const seen = new Map<string, Record<string, Record<string, number>>>();
  const left = new Map<string, number>();
  return {
    hide: (path, findings) => {
      const name = path === undefined ? undefined : wayBelow(folder, path);
      if (name === undefined) return { kept: findings, hidden: [] };
      seen.set(name, counted(findings.filter(isReadable)));
      const budget = new Map(flat(name, listed[name] ?? {}));
      const hidden = new Set<Finding>();
      for (const finding of plan.update ? [] : findings.filter(isReadable)) {
        const key = keyOf(name, finding.id, fingerprint(finding));
        const count = budget.get(key) ?? 0;
        if (count === 0) continue;
        budget.set(key, count - 1);
        hidden.add(finding);
      }
      for (const [key, count] of budget) if (count > 0) left.set(key, count);
      return { kept: plan.update ? findings.filter((f) => !isReadable(f)) : findings.filter((f) => !hidden.has(f)), hidden: plan.update ? findings.filter(isReadable) : [...hidden] };
    },
    stale: () => (plan.update ? [] : staleFindings(left, plan.name)),
    write: () => {
      // Of files that were not checked, what is listed stays, as long as they are there.
      const others = Object.entries(listed).filter(([name]) => !seen.has(name) && existsSync(join(folder, name)));
      const entries = Object.fromEntries([...others, ...seen].filter(([, rules]) => Object.keys(rules).length > 0));
      writeWhole(plan.path, new TextEncoder().encode(`${JSON.stringify({ version: 1, files: ordered(entries) }, null, 2)}\n`));
      return Object.entries(entries).flatMap(([name, rules]) => flat(name, rules)).reduce((sum, [, count]) => sum + count, 0);
    },
  };
}

const keyOf = (...parts: readonly string[]): string => parts.join('\u0000');
const flat = (name: string, rules: Entries[string]): [string, number][] => Object.entries(rules).flatMap(([id, prints]) => Object.entries(prints).map(([print, count]): [string, number] => [keyOf(name, id, print), count]));

function counted(findings: readonly Finding[]): Record<string, Record<string, number>> {
  const rules: Record<string, Record<string, number>> = {};
  for (const finding of findings) {
    const prints = (rules[finding.id] ??= {});
    const print = fingerprint(finding);
    prints[print] = (prints[print] ?? 0) + 1;
  }
  return rules;
}

/** Keys in order at every depth, so that two runs on the same files write the same bytes. */
function ordered(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, one]: [string, unknown]) => [key, ordered(one)]));
}

function staleFindings(left: ReadonlyMap<string, number>, file: string): Finding[] {
  const byFile = new Map<string, number>();
  for (const [key, count] of left) byFile.set(key.split('\u0000')[0] ?? '', (byFile.get(key.split('\u0000')[0] ?? '') ?? 0) + count);
  return [...byFile].sort().map(([name, count]) => ({
    id: 'kiem-tra/moc-cu',
    severity: 'info',
    path: [],
    file,
    actual: name,
    message: { vi: `Mốc nêu ${count} lỗi ở «${name}» không còn nữa; chạy --update-baseline để bỏ đi`, en: `The baseline lists ${count} finding${count === 1 ? '' : 's'} of “${name}” that ${count === 1 ? 'is' : 'are'} there no more; --update-baseline takes ${count === 1 ? 'it' : 'them'} out` },
  }));
}

function read({ path, name }: BaselinePlan): Entries {
  const bad = (vi: string, en: string): UsageError => new UsageError(`mốc (baseline) «${name}» ${vi}`, `the baseline «${name}» ${en}`);
  if (!existsSync(path)) throw bad('không có; tạo bằng --update-baseline', 'does not exist; make it with --update-baseline');
  if (!statSync(path).isFile() || statSync(path).size > LIMIT) throw bad('không phải tệp thường, hoặc lớn quá', 'is no regular file, or too large');
  const entries = parsed(readFileSync(path, 'utf8'));
  if (entries === undefined) throw bad('không đúng dạng; tạo lại bằng --update-baseline', 'is damaged; make it anew with --update-baseline');
  return entries;
}

function parsed(text: string): Entries | undefined {
  try {
    const data: unknown = JSON.parse(text);
    const files: unknown = isRecord(data) && data['version'] === 1 ? data['files'] : undefined;
    const sound = isRecord(files) && Object.values(files).every((rules) => isRecord(rules) && Object.values(rules).every((prints) => isRecord(prints) && Object.values(prints).every((n) => Number.isInteger(n) && Number(n) > 0)));
    return sound ? (files as Entries) : undefined; // every level of it was looked at
  } catch {
    return undefined;
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);
