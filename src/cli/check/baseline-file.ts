import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import type { Finding } from '../../core/finding.ts';
import type { CheckTools } from '../engine.ts';
import { writeWhole } from '../files.ts';
import { UsageError } from '../usage-error.ts';
import { baselineText, type Entries, entriesOf, type FileEntries, parseBaseline, sift, sizeOf } from './baseline.ts';
import { wayBelow } from './globs.ts';
import type { CheckFlags } from './settings.ts';

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

/** A baseline at work in a run. */
export class Baseline {
  readonly #plan: BaselinePlan | undefined;
  readonly #isReadable: CheckTools['isReadable'];
  readonly #listed: Entries;
  readonly #seen = new Map<string, FileEntries>();
  readonly #gone = new Map<string, number>();
  constructor(plan: BaselinePlan | undefined, { isReadable }: CheckTools) {
    this.#plan = plan;
    this.#isReadable = isReadable;
    this.#listed = plan === undefined || (plan.update && !existsSync(plan.path)) ? {} : read(plan);
  }

  /** Findings of a file without those that are listed, and those. What makes a draft unreadable is never hidden. */
  hide(path: string | undefined, findings: readonly Finding[]): { readonly kept: readonly Finding[]; readonly hidden: readonly Finding[] } {
    const name = path === undefined || this.#plan === undefined ? undefined : wayBelow(dirname(this.#plan.path), path);
    if (name === undefined) return { kept: findings, hidden: [] };
    const readable = findings.filter(this.#isReadable);
    const now = entriesOf(readable);
    this.#seen.set(name, now);
    const { hidden, gone } = sift(readable, this.#plan?.update === true ? now : Object.hasOwn(this.#listed, name) ? this.#listed[name] : {});
    if (gone > 0) this.#gone.set(name, gone);
    return { kept: findings.filter((finding) => !hidden.includes(finding)), hidden };
  }

  /** Findings of a file that are not listed, looked at without counting. */
  others(path: string | undefined, findings: readonly Finding[]): readonly Finding[] {
    const name = path === undefined || this.#plan === undefined ? undefined : wayBelow(dirname(this.#plan.path), path);
    if (name === undefined || !Object.hasOwn(this.#listed, name)) return findings;
    const { hidden } = sift(findings.filter(this.#isReadable), this.#listed[name]);
    return findings.filter((finding) => !hidden.includes(finding));
  }

  /** What is listed of the files of the run, and is there no more. */
  stale(): Finding[] {
    const file = this.#plan?.name ?? '';
    return [...this.#gone].sort().map(([name, count]) => ({ id: 'kiem-tra/moc-cu', severity: 'info', path: [], file, actual: name, message: { vi: `Mốc nêu ${count} lỗi ở «${name}» không còn nữa; chạy --update-baseline để bỏ đi`, en: `The baseline lists findings of “${name}” that are there no more (${count}); --update-baseline takes them out` } }));
  }

  /** Writes what there is; says how many findings that are. Of files that were not checked, what is listed stays, as long as they are there. */
  write(): number {
    if (this.#plan === undefined) return 0;
    const folder = dirname(this.#plan.path);
    const others = Object.entries(this.#listed).filter(([name]) => !this.#seen.has(name) && existsSync(join(folder, name)));
    const entries = Object.fromEntries([...others, ...this.#seen].filter(([, rules]) => Object.keys(rules).length > 0));
    writeWhole(this.#plan.path, new TextEncoder().encode(baselineText(entries)));
    return sizeOf(entries);
  }
}

function read({ path, name }: BaselinePlan): Entries {
  const bad = (vi: string, en: string): UsageError => new UsageError(`mốc (baseline) «${name}» ${vi}`, `the baseline «${name}» ${en}`);
  if (!existsSync(path)) throw bad('không có; tạo bằng --update-baseline', 'does not exist; make it with --update-baseline');
  if (!statSync(path).isFile() || statSync(path).size > LIMIT) throw bad('không phải tệp thường, hoặc lớn quá', 'is no regular file, or too large');
  const entries = parseBaseline(readFileSync(path, 'utf8'));
  if (entries === undefined) throw bad('không đúng dạng; xóa đi rồi tạo lại bằng --update-baseline', 'is damaged; delete it and make it anew with --update-baseline');
  return entries;
}
