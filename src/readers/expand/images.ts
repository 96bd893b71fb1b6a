import { formatPath, type Path } from '../../core/path.ts';
import type { Unfinished } from '../../core/types.ts';
import { bodiesOf } from '../../domain/bodies.ts';
import { coHinh, docBase64 } from '../../domain/hinh.ts';
import type { Anh, Khoi } from '../../domain/parts/noi-dung.ts';
import type { VanBan } from '../../domain/van-ban.ts';
import { type Context, hien, note } from '../context.ts';
import { layTep } from './tep.ts';

/** Loads the images that a draft names into `duLieu`, PNG and JPEG whose size can be read. */
export function loadImages(draft: VanBan, ctx: Context): void {
  for (const { blocks, path } of bodiesOf(draft)) walk(blocks, path, ctx);
}

function walk(blocks: readonly Khoi[], base: Path, ctx: Context): void {
  blocks.forEach((block, i) => {
    if (typeof block === 'string') return;
    if ('anh' in block) one(block.anh, [...base, i, 'anh'], ctx);
    else if ('cap' in block) walk(block.noiDung ?? [], [...base, i, 'noiDung'], ctx);
  });
}

function one(anh: Unfinished<Anh>, path: Path, ctx: Context): void {
  if (anh.duLieu !== undefined) {
    const data = docBase64(anh.duLieu);
    if (data === undefined || coHinh(data) === undefined) notImage(anh.tep ?? 'duLieu', [...path, 'duLieu'], ctx);
    return;
  }
  if (anh.tep === undefined) {
    const where = formatPath(path);
    note(ctx, { id: 'hinh/thieu-tep', path, message: { vi: `Hình ở «${where}» không có dữ liệu; cần «tep» hoặc «duLieu»`, en: `The image at “${where}” has no data; needed: “tep” or “duLieu”` } });
    return;
  }
  const bytes = layTep(anh.tep, [...path, 'tep'], ctx)?.bytes;
  if (bytes === undefined) return;
  if (coHinh(bytes) !== undefined) anh.duLieu = base64(bytes);
  else notImage(anh.tep, [...path, 'tep'], ctx);
}

function notImage(tep: string, path: Path, ctx: Context): void {
  note(ctx, { id: 'hinh/khong-phai-anh', path, actual: tep, message: { vi: `Tệp «${hien(tep)}» không phải ảnh PNG hoặc JPEG; cần PNG hoặc JPEG`, en: `File “${hien(tep)}” is no PNG or JPEG image; needed: PNG or JPEG` } });
}

/** Base64 by pieces, since a call takes so many arguments only; works in browsers too. */
function base64(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 0x8000) text += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return btoa(text);
}
