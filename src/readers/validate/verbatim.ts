import { formatPath, type Path } from '../../core/path.ts';
import { type Context, note } from '../context.ts';

/** Field of the verbatim forms, which only readers of foreign files make. */
export const NGUYEN_VAN = 'nguyenVan';

/** Finds the verbatim forms in a valid draft or profile: each is an error, in a draft imported from a file a hint. The answer: are there any that may not be? */
export function refuseVerbatim(value: unknown, path: Path, ctx: Context, imported = false): boolean {
  if (typeof value !== 'object' || value === null) return false;
  let found = false;
  for (const [key, inner] of Object.entries(value)) {
    const at: Path = [...path, Array.isArray(value) ? Number(key) : key];
    // Signers and groups of a profile may have any name, this one too.
    if (key === NGUYEN_VAN && path[0] !== 'nhomNoiNhan' && (typeof inner === 'string' || Array.isArray(inner))) {
      found ||= !imported;
      told(at, imported, ctx);
    } else if (refuseVerbatim(inner, at, ctx, imported)) found = true;
  }
  return found;
}

function told(at: Path, imported: boolean, ctx: Context): void {
  const where = formatPath(at);
  const position = ctx.places.keyAt(at);
  if (imported) note(ctx, { id: 'nhap/nguyen-van', severity: 'info', path: at, position, message: { vi: `«${where}» in đúng như tệp đã nhập; nên thay bằng các trường thường`, en: `“${where}” prints as the imported file did; better use the ordinary fields` } });
  else note(ctx, { id: 'du-lieu/nguyen-van', path: at, position, message: { vi: `«${where}» chỉ bộ đọc tệp tạo ra; cần các trường thường`, en: `“${where}” is made by readers of files only; use the ordinary fields` } });
}
