import { type Dirent, existsSync, readdirSync, readFileSync, realpathSync, type Stats, statSync } from 'node:fs';
import { basename, dirname, extname, isAbsolute, join, relative, resolve } from 'node:path';
import type { FileReport } from '../check-finished.ts';
import type { Finding } from '../core/finding.ts';
import type { Bilingual, Lang } from '../core/text.ts';
import { saysDraft } from './draft-text.ts';
import { FINISHED_LIMIT, hasFinishedName, holdsIssued, isOld, mayBeIssued } from './finished.ts';
import type { Io } from './io.ts';
import { loaderBelow, sizeWords } from './loader.ts';
import { systemWords, UsageError } from './usage-error.ts';

/** Largest draft that is read at all. */
const INPUT_LIMIT = 64 * 1024 * 1024;
const EXTENSIONS: readonly string[] = ['.yaml', '.yml', '.json', '.md', '.markdown'];

/** A draft or finished document that the command line was asked for. */
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
  /** Files of folders and patterns that are no drafts. */
  readonly skipped: readonly string[];
  /** Files, among others, that cannot be read, and why. */
  readonly unreadable: readonly Unreadable[];
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
  /** Finished documents are wanted too: DOCX, PDF, texts. */
  readonly finished?: boolean;
}

/** Turns arguments into inputs: files, `-` for standard input, quoted globs, folders. Each file once. */
export async function findInputs(args: readonly string[], io: Io, { deep = false, onlyDrafts = false, ignores = () => false, finished = false }: Search = {}): Promise<Inputs> {
  const found = new Map<string, Input>();
  const skipped: string[] = [];
  const unreadable: Unreadable[] = [];
  // A pattern that the shell expanded brings folders and notes along; alone, each must be a draft.
  const taken: Taken = { kind: onlyDrafts ? 'drafts' : deep && args.length > 1 ? 'texts' : 'all', finished: finished && !onlyDrafts };
  for (const arg of args) {
    const { paths, others, faults } = arg === '-' ? { ...NONE, paths: ['-'] } : await tolerant(() => pathsOf(arg, io, deep, taken));
    skipped.push(...others.map((path) => nameOf(path, arg, io.cwd)));
    unreadable.push(...faults);
    for (const path of paths) {
      const input = path === '-' ? { name: '(stdin)', folder: io.cwd, stem: 'van-ban' } : fileInput(path, nameOf(path, arg, io.cwd), unreadable);
      if (input !== undefined) found.set(path === '-' ? path : (input.path ?? path), input);
    }
  }
  if (found.size === 0 && unreadable[0] !== undefined) throw unreadable[0];
  if (found.size === 0 && !onlyDrafts) throw nothing(known(finished), skipped);
  const inputs = [...found.values()].filter(({ path }) => path === undefined || !ignores(path));
  return { inputs, skipped, unreadable, ignored: found.size - inputs.length };
}

interface Paths {
  readonly paths: readonly string[];
  readonly others: readonly string[];
  readonly faults: readonly Unreadable[];
}
const NONE: Paths = { paths: [], others: [], faults: [] };

/** Kinds of files that are read, in words. */
function known(finished: boolean): Bilingual {
  const drafts = EXTENSIONS.join(', ');
  return finished ? { vi: `bản thảo (${drafts}), DOCX, PDF hoặc văn bản đã ban hành (.txt, .md)`, en: `drafts (${drafts}), DOCX, PDF or the text of an issued document (.txt, .md)` } : { vi: `bản thảo (${drafts})`, en: `drafts (${drafts})` };
}

/** Says that a folder or pattern gives nothing to read: what is there instead, and what is read. */
function nothing({ vi, en }: Bilingual, there: readonly string[], where?: string): UsageError {
  const names = listed([...there].sort());
  const [trong, within] = where === undefined ? ['', ''] : [`«${where}» `, `«${where}»: `];
  return new UsageError(`${trong}không có gì để đọc${names === '' ? '' : ` (chỉ có ${names})`}; cần ${vi}`, `${within}nothing to read${names === '' ? '' : ` (only ${names})`}; needed: ${en}`);
}

