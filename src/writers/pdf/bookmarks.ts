import { plain } from '../../core/text.ts';
import { paragraphText } from '../../layout/inline-text.ts';
import type { Paragraph } from '../../layout/tree.ts';
import { setCount, type PdfBookmark, type PdfKitDocument } from './pdfkit.ts';

/** The text of a paragraph as one line: what its bookmark is called. */
export const lineOf = (paragraph: Paragraph): string =>
  plain(paragraphText(paragraph)).replace(/\s+/gu, ' ').trim();

interface Entry {
  readonly level: number;
  readonly item: PdfBookmark;
  below: number;
}

/** Bookmarks nested by outline level; the first level is shown, the others are folded. */
export class Bookmarks {
  readonly #document: PdfKitDocument;
  #open: Entry[] = [];
  #top = 0;
  constructor(document: PdfKitDocument) {
    this.#document = document;
  }

  /** Adds one that leads to the current page. */
  add(paragraph: Paragraph, level: number, top: number): void {
    const title = lineOf(paragraph);
    if (title === '') return;
    this.#open = this.#open.filter((entry) => entry.level < level);
    const parent = this.#open.at(-1);
    // pdfkit counts `left` from the right edge.
    const item = (parent?.item ?? this.#document.outline).addItem(title, { top, left: this.#document.page.width });
    if (parent === undefined) setCount(this.#document.outline, (this.#top += 1));
    else setCount(parent.item, -(parent.below += 1));
    this.#open.push({ level, item, below: 0 });
  }
}
