import type { Path } from '../../core/path.ts';
import { type Context, hien, note, type Origin } from '../context.ts';

export const baseName = (file: string): string => file.split(/[/\\]/).at(-1) ?? file;
const folderOf = (file: string): string => file.slice(0, file.lastIndexOf('/') + 1);

/** A file that a draft names: its bytes, and how the reading of it starts. */
export interface Fetched {
  readonly bytes: Uint8Array;
  readonly origin: Origin;
}

/** Fetches a file named in a draft, from below the draft's folder only; undefined, with a finding, where it cannot be had. */
export function layTep(tep: string, path: Path, ctx: Context): Fetched | undefined {
  const name = resolve(ctx.folder, tep);
  if (name === undefined) return outside(tep, path, ctx);
  if (ctx.stack.includes(name)) return cycle(name, path, ctx);
  if (ctx.load === undefined) return noLoader(tep, path, ctx);
  const bytes = load(ctx.load, name, tep, path, ctx);
  if (bytes === undefined) return undefined;
  const file = ctx.file === undefined ? name : `${folderOf(ctx.file.replaceAll('\\', '/'))}${name.slice(ctx.folder.length)}`;
  return { bytes, origin: { file: name.startsWith(ctx.folder) ? file : name, load: ctx.load, maxBytes: ctx.maxBytes, nguyenVan: ctx.nguyenVan, folder: folderOf(name), stack: [...ctx.stack, name] } };
}

/** A relative name below the outermost folder, without `.` and `..`; undefined for anything else. */
export function resolve(folder: string, tep: string): string | undefined {
  if (/^(?:[/\\]|[\p{L}][\p{L}\p{N}+.-]*:)|[\u0000\\]/u.test(tep)) return undefined;
  const parts: string[] = [];
  for (const part of `${folder}${tep}`.split('/')) {
    if (part === '' || part === '.') continue;
    if (part !== '..') parts.push(part);
    else if (parts.pop() === undefined) return undefined;
  }
  return parts.length === 0 ? undefined : parts.join('/');
}

function load(loader: NonNullable<Context['load']>, name: string, tep: string, path: Path, ctx: Context): Uint8Array | undefined {
  try {
    const bytes = loader(name);
    if (bytes === undefined) note(ctx, { id: 'tep/khong-co', path, actual: tep, message: { vi: `Không có tệp «${hien(tep)}» ở «${path.join('.')}»; cần một tệp dưới thư mục của bản thảo`, en: `There is no file “${hien(tep)}” (“${path.join('.')}”); needed: a file below the draft’s folder` } });
    else if (bytes.byteLength > ctx.maxBytes) note(ctx, { id: 'tep/qua-lon', path, actual: bytes.byteLength, expected: ctx.maxBytes, message: { vi: `Tệp «${hien(tep)}» lớn ${bytes.byteLength} byte; cần không quá ${ctx.maxBytes} byte`, en: `File “${hien(tep)}” has ${bytes.byteLength} bytes; at most ${ctx.maxBytes}` } });
    else return bytes;
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    note(ctx, { id: 'tep/khong-doc-duoc', path, actual: tep, message: { vi: `Không đọc được tệp «${hien(tep)}»: ${why}`, en: `File “${hien(tep)}” cannot be read: ${why}` } });
  }
  return undefined;
}

function outside(tep: string, path: Path, ctx: Context): undefined {
  note(ctx, {
    id: 'tep/ngoai-thu-muc',
    path,
    actual: tep,
    message: { vi: `Tệp «${hien(tep)}» ở ngoài thư mục của bản thảo; cần một đường dẫn tương đối, không ra ngoài bằng “..”`, en: `File “${hien(tep)}” is outside the draft’s folder; needed: a relative path that does not leave it` },
  });
}

function cycle(name: string, path: Path, ctx: Context): undefined {
  note(ctx, { id: 'tep/vong-lap', path, actual: name, message: { vi: `Tệp «${hien(name)}» lại dẫn về chính nó; cần bỏ vòng lặp`, en: `File “${hien(name)}” leads back to itself; break the cycle` } });
}

function noLoader(tep: string, path: Path, ctx: Context): undefined {
  note(ctx, { id: 'tep/khong-co-bo-doc', path, actual: tep, message: { vi: `Không thể đọc tệp «${hien(tep)}» ở đây; cần truyền «load» cho parse, hoặc dùng dòng lệnh vanban`, en: `File “${hien(tep)}” cannot be read here; pass “load” to parse, or use the vanban command` } });
}
