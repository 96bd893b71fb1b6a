import { Inflate } from 'fflate';
import { Fault, mib } from './fault.ts';

/** What the packed streams of a PDF may unpack to, pictures aside: the reader of PDFs holds some four times as much. */
const MAX_UNPACKED = 96 * 1024 * 1024;
const PIECE = 16 * 1024;
const STREAM = [0x73, 0x74, 0x72, 0x65, 0x61, 0x6d] as const;
const latin = new TextDecoder('latin1');

/** Throws a fault where a PDF of few bytes holds a page of hundreds of megabytes; nothing that it unpacks is kept. What is packed otherwise or encrypted is counted where it is unpacked (`readers/pdf/pdfjs/limits.ts`). */
export function assertNoBomb(pdf: Uint8Array): void {
  let left = MAX_UNPACKED;
  let pictures = MAX_PICTURES;
  for (let at = nextStream(pdf, 0); at >= 0; at = nextStream(pdf, at)) {
    const head = latin.decode(pdf.subarray(Math.max(0, at - 600), at));
    const own = plainNames(head.slice(head.lastIndexOf(' obj') + 1));
    if (TWICE.test(own)) throw bomb();
    const size = unpackedSize(pdf, at, LARGEST, lengthIn(own));
    if (size > LARGEST) throw bomb();
    if (PICTURE.test(own) && own.includes('/Width')) pictures -= size;
    else left -= size;
    if (left < 0 || pictures < 0) throw bomb();
  }
}

/** Pictures are large, and what calls itself one may be a page: they have a bound of their own, and each has one. */
const MAX_PICTURES = 256 * 1024 * 1024;
const LARGEST = 128 * 1024 * 1024;
const PICTURE = /\/Subtype\s{0,20}\/Image\b/u;
const TWICE = /(?:FlateDecode|\/Fl\b|LZWDecode|\/LZW\b|RunLengthDecode|\/RL\b)[^/]{0,20}\/(?:FlateDecode|Fl|LZWDecode|LZW|RunLengthDecode|RL)\b/u;
/** Names may be spelt with codes: `/Fl#61te`. */
const plainNames = (dictionary: string): string => dictionary.replace(/#([0-9A-Fa-f]{2})/gu, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));

const bomb = (): Fault =>
  new Fault('tep/bom-nen', `Tệp PDF: phần nén bên trong giải ra quá lớn; cần không quá ${mib(MAX_UNPACKED)}, không kể hình`, `The PDF holds packed data that grow too large; at most ${mib(MAX_UNPACKED)} besides pictures`);

/** Where the data of the next stream begin, behind `from`; -1 where there is none. */
function nextStream(pdf: Uint8Array, from: number): number {
  for (let at = pdf.indexOf(STREAM[0], from); at >= 0; at = pdf.indexOf(STREAM[0], at + 1)) {
    if (pdf[at - 1] === 0x64 || !STREAM.every((byte, i) => pdf[at + i] === byte)) continue;
    return at + (pdf[at + 6] === 0x0d ? 8 : 7);
  }
  return -1;
}

/** Length of a stream that its dictionary states itself; 0 where it is stated elsewhere. */
const lengthIn = (own: string): number => Number(/\/Length\s{1,9}(\d{1,10})\b(?!\s{1,9}\d{1,9}\s{1,9}R)/u.exec(own)?.[1] ?? 0);

const END = [0x65, 0x6e, 0x64, 0x73, 0x74, 0x72, 0x65, 0x61, 0x6d] as const;
/** Where a stream ends: by its length, or by the word that closes it, whichever is later. */
function endOf(pdf: Uint8Array, at: number, said: number): number {
  let word = pdf.indexOf(END[0], at);
  while (word >= 0 && !END.every((byte, i) => pdf[word + i] === byte)) word = pdf.indexOf(END[0], word + 1);
  return Math.max(at + said, word < 0 ? pdf.length : word);
}

/** Size of a packed stream, at most a little more than `limit`; nothing where it is not packed or not soundly. */
function unpackedSize(pdf: Uint8Array, at: number, limit: number, said: number): number {
  const [method = 0, check = 0] = [pdf[at], pdf[at + 1]];
  if ((method & 15) !== 8 || ((method << 8) | check) % 31 !== 0) return 0;
  let size = 0;
  // Empty pieces may come from empty blocks: only behind its end are they the end of a stream.
  let isEmpty = false;
  const end = endOf(pdf, at, said);
  const stream = new Inflate((piece) => {
    size += piece.length;
    isEmpty = piece.length === 0;
  });
  try {
    for (let next = at + 2; next < pdf.length && size <= limit && !(isEmpty && next >= end); next += PIECE) stream.push(pdf.subarray(next, next + PIECE));
  } catch {
    // A broken stream ends where it breaks, for the reader too.
  }
  return size;
}
