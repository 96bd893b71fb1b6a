import { nd30 } from '../../core/clause.ts';
import type { Finding } from '../../core/finding.ts';
import { decodeText, legacyEncodingOf } from '../legacy/index.ts';
import { type Combining, combiningFindings, withCombining } from '../seen/combining.ts';
import type { SeenFile, SeenOptions, UnreadFile } from '../seen/model.ts';
import { blocksOf } from './build.ts';
import { decodeBytes } from './decode.ts';
import { closeEmphasis } from './emphasis.ts';
import { withoutFolios } from './folios.ts';
import { isGarbled } from './garbled.ts';
import { LINE_END, linesOf, type TextLine } from './lines.ts';
import { blindOf, folioFrom, PAGE } from './looks.ts';
import { withoutNotes } from './notes.ts';
import { piecesOf } from './pieces.ts';
import { shapeOf } from './shape.ts';

/** The text of an issued document by the bytes of its file. */
export const readTextBytes = (bytes: Uint8Array, options: SeenOptions = {}): SeenFile | UnreadFile => readText(decodeBytes(bytes), options);

/** The text of an issued document: plain, set with spaces as `pdftotext -layout` does, or Markdown. */
export function readText(source: string, options: SeenOptions = {}): SeenFile | UnreadFile {
  const legacy = legacyEncodingOf(source);
  const text = legacy === undefined ? source : decodeText(source, legacy);
  const all = linesOf(text);
  if (all.length === 0) return { unread: [emptyText(options.file)] };
  if (isGarbled(text)) return { unread: [garbledText(options.file)] };
  return seenFrom(all, options, [...(legacy === undefined ? [] : [oldEncoding(legacy, options.file)]), ...combiningFindings(combiningOf(source, options.file), options.file)]);
}

function seenFrom(all: readonly TextLine[], { file }: SeenOptions, findings: readonly Finding[]): SeenFile {
  const shape = shapeOf(all);
  const { lines: unnumbered, folios } = withoutFolios(all);
  const { lines, notes } = withoutNotes(unnumbered);
  const pieces = piecesOf(shape.markdown ? closeEmphasis(lines) : lines, shape);
  const blocks = blocksOf(pieces, { shape, file, notes });
  return {
    format: 'text',
    sections: [{ page: PAGE, ...(folios.length === 0 ? {} : { folio: folioFrom(folios) }), firstHeader: [], firstFooter: [], header: [], footer: [], blocks }],
    blind: blindOf(pieces.some((piece) => piece.kind === 'columns' && !piece.strokes)),
    findings,
    meta: {},
  };
}

/** Letters stored apart, and the line of the first. */
function combiningOf(source: string, file: string | undefined): Combining | undefined {
  const found = withCombining(undefined, source, {});
  if (found === undefined) return undefined;
  const lines = source.slice(0, source.indexOf(found.first)).split(LINE_END);
  return { ...found, at: { position: { ...inFile(file), line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 } } };
}

const inFile = (file: string | undefined) => (file === undefined ? {} : { file });

const emptyText = (file: string | undefined): Finding => ({
  id: 'tep/khong-co-chu',
  severity: 'error',
  path: [],
  message: { vi: 'Tệp không có chữ nào; cần văn bản có nội dung', en: 'The file holds no text; a document with text is needed' },
  ...inFile(file),
});

/** Text that no one can read: the finding of every reader. */
export const garbledText = (file: string | undefined): Finding => ({
  id: 'tep/chu-bi-roi',
  severity: 'error',
  path: [],
  message: {
    vi: 'Chữ trong tệp không đọc được (phông không có bảng mã, hoặc sai bộ mã); cần tệp gốc hoặc tệp lưu lại với mã Unicode',
    en: 'The letters in the file cannot be read (a font without a table of its letters, or a wrong encoding); the original or a file saved as Unicode is needed',
  },
  ...inFile(file),
});

const oldEncoding = (encoding: 'tcvn3' | 'vni', file: string | undefined): Finding => {
  const name = encoding === 'vni' ? 'VNI' : 'TCVN3 (ABC)';
  return {
    id: 'tep/phong-ma-cu',
    severity: 'warning',
    path: [],
    actual: name,
    expected: 'Unicode',
    clause: nd30('PL I·I·I·4'),
    message: { vi: `Chữ trong tệp theo mã ${name}, đã được đọc sang Unicode; cần bộ mã Unicode theo TCVN 6909:2001`, en: `The text is coded as ${name} and was read as Unicode; Unicode by TCVN 6909:2001 is needed` },
    ...inFile(file),
  };
};
