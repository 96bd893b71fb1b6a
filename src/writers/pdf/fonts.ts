import { VanbanError } from '../../core/errors.ts';
import type { FaceAdvance } from './face-advance.ts';
import { NO_PDF } from './no-pdf.ts';
import { readSfnt, type Sfnt } from './sfnt.ts';
import tinosBold from './tinos-bold.generated.ts';
import tinosBoldItalics from './tinos-bolditalics.generated.ts';
import tinosItalics from './tinos-italics.generated.ts';
import tinosNormal from './tinos-normal.generated.ts';

/** A user's own font: the bytes of four TrueType files. */
export interface PdfFonts {
  readonly normal: Uint8Array;
  readonly bold: Uint8Array;
  readonly italics: Uint8Array;
  readonly bolditalics: Uint8Array;
}
export type FaceName = keyof PdfFonts;

/** One face, read. */
export interface Face {
  readonly name: FaceName;
  readonly bytes: Uint8Array;
  readonly sfnt: Sfnt;
}

/** The four faces of a document; each is read when first asked for. */
type FontSet = (name: FaceName) => Face;

const FACES: readonly FaceName[] = ['normal', 'bold', 'italics', 'bolditalics'];
const TINOS: Readonly<Record<FaceName, string>> = {
  normal: tinosNormal, bold: tinosBold, italics: tinosItalics, bolditalics: tinosBoldItalics,
};

/** Which face a run is set in. */
export const faceOf = (run: { readonly bold: boolean; readonly italic: boolean }): FaceName =>
  run.bold ? (run.italic ? 'bolditalics' : 'bold') : run.italic ? 'italics' : 'normal';

/** The faces of a user's font, all read now, or of the built-in Tinos, each read at first use. */
export function fontSet(fonts?: PdfFonts): FontSet {
  const read = new Map<FaceName, Face>();
  const faces: FontSet = (name) => {
    const face = read.get(name) ?? readFace(name, fonts === undefined ? decode(TINOS[name]) : fonts[name]);
    read.set(name, face);
    return face;
  };
  if (fonts !== undefined) FACES.forEach(faces);
  return faces;
}

/** Advance widths (1/1000 em) and line measures (per point of size) of a font, in the shape that `metricsFromFaces` takes. */
export function advancesOf(fonts?: PdfFonts): {
  readonly regular: FaceAdvance;
  readonly bold: FaceAdvance;
  readonly italic: FaceAdvance;
  readonly boldItalic: FaceAdvance;
  readonly ascent: number;
  readonly descent: number;
} {
  const faces = fontSet(fonts);
  const { ascent, lineGap, descent, unitsPerEm } = faces('normal').sfnt;
  const advance = (name: FaceName): FaceAdvance => (codePoint) => {
    const { sfnt } = faces(name);
    const glyph = sfnt.glyphOf(codePoint);
    return glyph === 0 ? undefined : advanceIn(sfnt, glyph);
  };
  return {
    regular: advance('normal'), bold: advance('bold'), italic: advance('italics'), boldItalic: advance('bolditalics'),
    ascent: (ascent + lineGap) / unitsPerEm, descent: -descent / unitsPerEm,
  };
}

/** Advance of a glyph in whole 1/1000 em: what lines are broken by, and what the PDF declares, so that both agree to the point. */
export const advanceIn = (sfnt: Sfnt, glyph: number): number => Math.round((sfnt.advanceOf(glyph) * 1000) / sfnt.unitsPerEm);

function readFace(name: FaceName, bytes: Uint8Array): Face {
  try {
    return { name, bytes, sfnt: readSfnt(bytes) };
  } catch (cause) {
    throw unreadableFont(name, cause);
  }
}

/** The one error for font bytes that cannot be used. */
export function unreadableFont(name: FaceName, cause: unknown): VanbanError {
  const why = cause instanceof Error ? cause.message : String(cause);
  const vi = `Phông chữ «${name}» không đọc được (${why}); cần nội dung một tệp TrueType (.ttf)`;
  const en = `Font "${name}" cannot be read (${why}); the bytes of a TrueType file (.ttf) are needed`;
  return new VanbanError(NO_PDF, [
    { id: 'phong-chu/khong-doc-duoc', severity: 'error', path: ['fonts', name], message: { vi, en }, actual: why, expected: 'TrueType' },
  ]);
}

const decode = (base64: string): Uint8Array => Uint8Array.from(atob(base64), (c) => c.charCodeAt(0));
