import { Fault } from './fault.ts';
import { table } from './table.ts';

interface Parts {
  readonly names: readonly string[];
  bytes(name: string): Uint8Array | undefined;
}

type Kind = readonly [vi: string, en: string];
const WORD = /wordprocessingml\.(?:document|template)\.main\+xml|ms-word\.(?:document|template)\.macroEnabled\.main\+xml/u;
/** Other files that are archives too, by names of their parts. */
const BY_NAME: readonly (readonly [test: RegExp, vi: string, en: string])[] = [
  [/^xl\//u, 'bảng tính Excel (XLSX)', 'an Excel workbook (XLSX)'],
  [/^ppt\//u, 'bản trình chiếu PowerPoint (PPTX)', 'a PowerPoint presentation (PPTX)'],
  [/^visio\//u, 'bản vẽ Visio', 'a Visio drawing'],
  [/\.iwa$/u, 'tài liệu Apple Pages', 'an Apple Pages document'],
  [/^AndroidManifest\.xml$|^META-INF\/MANIFEST\.MF$/u, 'một chương trình', 'a program'],
];
const BY_MIMETYPE: Readonly<Record<string, Kind>> = table<Kind>({
  'application/vnd.oasis.opendocument.text': ['văn bản OpenDocument (ODT)', 'an OpenDocument text (ODT)'],
  'application/vnd.oasis.opendocument.spreadsheet': ['bảng tính OpenDocument (ODS)', 'an OpenDocument spreadsheet (ODS)'],
  'application/vnd.oasis.opendocument.presentation': ['bản trình chiếu OpenDocument (ODP)', 'an OpenDocument presentation (ODP)'],
  'application/epub+zip': ['sách điện tử (EPUB)', 'an e-book (EPUB)'],
});

/** Throws a fault that says what an archive is, where it is no Word document. */
export function assertWord(parts: Parts): void {
  const types = latin(parts.bytes('[Content_Types].xml'));
  if (WORD.test(types) || parts.names.some((name) => /^word\/document\d*\.xml$/iu.test(name))) return;
  const [vi, en] = kindOf(parts);
  throw new Fault('tep/loai-khac', `Tệp là ${vi}; cần văn bản Word (DOCX), PDF hoặc văn bản thuần`, `The file is ${en}; needed: a Word document (DOCX), a PDF or plain text`);
}

function kindOf(parts: Parts): Kind {
  const byMime = BY_MIMETYPE[latin(parts.bytes('mimetype')).trim()];
  if (byMime !== undefined) return byMime;
  const found = BY_NAME.find(([test]) => parts.names.some((name) => test.test(name)));
  return found === undefined ? ['một tệp nén (ZIP), không có văn bản Word bên trong', 'a ZIP archive without a Word document in it'] : [found[1], found[2]];
}

/** Text of a small part whose words are ASCII, in whatever encoding. */
function latin(bytes: Uint8Array | undefined): string {
  return bytes === undefined ? '' : new TextDecoder('latin1').decode(bytes.subarray(0, 256 * 1024)).replaceAll('\u0000', '');
}
