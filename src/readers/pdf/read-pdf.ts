import type { SeenBlock, SeenFile, SeenOptions, SeenSection, UnreadFile } from '../seen/model.ts';
import { inkOf } from './ink.ts';
import type { Marks } from './marks.ts';
import { PdfDocument } from './pdfjs/document.ts';
import { segmentsOf } from './segments.ts';
import { unreadBecause } from './unread.ts';

const PLAIN = { align: 'left', left: 0, right: 0, firstLine: 0, before: 0, after: 0, line: { kind: 'multiple', value: 1 }, keepNext: false, keepLines: false, widowControl: true } as const;

/** A finished PDF: its lines and where they stand. */
export async function readPdf(bytes: Uint8Array, options: SeenOptions = {}): Promise<SeenFile | UnreadFile> {
  let document: PdfDocument | undefined;
  try {
    document = await PdfDocument.open(bytes.slice());
    const pages: Marks[] = [];
    for (let i = 0; i < document.pages; i += 1) pages.push(inkOf(await document.page(i), document.fonts));
    return { format: 'pdf', sections: [sectionOf(pages)], blind: new Map(), findings: [], meta: {} };
  } catch (error) {
    return unreadBecause(error, options);
  } finally {
    document?.close();
  }
}

function sectionOf(pages: readonly Marks[]): SeenSection {
  let number = 0;
  const { width = 0, height = 0 } = pages[0] ?? {};
  const blocks = pages.flatMap((page, i) => [
    ...segmentsOf(page.glyphs, page.horizontal).map((segment): SeenBlock & { y: number } => ({
      kind: 'paragraph', y: segment.y, para: { ...PLAIN, left: Math.max(0, segment.x - 85) }, place: { number: (number += 1), page: i + 1, box: { x: segment.x, y: segment.y - segment.size, width: segment.right - segment.x, height: segment.size * 1.2 } },
      inlines: segment.runs.map(({ text, size, bold, italic, underline, superscript, font, color }) => ({ kind: 'text', text, size, bold, italic, underline, superscript, font, color })),
    })),
  ]);
  const page = { width, height, landscape: width > height, margin: { top: 57, right: 43, bottom: 57, left: 85 }, header: 28, footer: 28 };
  return { page, firstHeader: [], firstFooter: [], header: [], footer: [], blocks };
}