/** So many files are named. */
const NAMED = 5;
/** Names for a line: the first of them. */
export const listed = (names: readonly string[]): string => `${names.slice(0, NAMED).join(', ')}${names.length > NAMED ? ', …' : ''}`;

/** What cannot be read is told at the end; the rest is looked at all the same. */
async function tolerant(find: () => Promise<Paths>): Promise<Paths> {
  try {
    return await find();
  } catch (error) {
    if (error instanceof Unreadable) return { ...NONE, faults: [error] };
    throw error;
  }
}

/** Which files of the arguments are taken: all, those that may be drafts, those that say they are; and finished documents too? */
interface Taken {
  readonly kind: 'all' | 'texts' | 'drafts';
  readonly finished: boolean;
}

async function pathsOf(arg: string, io: Io, deep: boolean, taken: Taken): Promise<Paths> {
  const path = resolve(io.cwd, arg);
  const name = (file: string): string => nameOf(file, arg, io.cwd);
  if (!existsSync(path) && /[*?[\]{}!]/.test(arg)) return sorted(await globbed(arg, io.cwd, taken), taken.kind === 'drafts' ? isDraft : (file) => may(file, taken), name);
  if (!statOf(path, arg).isDirectory()) {
    if (taken.kind === 'all') return { ...NONE, paths: [path] };
    return sorted([path], taken.kind === 'drafts' ? isDraft : (file) => extname(file) === '' || may(file, taken), name);
  }
  const closed: Unreadable[] = [];
  const files = sorted(filesIn(path, arg, { deep, taken }, closed), (file) => isWanted(file, taken), name);
  const found = { ...files, faults: [...closed, ...files.faults] };
  if (found.paths.length + found.faults.length === 0 && taken.kind === 'all') throw nothing(known(taken.finished), entriesOf(path, arg).map((entry) => (entry.isDirectory() ? `${entry.name}/` : entry.name)).filter((one) => !one.startsWith('.')), arg);
  return found;
}

/** Files by whether they are taken; those that nobody can look into are faults. */
function sorted(files: readonly string[], takes: (path: string) => boolean, name: (path: string) => string): Paths {
  const kept = { paths: [] as string[], others: [] as string[], faults: [] as Unreadable[] };
  for (const path of [...files].sort()) {
    try {
      (takes(path) ? kept.paths : kept.others).push(path);
    } catch (error) {
      kept.faults.push(cannotRead(name(path), error));
    }
  }
  return kept;
}

/** Files of a folder with the extension of a draft; links to folders are not followed, so that they cannot go in circles. Folders that nobody can look into are told. */
function filesIn(folder: string, name: string, how: { readonly deep: boolean; readonly taken: Taken }, closed: Unreadable[]): string[] {
  return entriesOf(folder, name).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (!entry.isDirectory()) return isText(entry.name) || (how.taken.finished && (hasFinishedName(entry.name) || mayBeIssued(entry.name) || isOld(entry.name))) ? [path] : [];
    if (!how.deep || isPrivate(entry.name)) return [];
    try {
      return filesIn(path, join(name, entry.name), how, closed);
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      closed.push(error);
      return [];
    }
  });
}

const isPrivate = (name: string): boolean => name === 'node_modules' || name.startsWith('.');
const isText = (name: string): boolean => EXTENSIONS.includes(extname(name).toLowerCase());
/** Files that lie beside drafts everywhere, and never are any. */
const NOTES = /^(?:readme|changelog|contributing|license|vanban\.config|vanban-baseline)\b/i;
const mayBeDraft = (path: string): boolean => isText(path) && !NOTES.test(basename(path));
/** A file that a pattern found, or one of many. One of an old format is told how to be converted, as when it is named alone. */
const may = (path: string, { finished }: Taken): boolean => mayBeDraft(path) || (finished && (hasFinishedName(path) || isOld(path) || (mayBeIssued(path) && !NOTES.test(basename(path)))));
/** A file of a folder. */
const isWanted = (path: string, { finished }: Taken): boolean => (finished && (hasFinishedName(path) || isOld(path) || (mayBeIssued(path) && holdsIssued(path)))) || (isText(path) && saysDraft(path, INPUT_LIMIT));
const isDraft = (path: string): boolean => isText(path) && saysDraft(path, INPUT_LIMIT);

