/** What a file is by its first bytes, whatever its name says. */
export type Kind = 'docx' | 'zip' | 'pdf' | 'ole' | 'rtf' | 'text' | 'binary';

const starts = (bytes: Uint8Array, ...head: readonly number[]): boolean => head.every((byte, i) => bytes[i] === byte);

/** The kind of a file by its first bytes: a package (`docx` or another `zip`), a PDF, an old Office file (`ole`), rich text, text, or none of these. */
export function kindOf(bytes: Uint8Array): Kind {
  if (starts(bytes, 0x50, 0x4b, 0x03, 0x04) || starts(bytes, 0x50, 0x4b, 0x05, 0x06)) return 'docx';
  if (starts(bytes, 0x25, 0x50, 0x44, 0x46)) return 'pdf';
  if (starts(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return 'ole';
  if (starts(bytes, 0x7b, 0x5c, 0x72, 0x74, 0x66)) return 'rtf';
  return bytes.subarray(0, 4096).includes(0) && !starts(bytes, 0xff, 0xfe) && !starts(bytes, 0xfe, 0xff) ? 'binary' : 'text';
}
