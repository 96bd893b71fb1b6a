import type { Frames } from '../../src/paginate/frames.ts';
import { type PdfText, readPdf } from './pdf-read.ts';

/** A line on a page of a PDF: its text without white space, and its baseline from the top of the page, in points. */
export interface PdfLine {
  readonly page: number;
  readonly baseline: number;
  readonly text: string;
}
export interface PdfPieces {
  readonly pages: number;
  readonly pieces: readonly PdfLine[];
}

/** White space apart, and hyphens alike. */
export const bare = (text: string): string => text.replaceAll('\u2011', '-').replace(/\s+/gu, '');

/** The pieces of text in a PDF, in the order in which they are drawn; raised numbers of notes are left out. A line is one or more of them. */
export async function pdfPieces(bytes: Uint8Array): Promise<PdfPieces> {
  const { pages } = await readPdf(bytes);
  const pieces = pages.flatMap(({ texts }, page) =>
    texts.filter((item) => item.text.trim() !== '' && !isRaised(item, texts)).map(({ text, baseline }) => ({ page, baseline, text: bare(text) })),
  );
  return { pages: pages.length, pieces };
}

/** Small digits above the baseline of larger text beside them. */
const isRaised = (item: PdfText, texts: readonly PdfText[]): boolean =>
  /^\d+\s*$/u.test(item.text) &&
  texts.some(({ size, baseline, text }) => text.trim() !== '' && size > 1.3 * item.size && baseline > item.baseline + 1 && baseline < item.baseline + 0.5 * size);

/** Our lines in the same shape. */
export const ownLines = (frames: Frames): PdfLine[] =>
  frames.pages.flatMap(({ lines }, page) =>
    lines.map((line) => ({ page, baseline: line.baseline, text: bare(line.runs.filter(({ rise }) => rise === 0).map(({ text }) => text).join('')) })),
  ).filter(({ text }) => text !== '');

/** How two layouts of one document compare. */
export interface Match {
  readonly total: number;
  /** Lines of the same text on the same page. */
  readonly equal: number;
  /** Lines that start alike and end elsewhere: the decisions that differ. The lines after them in a paragraph only follow. */
  readonly decided: number;
  /** Largest distance of the baselines of equal lines, in points. */
  readonly worst: number;
  /** What is found on one side only. */
  readonly differences: readonly string[];
}

/** Matches our lines with their pieces, page by page: each with the nearest pieces that follow each other on one baseline and say the same. */
export function matchLines(ours: readonly PdfLine[], pieces: readonly PdfLine[]): Match {
  const used = new Set<PdfLine>();
  const alone: PdfLine[] = [];
  let worst = 0;
  for (const line of ours) {
    const far = (found: readonly PdfLine[]): number => Math.abs((found[0]?.baseline ?? Infinity) - line.baseline);
    const nearest = piecesOf(line, pieces).filter((found) => !found.some((piece) => used.has(piece))).sort((a, b) => far(a) - far(b))[0];
    if (nearest === undefined) alone.push(line);
    else {
      nearest.forEach((piece) => used.add(piece));
      worst = Math.max(worst, far(nearest));
    }
  }
  const left = joined(pieces.filter((piece) => !used.has(piece)));
  const parted = ({ page, text }: PdfLine): boolean =>
    left.some((other) => other.page === page && (other.text.startsWith(text) || text.startsWith(other.text)));
  const say = (who: string) => ({ page, baseline, text }: PdfLine): string => `page ${page + 1}, ${baseline.toFixed(1)} pt, ${who} only: «${text}»`;
  return {
    total: ours.length - alone.length + Math.max(alone.length, left.length),
    equal: ours.length - alone.length,
    decided: alone.filter(parted).length,
    worst,
    differences: [...alone.map(say('ours')), ...left.map(say('theirs'))],
  };
}

const onOneLine = (a: PdfLine, b: PdfLine): boolean => a.page === b.page && Math.abs(a.baseline - b.baseline) < 0.2;

/** Every place where pieces in a row say what the line says. */
export function piecesOf({ page, text }: Pick<PdfLine, 'page' | 'text'>, pieces: readonly PdfLine[]): PdfLine[][] {
  return pieces.flatMap((first, start) => {
    if (first.page !== page || !text.startsWith(first.text)) return [];
    let said = '';
    let end = start;
    for (let piece: PdfLine | undefined = first; piece !== undefined && onOneLine(piece, first) && said.length < text.length; piece = pieces[end]) {
      said += piece.text;
      end += 1;
    }
    return said === text ? [pieces.slice(start, end)] : [];
  });
}

/** Pieces that follow each other on one baseline, as lines. */
function joined(pieces: readonly PdfLine[]): PdfLine[] {
  const lines: PdfLine[] = [];
  for (const piece of pieces) {
    const last = lines.at(-1);
    if (last !== undefined && onOneLine(last, piece)) lines.splice(-1, 1, { ...last, text: last.text + piece.text });
    else lines.push(piece);
  }
  return lines;
}
