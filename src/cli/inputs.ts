import { type Dirent, existsSync, readdirSync, readFileSync, realpathSync, type Stats, statSync } from 'node:fs';
import { basename, dirname, extname, join, relative, resolve } from 'node:path';
import { LOAI_BAN_THAO } from '../domain/van-ban.ts';
import type { Lang } from '../core/text.ts';
import type { Io } from './io.ts';
import { loaderBelow, sizeWords } from './loader.ts';
import { systemWords, UsageError } from './usage-error.ts';

/** Largest input that is read at all. */
const INPUT_LIMIT = 64 * 1024 * 1024;
const EXTENSIONS: readonly string[] = ['.yaml', '.yml', '.json', '.md', '.markdown'];

/** A draft that the command line was asked for. */
export interface Input {
  /** As messages name it: relative to the current folder where it is below it. */
  readonly name: string;
  /** Real path; absent for standard input. */
  readonly path?: string;
  /** Folder below which it may name files. */
  readonly folder: string;
  /** Name of output files without extension. */
  readonly stem: string;
}

/** What was found, and what a folder held besides drafts. */
interface Inputs {
  readonly inputs: readonly Input[];
  readonly skipped: number;
}

/** Turns arguments into drafts: files, `-` for standard input, quoted globs, folders (the drafts directly in them). Each file once. */
export async function findInputs(args: readonly string[], io: Io): Promise<Inputs> {
  const found = new Map<string, Input>();
  let skipped = 0;
  for (const arg of args) {
    const { inputs, others } = await inputsOf(arg, io);
    skipped += others;
    for (const input of inputs) found.set(input.path ?? '-', input);
  }
  return { inputs: [...found.values()], skipped };
}

async function inputsOf(arg: string, io: Io): Promise<{ inputs: Input[]; others: number }> {
  if (arg === '-') return { inputs: [{ name: '(stdin)', folder: io.cwd, stem: 'van-ban' }], others: 0 };
  const path = resolve(io.cwd, arg);
  if (!existsSync(path) && /[*?[\]{}!]/.test(arg)) return { inputs: (await globbed(arg, io.cwd)).map((file) => fileInput(file, io.cwd)), others: 0 };
  if (!statOf(path, arg).isDirectory()) return { inputs: [fileInput(path, io.cwd)], others: 0 };
  const files = entriesOf(path, arg).filter((entry) => !entry.isDirectory() && EXTENSIONS.includes(extname(entry.name).toLowerCase())).map((entry) => join(path, entry.name)).sort();
  const drafts = files.filter(saysDraft);
  if (drafts.length === 0) throw new UsageError(`thư mục «${arg}» không có bản thảo nào (${EXTENSIONS.join(', ')})`, `the folder «${arg}» holds no draft (${EXTENSIONS.join(', ')})`);
  return { inputs: drafts.map((file) => fileInput(file, io.cwd)), others: files.length - drafts.length };
}

async function globbed(pattern: string, cwd: string): Promise<string[]> {
  const { glob } = await import('tinyglobby');
  const files = await glob(pattern.replaceAll('\\', '/'), { cwd, absolute: true, onlyFiles: true, expandDirectories: false });
  if (files.length === 0) throw new UsageError(`không có tệp nào khớp «${pattern}»`, `no file matches «${pattern}»`);
  return files.sort();
}

/** A folder also holds profiles and notes; a draft says its type. */
function saysDraft(path: string): boolean {
  try {
    if (statSync(path).size > INPUT_LIMIT) return false;
    return new RegExp(`^[\\s{]*["']?loai["']?\\s*:\\s*["']?(${LOAI_BAN_THAO.join('|')})\\b`, 'm').test(readFileSync(path, 'utf8'));
  } catch {
    return false;
  }
}

function fileInput(path: string, cwd: string): Input {
  const way = relative(cwd, path);
  const name = way.startsWith('..') ? path : way;
  const real = realOf(path, name);
  return { name, path: real, folder: dirname(real), stem: basename(path, extname(path)) };
}

/** Bytes of an input. Pipes are read to their end; devices are refused, since some have none. */
export async function readInput(input: Input, io: Io): Promise<Uint8Array> {
  if (input.path === undefined) return io.stdin();
  const stat = statOf(input.path, input.name);
  if (!stat.isFile() && !stat.isFIFO()) throw new UsageError(`«${input.name}» không phải tệp thường`, `«${input.name}» is no regular file`);
  if (stat.size > INPUT_LIMIT) throw tooLarge(input.name, stat.size);
  return guarded(input.name, () => readFileSync(input.path ?? ''));
}

function tooLarge(name: string, size: number): UsageError {
  const words = sizeWords(size, INPUT_LIMIT);
  return new UsageError(`«${name}» ${words.vi}`, `«${name}»: ${words.en}`);
}

/** What the reader needs to know of an input. */
export const parseOptions = (input: Input, lang: Lang): { file: string; load: (path: string) => Uint8Array | undefined } => ({
  file: input.name,
  load: loaderBelow(input.folder, lang),
});

const statOf = (path: string, name: string): Stats => guarded(name, () => statSync(path));
const realOf = (path: string, name: string): string => guarded(name, () => realpathSync(path));
const entriesOf = (path: string, name: string): Dirent[] => guarded(name, () => readdirSync(path, { withFileTypes: true }));

function guarded<T>(name: string, act: () => T): T {
  try {
    return act();
  } catch (error) {
    const why = systemWords(error);
    throw new UsageError(`không đọc được «${name}»: ${why.vi}`, `cannot read «${name}»: ${why.en}`);
  }
}
