import { Core } from './core.ts';
import { fontOf, type PdfFont } from './font.ts';
import { type Limits, newLimits, newPage } from './limits.ts';

/** Operators of a page as pdf.js lists them. */
export interface Operators {
  readonly fns: readonly number[];
  readonly args: readonly (readonly unknown[] | null)[];
}
/** A page before anything is made of it. */
export interface PdfSheet {
  readonly view: readonly [number, number, number, number];
  readonly rotate: number;
  readonly userUnit: number;
  readonly operators: Operators;
  readonly annotations: readonly PdfAnnotation[];
}
/** What lies on a page: links, fields of forms, notes, stamps. */
export interface PdfAnnotation {
  readonly id?: string;
  readonly subtype?: string;
  readonly url?: string;
  readonly rect?: readonly number[];
  readonly annotationFlags?: number;
  readonly hasAppearance?: boolean;
  /** Kind of a field: `Tx`, `Ch`, `Btn`, `Sig`. */
  readonly fieldType?: string | null;
  readonly fieldValue?: unknown;
  /** What a note is meant for. */
  readonly it?: string;
  readonly contentsObj?: { readonly str?: string };
}
/** A file carried inside. */
export interface PdfAttachment {
  readonly filename: string;
  readonly description?: string;
  readonly content: Uint8Array;
}
export interface PdfInfo {
  readonly info: Readonly<Record<string, unknown>>;
  readonly lang?: string;
}

/** Why a file could not be opened, in the words of pdf.js. */
export class PdfFailure extends Error {
  readonly failure: string;
  constructor(failure: string, message: string) {
    super(message);
    this.failure = failure;
  }
}

const INTENT = { display: 0x02, opList: 0x100 } as const;
const ASKED = {
  password: '', disableAutoFetch: true, rangeChunkSize: 65536, docBaseUrl: null, enableXfa: false,
  evaluatorOptions: {
    maxImageSize: -1, disableFontFace: false, ignoreErrors: true, isEvalSupported: false, isOffscreenCanvasSupported: false, isImageDecoderSupported: false,
    canvasMaxAreaInBytes: -1, fontExtraProperties: false, useSystemFonts: false, useWasm: false, useWorkerFetch: false, cMapUrl: null, cMapPacked: true,
    iccUrl: null, standardFontDataUrl: null, wasmUrl: null, enableWebGPU: false,
  },
};

/** A PDF that is open. */
export class PdfDocument {
  readonly pages: number;
  readonly fonts: ReadonlyMap<string, PdfFont>;
  readonly #core: Core;
  readonly #limits: Limits;
  #isCut = false;
  private constructor(core: Core, limits: Limits, pages: number, fonts: ReadonlyMap<string, PdfFont>) {
    this.#core = core;
    this.#limits = limits;
    this.pages = pages;
    this.fonts = fonts;
  }

  /** More was asked for than one file may take, so that something was not read. */
  get isCut(): boolean {
    return this.#isCut || this.#limits.work < 0 || this.#limits.entries < 0 || this.#limits.notes < 0;
  }

  /** Opens a file; rejects with `PdfFailure`. The bytes are not kept apart: give a copy. */
  static async open(data: Uint8Array): Promise<PdfDocument> {
    const fonts = new Map<string, PdfFont>();
    const opened = settled<number>();
    opened.promise.catch(() => undefined);
    const limits = newLimits();
    const core = await Core.open({ ...ASKED, evaluatorOptions: { ...ASKED.evaluatorOptions, limits }, data }, (action, said) => {
      if (action === 'GetDoc') opened.resolve((said as { pdfInfo: { numPages: number } }).pdfInfo.numPages); // the shapes that pdf.js sends
      else if (action === 'DocException') opened.reject(failure(said));
      else if (action === 'commonobj') keepFont(fonts, said);
    });
    core.say('Ready');
    try {
      return new PdfDocument(core, limits, await opened.promise, fonts);
    } catch (error) {
      core.close(error);
      throw limits.bytes < 0 ? tooMuch() : error;
    }
  }

  /** Rejects where the file asks for more than is unpacked of one. */
  async page(index: number): Promise<PdfSheet> {
    try {
      return await this.#page(index);
    } catch (error) {
      throw this.#limits.bytes < 0 ? tooMuch() : error;
    }
  }

  async #page(index: number): Promise<PdfSheet> {
    const page = (await this.#core.ask('GetPage', { pageIndex: index })) as Omit<PdfSheet, 'operators' | 'annotations'>; // as pdf.js answers
    const fns: number[] = [];
    const args: (readonly unknown[] | null)[] = [];
    await this.#core.stream('GetOperatorList', { pageId: index, pageIndex: index, intent: INTENT.opList | INTENT.display, cacheKey: '', annotationStorage: null, modifiedIds: new Set() }, (chunk) => {
      const { fnArray, argsArray } = chunk as { fnArray: number[]; argsArray: (unknown[] | null)[] }; // as pdf.js sends
      for (const fn of fnArray) fns.push(fn);
      for (const arg of argsArray) args.push(arg);
    });
    const annotations = (await this.#core.ask('GetAnnotations', { pageIndex: index, intent: INTENT.display }).catch(() => [])) as PdfAnnotation[]; // as pdf.js answers
    const { view, rotate, userUnit } = page;
    if (this.#limits.bytes < 0) throw tooMuch();
    if (newPage(this.#limits)) this.#isCut = true;
    return { view, rotate, userUnit, operators: { fns, args }, annotations };
  }

  async info(): Promise<PdfInfo> {
    const answer = (await this.#core.ask('GetMetadata').catch(() => [{}])) as readonly [Record<string, unknown>]; // as pdf.js answers
    const lang = answer[0]['Language'];
    return { info: answer[0], ...(typeof lang === 'string' ? { lang } : {}) };
  }

  async attachments(): Promise<readonly PdfAttachment[]> {
    const found = (await this.#core.ask('GetAttachments').catch(() => null)) as Readonly<Record<string, PdfAttachment>> | null; // as pdf.js answers
    return Object.values(found ?? {});
  }

  close(): void {
    this.#core.close(new Error('closed'));
  }
}

const tooMuch = (): PdfFailure => new PdfFailure('Bomb', 'unpacks to too much');

/** A promise that is settled from outside. */
function settled<T>(): { promise: Promise<T>; resolve: (value: T) => void; reject: (reason: unknown) => void } {
  let resolve!: (value: T) => void;
  let reject!: (reason: unknown) => void;
  const promise = new Promise<T>((yes, no) => { resolve = yes; reject = no; });
  return { promise, resolve, reject };
}

function failure(said: unknown): PdfFailure {
  const { name = 'UnknownErrorException', message = '' } = (said ?? {}) as { name?: string; message?: string }; // an exception of pdf.js
  return new PdfFailure(name, message);
}

function keepFont(fonts: Map<string, PdfFont>, said: unknown): void {
  const [id, kind, font] = said as readonly [string, string, { buffer?: ArrayBuffer } | undefined]; // as pdf.js sends
  if (kind === 'Font' && font?.buffer !== undefined) fonts.set(id, fontOf(font.buffer));
}