async function globbed(pattern: string, cwd: string, taken: Taken): Promise<string[]> {
  const { glob } = await import('tinyglobby');
  const files = await glob(pattern.replaceAll('\\', '/'), { cwd, absolute: true, onlyFiles: true, expandDirectories: false, followSymbolicLinks: false, ignore: ['**/node_modules/**', '**/.git/**'] });
  if (files.length === 0) throw new UsageError(`không có tệp nào khớp «${pattern}»`, `no file matches «${pattern}»`);
  if (!files.some((file) => may(file, taken))) throw nothing(known(taken.finished), files.map((file) => relative(cwd, file)), pattern);
  return files;
}

/** A file as messages name it: from the current folder; in full where it was given so and lies elsewhere. */
function nameOf(path: string, arg: string, cwd: string): string {
  const way = relative(cwd, path);
  return way.startsWith('..') && isAbsolute(arg) ? path : way;
}

function fileInput(path: string, name: string, faults: Unreadable[]): Input | undefined {
  try {
    const real = realpathSync(path);
    return { name, path: real, folder: dirname(real), stem: basename(path, extname(path)) };
  } catch (error) {
    faults.push(cannotRead(name, error));
    return undefined;
  }
}

/** Bytes of an input. Pipes are read to their end; devices are refused, since some have none. */
export async function readInput(input: Input, io: Io): Promise<Uint8Array> {
  if (input.path === undefined) return io.stdin();
  const stat = statOf(input.path, input.name);
  if (!stat.isFile() && !stat.isFIFO()) throw new Unreadable(input.name, { vi: `«${input.name}» không phải tệp thường`, en: `«${input.name}» is no regular file` });
  const limit = hasFinishedName(input.name) || isOld(input.name) || mayBeIssued(input.name) ? FINISHED_LIMIT : INPUT_LIMIT;
  if (stat.size > limit) throw tooLarge(input.name, stat.size, limit);
  return guarded(input.name, () => readFileSync(input.path ?? ''));
}

function tooLarge(name: string, size: number, limit: number): Unreadable {
  const words = sizeWords(size, limit);
  return new Unreadable(name, { vi: `«${name}» ${words.vi}`, en: `«${name}»: ${words.en}` });
}

/** What the reader needs to know of an input. */
export const parseOptions = (input: Input, lang: Lang): { file: string; load: (path: string) => Uint8Array | undefined } => ({
  file: input.name,
  load: loaderBelow(input.folder, lang),
});

const statOf = (path: string, name: string): Stats => guarded(name, () => statSync(path));
const entriesOf = (path: string, name: string): Dirent[] => guarded(name, () => readdirSync(path, { withFileTypes: true }));

function guarded<T>(name: string, act: () => T): T {
  try {
    return act();
  } catch (error) {
    throw cannotRead(name, error);
  }
}

/** A file that cannot be read; others may be. */
export class Unreadable extends UsageError {
  /** What the file is said to be, where it was opened: its report, with the error among the findings. */
  readonly report: FileReport | undefined;
  readonly file: string;
  constructor(file: string, words: Bilingual, report?: FileReport) {
    super(words.vi, words.en);
    this.file = file;
    this.report = report;
  }
}

/** A file that was opened and is nothing that can be read, as its finding says. */
export const unread = (name: string, { message: { vi, en } }: Pick<Finding, 'message'>, report?: FileReport): Unreadable => new Unreadable(name, { vi: `«${name}»: ${vi}`, en: `«${name}»: ${en}` }, report);

function cannotRead(name: string, error: unknown): Unreadable {
  const why = systemWords(error);
  return new Unreadable(name, { vi: `không đọc được «${name}»: ${why.vi}`, en: `cannot read «${name}»: ${why.en}` });
}
