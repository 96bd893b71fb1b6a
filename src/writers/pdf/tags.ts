import { setAttributes, type PdfKitDocument, type PdfMarked, type PdfTag } from './pdfkit.ts';
import type { BlockTags, Structure, Tag } from './structure.ts';

/** Builds the planned structure in the document and marks drawn content as belonging to it. */
export class Tagger {
  readonly #document: PdfKitDocument;
  readonly #blocks: ReadonlyMap<number, BlockTags>;
  readonly #made = new Map<Tag, PdfTag>();
  readonly #root: PdfTag;
  #open: PdfTag | 'Layout' | 'Pagination' | undefined;

  constructor(document: PdfKitDocument, structure: Structure) {
    this.#document = document;
    this.#blocks = structure.blocks;
    this.#root = this.#make(structure.root);
    document.addStructure(this.#root);
  }

  /** Where content of a block belongs. */
  of(block: number | undefined): BlockTags | undefined {
    return block === undefined ? undefined : this.#blocks.get(block);
  }

  /** What follows belongs to a tag, until something else is marked. */
  enter(tag: Tag): PdfTag {
    const made = this.#make(tag);
    if (this.#open !== made) this.#mark(made, tag.type);
    return made;
  }

  /** What follows is a part of `parent` with a tag of its own, such as a link. */
  enterChild(parent: Tag, type: 'Link'): PdfTag {
    const made = this.#document.struct(type);
    this.#make(parent).add(made);
    this.#mark(made, type);
    return made;
  }

  /** What follows is no content. */
  artifact(type: 'Layout' | 'Pagination'): void {
    if (this.#open === type) return;
    this.leave();
    this.#document.markContent('Artifact', { type });
    this.#open = type;
  }

  leave(): void {
    if (this.#open !== undefined) this.#document.endMarkedContent();
    this.#open = undefined;
  }

  /** Footnotes are added behind the whole text of their paragraph; then the tree is closed. */
  finish(): void {
    for (const { body, notes } of this.#blocks.values()) for (const note of notes) this.#make(body).add(this.#make(note));
    this.#root.end();
  }

  #mark(made: PdfTag, type: string): void {
    this.leave();
    const content: PdfMarked = this.#document.markStructureContent(type);
    made.add(content);
    this.#open = made;
  }

  #make(tag: Tag): PdfTag {
    const known = this.#made.get(tag);
    if (known !== undefined) return known;
    const { alt, scope, colSpan, rowSpan } = tag;
    const made = this.#document.struct(tag.type, { ...(alt === undefined ? {} : { alt }), ...(scope === undefined ? {} : { scope }) });
    this.#made.set(tag, made);
    if (colSpan !== undefined || rowSpan !== undefined) {
      setAttributes(made, { O: 'Table', ...(colSpan ? { ColSpan: colSpan } : {}), ...(rowSpan ? { RowSpan: rowSpan } : {}) });
    }
    for (const child of tag.children) made.add(this.#make(child));
    return made;
  }
}
