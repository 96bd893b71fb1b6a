import { all, attr } from '../support/docx-read.ts';
import { wordColumns } from '../support/docx-format.ts';
import type { DocName, Finished, Reading } from '../support/measured-documents.ts';
import type { PdfLine, PdfPageRead } from '../support/pdf-read.ts';
import { DOC_NAMES } from '../support/measured-documents.ts';

export const mm = (pt: number): number => (pt * 25.4) / 72;
export const twipMm = (twip: number): number => (twip * 25.4) / 1440;
/** A single-spaced line of Times New Roman, and how far its baseline lies below its top and above its foot, as shares of the size (hhea table). */
export const SINGLE = 1.15;
export const BELOW_TOP = 0.9336;
export const ABOVE_FOOT = SINGLE - BELOW_TOP;

export const docs = (r: Reading): readonly Finished[] => DOC_NAMES.map((name) => r[name]);
/** Pages of a document that are upright. */
export const upright = ({ pdf }: Finished): readonly PdfPageRead[] => pdf.pages.filter((page) => page.height > page.width);
export const landscape = ({ pdf }: Finished): readonly PdfPageRead[] => pdf.pages.filter((page) => page.height < page.width);

/** Width of the text between the margins, points; `of` is the width of the page. */
export const textWidth = (r: Reading, of = 210): number => ((of - r.form.leTrai - r.form.lePhai) * 72) / 25.4;
/** Left edge and middle of the text block, points. */
export const leftEdge = (r: Reading): number => (r.form.leTrai * 72) / 25.4;
export const middle = (r: Reading, of = 210): number => leftEdge(r) + textWidth(r, of) / 2;

/** Lines of a page that stand between the top and bottom margins: not the page number, ô 11 and ô 13. */
export const bodyLines = (r: Reading, page: PdfPageRead): readonly PdfLine[] => {
  const [top, foot] = [(r.form.leTren * 72) / 25.4, page.height - (r.form.leDuoi * 72) / 25.4];
  return page.lines.filter((line) => line.text.trim() !== '' && line.baseline > top && line.baseline < foot + 3);
};

/** Attributes of each section of a DOCX: page size, margins and where page numbers begin. */
export const wordSections = ({ docx }: Finished) =>
  docx.sections.map((section) => {
    const of = (name: string, key: string): number => Number(attr(section, name, key) ?? Number.NaN);
    return {
      width: of('w:pgSz', 'w:w'), height: of('w:pgSz', 'w:h'), turned: attr(section, 'w:pgSz', 'w:orient') === 'landscape',
      top: of('w:pgMar', 'w:top'), bottom: of('w:pgMar', 'w:bottom'), left: of('w:pgMar', 'w:left'), right: of('w:pgMar', 'w:right'),
      header: of('w:pgMar', 'w:header'), start: of('w:pgNumType', 'w:start'), titlePage: all(section, 'w:titlePg').length === 1,
    };
  });
/** Width between the margins of the first section, twips. */
export const wordMeasure = (finished: Finished): number => {
  const [first] = wordSections(finished);
  return first === undefined ? Number.NaN : first.width - first.left - first.right;
};
/** Column of the head (0) or of the signature block (the last table), twips. */
export const wordColumn = (r: Reading, doc: DocName, table: number, column: number): number => wordColumns(r[doc].docx, table)[column] ?? Number.NaN;
