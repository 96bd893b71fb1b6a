import type { LayoutTree } from '../../layout/tree.ts';
import type { Frames } from '../../paginate/frames.ts';
import type { OpenDocument } from './document.ts';
import { fontSet, unreadableFont, type FaceName, type PdfFonts } from './fonts.ts';
import { parseFont, type PdfKitDocument } from './pdfkit.ts';
import { writeDocument, type PdfOptions, type ReadyFont } from './write-document.ts';

/** Writes documents with one set of fonts, read and parsed once. */
export interface PdfRenderer {
  /** Draws the pages of a tree; the same tree, frames and options give the same bytes. */
  write(tree: LayoutTree, frames: Frames, options?: PdfOptions): Promise<Uint8Array>;
}

const FACES: readonly FaceName[] = ['normal', 'bold', 'italics', 'bolditalics'];

/** The writer of one platform. */
export interface PdfWriter {
  /** A renderer for many documents: fonts are read and parsed once. Throws when a font cannot be read. */
  readonly createPdfRenderer: (options?: { readonly fonts?: PdfFonts }) => PdfRenderer;
  /** Pages as a PDF; the renderer in the built-in font is shared between calls. */
  readonly writePdf: (tree: LayoutTree, frames: Frames, options?: PdfOptions & { readonly fonts?: PdfFonts }) => Promise<Uint8Array>;
}

/** A writer that draws on documents from `open`. */
export function writerOn(open: OpenDocument): PdfWriter {
  let shared: PdfRenderer | undefined;
  return {
    createPdfRenderer: ({ fonts } = {}) => rendererOn(open, fonts),
    writePdf: async (tree, frames, { fonts, ...rest } = {}) => {
      const renderer = fonts === undefined ? (shared ??= rendererOn(open)) : rendererOn(open, fonts);
      return renderer.write(tree, frames, rest);
    },
  };
}

/** A renderer in a user's font or in the built-in Tinos; throws when a font cannot be read. */
function rendererOn(open: OpenDocument, fonts?: PdfFonts): PdfRenderer {
  const faces = fontSet(fonts);
  let ready: Promise<ReadonlyMap<FaceName, ReadyFont>> | undefined;
  const parseAll = async (): Promise<ReadonlyMap<FaceName, ReadyFont>> => {
    const scratch = await open({ width: 1, height: 1, language: 'vi-VN', info: SCRATCH });
    return new Map(FACES.map((name) => [name, parseFace(scratch, name)]));
  };
  const parseFace = (scratch: PdfKitDocument, name: FaceName): ReadyFont => {
    const face = faces(name);
    try {
      return { face, parsed: parseFont(scratch, face.bytes) };
    } catch (cause) {
      throw unreadableFont(name, cause);
    }
  };
  return {
    write: async (tree, frames, options = {}) => writeDocument(open, await (ready ??= parseAll()), tree, frames, options),
  };
}

const SCRATCH = { title: '', author: '', subject: '', creator: '', producer: '', creationDate: new Date(0) };
