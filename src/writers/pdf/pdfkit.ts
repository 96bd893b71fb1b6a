/**
 * The only file that knows the inside of pdfkit, as pdfmake 0.3 brings it (pdfkit 0.19): its types have neither fonts nor
 * tags nor refs. Everything else draws through these few interfaces; `pdfkit.test.ts` fails when an upgrade changes them.
 */

/** A structure element under construction. */
export interface PdfTag {
  readonly dictionary: { readonly data: Record<string, unknown> };
  add(child: PdfTag | PdfMarked): PdfTag;
  end(): void;
}
/** A piece of marked content on a page. */
export interface PdfMarked {
  readonly refs: readonly object[];
}
export interface PdfBookmark {
  readonly dictionary: { readonly data: Record<string, unknown> };
  addItem(title: string, options: { readonly top: number; readonly left: number }): PdfBookmark;
}
interface EmbeddedFont {
  /** The parsed font of fontkit; only handed on. */
  readonly font: object;
  readonly subset: { readonly glyphs: number[]; includeGlyph(glyph: number): number };
  readonly widths: number[];
  readonly unicode: (readonly number[])[];
  ref(): object;
  embed(): void;
}
export interface PdfImage {
  readonly width: number;
  readonly height: number;
  readonly obj: { end(chunk?: unknown): void; offset?: number } | null;
  embed(document: PdfKitDocument): void;
}
interface LinkOptions {
  readonly structParent: PdfTag;
  /** A string object: pdfkit writes primitive strings as names. */
  readonly Contents: object;
}

/** What is used of a pdfkit document. */
export interface PdfKitDocument {
  readonly page: { readonly width: number; readonly height: number; readonly fonts: Record<string, object>; readonly dictionary: object };
  readonly outline: PdfBookmark;
  readonly info: Record<string, unknown>;
  readonly _id: Uint8Array;
  _font: EmbeddedFont | null;
  _fontFamilies: Record<string, EmbeddedFont>;
  _addInfo: () => void;
  read(): Uint8Array | null;
  push: (chunk: Uint8Array | null) => boolean;
  addContent: (operators: string) => unknown;
  appendXML(xml: string): void;
  font(source: Uint8Array): unknown;
  addPage(options: { readonly size: readonly [number, number]; readonly margin: number }): unknown;
  struct(type: string, options?: { readonly alt?: string; readonly scope?: string }): PdfTag;
  addStructure(tag: PdfTag): unknown;
  markContent(tag: string, options?: { readonly type: string }): unknown;
  markStructureContent(tag: string): PdfMarked;
  endMarkedContent(): unknown;
  addNamedDestination(name: string, kind: 'XYZ', x: number, y: number, zoom: null): void;
  link(x: number, y: number, width: number, height: number, url: string, options: LinkOptions): unknown;
  goTo(x: number, y: number, width: number, height: number, name: string, options: LinkOptions): unknown;
  openImage(source: ArrayBuffer): PdfImage;
  image(image: PdfImage, x: number, y: number, options: { readonly width: number; readonly height: number }): unknown;
  file(source: ArrayBuffer, options: Record<string, unknown>): unknown;
  end(): void;
}

/**
 * Gathers the file's bytes past the stream machinery. The function returned gives them once the document is ended; it throws when
 * pdfkit still waits for an object, where a stream would never end.
 */
export function bytesOf(document: PdfKitDocument): () => Uint8Array {
  const head = document.read();
  const chunks: Uint8Array[] = head === null ? [] : [head];
  let done = false;
  document.push = (chunk) => {
    if (chunk === null) done = true;
    else chunks.push(chunk);
    return true;
  };
  return () => {
    if (!done) throw new Error('the PDF was not completed');
    return joined(chunks);
  };
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
}

/** Collects a page's operators and writes them at once: pdfkit makes a buffer of every single call. Returns the flush. */
export function batchContent(document: PdfKitDocument): () => void {
  const write = document.addContent.bind(document);
  let waiting: string[] = [];
  document.addContent = (operators) => {
    waiting.push(operators);
    return document;
  };
  return () => {
    if (waiting.length > 0) write(waiting.join('\n'));
    waiting = [];
  };
}

