/** What an old container of streams (OLE compound file) holds, as far as can be seen from the names of its streams. */
export type OleContent = 'encrypted' | 'word' | 'excel' | 'powerpoint' | 'mail' | 'other';

const FREE = 0xfffffffa;
/** Sectors of a directory that are looked at; the streams asked for stand at its front. */
const MAX_SECTORS = 512;

/** Tells an encrypted Office document from an old Word, Excel or PowerPoint file. Never throws. */
export function oleContent(bytes: Uint8Array): OleContent {
  const names = streamNames(bytes);
  const has = (...wanted: readonly string[]): boolean => wanted.some((name) => names.has(name));
  if (has('EncryptedPackage', 'EncryptionInfo', '\tDRMContent')) return 'encrypted';
  if (has('WordDocument')) return 'word';
  if (has('Workbook', 'Book')) return 'excel';
  if (has('PowerPoint Document')) return 'powerpoint';
  return has('__properties_version1.0') ? 'mail' : 'other';
}

/** Names in the directory, found by following its sectors through the first part of the allocation table. */
function streamNames(bytes: Uint8Array): ReadonlySet<string> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const names = new Set<string>();
  if (bytes.length < 512) return names;
  const shift = Math.min(view.getUint16(30, true), 16);
  const place = (sector: number): number => (sector + 1) * 2 ** shift;
  const seen = new Set<number>();
  for (let sector = view.getUint32(48, true); sector < FREE && seen.size < MAX_SECTORS && !seen.has(sector); sector = next(view, sector, shift)) {
    seen.add(sector);
    for (let at = place(sector); at < place(sector + 1) && at + 128 <= bytes.length; at += 128) names.add(nameAt(view, at));
  }
  return names;
}

/** The sector after one, from the table whose sectors the header lists. */
function next(view: DataView, sector: number, shift: number): number {
  const perSector = 2 ** shift / 4;
  const index = Math.floor(sector / perSector);
  if (index >= 109) return FREE;
  const at = (view.getUint32(76 + index * 4, true) + 1) * 2 ** shift + (sector % perSector) * 4;
  return at + 4 <= view.byteLength ? view.getUint32(at, true) : FREE;
}

function nameAt(view: DataView, at: number): string {
  const length = Math.min(Math.max(0, view.getUint16(at + 64, true) / 2 - 1), 31);
  return Array.from({ length }, (_, i) => String.fromCharCode(view.getUint16(at + i * 2, true))).join('');
}
