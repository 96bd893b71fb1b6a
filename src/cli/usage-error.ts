import type { Bilingual } from '../core/text.ts';

/** Wrong use of the command line, or something outside the draft that cannot be read or written; exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
  readonly words: Bilingual;
  constructor(vi: string, en: string) {
    super(vi);
    this.words = { vi, en };
  }
}

/** Code of a system error such as `ENOENT`. */
export const codeOf = (error: unknown): string | undefined =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;

/** What a system error means to a reader. */
export function systemWords(error: unknown): { readonly vi: string; readonly en: string } {
  const code = codeOf(error) ?? '';
  const known = SYSTEM[code];
  if (known !== undefined) return { vi: known[0], en: known[1] };
  const text = code === '' && error instanceof Error ? error.message : code;
  return { vi: text, en: text };
}

const SYSTEM: Readonly<Record<string, readonly [string, string]>> = {
  ENOENT: ['không có', 'it does not exist'],
  EACCES: ['không có quyền', 'permission denied'],
  EPERM: ['không có quyền', 'permission denied'],
  EROFS: ['ổ đĩa chỉ đọc', 'the disk is read-only'],
  ENOSPC: ['hết chỗ trên ổ đĩa', 'the disk is full'],
  EDQUOT: ['hết hạn mức ổ đĩa', 'the disk quota is used up'],
  ENOTDIR: ['một phần của đường dẫn không phải thư mục', 'a part of the path is no folder'],
  EEXIST: ['đã có tệp trùng tên', 'a file of that name exists'],
  EISDIR: ['là thư mục', 'it is a folder'],
  ENAMETOOLONG: ['tên quá dài', 'the name is too long'],
  ELOOP: ['liên kết vòng', 'links go in a circle'],
};