type EmbeddedFontClass = new (document: PdfKitDocument, font: object, id: string) => EmbeddedFont;
/** A font file parsed once by pdfkit's own parser, to be embedded in many documents. */
export interface ParsedFont {
  readonly font: object;
  readonly Embedded: EmbeddedFontClass;
}

/** Parses font bytes on a document that is thrown away: this pdfkit takes bytes alone, and parses them anew for each document. */
export function parseFont(scratch: PdfKitDocument, bytes: Uint8Array): ParsedFont {
  scratch.font(bytes);
  const embedded = scratch._font;
  if (embedded === null || typeof embedded.subset?.includeGlyph !== 'function') throw new Error('not one font');
  // The class is not exported; every instance knows it.
  return { font: embedded.font, Embedded: embedded.constructor as EmbeddedFontClass };
}

/** A font in one document: gives every character a code of its own. */
export interface DocumentFont {
  readonly id: string;
  /** The code, four hex digits, under which a character is drawn and read back. */
  codeOf(codePoint: number, glyph: number, advance: number): string;
}

/**
 * Enters a parsed font into a document. Codes go by character, not by glyph as in pdfkit: many fonts draw `Đ` and `Ð`, or `µ` and
 * `μ`, with one glyph, and the first use would decide what both are read as.
 */
export function enterFont(document: PdfKitDocument, parsed: ParsedFont, id: string, fail: (cause: unknown) => Error): DocumentFont {
  const font = guarded(() => new parsed.Embedded(document, parsed.font, id), fail);
  const embed = font.embed.bind(font);
  font.embed = () => guarded(embed, fail);
  document._fontFamilies[id] = font;
  const codeOf = (codePoint: number, glyph: number, advance: number): string => {
    let code = font.subset.includeGlyph(glyph);
    if (font.unicode[code] !== undefined) code = font.subset.glyphs.push(glyph) - 1;
    font.unicode[code] = [codePoint];
    font.widths[code] = advance;
    return code.toString(16).padStart(4, '0');
  };
  return { id, codeOf };
}

/** pdfkit reads a font's tables as it needs them: a broken one may show at any of its calls. */
function guarded<T>(step: () => T, fail: (cause: unknown) => Error): T {
  try {
    return step();
  } catch (cause) {
    throw fail(cause);
  }
}

/** Lists a font among the resources of the current page. */
export function useFont(document: PdfKitDocument, id: string): void {
  const font = document._fontFamilies[id];
  if (font !== undefined) document.page.fonts[id] ??= font.ref();
}

/** Replaces pdfkit's XMP metadata, which are not escaped, by our own. */
export function setXmp(document: PdfKitDocument, xml: string): void {
  document._addInfo = () => document.appendXML(xml);
}

/** Sets the file's identifier: pdfkit makes it from title and date alone. */
export function setFileId(document: PdfKitDocument, id: Uint8Array): void {
  document._id.set(id.subarray(0, document._id.length));
}

/** Embeds an image and waits until its pixels are written: pdfkit decodes transparency on the side, in an order of chance. */
export async function embedImage(document: PdfKitDocument, source: ArrayBuffer): Promise<PdfImage> {
  const image = document.openImage(source);
  image.embed(document);
  const object = image.obj;
  if (object === null || object.offset !== undefined) return image;
  const end = object.end.bind(object);
  await new Promise<void>((resolve) => {
    object.end = (chunk) => {
      end(chunk);
      resolve();
    };
  });
  return image;
}

/** How many bookmarks stand below one; negative while they are folded. */
export function setCount(bookmark: PdfBookmark, count: number): void {
  if (count !== 0) bookmark.dictionary.data['Count'] = count;
}

/** Attributes of a structure element that pdfkit has no option for. */
export function setAttributes(tag: PdfTag, attributes: Readonly<Record<string, unknown>>): void {
  const { data } = tag.dictionary;
  data['A'] = { ...(typeof data['A'] === 'object' ? data['A'] : {}), ...attributes };
}

/** Text in a PDF dictionary. */
export const pdfText = (text: string): object => new String(text);
