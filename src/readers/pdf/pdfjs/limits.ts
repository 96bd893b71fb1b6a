/** What pdf.js may spend on one file; it counts down (`.ci/scripts/pdfjs-bounds.ts`). Below zero a limit is used up. */
export interface Limits {
  /** Bytes unpacked, each time that a stream is. */
  bytes: number;
  /** Codes of fonts, objects in streams of objects, samples of functions. */
  entries: number;
  /** Operators and letters of all pages, steps of programs in fonts. */
  work: number;
  /** Links, fields, notes on all pages. */
  notes: number;
  /** Operators and letters of one page. */
  page: number;
}

const MOST: Limits = { bytes: 256 * 1024 * 1024, entries: 4_000_000, work: 12_000_000, notes: 10_000, page: 1_000_000 };

/** What a file that is begun with may spend. */
export const newLimits = (): Limits => ({ ...MOST });

/** Another page may take as much as the one before. */
export const newPage = (limits: Limits): boolean => {
  const isCut = limits.page < 0;
  limits.page = MOST.page;
  return isCut;
};
