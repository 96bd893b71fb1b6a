import { deflateSync } from 'fflate';
import { crc32 } from '../../../src/readers/package/inflate.ts';

/** A part of an archive to be made, and in what its headers lie. */
export interface Made {
  readonly name: string;
  readonly data?: Uint8Array | string;
  readonly method?: number;
  readonly flags?: number;
  readonly crc?: number;
  /** Claimed in the headers instead of the true ones. */
  readonly size?: number;
  readonly packedSize?: number;
  /** Claimed place of the local header. */
  readonly offset?: number;
  /** Sizes in a data descriptor behind the data, none in the local header. */
  readonly descriptor?: boolean;
  /** Sizes and offset in the directory's ZIP64 field. */
  readonly zip64?: boolean;
  /** Packed bytes as they are. */
  readonly packed?: Uint8Array;
}

const bytesOf = (data: Uint8Array | string): Uint8Array => (typeof data === 'string' ? new TextEncoder().encode(data) : data);
const u16 = (...values: readonly number[]): number[] => values.flatMap((n) => [n & 255, (n >>> 8) & 255]);
const u32 = (...values: readonly number[]): number[] => values.flatMap((n) => [n & 255, (n >>> 8) & 255, (n >>> 16) & 255, (n >>> 24) & 255]);
const u64 = (n: number): number[] => [...u32(n % 2 ** 32), ...u32(Math.floor(n / 2 ** 32))];

/** An archive made byte by byte, with whatever lies are asked for. */
export function zip(parts: readonly Made[], end: { readonly zip64?: boolean; readonly count?: number; readonly at?: number; readonly comment?: string } = {}): Uint8Array {
  const out: Uint8Array[] = [];
  let length = 0;
  const put = (piece: Uint8Array | readonly number[]): void => {
    const bytes = Uint8Array.from(piece);
    out.push(bytes);
    length += bytes.length;
  };
  const rows = parts.map((part) => {
    const row = rowOf(part, length);
    put(row.local);
    put(row.packed);
    if (part.descriptor === true) put([...u32(0x08074b50), ...row.sums]);
    return row;
  });
  const directory = length;
  for (const row of rows) put(row.central);
  const size = length - directory;
  const [count, at] = [end.count ?? parts.length, end.at ?? directory];
  if (end.zip64 === true) {
    const record = length;
    put([...u32(0x06064b50), ...u64(44), ...u16(45, 45), ...u32(0, 0), ...u64(count), ...u64(count), ...u64(size), ...u64(at)]);
    put([...u32(0x07064b50, 0), ...u64(record), ...u32(1)]);
  }
  const comment = bytesOf(end.comment ?? '');
  put([...u32(0x06054b50), ...u16(0, 0), ...(end.zip64 === true ? [...u16(0xffff, 0xffff), ...u32(0xffffffff, 0xffffffff)] : [...u16(count, count), ...u32(size, at)]), ...u16(comment.length), ...comment]);
  const whole = new Uint8Array(length);
  let to = 0;
  for (const piece of out) {
    whole.set(piece, to);
    to += piece.length;
  }
  return whole;
}

function rowOf(part: Made, here: number): { local: number[]; packed: Uint8Array; sums: number[]; central: number[] } {
  const data = bytesOf(part.data ?? '');
  const name = [...bytesOf(part.name)];
  const method = part.method ?? 8;
  const packed = part.packed ?? (method === 8 ? deflateSync(data, { level: 6 }) : data);
  const [crc, packedSize, size, flags] = [part.crc ?? crc32(data), part.packedSize ?? packed.length, part.size ?? data.length, (part.flags ?? 0) | (part.descriptor === true ? 8 : 0)];
  const offset = part.offset ?? here;
  const sums = u32(crc, packedSize, size);
  const extra = part.zip64 === true ? [...u16(1, 24), ...u64(size), ...u64(packedSize), ...u64(offset)] : [];
  const told = part.zip64 === true ? { sums: u32(crc, 0xffffffff, 0xffffffff), offset: u32(0xffffffff) } : { sums, offset: u32(offset) };
  const local = [...u32(0x04034b50), ...u16(20, flags, method, 0, 0), ...(part.descriptor === true ? u32(0, 0, 0) : sums), ...u16(name.length, 0), ...name];
  const central = [...u32(0x02014b50), ...u16(20, 20, flags, method, 0, 0), ...told.sums, ...u16(name.length, extra.length, 0, 0, 0), ...u32(0), ...told.offset, ...name, ...extra];
  return { local, packed, sums, central };
}

const TYPES = '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>';
const RELS = '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>';
const NS = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

/** A Word document around a body. */
export const documentXml = (body: string): string => `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:document ${NS}><w:body>${body}</w:body></w:document>`;

/** The parts of the least Word document, one of them replaced or others added. */
export function wordParts(...others: readonly Made[]): Made[] {
  const least: Made[] = [
    { name: '[Content_Types].xml', data: TYPES },
    { name: '_rels/.rels', data: RELS },
    { name: 'word/document.xml', data: documentXml('<w:p><w:r><w:t>Căn cứ</w:t></w:r></w:p>') },
  ];
  return [...least.filter(({ name }) => others.every((other) => other.name !== name)), ...others];
}
