/** `vanban/pdf` in a browser: drafts as PDF, placed line by line. */
import type { BanThao, VanBan } from './domain/van-ban.ts';
import { type PdfRenderer, type PdfRendererOptions, rendererOver } from './render-pdf.ts';
import { createPdfRenderer as createWriter, type PdfOptions } from './writers/pdf/browser.ts';

export type { PdfRenderer, PdfRendererOptions } from './render-pdf.ts';
export type { Attachment, PdfFonts, PdfOptions } from './writers/pdf/browser.ts';

/** A renderer for many documents: fonts are read and parsed once. Throws `VanbanError` when a font cannot be read. */
export const createPdfRenderer = (options: PdfRendererOptions = {}): PdfRenderer => rendererOver(createWriter, options);

let shared: PdfRenderer | undefined;
/** The draft as a PDF in the built-in font; same draft, same bytes. Throws `VanbanError` for a draft that cannot be laid out. */
export const renderPdf = async (draft: BanThao | VanBan, options: PdfOptions = {}): Promise<Uint8Array> => (shared ??= createPdfRenderer()).render(draft, options);
