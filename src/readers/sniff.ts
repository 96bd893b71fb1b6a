/** What a file is by its first bytes, whatever its name says. A package of parts is `docx` until it is opened and turns out to be something else. */
export type Kind = 'docx' | 'pdf' | 'text' | 'ole' | 'rtf' | 'html' | 'xml' | 'image' | 'archive' | 'binary' | 'empty';

const starts = (bytes: Uint8Array, head: readonly number[]): boolean => head.every((byte, i) => bytes[i] === byte);
const ascii = (text: string): number[] => [...text].map((char) => char.charCodeAt(0));

const HEADS: readonly (readonly [Kind, readonly number[]])[] = [
  ['docx', [0x50, 0x4b, 0x03, 0x04]],
  ['docx', [0x50, 0x4b, 0x05, 0x06]],
  ['ole', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]],
  ['rtf', ascii('{\\rtf')],
  ['image', [0x89, 0x50, 0x4e, 0x47]],
  ['image', [0xff, 0xd8, 0xff]],
  ['image', ascii('GIF8')],
  ['image', ascii('II*\u0000')],
  ['image', ascii('MM\u0000*')],
  ['archive', ascii('Rar!')],
  ['archive', [0x37, 0x7a, 0xbc, 0xaf]],
  ['archive', [0x1f, 0x8b]],
];

/** The kind of a file by its first bytes. */
export function kindOf(bytes: Uint8Array): Kind {
  if (bytes.length === 0) return 'empty';
  const found = HEADS.find(([, head]) => starts(bytes, head));
  if (found !== undefined) return found[0];
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096));
  // Readers of PDF accept it anywhere in the first kilobyte.
  if (/^[^]{0,1019}?%PDF-/u.test(head)) return 'pdf';
  return hasWideMark(bytes) ? 'text' : textKind(head);
}

const hasWideMark = (bytes: Uint8Array): boolean => starts(bytes, [0xff, 0xfe]) || starts(bytes, [0xfe, 0xff]);

function textKind(head: string): Kind {
  if (head.includes('\u0000')) return /^(?:<\u0000|\u0000<)/u.test(head) ? 'xml' : 'binary';
  const start = head.replace(/^\u00ef\u00bb\u00bf/u, '').trimStart().slice(0, 1024).toLowerCase();
  if (/^<(?:!doctype html|html|head|body|meta|div)\b/u.test(start) || (start.startsWith('<?xml') && start.includes('<html'))) return 'html';
  if (start.startsWith('mime-version:')) return 'html';
  return start.startsWith('<?xml') ? 'xml' : 'text';
}

/** Kind that the end of a name promises; undefined where it promises none that is known. */
export function promisedBy(name: string): Kind | undefined {
  const end = /\.([A-Za-z0-9]{1,5})$/u.exec(name)?.[1]?.toLowerCase();
  return end === undefined ? undefined : ENDS[end];
}

const ENDS: Readonly<Record<string, Kind>> = { docx: 'docx', docm: 'docx', dotx: 'docx', dotm: 'docx', pdf: 'pdf', txt: 'text', md: 'text', doc: 'ole', dot: 'ole', xls: 'ole', rtf: 'rtf', html: 'html', htm: 'html', xml: 'xml' };
