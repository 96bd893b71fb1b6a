import { Inflate } from 'fflate';
import { Fault, mib } from './fault.ts';

/** What the packed streams of a PDF may unpack to, pictures aside: the reader of PDFs holds some four times as much. */
const MAX_UNPACKED = 96 * 1024 * 1024;
const PIECE = 16 * 1024;
const STREAM = [0x73, 0x74, 0x72, 0x65, 0x61, 0x6d] as const;
const latin = new TextDecoder('latin1');

/** Throws a fault where a PDF of few bytes holds a page of hundreds of megabytes; nothing that it unpacks is kept. */
export function assertNoBomb(pdf: Uint8Array): void {
  let left = MAX_UNPACKED;
  for (let at = nextStream(pdf, 0); at >= 0; at = nextStream(pdf, at)) {
    const head = latin.decode(pdf.subarray(Math.max(0, at - 600), at));
    const own = head.slice(head.lastIndexOf(' obj') + 1);
    if (/FlateDecode[^/]{0,20}\/(?:FlateDecode|Fl\b)/u.test(own)) throw bomb();
    if (!/\/Image\b/u.test(own)) left -= unpackedSize(pdf, at, left);
    if (left < 0) throw bomb();
  }
}

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

/** Size of a packed stream, at most a little more than `limit`; nothing where it is not packed or not soundly. */
function unpackedSize(pdf: Uint8Array, at: number, limit: number): number {
  const [method = 0, check = 0] = [pdf[at], pdf[at + 1]];
  if ((method & 15) !== 8 || ((method << 8) | check) % 31 !== 0) return 0;
  let size = 0;
  let ended = false;
  const stream = new Inflate((piece) => {
    size += piece.length;
    // Data that go on without giving anything are behind the end of the stream.
    ended = piece.length === 0;
  });
  try {
    for (let next = at + 2; next < pdf.length && size <= limit && !ended; next += PIECE) stream.push(pdf.subarray(next, next + PIECE));
  } catch {
    // A broken stream ends where it breaks, for the reader too.
  }
  return size;
}
