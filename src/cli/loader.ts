import { closeSync, constants, fstatSync, openSync, readFileSync, realpathSync } from 'node:fs';
import { isAbsolute, relative, resolve, sep } from 'node:path';
import type { Bilingual, Lang } from '../core/text.ts';
import { codeOf, systemWords, UsageError } from './usage-error.ts';

/** Largest file that a draft may name: profiles, attached drafts, images. */
export const LOAD_LIMIT = 20 * 1024 * 1024;

/**
 * Reads files that a draft names (`theo:`, images, attached sheets), and only below the draft's own folder: absolute paths, `..` out of it,
 * links that lead out, devices and large files are refused by an error that says why. A file that is not there is undefined.
 */
export function loaderBelow(folder: string, lang: Lang): (path: string) => Uint8Array | undefined {
  return (path) => {
    try {
      return load(folder, path);
    } catch (error) {
      throw error instanceof UsageError ? new Error(error.words[lang], { cause: error }) : error;
    }
  };
}

function load(folder: string, path: string): Uint8Array | undefined {
  if (isAbsolute(path) || /^[a-z][a-z\d+.-]*:/i.test(path)) throw outside();
  const root = realpathSync(folder);
  const real = realOf(resolve(root, path.replaceAll('\\', '/')));
  if (real === undefined) return undefined;
  if (!isBelow(root, real)) throw outside();
  return readRegular(real, LOAD_LIMIT);
}

const outside = (): UsageError => new UsageError('ở ngoài thư mục của bản thảo; cần tệp ở trong thư mục đó', 'it is outside the draft’s folder; needed: a file below it');

/** Is a path inside a folder? Both are real paths. */
function isBelow(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way !== '' && way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

function realOf(path: string): string | undefined {
  try {
    return realpathSync(path);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw unreadable(error);
  }
}

/** Opens without waiting, so that a pipe or device cannot hang us, and asks the open file what it is. */
export function readRegular(path: string, limit: number): Uint8Array {
  let handle: number | undefined;
  try {
    handle = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | (constants.O_NOFOLLOW ?? 0));
    const stat = fstatSync(handle);
    if (!stat.isFile()) throw new UsageError('không phải tệp thường', 'it is no regular file');
    const size = sizeWords(stat.size, limit);
    if (stat.size > limit) throw new UsageError(size.vi, size.en);
    return readFileSync(handle);
  } catch (error) {
    throw error instanceof UsageError ? error : unreadable(error);
  } finally {
    if (handle !== undefined) closeSync(handle);
  }
}

const unreadable = (error: unknown): UsageError => {
  const why = systemWords(error);
  return new UsageError(why.vi, why.en);
};

/** How large something is, and how large it may be. */
export function sizeWords(size: number, limit: number): Bilingual {
  const mib = (n: number): string => `${Math.ceil((n / 1048576) * 10) / 10} MiB`;
  return { vi: `lớn ${mib(size)}; cần không quá ${mib(limit)}`, en: `it has ${mib(size)}; at most ${mib(limit)} are read` };
}
