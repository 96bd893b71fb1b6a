import type { Heading } from './headings.ts';
import { setCount, type PdfBookmark, type PdfKitDocument } from './pdfkit.ts';

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
  add({ title, level }: Heading, top: number): void {
    this.#open = this.#open.filter((entry) => entry.level < level);
    const parent = this.#open.at(-1);
    // pdfkit counts `left` from the right edge.
    const item = (parent?.item ?? this.#document.outline).addItem(title, { top, left: this.#document.page.width });
    if (parent === undefined) setCount(this.#document.outline, (this.#top += 1));
    else setCount(parent.item, -(parent.below += 1));
    this.#open.push({ level, item, below: 0 });
  }
}
