import type { Aspect } from '../../core/aspect.ts';
import type { Finding, Position } from '../../core/finding.ts';
import type { Bilingual } from '../../core/text.ts';
import type { Pt } from '../../core/units.ts';
import type { CharFormat, Folio, Marker, PageSetup, ParaStyle } from '../../layout/tree.ts';

/** Kinds of finished files that are read. */
export type SeenFormat = 'docx' | 'pdf' | 'text';

/**
 * A finished file as its reader sees it: text with the looks it has in the end, in reading order; nobody has asked yet what is what.
 * Points throughout. Text is NFC; automatic numbers stand as markers; fields as what they last showed; deleted text is gone.
 */
export interface SeenFile {
  readonly format: SeenFormat;
  readonly sections: readonly SeenSection[];
  /** What the file does not show, and why. */
  readonly blind: ReadonlyMap<Aspect, Bilingual>;
  /** What is to be said of the file itself: tracked changes, comments, macros, links to elsewhere, old encodings, nothing to read. */
  readonly findings: readonly Finding[];
  readonly meta: SeenMeta;
  /** Space below a paragraph and that above the next add up, as before Word 2000; without it the larger counts. */
  readonly spaceAdds?: true;
  /** Letters whose looks are not kept: lowered ones, and ones struck through. */
  readonly flattened?: Flattened;
  /** The draft that a file of ours carries inside. */
  readonly source?: SeenSource;
}

/** How many letters and figures of a file lost a look that says something. */
export interface Flattened {
  readonly lowered: number;
  readonly struck: number;
}

/** A draft inside a file. `page` is the mark of what was printed from it (`pageMark`), where the file tells it. */
export interface SeenSource {
  readonly name: string;
  readonly text: string;
  readonly page?: string;
}

/** A file that cannot be read, and why: one error each (`tep/ma-hoa`, `tep/hong`, `tep/qua-lon` …). */
export interface UnreadFile {
  readonly unread: readonly Finding[];
}

/** How a finished file is read. */
export interface SeenOptions {
  /** Name of the file, for messages. */
  readonly file?: string | undefined;
  /** Bytes that a packed file may unpack to, all parts together; 256 MiB unless told. */
  readonly maxUnpacked?: number | undefined;
  /** Bytes of the file itself; 128 MiB unless told. */
  readonly maxBytes?: number | undefined;
}

/** Properties of the file as it gives them. */
export interface SeenMeta {
  readonly title?: string;
  readonly subject?: string;
  readonly author?: string;
  readonly keywords?: string;
  readonly lang?: string;
}

/** A part of the document with one kind of page. */
export interface SeenSection {
  readonly page: PageSetup;
  /** Page numbers as they are shown; absent where there are none. */
  readonly folio?: Folio;
  /** What stands in the margins of the first page, and of the others; page numbers are told by `folio` and left out. Only what is really shown. */
  readonly firstHeader: readonly SeenBlock[];
  readonly firstFooter: readonly SeenBlock[];
  readonly header: readonly SeenBlock[];
  readonly footer: readonly SeenBlock[];
  readonly blocks: readonly SeenBlock[];
}

export type SeenBlock = SeenParagraph | SeenTable | SeenRule | SeenPicture;

/** Where a block stands in its file. */
export interface SeenPlace {
  /** Number of the paragraph in the file, from 1, in reading order, tables and margins included; rules, pictures and tables have that of the paragraph before them. */
  readonly number: number;
  /** Page, from 1, where pages are known. */
  readonly page?: number;
  /** Box on that page, points from its top left corner, where known. */
  readonly box?: { readonly x: Pt; readonly y: Pt; readonly width: Pt; readonly height: Pt };
  /** Line and column in a text. */
  readonly position?: Position;
}

export interface SeenParagraph {
  readonly kind: 'paragraph';
  readonly place: SeenPlace;
  /** Id of its style in the file, such as `so-ky-hieu` or `Heading1`. */
  readonly style?: string;
  /** The look in the end; where the file shows none, what a plain paragraph has. */
  readonly para: ParaStyle;
  /** A number that the program makes, as it is printed. */
  readonly marker?: Marker;
  /** Bookmarks on it: targets of `ref` inlines. */
  readonly anchors?: readonly string[];
  readonly inlines: readonly SeenInline[];
  /** A line round the paragraph (borders on all sides, a text box, a table of one cell). */
  readonly frame?: { readonly width: Pt; readonly height: Pt; readonly color: string };
  /** It begins a page. */
  readonly pageBreak?: boolean;
  /** Outline level 1 to 9 of its style or its own. */
  readonly outline?: number;
}

/** Every run says its whole look: size, bold, italic, font, colour. */
export type SeenText = CharFormat & { readonly kind: 'text'; readonly text: string };
export type SeenInline =
  | SeenText
  | { readonly kind: 'link'; readonly href: string; readonly inlines: readonly SeenText[] }
  /** A reference field: what it shows, and the bookmark that it leads to. */
  | (CharFormat & { readonly kind: 'ref'; readonly target: string; readonly text: string })
  | { readonly kind: 'note'; readonly number: number; readonly paragraphs: readonly SeenParagraph[] }
  | { readonly kind: 'break' }
  /** A tab: a leap to the next stop, often a column. `to`: where the text goes on, from the left edge of the column, where known. `stop`: the text is centred on the stop, or ends there. */
  | { readonly kind: 'tab'; readonly to?: Pt; readonly stop?: 'center' | 'right' };

/** Rows and cells, whether their lines are drawn or not. */
export interface SeenTable {
  readonly kind: 'table';
  readonly place: SeenPlace;
  readonly columns: readonly Pt[];
  /** Cell margins left and right. */
  readonly padding: Pt;
  readonly rows: readonly SeenRow[];
  /** Are lines drawn: round all cells, none, some? */
  readonly borders: 'all' | 'none' | 'some';
}
export interface SeenRow {
  readonly cells: readonly SeenCell[];
  /** It repeats on every page. */
  readonly header: boolean;
}
/** Cells covered by a span from above or the left are not listed. */
export interface SeenCell {
  readonly colSpan: number;
  readonly rowSpan: number;
  readonly blocks: readonly SeenBlock[];
  /** Sides with a drawn line. */
  readonly lines?: { readonly top?: boolean; readonly bottom?: boolean; readonly left?: boolean; readonly right?: boolean };
}

/** A straight horizontal line, however it is drawn; it stands after the text that it is below. */
export interface SeenRule {
  readonly kind: 'rule';
  readonly place: SeenPlace;
  readonly length: Pt;
  readonly thickness: Pt;
  /** Left end from the left edge of its column, where known. */
  readonly x?: Pt;
  readonly color?: string;
  /** How it is made: border of a paragraph, drawing, VML, underscores or hyphens as text, border of a cell, stroke in a PDF. */
  readonly drawn: 'border' | 'drawing' | 'vml' | 'chars' | 'cell' | 'stroke';
}

export interface SeenPicture {
  readonly kind: 'picture';
  readonly place: SeenPlace;
  readonly width: Pt;
  readonly height: Pt;
  readonly alt: string;
  /** PNG or JPEG only; what is something else has no data. */
  readonly format?: 'png' | 'jpeg';
  readonly data?: Uint8Array;
}
