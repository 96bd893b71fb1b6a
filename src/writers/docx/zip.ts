/** One file of a ZIP archive as it lies there, still compressed. */
export interface ZipEntry {
  readonly path: string;
  readonly method: number;
  readonly crc: number;
  readonly size: number;
  /** Compressed bytes. */
  readonly data: Uint8Array;
}

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const UTF8_FLAG = 0x0800;
const VERSION = 20;
const view = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** The entries of an archive made by docx or fflate: no comment, no data descriptors, no ZIP64. */
export function readEntries(zip: Uint8Array): readonly ZipEntry[] {
  const source = view(zip);
  const end = zip.length - 22;
  if (source.getUint32(end, true) !== END) throw new Error('DOCX: unexpected end of archive');
  const entries: ZipEntry[] = [];
  let at = source.getUint32(end + 16, true);
  for (let left = source.getUint16(end + 10, true); left > 0; left -= 1) {
    entries.push(readEntry(zip, source, at));
    at += 46 + source.getUint16(at + 28, true) + source.getUint16(at + 30, true) + source.getUint16(at + 32, true);
  }
  return entries;
}

function readEntry(zip: Uint8Array, source: DataView, at: number): ZipEntry {
  const local = source.getUint32(at + 42, true);
  const start = local + 30 + source.getUint16(local + 26, true) + source.getUint16(local + 28, true);
  return {
    path: new TextDecoder().decode(zip.subarray(at + 46, at + 46 + source.getUint16(at + 28, true))),
    method: source.getUint16(at + 10, true),
    crc: source.getUint32(at + 16, true),
    size: source.getUint32(at + 24, true),
    data: zip.subarray(start, start + source.getUint32(at + 20, true)),
  };
}

/** An archive of these entries in this order, all of one date; compressed bytes are copied, not made anew. */
export function writeEntries(entries: readonly ZipEntry[], date: string): Uint8Array {
  const names = entries.map(({ path }) => new TextEncoder().encode(path));
  const total = entries.reduce((sum, { data }, index) => sum + data.length + 76 + 2 * (names[index]?.length ?? 0), 22);
  const out = new Uint8Array(total);
  const target = view(out);
  const offsets: number[] = [];
  let at = 0;
  entries.forEach((entry, index) => {
    const name = names[index] ?? new Uint8Array();
    offsets.push(at);
    target.setUint32(at, LOCAL, true);
    common(target, at + 4, entry, name.length, date);
    out.set(name, at + 30);
    out.set(entry.data, at + 30 + name.length);
    at += 30 + name.length + entry.data.length;
  });
  const directory = at;
  entries.forEach((entry, index) => {
    const name = names[index] ?? new Uint8Array();
    target.setUint32(at, CENTRAL, true);
    target.setUint16(at + 4, VERSION, true);
    common(target, at + 6, entry, name.length, date);
    target.setUint32(at + 42, offsets[index] ?? 0, true);
    out.set(name, at + 46);
    at += 46 + name.length;
  });
  target.setUint32(at, END, true);
  target.setUint16(at + 8, entries.length, true);
  target.setUint16(at + 10, entries.length, true);
  target.setUint32(at + 12, at - directory, true);
  target.setUint32(at + 16, directory, true);
  return out;
}

/** The fields that local header and directory share, from "version needed" to the length of the extra field. */
function common(target: DataView, at: number, entry: ZipEntry, nameLength: number, date: string): void {
  target.setUint16(at, VERSION, true);
  target.setUint16(at + 2, UTF8_FLAG, true);
  target.setUint16(at + 4, entry.method, true);
  target.setUint32(at + 6, dosDate(date) << 16, true);
  target.setUint32(at + 10, entry.crc, true);
  target.setUint32(at + 14, entry.data.length, true);
  target.setUint32(at + 18, entry.size, true);
  target.setUint16(at + 22, nameLength, true);
}

/** An ISO date as ZIP stores it; read as written, so that the machine's time zone has no say. ZIP begins with 1980. */
function dosDate(date: string): number {
  const [year = 1980, month = 1, day = 1] = date.split('-').map(Number);
  return (Math.min(127, Math.max(0, year - 1980)) << 9) | (month << 5) | day;
}
