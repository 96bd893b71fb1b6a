import type { PdfKitDocument } from './pdfkit.ts';
import type { PdfInfo } from './xmp.ts';

/** What pdfmake is asked for: a document with no content and one empty page. */
interface DocumentRequest {
  readonly width: number;
  readonly height: number;
  readonly language: string;
  readonly info: PdfInfo;
  /** A PDF/A subset, such as `PDF/A-2b`. */
  readonly subset?: string;
}

/** Opens a document; one for Node, one for browsers. */
export type OpenDocument = (request: DocumentRequest) => Promise<PdfKitDocument>;

interface Pdfmake {
  createPdf(definition: Record<string, unknown>): { getStream(): Promise<unknown> };
  setUrlAccessPolicy(policy: () => boolean): void;
  setLocalAccessPolicy?(policy: () => boolean): void;
}

/**
 * Opens documents with a pdfmake of our own: the module exports one instance that all its users share, and its fonts and policies
 * are theirs. Ours fetches nothing and opens no file.
 */
export function opener(shared: object): OpenDocument {
  // The class is not exported; the shared instance knows it.
  const own = new (shared.constructor as new () => Pdfmake)();
  own.setUrlAccessPolicy(() => false);
  own.setLocalAccessPolicy?.(() => false);
  return async ({ width, height, language, info, subset }) => {
    const definition = {
      content: [], pageSize: { width, height }, pageMargins: 0, version: '1.7', tagged: true, displayTitle: true, language,
      info: { ...info }, ...(subset === undefined ? {} : { subset }),
    };
    // pdfmake's types know neither tags nor fonts of the pdfkit document that it resolves to; pdfkit.test.ts holds it to this shape.
    return (await own.createPdf(definition).getStream()) as PdfKitDocument;
  };
}
