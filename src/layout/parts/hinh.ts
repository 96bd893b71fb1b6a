import type { Path } from '../../core/path.ts';
import { mmToPt, type Pt } from '../../core/units.ts';
import type { Anh } from '../../domain/parts/noi-dung.ts';
import type { Block, Picture } from '../tree.ts';
import type { BodyContext } from './noi-dung.ts';
import { inlineText } from './noi-tuyen.ts';

/** Pixels at their natural size: 96 an inch. */
const PT_PER_PIXEL = 0.75;

/** An image with its caption below; wider than the measure it is scaled down. */
export function picture(ctx: BodyContext, anh: Anh, path: Path): Block[] {
  const data = decode(anh.duLieu);
  const size = data === undefined ? undefined : imageSize(data);
  if (data === undefined || size === undefined) {
    ctx.b.findings.push(unreadable(anh, path));
    return [];
  }
  const width = Math.min(anh.rong === undefined ? size.width * PT_PER_PIXEL : mmToPt(anh.rong), ctx.measure);
  const height: Pt = (width * size.height) / size.width;
  const image = ctx.b.picture(path, { format: size.format, data, width, height, alt: anh.moTa, keepNext: anh.chuThich !== undefined });
  const at = [...path, 'chuThich'];
  return anh.chuThich === undefined ? [image] : [image, ctx.b.paragraph('chu-thich-hinh', at, inlineText(ctx.b, ctx.scope, 'chu-thich-hinh', anh.chuThich, at))];
}

const unreadable = (anh: Anh, path: Path) => ({
  id: 'hinh/khong-doc-duoc',
  severity: 'error' as const,
  path,
  actual: anh.tep ?? '(duLieu)',
  message: {
    vi: `Hình «${anh.tep ?? 'duLieu'}» không đọc được; cần dữ liệu PNG hoặc JPEG`,
    en: `Image «${anh.tep ?? 'duLieu'}» cannot be read; needs PNG or JPEG data`,
  },
});

function decode(base64: string | undefined): Uint8Array | undefined {
  if (base64 === undefined) return undefined;
  try {
    return Uint8Array.from(atob(base64), (c) => c.charCodeAt(0));
  } catch {
    return undefined;
  }
}

interface ImageSize {
  readonly format: Picture['format'];
  readonly width: number;
  readonly height: number;
}

/** Pixel size of a PNG or JPEG, or undefined where the bytes are neither. */
export function imageSize(data: Uint8Array): ImageSize | undefined {
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength);
  const size = isPng(data) ? pngSize(view) : data[0] === 0xff && data[1] === 0xd8 ? jpegSize(view) : undefined;
  return size !== undefined && size.width > 0 && size.height > 0 ? size : undefined;
}

const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const isPng = (data: Uint8Array): boolean => data.length >= 24 && PNG.every((byte, i) => data[i] === byte);
const pngSize = (view: DataView): ImageSize => ({ format: 'png', width: view.getUint32(16), height: view.getUint32(20) });

/** Walks the segments of a JPEG to its frame header (SOF0 to SOF15 but DHT, JPG, DAC). */
function jpegSize(view: DataView): ImageSize | undefined {
  let at = 2;
  while (at + 9 < view.byteLength) {
    if (view.getUint8(at) !== 0xff) return undefined;
    const marker = view.getUint8(at + 1);
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) return { format: 'jpeg', height: view.getUint16(at + 5), width: view.getUint16(at + 7) };
    at += marker === 0xff ? 1 : 2 + view.getUint16(at + 2);
  }
  return undefined;
}
