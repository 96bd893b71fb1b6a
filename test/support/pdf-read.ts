import { getDocument, OPS, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/types/src/display/api.d.ts';
import { strokesAndImages, type PdfBox, type PdfStroke } from './pdf-graphics.ts';

/** A piece of text on a page, as drawn; points from the page's top left corner. */
export interface PdfText {
  readonly text: string;
  readonly x: number;
  readonly baseline: number;
  readonly width: number;
  readonly size: number;
  /** PostScript name without the subset tag, such as `Tinos-Bold`. */
  readonly font: string;
  readonly bold: boolean;
  readonly italic: boolean;
}

/** Texts of one baseline, from left to right. */
export interface PdfLine {
  readonly text: string;
  readonly x: number;
  readonly right: number;
  readonly baseline: number;
  readonly items: readonly PdfText[];
}

export interface PdfLink {
  readonly url?: string;
  /** Page (from 0) and y of the place inside the document that it leads to. */
  readonly target?: PdfPlace;
  readonly box: PdfBox;
}
export interface PdfPlace {
  readonly page: number;
  readonly top: number | undefined;
}
export interface PdfBookmarkRead {
  readonly title: string;
  readonly place: PdfPlace | undefined;
  readonly items: readonly PdfBookmarkRead[];
}

export interface PdfPageRead {
  readonly width: number;
  readonly height: number;
  readonly texts: readonly PdfText[];
  readonly lines: readonly PdfLine[];
  readonly strokes: readonly PdfStroke[];
  readonly images: readonly PdfBox[];
  readonly links: readonly PdfLink[];
}

export interface PdfRead {
  readonly pages: readonly PdfPageRead[];
  readonly bookmarks: readonly PdfBookmarkRead[];
  readonly info: Readonly<Record<string, unknown>>;
  readonly metadata: string;
  readonly attachments: readonly { readonly name: string; readonly content: Uint8Array }[];
}

/** Reads a finished PDF back with pdf.js, a reader that shares nothing with the writer. */
export async function readPdf(bytes: Uint8Array): Promise<PdfRead> {
  const task = getDocument({ data: bytes.slice(), verbosity: VerbosityLevel.ERRORS, useSystemFonts: false });
  const document = await task.promise;
  const pages: PdfPageRead[] = [];
  for (let number = 1; number <= document.numPages; number += 1) pages.push(await readPage(document, await document.getPage(number)));
  const { info, metadata } = await document.getMetadata();
  const files = Object.values((await document.getAttachments()) ?? {}) as { filename: string; content: Uint8Array }[]; // pdf.js types it `any`
  const read: PdfRead = {
    pages,
    bookmarks: await bookmarks(document, (await document.getOutline()) ?? []),
    info: { ...info },
    metadata: metadata?.getRaw() ?? '',
    attachments: files.map(({ filename, content }) => ({ name: filename, content })),
  };
  await task.destroy();
  return read;
}

async function readPage(document: PDFDocumentProxy, page: PDFPageProxy): Promise<PdfPageRead> {
  const [left = 0, bottom = 0, right = 0, top = 0] = page.view;
  const operators = await page.getOperatorList(); // loads the fonts, whose names are asked below
  const texts = await textsOf(page, top);
  return {
    width: right - left, height: top - bottom, texts, lines: linesOf(texts),
    ...strokesAndImages(operators, OPS, top), links: await linksOf(document, page, top),
  };
}

async function textsOf(page: PDFPageProxy, top: number): Promise<PdfText[]> {
  const content = await page.getTextContent({ disableNormalization: true });
  return content.items.flatMap((item) => {
    if (!('str' in item) || item.str === '') return [];
    const [, , , size = 0, x = 0, y = 0] = item.transform as readonly number[]; // pdf.js types it any[]
    const { name } = page.commonObjs.get(item.fontName) as { name: string }; // untyped in pdf.js
    const font = name.replace(/^[A-Z]{6}\+/, '');
    const face = { font, bold: font.includes('Bold'), italic: /Italic|Oblique/.test(font) };
    return [{ text: item.str, x, baseline: top - y, width: item.width, size, ...face }];
  });
}

function linesOf(texts: readonly PdfText[]): PdfLine[] {
  const lines: PdfText[][] = [];
  for (const text of texts) {
    const line = lines.at(-1);
    const last = line?.at(-1);
    const follows = last !== undefined && Math.abs(last.baseline - text.baseline) < 0.01 && text.x >= last.x + last.width - 1;
    if (line !== undefined && follows && text.x - last.x - last.width < 10) line.push(text);
    else lines.push([text]);
  }
  return lines.map((items) => {
    const [first, last] = [items[0], items.at(-1)];
    return {
      text: items.map((i) => i.text).join(''), items,
      x: first?.x ?? 0, right: last === undefined ? 0 : last.x + last.width, baseline: first?.baseline ?? 0,
    };
  });
}

async function linksOf(document: PDFDocumentProxy, page: PDFPageProxy, top: number): Promise<PdfLink[]> {
  const annotations = (await page.getAnnotations()) as { url?: string; dest?: unknown; rect: [number, number, number, number] }[]; // untyped
  return Promise.all(annotations.map(async ({ url, dest, rect: [x1, y1, x2, y2] }): Promise<PdfLink> => {
    const target = await placeOf(document, dest);
    const box = { x: x1, y: top - y2, width: x2 - x1, height: y2 - y1 };
    return { box, ...(url === undefined ? {} : { url }), ...(target === undefined ? {} : { target }) };
  }));
}

type Outline = Awaited<ReturnType<PDFDocumentProxy['getOutline']>>;
async function bookmarks(document: PDFDocumentProxy, items: Outline): Promise<PdfBookmarkRead[]> {
  const read: PdfBookmarkRead[] = [];
  for (const { title, dest, items: below } of items) {
    read.push({ title, place: await placeOf(document, dest), items: await bookmarks(document, below) });
  }
  return read;
}

async function placeOf(document: PDFDocumentProxy, dest: unknown): Promise<PdfPlace | undefined> {
  const explicit = typeof dest === 'string' ? await document.getDestination(dest) : dest;
  if (!Array.isArray(explicit)) return undefined;
  const page = await document.getPageIndex(explicit[0]);
  const { view } = await document.getPage(page + 1);
  return { page, top: typeof explicit[3] === 'number' ? (view[3] ?? 0) - explicit[3] : undefined };
}
