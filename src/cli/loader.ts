import { closeSync, constants, fstatSync, openSync, readFileSync, realpathSync } from 'node:fs';
import { isAbsolute, relative, resolve, sep } from 'node:path';
import { codeOf, systemWords, UsageError } from './usage-error.ts';

/** Largest file that a draft may name: profiles, attached drafts, images. */
export const LOAD_LIMIT = 20 * 1024 * 1024;

/**
 * Reads files that a draft names (`theo:`, images, attached sheets), and only below the draft's own folder: absolute paths, `..` out of it,
 * links that lead out, devices and large files are refused. A file that is not there is undefined.
 */
export function loaderBelow(folder: string): (path: string) => Uint8Array | undefined {
  return (path) => {
    if (isAbsolute(path) || /^[a-z][a-z\d+.-]*:/i.test(path)) throw refused(path);
    const root = realpathSync(folder);
    const real = realOf(resolve(root, path.replaceAll('\\', '/')), path);
    if (real === undefined) return undefined;
    if (!isBelow(root, real)) throw refused(path);
    return readRegular(real, path, LOAD_LIMIT);
  };
}

const refused = (path: string): UsageError =>
  new UsageError(`tệp «${path}» ở ngoài thư mục của bản thảo; cần tệp ở trong thư mục đó`, `the file «${path}» is outside the draft's folder; it must be below it`);

/** Is a path inside a folder? Both are real paths. */
export function isBelow(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way !== '' && way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

function realOf(path: string, named: string): string | undefined {
  try {
    return realpathSync(path);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw unreadable(named, error);
  }
}

/** Opens without waiting, so that a pipe or device cannot hang us, and asks the open file what it is. */
function readRegular(path: string, named: string, limit: number): Uint8Array {
  let handle: number | undefined;
  try {
    handle = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | (constants.O_NOFOLLOW ?? 0));
    const stat = fstatSync(handle);
    if (!stat.isFile()) throw new UsageError(`«${named}» không phải tệp thường`, `«${named}» is no regular file`);
    if (stat.size > limit) throw tooLarge(named, stat.size, limit);
    return readFileSync(handle);
  } catch (error) {
    throw error instanceof UsageError ? error : unreadable(named, error);
  } finally {
    if (handle !== undefined) closeSync(handle);
  }
}

const unreadable = (path: string, error: unknown): UsageError => {
  const why = systemWords(error);
  return new UsageError(`không đọc được tệp «${path}»: ${why.vi}`, `cannot read the file «${path}»: ${why.en}`);
};

/** Says that a file is larger than may be read. */
export function tooLarge(path: string, size: number, limit: number): UsageError {
  const mib = (n: number): string => `${Math.ceil((n / 1048576) * 10) / 10} MiB`;
  return new UsageError(`tệp «${path}» lớn ${mib(size)}; cần không quá ${mib(limit)}`, `the file «${path}» has ${mib(size)}; at most ${mib(limit)} are read`);
}
