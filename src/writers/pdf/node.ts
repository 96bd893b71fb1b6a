import { openDocument } from './document-node.ts';
import { writerOn } from './renderer.ts';

export type { Attachment } from './attachments.ts';
export type { PdfFonts } from './fonts.ts';
export type { PdfOptions } from './write-document.ts';

/** The PDF writer in Node. */
export const { createPdfRenderer, writePdf } = writerOn(openDocument);
