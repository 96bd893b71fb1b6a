import { Fault, shown } from './fault.ts';

/** For most parts: making one takes longer than decoding a short part. */
const UTF8 = new TextDecoder('utf-8', { fatal: true });

/** Text of an XML part: UTF-8 or UTF-16 by its mark, its first bytes or its declaration; throws a fault where the bytes are none. */
export function decodeXml(bytes: Uint8Array, part = 'XML'): string {
  const encoding = encodingOf(bytes);
  try {
    return (encoding.toLowerCase() === 'utf-8' ? UTF8 : new TextDecoder(encoding, { fatal: true })).decode(bytes);
  } catch {
    throw new Fault('tep/xml-hong', `Phần «${shown(part)}» của tệp: chữ không đúng mã ${shown(encoding)}; cần một tệp nguyên vẹn`, `Part “${shown(part)}” of the file: its text is not ${shown(encoding)}; needed: a whole file`);
  }
}

function encodingOf(bytes: Uint8Array): string {
  const [a, b] = bytes;
  if ((a === 0xff && b === 0xfe) || (a === 0x3c && b === 0)) return 'utf-16le';
  if ((a === 0xfe && b === 0xff) || (a === 0 && b === 0x3c)) return 'utf-16be';
  const head = String.fromCharCode(...bytes.subarray(0, 120));
  return /^(?:\u00ef\u00bb\u00bf)?<\?xml[^>]{0,60}?encoding\s*=\s*["']([A-Za-z0-9._-]{1,30})["']/u.exec(head)?.[1] ?? 'utf-8';
}
