import { ptToMm } from '../../core/units.ts';
import { coHinh } from '../../domain/hinh.ts';
import type { Khoi } from '../../domain/parts/noi-dung.ts';
import type { Paragraph, Picture } from '../../layout/tree.ts';
import { canLeOf, type BodyContext } from './body.ts';
import { textOf } from './text.ts';

/** Pixels at their natural size: 96 an inch. */
const PT_PER_PIXEL = 0.75;
/** Longest picture that a draft can name, in mm. */
const WIDEST = 297;

/** A picture with its caption; one without data leaves its description, so that nothing is lost. */
export function pictureOf(picture: Picture, caption: Paragraph | undefined, ctx: BodyContext): Khoi[] {
  const chuThich = caption === undefined ? undefined : textOf(caption.inlines, caption.role, ctx);
  const size = picture.data.length === 0 ? undefined : coHinh(picture.data);
  if (size === undefined) return caption === undefined || chuThich === undefined ? [] : [{ doan: chuThich, ...(canLeOf(caption, ctx) === undefined ? {} : { canLe: canLeOf(caption, ctx) }) }];
  const natural = Math.min(size.width * PT_PER_PIXEL, ctx.measure);
  const rong = Math.abs(natural - picture.width) < 0.01 ? undefined : Math.min(WIDEST, Math.max(1, Math.round(ptToMm(picture.width) * 100) / 100));
  return [{ anh: { duLieu: base64(picture.data), moTa: picture.alt.trim() === '' ? 'Hình' : picture.alt, ...(rong === undefined ? {} : { rong }), ...(chuThich === undefined ? {} : { chuThich }) } }];
}

const CHUNK = 0x8000;

/** Bytes as base64. */
export function base64(data: Uint8Array): string {
  let text = '';
  for (let i = 0; i < data.length; i += CHUNK) text += String.fromCharCode(...data.subarray(i, i + CHUNK));
  return btoa(text);
}
