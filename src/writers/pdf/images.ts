import { VanbanError } from '../../core/errors.ts';
import type { Picture } from '../../layout/tree.ts';
import { NO_PDF } from './no-pdf.ts';
import { embedImage, type PdfImage, type PdfKitDocument } from './pdfkit.ts';

/** More than an A3 page at 600 dpi is a mistake or an attack. */
const MAX_PIXELS = 100_000_000;
const CHANNELS: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };

/** Embeds each picture once; equal data, one image. */
export async function embedPictures(document: PdfKitDocument, pictures: readonly Picture[]): Promise<ReadonlyMap<number, PdfImage>> {
  const byData = new Map<Uint8Array, PdfImage>();
  const byBlock = new Map<number, PdfImage>();
  for (const picture of pictures) {
    const image = byData.get(picture.data) ?? (await embed(document, picture));
    byData.set(picture.data, image);
    byBlock.set(picture.id, image);
  }
  return byBlock;
}

async function embed(document: PdfKitDocument, picture: Picture): Promise<PdfImage> {
  try {
    await check(picture);
    const image = await embedImage(document, Uint8Array.from(picture.data).buffer);
    if (!(image.width > 0 && image.height > 0)) throw new Error('no size');
    return image;
  } catch (cause) {
    throw unreadable(picture, cause);
  }
}

/** pdfkit trusts what it decodes, and a fault in it would end the process: so look first. */
async function check({ data, format }: Picture): Promise<void> {
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength);
  if (format === 'jpeg') {
    if (view.getUint16(0) !== 0xffd8) throw new Error('not a JPEG');
    return;
  }
  if (view.getUint32(0) !== 0x89504e47) throw new Error('not a PNG');
  const [width, height, bits] = [view.getUint32(16), view.getUint32(20), view.getUint8(24)];
  const channels = CHANNELS[view.getUint8(25)];
  if (channels === undefined || width * height > MAX_PIXELS) throw new Error('bad PNG header');
  const needed = height * (1 + Math.ceil((width * bits * channels) / 8));
  if (view.getUint8(28) === 0 && (await inflatedLength(pixelData(view, data), needed)) < needed) throw new Error('pixels missing');
}

function pixelData(view: DataView, data: Uint8Array): Uint8Array<ArrayBuffer>[] {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  for (let at = 8; at + 12 <= data.length; ) {
    const length = view.getUint32(at);
    const isPixels = view.getUint32(at + 4) === 0x49444154; // IDAT
    if (isPixels) parts.push(new Uint8Array(data.subarray(at + 8, at + 8 + length)));
    at += 12 + length;
  }
  return parts;
}

/** Length of zlib data once inflated, as far as `enough`; rejects when they are broken. */
async function inflatedLength(parts: readonly Uint8Array<ArrayBuffer>[], enough: number): Promise<number> {
  const reader = new Blob([...parts]).stream().pipeThrough(new DecompressionStream('deflate')).getReader();
  let length = 0;
  for (let step = await reader.read(); !step.done; step = await reader.read()) {
    length += step.value.length;
    if (length > enough + 65_536) throw new Error('too many pixels');
  }
  return length;
}

function unreadable(picture: Picture, cause: unknown): VanbanError {
  const why = cause instanceof Error ? cause.message : String(cause);
  const vi = `Hình không đọc được (${why}); cần tệp PNG hoặc JPEG nguyên vẹn`;
  const en = `The picture cannot be read (${why}); a whole PNG or JPEG file is needed`;
  return new VanbanError(NO_PDF, [
    { id: 'hinh/khong-doc-duoc', severity: 'error', path: picture.path, message: { vi, en }, actual: why, expected: picture.format },
  ]);
}
