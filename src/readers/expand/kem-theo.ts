import { hasError } from '../../core/finding.ts';
import { formatPath, type Path } from '../../core/path.ts';
import { type Context, hien, note, settle } from '../context.ts';
import { isPlain, type Plain } from '../source/clean.ts';
import { layTep, type Fetched } from './tep.ts';
import type { ParseResult } from '../parse.ts';

/** Reads a whole draft from a file that was fetched; given by the reader, which calls us. */
export type ReadDraft = (fetched: Fetched) => ParseResult;

/** Reads the sheets that a draft attaches by `tep`. */
export function withAttached(draft: Plain, ctx: Context, readDraft: ReadDraft): Plain {
  const list: unknown = draft['kemTheo'];
  if (!Array.isArray(list)) return draft;
  return { ...draft, kemTheo: list.map((item: unknown, i) => (isPlain(item) ? sheet(item, ['kemTheo', i], ctx, readDraft) : item)) };
}

function sheet(item: Plain, path: Path, ctx: Context, readDraft: ReadDraft): Plain {
  const { tep, ...rest } = item;
  if (item['vanBan'] !== undefined && tep === undefined) return item;
  if (typeof tep !== 'string' || item['vanBan'] !== undefined) {
    if (tep === undefined || typeof tep === 'string') oneOfTwo(path, tep !== undefined, ctx);
    return item;
  }
  const vanBan = read(tep, path, ctx, readDraft);
  return vanBan === undefined ? item : { ...rest, vanBan };
}

function read(tep: string, path: Path, ctx: Context, readDraft: ReadDraft): unknown {
  const fetched = layTep(tep, [...path, 'tep'], ctx);
  if (fetched === undefined) return undefined;
  const { draft, loai, diagnostics, positions } = readDraft(fetched);
  if (loai !== undefined && loai !== 'de-cuong-bao-cao') return wrongType(tep, loai, path, ctx);
  ctx.findings.push(...diagnostics.map((f) => ({ ...f, path: [...path, 'vanBan', ...f.path] })));
  // What the file says was judged where it was read.
  settle(ctx, hasError(diagnostics) ? path : [...path, 'vanBan']);
  ctx.places.mount([...path, 'vanBan'], positions);
  return draft;
}

function wrongType(tep: string, loai: string, path: Path, ctx: Context): undefined {
  settle(ctx, path);
  note(ctx, {
    id: 'du-lieu/loai-kem-theo',
    path: [...path, 'tep'],
    actual: loai,
    expected: 'de-cuong-bao-cao',
    message: { vi: `Tệp «${hien(tep)}» là loại «${loai}»; cần de-cuong-bao-cao`, en: `File “${hien(tep)}” is of type “${loai}”; needed: de-cuong-bao-cao` },
  });
}

function oneOfTwo(path: Path, both: boolean, ctx: Context): void {
  const where = formatPath(path);
  note(ctx, {
    id: 'du-lieu/kem-theo-mot-trong-hai',
    path,
    message: both
      ? { vi: `«${where}» có cả «tep» và «vanBan»; cần một trong hai`, en: `“${where}” has both “tep” and “vanBan”; give one` }
      : { vi: `«${where}» không có tờ kèm theo; cần «tep» hoặc «vanBan»`, en: `“${where}” has no sheet; needed: “tep” or “vanBan”` },
  });
}
