/** Kind and pixel size of an image. */
export interface CoHinh {
  readonly format: 'png' | 'jpeg';
  readonly width: number;
  readonly height: number;
}

/** Bytes of base64 text, or undefined where it is none. */
export function docBase64(text: string): Uint8Array | undefined {
  try {
    return Uint8Array.from(atob(text), (c) => c.charCodeAt(0));
  } catch {
    return undefined;
  }
}

/** Pixel size of a PNG or JPEG, or undefined where the bytes are neither. */
export function coHinh(data: Uint8Array): CoHinh | undefined {
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength);
  const size = isPng(data) ? pngSize(view) : data[0] === 0xff && data[1] === 0xd8 ? jpegSize(view) : undefined;
  return size !== undefined && size.width > 0 && size.height > 0 ? size : undefined;
}

const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const isPng = (data: Uint8Array): boolean => data.length >= 24 && PNG.every((byte, i) => data[i] === byte);
const pngSize = (view: DataView): CoHinh => ({ format: 'png', width: view.getUint32(16), height: view.getUint32(20) });

/** Walks the segments of a JPEG to its frame header (SOF0 to SOF15 but DHT, JPG, DAC). */
function jpegSize(view: DataView): CoHinh | undefined {
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
