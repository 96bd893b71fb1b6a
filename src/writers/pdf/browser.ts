import type { LayoutTree } from '../../layout/tree.ts';
import type { Frames } from '../../paginate/frames.ts';
import { openDocument } from './document-browser.ts';
import type { PdfFonts } from './fonts.ts';
import { rendererOn, type PdfRenderer } from './renderer.ts';
import type { PdfOptions } from './write-document.ts';

export type { Attachment } from './attachments.ts';
export { advancesOf, type PdfFonts } from './fonts.ts';
export type { PdfRenderer } from './renderer.ts';
export type { PdfOptions } from './write-document.ts';

/** A renderer for many documents: fonts are read and parsed once. Throws when a font cannot be read. */
export const createPdfRenderer = (options: { readonly fonts?: PdfFonts } = {}): PdfRenderer => rendererOn(openDocument, options.fonts);

let shared: PdfRenderer | undefined;
/** Pages as a PDF; renderers in the built-in font are shared between calls. */
export async function writePdf(
  tree: LayoutTree, frames: Frames, options: PdfOptions & { readonly fonts?: PdfFonts } = {},
): Promise<Uint8Array> {
  const { fonts, ...rest } = options;
  const renderer = fonts === undefined ? (shared ??= createPdfRenderer()) : createPdfRenderer({ fonts });
  return renderer.write(tree, frames, rest);
}
