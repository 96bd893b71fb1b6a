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

/** What was found, and what was passed over. */
interface Inputs {
  readonly inputs: readonly Input[];
  /** How many files of folders and patterns are no drafts. */
  readonly skipped: number;
  /** How many drafts the configuration leaves out. */
  readonly ignored: number;
}

/** How arguments are followed. */
interface Search {
  /** Into the folders of a folder, too. */
  readonly deep?: boolean;
  /** Only what says to be a draft; none of it is no error. */
  readonly onlyDrafts?: boolean;
  /** Files that the configuration leaves out, by real path. */
  readonly ignores?: (path: string) => boolean;
}

/** Turns arguments into drafts: files, `-` for standard input, quoted globs, folders. Each file once. */
export async function findInputs(args: readonly string[], io: Io, { deep = false, onlyDrafts = false, ignores = () => false }: Search = {}): Promise<Inputs> {
  const found = new Map<string, Input>();
  let skipped = 0;
  // A pattern that the shell expanded brings folders and notes along; alone, each must be a draft.
  const taken = onlyDrafts ? 'drafts' : deep && args.length > 1 ? 'texts' : 'all';
  for (const arg of args) {
    const { paths, others } = arg === '-' ? { paths: ['-'], others: 0 } : await pathsOf(arg, io, deep, taken);
    skipped += others;
    for (const path of paths) {
      const input = path === '-' ? { name: '(stdin)', folder: io.cwd, stem: 'van-ban' } : fileInput(path, io.cwd);
      found.set(path === '-' ? path : (input.path ?? path), input);
    }
  }
  if (found.size === 0 && !onlyDrafts) throw new UsageError(`không có bản thảo nào (${EXTENSIONS.join(', ')})`, `there is no draft (${EXTENSIONS.join(', ')})`);
  const inputs = [...found.values()].filter(({ path }) => path === undefined || !ignores(path));
  return { inputs, skipped, ignored: found.size - inputs.length };
}

interface Paths {
  readonly paths: readonly string[];
  readonly others: number;
}

/** Which files of the arguments are taken: all, those that may be drafts, those that say they are. */
type Taken = 'all' | 'texts' | 'drafts';

async function pathsOf(arg: string, io: Io, deep: boolean, taken: Taken): Promise<Paths> {
  const path = resolve(io.cwd, arg);
  if (!existsSync(path) && /[*?[\]{}!]/.test(arg)) return sorted(await globbed(arg, io.cwd), taken === 'drafts' ? isDraft : mayBeDraft);
  if (!statOf(path, arg).isDirectory()) {
    if (taken === 'all') return { paths: [path], others: 0 };
    return sorted([path], taken === 'drafts' ? isDraft : (file) => extname(file) === '' || mayBeDraft(file));
  }
  const found = sorted(filesIn(path, arg, deep), saysDraft);
  if (found.paths.length === 0 && taken === 'all') throw new UsageError(`thư mục «${arg}» không có bản thảo nào (${EXTENSIONS.join(', ')})`, `the folder «${arg}» holds no draft (${EXTENSIONS.join(', ')})`);
  return found;
}

function sorted(files: readonly string[], takes: (path: string) => boolean): Paths {
  const paths = files.filter(takes).sort();
  return { paths, others: files.length - paths.length };
}

/** Files of a folder with the extension of a draft; links to folders are not followed, so that they cannot go in circles. */
function filesIn(folder: string, name: string, deep: boolean): string[] {
  return entriesOf(folder, name).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return deep && !isPrivate(entry.name) ? filesIn(path, path, deep) : [];
    return isText(entry.name) ? [path] : [];
  });
}

const isPrivate = (name: string): boolean => name === 'node_modules' || name.startsWith('.');
const isText = (name: string): boolean => EXTENSIONS.includes(extname(name).toLowerCase());
/** Files that lie beside drafts everywhere, and never are any. */
const NOTES = /^(?:readme|changelog|contributing|license|vanban\.config|vanban-baseline)\b/i;
const mayBeDraft = (path: string): boolean => isText(path) && !NOTES.test(basename(path));

async function globbed(pattern: string, cwd: string): Promise<string[]> {
  const { glob } = await import('tinyglobby');
  const files = await glob(pattern.replaceAll('\\', '/'), { cwd, absolute: true, onlyFiles: true, expandDirectories: false, followSymbolicLinks: false, ignore: ['**/node_modules/**', '**/.git/**'] });
  if (!files.some(mayBeDraft)) throw new UsageError(`không có tệp nào khớp «${pattern}»`, `no file matches «${pattern}»`);
  return files;
}

/** `loai:` with a type of draft; in JSON it may stand behind other fields of a line. */
const loai = (before: string): RegExp => new RegExp(`${before}["']?loai["']?[ \\t]*:[ \\t]*["']?(?:${LOAI_BAN_THAO.join('|')})\\b`, 'm');
const LOAI = { line: loai('^[ \\t{]*'), json: loai('[{,]\\s{0,40}') };

const isDraft = (path: string): boolean => isText(path) && saysDraft(path);

/** A folder also holds profiles and notes; a draft says its type. */
function saysDraft(path: string): boolean {
  try {
    if (statSync(path).size > INPUT_LIMIT) return false;
    const text = readFileSync(path, 'utf8');
    if (/\.json$/i.test(path)) return LOAI.json.test(text);
    return LOAI.line.test(/\.(?:md|markdown)$/i.test(path) ? (/^\uFEFF?---\r?\n[^]*?\n---/.exec(text)?.[0] ?? '') : text);
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
