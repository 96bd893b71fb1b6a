import type { Pt } from '../core/units.ts';
import { TIMES_WIDTHS } from './times-widths.ts';

/** Widths and line measures of a body font in its four faces. */
export interface Metrics {
  /** Advance width of a character in whole 1/1000 em; 0 for combining marks and characters that take no room. */
  advance(codePoint: number, bold: boolean, italic: boolean): number;
  /** Text height above the baseline, per point of size, line gap included: baseline = line top + ascent × size. */
  readonly ascent: number;
  /** Text depth below the baseline, per point of size. */
  readonly descent: number;
}

/** The advances of one face: 1/1000 em for a code point, or undefined where the font has no such character. */
export type FaceAdvance = (codePoint: number) => number | undefined;

/** Width taken for a character that the font lacks: half an em, as wide as a figure. */
export const FALLBACK_ADVANCE = 500;

const SAME_WIDTH: ReadonlyMap<number, number> = new Map([[0x00a0, 0x20], [0x2007, 0x30], [0x202f, 0x20], [0x2011, 0x2d], [0x2010, 0x2d]]);

/** Combining marks, soft hyphen, zero-width characters, joiners, byte order mark and variation selectors take no room. */
const takesNoRoom = (c: number): boolean =>
  (c >= 0x300 && c <= 0x36f) || (c >= 0x200b && c <= 0x200f) || (c >= 0x2060 && c <= 0x2064) ||
  (c >= 0xfe00 && c <= 0xfe0f) || c === 0x00ad || c === 0xfeff || c === 0x0a;

/**
 * Metrics from the advances of a font's four faces (a user's own TTFs, parsed by the caller).
 * Unknown characters get `FALLBACK_ADVANCE`; the non-breaking hyphen and space are as wide as the plain ones.
 */
export function metricsFromFaces(
  faces: { readonly regular: FaceAdvance; readonly bold: FaceAdvance; readonly italic: FaceAdvance; readonly boldItalic: FaceAdvance },
  vertical: { readonly ascent: number; readonly descent: number } = TIMES_VERTICAL,
): Metrics {
  const caches = [faces.regular, faces.bold, faces.italic, faces.boldItalic].map(cached);
  return {
    ...vertical,
    advance: (codePoint, bold, italic) => caches[(bold ? 1 : 0) + (italic ? 2 : 0)]?.(codePoint) ?? FALLBACK_ADVANCE,
  };
}

/** Code points below this are those of Vietnamese and its signs: they are remembered. */
const NEAR = 0x2100;
/** A face's widths with the special characters settled, remembered by code point: in a list with holes that takes five times as long. */
function cached(face: FaceAdvance): (codePoint: number) => number {
  const seen = new Int32Array(NEAR).fill(-1);
  const look = (c: number): number => {
    if (takesNoRoom(c)) return 0;
    return Math.round(face(SAME_WIDTH.get(c) ?? c) ?? FALLBACK_ADVANCE);
  };
  return (codePoint) => {
    const known = seen[codePoint] ?? -1;
    return known >= 0 ? known : (seen[codePoint] = look(codePoint));
  };
}

/** Ascent with line gap (1825 + 87) and descent (443) of the Times-metric faces, of 2048 units in an em. */
const TIMES_VERTICAL = { ascent: (1825 + 87) / 2048, descent: 443 / 2048 } as const;

/** Reads the packed widths of one face. */
function unpack(packed: string): ReadonlyMap<number, number> {
  const widths = new Map<number, number>();
  for (const run of packed.split(';')) {
    const [start = '', list = ''] = run.split(':');
    let width = 0;
    list.split(',').forEach((item, index) => {
      if (item !== '') width = parseInt(item, 36);
      widths.set(parseInt(start, 16) + index, width);
    });
  }
  return widths;
}

/** A face that is unpacked when it is first asked. */
function lazyFace(packed: string): FaceAdvance {
  let widths: ReadonlyMap<number, number> | undefined;
  return (codePoint) => (widths ??= unpack(packed)).get(codePoint);
}

/** Metrics of Times New Roman and the fonts cut to its widths (Tinos, Liberation Serif). */
export const timesMetrics: Metrics = metricsFromFaces({
  regular: lazyFace(TIMES_WIDTHS.regular),
  bold: lazyFace(TIMES_WIDTHS.bold),
  italic: lazyFace(TIMES_WIDTHS.italic),
  boldItalic: lazyFace(TIMES_WIDTHS.boldItalic),
});

/** Size and face of text to measure. */
export interface FaceStyle {
  readonly size: Pt;
  readonly bold: boolean;
  readonly italic: boolean;
}

/** Natural width of text on one line, in points. */
export function measure(text: string, style: FaceStyle, metrics: Metrics = timesMetrics): Pt {
  let thousandths = 0;
  for (const char of text) thousandths += metrics.advance(char.codePointAt(0) ?? 0, style.bold, style.italic);
  return (thousandths * style.size) / 1000;
}
