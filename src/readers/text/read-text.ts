import type { Finding } from '../../core/finding.ts';
import type { SeenFile, SeenOptions, UnreadFile } from '../seen/model.ts';
import { blocksOf } from './build.ts';
import { withoutFolios } from './folios.ts';
import { linesOf } from './lines.ts';
import { blindOf, folioFrom, PAGE } from './looks.ts';
import { piecesOf } from './pieces.ts';
import { shapeOf } from './shape.ts';

/** The text of an issued document: plain, set with spaces as `pdftotext -layout` does, or Markdown. */
export function readText(text: string, options: SeenOptions = {}): SeenFile | UnreadFile {
  const { lines, folios } = withoutFolios(linesOf(text));
  if (lines.length === 0) return { unread: [emptyText(options.file)] };
  const shape = shapeOf(lines);
  const pieces = piecesOf(lines, shape);
  const sideBySide = pieces.some(({ kind }) => kind === 'columns');
  return {
    format: 'text',
    sections: [{ page: PAGE, ...(folios.length === 0 ? {} : { folio: folioFrom(folios) }), firstHeader: [], firstFooter: [], header: [], footer: [], blocks: blocksOf(pieces, shape, options.file) }],
    blind: blindOf(sideBySide),
    findings: [],
    meta: {},
  };
}

const emptyText = (file: string | undefined): Finding => ({
  id: 'tep/khong-co-chu',
  severity: 'error',
  path: [],
  message: { vi: 'Tệp không có chữ nào; cần văn bản có nội dung', en: 'The file holds no text; a document with text is needed' },
  ...(file === undefined ? {} : { file }),
});
