/**
 * The bytes of a text file as text: UTF-8 or UTF-16 with its mark, else UTF-8; what is none of these is read byte by byte,
 * so that old encodings (TCVN3, VNI) can be known and decoded.
 */
export function decodeBytes(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return mostlyUtf8(bytes) ? new TextDecoder().decode(bytes) : byteByByte(bytes);
  }
}

/** Few bytes are wrong: a text in UTF-8 with a fault, not one of another encoding. */
function mostlyUtf8(bytes: Uint8Array): boolean {
  const text = new TextDecoder().decode(bytes.subarray(0, 65_536));
  const bad = text.split('\uFFFD').length - 1;
  const good = text.length - text.replace(/[\u0080-\uFFFC]/gu, '').length;
  return bad < good / 10;
}

/** Each byte as the character of that code; `latin1` of decoders is Windows-1252, which moves some. */
function byteByByte(bytes: Uint8Array): string {
  let out = '';
  for (let i = 0; i < bytes.length; i += 8192) out += String.fromCharCode(...bytes.subarray(i, i + 8192));
  return out;
}
