import { formatPath, type Path } from '../../core/path.ts';
import { type Context, note } from '../context.ts';

/** Field of the verbatim forms, which only readers of foreign files make. */
export const NGUYEN_VAN = 'nguyenVan';

/** Finds the verbatim forms in a valid draft or profile; each is an error. The answer: were there any? */
export function refuseVerbatim(value: unknown, path: Path, ctx: Context): boolean {
  if (typeof value !== 'object' || value === null) return false;
  let found = false;
  for (const [key, inner] of Object.entries(value)) {
    const at: Path = [...path, Array.isArray(value) ? Number(key) : key];
    // Signers and groups of a profile may have any name, this one too.
    if (key === NGUYEN_VAN && path[0] !== 'nhomNoiNhan' && (typeof inner === 'string' || Array.isArray(inner))) {
      found = true;
      const where = formatPath(at);
      note(ctx, { id: 'du-lieu/nguyen-van', path: at, position: ctx.places.keyAt(at), message: { vi: `«${where}» chỉ bộ đọc tệp tạo ra; cần các trường thường`, en: `“${where}” is made by readers of files only; use the ordinary fields` } });
    } else if (refuseVerbatim(inner, at, ctx)) found = true;
  }
  return found;
}
