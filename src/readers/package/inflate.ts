import { Inflate, inflateSync } from 'fflate';
import { Fault, mib, shown } from './fault.ts';
import type { Entry } from './zip.ts';

/** Deflate packs at most about 1032 bytes into one: what claims more is a lie. */
const MAX_RATIO = 1040;
/** Packed parts up to this size are inflated in one go: even a lie then ends within a second. */
const AT_ONCE = 128 * 1024;
/** A piece of a larger part: its output is at most 66 MiB more than is allowed. */
const PIECE = 64 * 1024;

const broken = (name: string): Fault => new Fault('tep/hong', `Phần «${shown(name)}» của tệp hỏng, không giải nén được; cần một tệp nguyên vẹn, hãy tải hoặc lưu lại`, `Part “${shown(name)}” of the file is broken and cannot be unpacked; needed: a whole file, so fetch or save it again`);

/** The bytes of an entry, at most `limit` of them, whatever the directory claims; throws a fault where there are more, or where they are not what was packed. */
export function unpack(bytes: Uint8Array, entry: Entry, limit: number): Uint8Array {
  if (entry.size > limit) throw bomb(entry, limit);
  const packed = bytes.subarray(entry.start, entry.start + entry.packed);
  const data = entry.method === 0 ? packed : entry.method === 8 ? inflated(packed, entry, limit) : undefined;
  if (data === undefined) throw new Fault('tep/hong', `Phần «${shown(entry.name)}» nén theo cách ${entry.method} không đọc được; cần cách nén thường (deflate)`, `Part “${shown(entry.name)}” is packed by method ${entry.method}, which cannot be read; needed: deflate`);
  if (data.length !== entry.size || crc32(data) !== entry.crc) throw broken(entry.name);
  return data;
}

const bomb = (entry: Entry, limit: number): Fault =>
  new Fault('tep/bom-nen', `Phần «${shown(entry.name)}» giải nén ra quá lớn; cần cả tệp không quá ${mib(limit)}`, `Part “${shown(entry.name)}” unpacks to too much; at most ${mib(limit)} for the whole file`);

function inflated(packed: Uint8Array, entry: Entry, limit: number): Uint8Array {
  if (entry.size > packed.length * MAX_RATIO + 1024) throw broken(entry.name);
  try {
    // One byte more than claimed, so that a longer part shows.
    return packed.length <= AT_ONCE ? inflateSync(packed, { out: new Uint8Array(entry.size + 1) }) : byPieces(packed, entry, limit);
  } catch (error) {
    throw error instanceof Fault ? error : broken(entry.name);
  }
}

function byPieces(packed: Uint8Array, entry: Entry, limit: number): Uint8Array {
  const out = new Uint8Array(entry.size);
  let length = 0;
  const stream = new Inflate((piece) => {
    if (length + piece.length > entry.size) throw length + piece.length > limit ? bomb(entry, limit) : broken(entry.name);
    out.set(piece, length);
    length += piece.length;
  });
  for (let at = 0; at < packed.length; at += PIECE) stream.push(packed.subarray(at, at + PIECE), at + PIECE >= packed.length);
  return out.subarray(0, length);
}

/** Four tables, so that four bytes go through at once. */
const TABLES = new Int32Array(1024);
for (let n = 0; n < 256; n++) {
  let c = n;
  for (let bit = 0; bit < 8; bit++) c = (c & 1) === 0 ? c >>> 1 : (c >>> 1) ^ 0xedb88320;
  TABLES[n] = c;
}
const table = (i: number): number => TABLES[i] ?? 0;
for (let i = 256; i < 1024; i++) TABLES[i] = (table(i - 256) >>> 8) ^ table(table(i - 256) & 0xff);

/** The check sum that archives keep of each part. */
export function crc32(bytes: Uint8Array): number {
  const at = (i: number): number => bytes[i] ?? 0;
  const whole = bytes.length & ~3;
  let c = -1;
  for (let i = 0; i < whole; i += 4) {
    c ^= at(i) | (at(i + 1) << 8) | (at(i + 2) << 16) | (at(i + 3) << 24);
    c = table(768 + (c & 0xff)) ^ table(512 + ((c >>> 8) & 0xff)) ^ table(256 + ((c >>> 16) & 0xff)) ^ table(c >>> 24);
  }
  for (let i = whole; i < bytes.length; i++) c = table((c ^ at(i)) & 0xff) ^ (c >>> 8);
  return ~c >>> 0;
}
