import type { Path } from '../../core/path.ts';
import type { PlacedRun } from '../../paginate/frames.ts';
import { advanceIn, type Face, type FaceName } from './fonts.ts';
import type { DocumentFont } from './pdfkit.ts';

/**
 * Protected characters and foreign spaces are drawn, and so copied out and found, as the plain ones: fonts lack most of them,
 * and where they have them, a search for the plain character would miss.
 */
function plainOf(codePoint: number): number {
  if (codePoint === 0x2011) return 0x2d;
  const isSpace = codePoint === 0x09 || codePoint === 0xa0 || (codePoint >= 0x2000 && codePoint <= 0x200a);
  return isSpace || codePoint === 0x202f || codePoint === 0x205f || codePoint === 0x3000 ? 0x20 : codePoint;
}
/** Characters that show nothing and take no room; no text is lost with them. */
const isInvisible = (c: number): boolean =>
  (c >= 0x200b && c <= 0x200f) || (c >= 0x2060 && c <= 0x2064) || (c >= 0xfe00 && c <= 0xfe0f) || c === 0xad || c === 0xfeff || c === 0x0a;

/** Can a face draw a character, or does it show nothing anyway? */
export const isDrawn = (face: Face, char: string): boolean => {
  const codePoint = plainOf(char.codePointAt(0) ?? 0);
  return isInvisible(codePoint) || face.sfnt.glyphOf(codePoint) !== 0;
};

/** A character that the font cannot draw, and where it stands. */
export interface Missing {
  readonly char: string;
  readonly face: FaceName;
  readonly path: Path;
}

interface Glyph {
  /** Empty for what is not drawn. */
  readonly hex: string;
  readonly advance: number;
  readonly missing: boolean;
}

/** One face as a document uses it. */
export interface SetFace {
  readonly id: string;
  readonly face: Face;
  glyph(char: string): Glyph;
}

/** The characters of a face, each looked up once a document. */
export function setFace(face: Face, font: DocumentFont): SetFace {
  const seen = new Map<string, Glyph>();
  const look = (char: string): Glyph => {
    const codePoint = plainOf(char.codePointAt(0) ?? 0);
    if (isInvisible(codePoint)) return { hex: '', advance: 0, missing: false };
    const plain = String.fromCodePoint(codePoint);
    if (plain !== char) return glyph(plain);
    const index = face.sfnt.glyphOf(codePoint);
    if (index === 0) return { hex: '', advance: 0, missing: true };
    const advance = advanceIn(face.sfnt, index);
    return { hex: font.codeOf(codePoint, index, advance), advance, missing: false };
  };
  const glyph = (char: string): Glyph => {
    const known = seen.get(char);
    if (known !== undefined) return known;
    const found = look(char);
    seen.set(char, found);
    return found;
  };
  return { id: font.id, face, glyph };
}

/** A number for a content stream: at most three decimals, never an exponent. */
export const num = (value: number): string => String(Math.round(value * 1000) / 1000 || 0);

/** A run as the operand of TJ: real space glyphs, widened or narrowed after U+0020 alone. */
export function glyphString(run: PlacedRun, face: SetFace, lost: (char: string) => void): string {
  const gap = run.wordSpace === 0 ? '' : `>${num((-run.wordSpace * 1000) / run.size)}<`;
  let out = '[<';
  for (const char of run.text) {
    const glyph = face.glyph(char);
    if (glyph.missing) lost(char);
    out += glyph.hex;
    if (char === ' ') out += gap;
  }
  return `${out}>] TJ`;
}

/** A run cut in two after `length` UTF-16 units; each half keeps its place on the line. */
export function splitRun(run: PlacedRun, length: number, face: SetFace): readonly [PlacedRun, PlacedRun] {
  const head = run.text.slice(0, length);
  let width = 0;
  for (const char of head) width += (face.glyph(char).advance * run.size) / 1000 + (char === ' ' ? run.wordSpace : 0);
  return [{ ...run, text: head, width }, { ...run, text: run.text.slice(length), x: run.x + width, width: run.width - width }];
}

/** Name of the face in the document's resources. */
export const FACE_IDS: Readonly<Record<FaceName, string>> = { normal: 'F1', bold: 'F2', italics: 'F3', bolditalics: 'F4' };
