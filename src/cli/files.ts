import { closeSync, existsSync, fchmodSync, fsyncSync, mkdirSync, openSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { systemWords, UsageError } from './usage-error.ts';

/** Writes a file whole or not at all: into a new file beside it, to the disk, then under its name. `mode`: who may read and write it. */
export function writeWhole(path: string, bytes: Uint8Array, mode?: number): void {
  const half = join(dirname(path), `.${process.pid}.${(count += 1)}.vanban.tmp`);
  try {
    // What is no file (`/dev/null`) is written to, not replaced.
    if (statSync(path, { throwIfNoEntry: false })?.isFile() === false) return writeFileSync(path, bytes);
    flush(half, bytes, mode);
    renameSync(half, path);
  } catch (error) {
    discard(half);
    throw cannotWrite(path, error);
  }
}
function discard(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    // It could not be made, so that there is nothing to take away.
  }
}
let count = 0;

function flush(path: string, bytes: Uint8Array, mode: number | undefined): void {
  const handle = openSync(path, 'wx');
  try {
    if (mode !== undefined) fchmodSync(handle, mode);
    writeFileSync(handle, bytes);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

const cannotWrite = (path: string, error: unknown): UsageError => {
  const why = systemWords(error);
  return new UsageError(`không ghi được «${path}»: ${why.vi}`, `cannot write «${path}»: ${why.en}`);
};

/** Makes a folder for output, with those above it. */
export function makeFolder(path: string): void {
  try {
    makeBelow(path);
  } catch (error) {
    throw cannotWrite(path, error);
  }
}

/** Step by step: where no folder can be made (`/proc`), Node's recursive mkdir never returns. */
function makeBelow(path: string): void {
  if (isFolder(path)) return;
  if (dirname(path) !== path) makeBelow(dirname(path));
  try {
    mkdirSync(path);
  } catch (error) {
    // Somebody else may have made it meanwhile.
    if (!isFolder(path)) throw error;
  }
}

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;

/** The real path of a file to be written, its folder made; a folder is refused. */
export function makeFolderOf(file: string, cwd: string): string {
  const path = resolve(cwd, file);
  try {
    if (isFolder(path)) throw new UsageError(`«${file}» là thư mục`, `«${file}» is a folder`);
    makeFolder(dirname(path));
    return existsSync(path) ? realpathSync(path) : join(realpathSync(dirname(path)), basename(path));
  } catch (error) {
    throw error instanceof UsageError ? error : cannotWrite(file, error);
  }
}

/** A file to be written for an input. */
export interface Target {
  readonly input: string;
  readonly path: string;
}

/** Holds planned files against each other, the inputs and what is on the disk, before anything is written. */
export function checkTargets(targets: readonly Target[], inputs: readonly string[]): void {
  const seen = new Map<string, string>();
  for (const { input, path } of targets) {
    const real = realTarget(path);
    const other = seen.get(real);
    if (other !== undefined) {
      throw new UsageError(
        `«${other}» và «${input}» cùng cho ra «${path}»; cần đổi tên tệp hoặc dùng thư mục -o khác nhau`,
        `«${other}» and «${input}» both give «${path}»; rename one or use another folder with -o`,
      );
    }
    seen.set(real, input);
    if (inputs.includes(real)) throw new UsageError(`«${path}» là tệp đầu vào, không ghi đè`, `«${path}» is an input and is not overwritten`);
    if (existsSync(path) && statSync(path).isDirectory()) throw new UsageError(`«${path}» là thư mục`, `«${path}» is a folder`);
  }
}

/** Real path of a file that need not exist; its case is folded, since some disks do. */
function realTarget(path: string): string {
  if (existsSync(path)) return realpathSync(path);
  const folder = dirname(path);
  return join(existsSync(folder) ? realpathSync(folder) : folder, basename(path).normalize('NFC').toLowerCase());
}
