import { Fault, shown } from './fault.ts';

/** One entry of an archive, as its directory tells it. */
export interface Entry {
  readonly name: string;
  readonly method: number;
  readonly crc: number;
  readonly packed: number;
  /** Size unpacked, as the directory claims. */
  readonly size: number;
  /** Where its local header stands. */
  readonly offset: number;
  /** Where its packed bytes stand. */
  readonly start: number;
}

/** More parts than any document has; a bomb of empty entries ends here. */
const MAX_ENTRIES = 20_000;
const EOCD = 0x06054b50;
const EOCD64 = 0x06064b50;
const LOCATOR64 = 0x07064b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const broken = (vi: string, en: string): Fault => new Fault('tep/hong', `Tệp nén (DOCX): ${vi}; cần một tệp nguyên vẹn, hãy tải hoặc lưu lại`, `Packed file (DOCX): ${en}; needed: a whole file, so fetch or save it again`);

/** Entries of an archive by name, from its directory at the end; throws a fault where it is not sound. Nothing is unpacked. */
export function entriesOf(bytes: Uint8Array): ReadonlyMap<string, Entry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { at, count } = directory(view);
  const entries = new Map<string, Entry>();
  let next = at;
  for (let i = 0; i < count; i++) {
    const { entry, end } = central(view, bytes, next);
    next = end;
    if (entry.name.endsWith('/')) continue;
    if (entries.has(entry.name)) throw broken(`có hai phần cùng tên «${shown(entry.name)}»`, `two parts are named “${shown(entry.name)}”`);
    entries.set(entry.name, entry);
  }
  assertApart(entries, at);
  return entries;
}

/** Where the directory begins and how many entries it has. */
function directory(view: DataView): { at: number; count: number } {
  const end = endRecord(view);
  if (end < 0) throw broken('mục lục ở cuối tệp không có, tệp bị cắt cụt', 'the directory at its end is missing, the file is cut off');
  const found = view.getUint16(end + 10, true) === 0xffff || view.getUint32(end + 16, true) === 0xffffffff ? directory64(view, end) : { count: view.getUint16(end + 10, true), at: view.getUint32(end + 16, true) };
  if (found.count > MAX_ENTRIES) throw new Fault('tep/bom-nen', `Tệp nén (DOCX): có ${found.count} phần; cần không quá ${MAX_ENTRIES}`, `Packed file (DOCX): it has ${found.count} parts; at most ${MAX_ENTRIES}`);
  if (found.at + found.count * 46 > end) throw broken('mục lục chỉ ra ngoài tệp', 'its directory points outside the file');
  return found;
}

/** The end record, sought backwards past a comment of at most 64 KiB; -1 where there is none. */
function endRecord(view: DataView): number {
  const least = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= least; at--) if (view.getUint32(at, true) === EOCD) return at;
  return -1;
}

function directory64(view: DataView, end: number): { at: number; count: number } {
  const locator = end - 20;
  const at = locator >= 0 && view.getUint32(locator, true) === LOCATOR64 ? long(view, locator + 8) : -1;
  if (at < 0 || at + 56 > view.byteLength || view.getUint32(at, true) !== EOCD64) throw broken('mục lục ZIP64 hỏng', 'its ZIP64 directory is broken');
  return { count: long(view, at + 32), at: long(view, at + 48) };
}

/** A number of 64 bits; what a double cannot hold is far outside any file anyhow. */
const long = (view: DataView, at: number): number => view.getUint32(at, true) + view.getUint32(at + 4, true) * 2 ** 32;

function central(view: DataView, bytes: Uint8Array, at: number): { entry: Entry; end: number } {
  if (at + 46 > view.byteLength || view.getUint32(at, true) !== CENTRAL) throw broken('mục lục hỏng', 'its directory is broken');
  const [nameLength, extraLength, commentLength] = [view.getUint16(at + 28, true), view.getUint16(at + 30, true), view.getUint16(at + 32, true)];
  const end = at + 46 + nameLength + extraLength + commentLength;
  if (end > view.byteLength) throw broken('mục lục hỏng', 'its directory is broken');
  const name = partName(bytes.subarray(at + 46, at + 46 + nameLength));
  if ((view.getUint16(at + 8, true) & 1) !== 0) throw new Fault('tep/ma-hoa', `Tệp nén: phần «${shown(name)}» đặt mật khẩu; cần một tệp không mật khẩu`, `Packed file: part “${shown(name)}” has a password; needed: a file without one`);
  const [size, packed, offset] = sizes(view, at, at + 46 + nameLength, extraLength);
  const start = dataStart(view, offset, name);
  if (start + packed > view.byteLength) throw broken(`phần «${shown(name)}» bị cắt cụt`, `part “${shown(name)}” is cut off`);
  return { entry: { name, method: view.getUint16(at + 10, true), crc: view.getUint32(at + 16, true), packed, size, offset, start }, end };
}

/** Size, packed size and offset; those that do not fit stand in the ZIP64 field, in this order. */
function sizes(view: DataView, at: number, extra: number, extraLength: number): [number, number, number] {
  const told: [number, number, number] = [view.getUint32(at + 24, true), view.getUint32(at + 20, true), view.getUint32(at + 42, true)];
  let from = field64(view, extra, extra + extraLength);
  return told.map((value) => {
    if (value !== 0xffffffff || from < 0 || from + 8 > view.byteLength) return value;
    from += 8;
    return long(view, from - 8);
    // A map of three is three.
  }) as [number, number, number];
}

function field64(view: DataView, from: number, to: number): number {
  for (let at = from; at + 4 <= to; at += 4 + view.getUint16(at + 2, true)) if (view.getUint16(at, true) === 1) return at + 4;
  return -1;
}

/** Packed bytes begin behind the local header, whose lengths are its own. */
function dataStart(view: DataView, offset: number, name: string): number {
  if (offset + 30 > view.byteLength || view.getUint32(offset, true) !== LOCAL) throw broken(`phần «${shown(name)}» không ở chỗ mục lục chỉ`, `part “${shown(name)}” is not where the directory says`);
  return offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
}

const UTF8 = new TextDecoder();

/** A part's name with slashes and without one before it, as some programs write it; a name that climbs out of the archive is hostile. */
function partName(raw: Uint8Array): string {
  const name = UTF8.decode(raw).replaceAll('\\', '/').replace(/^\/+/u, '');
  if (name === '' || /^[A-Za-z]:|(?:^|\/)\.\.(?:\/|$)|\u0000/u.test(name)) throw broken(`có phần mang tên lạ «${shown(name)}»`, `a part has the name “${shown(name)}”`);
  return name;
}

/** Entries that share bytes are how a small file claims to hold a huge one. */
function assertApart(entries: ReadonlyMap<string, Entry>, directoryAt: number): void {
  let end = 0;
  for (const { name, offset, start, packed } of [...entries.values()].sort((a, b) => a.offset - b.offset)) {
    if (offset < end || start + packed > directoryAt) throw new Fault('tep/bom-nen', `Tệp nén (DOCX): phần «${shown(name)}» chồng lên phần khác; cần một tệp do trình soạn thảo lưu`, `Packed file (DOCX): part “${shown(name)}” overlaps another; needed: a file saved by an editor`);
    end = start + packed;
  }
}
