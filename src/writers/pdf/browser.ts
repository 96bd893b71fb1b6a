import { openDocument } from './document-browser.ts';
import { writerOn } from './renderer.ts';

export type { Attachment } from './attachments.ts';
export type { PdfFonts } from './fonts.ts';
export type { PdfOptions } from './write-document.ts';

/** The PDF writer in a browser. */
export const { createPdfRenderer, writePdf } = writerOn(openDocument);
