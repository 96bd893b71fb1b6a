import type { Path } from '../core/path.ts';
import type { Role } from '../core/role.ts';
import type { Pt } from '../core/units.ts';

/**
 * The format-neutral tree: all that a page says and how it looks, before lines are broken. Plain data, points throughout;
 * page sizes, margins and indents are whole twips. Every number a writer needs is here: writers decide nothing.
 */
export interface LayoutTree {
  readonly lang: 'vi-VN';
  readonly meta: TreeMeta;
  readonly fontFamily: string;
  readonly styles: Readonly<Record<Role, RoleStyle>>;
  readonly sections: readonly Section[];
}

export interface TreeMeta {
  readonly title: string;
  readonly subject: string;
  /** Issuing agency. */
  readonly author: string;
  /** ISO date of the document, where known to the day; file dates derive from it so that bytes are stable. */
  readonly date?: string;
  readonly keywords?: string;
}

/** How paragraphs of one role look; becomes one named Word style. */
export interface RoleStyle {
  /** Style name shown in Word, in Vietnamese. */
  readonly name: string;
  /** Role of the paragraph that follows when a clerk presses Enter. */
  readonly next: Role;
  /** Outline level 1..9 for the navigation pane and bookmarks. */
  readonly outline?: number;
  readonly text: TextStyle;
  readonly para: ParaStyle;
}

export interface TextStyle {
  readonly size: Pt;
  readonly bold: boolean;
  readonly italic: boolean;
  /** Six hex digits, without `#`. */
  readonly color: string;
}

export interface ParaStyle {
  readonly align: Align;
  /** Left indent of all lines. */
  readonly left: Pt;
  readonly right: Pt;
  /** Extra indent of the first line; negative for a hanging indent. */
  readonly firstLine: Pt;
  readonly before: Pt;
  readonly after: Pt;
  readonly line: LineSpacing;
  readonly keepNext: boolean;
  readonly keepLines: boolean;
  readonly widowControl: boolean;
}
export type Align = 'left' | 'center' | 'right' | 'justify';
/** `multiple` is a factor of single spacing, stored in 1/240; `exact` is a height in points. */
export type LineSpacing = { readonly kind: 'multiple'; readonly value: number } | { readonly kind: 'exact'; readonly value: Pt };

export interface Section {
  readonly page: PageSetup;
  /** Page numbers: Arabic, from 1 in each section, centred in the top margin, not shown on the section's first page (P-07, P-08). */
  readonly pageNumber: boolean;
  /** How page numbers look in a file read from elsewhere; documents of ours have them as `pageNumber` says. */
  readonly folio?: Folio;
  /** Blocks in the top margin of the section's first page (ô 11). */
  readonly firstHeader: readonly Block[];
  /** Blocks at the foot of the section's first page (ô 13), inside the bottom margin. */
  readonly firstFooter: readonly Block[];
  readonly blocks: readonly Block[];
  readonly path: Path;
  /** In a file read from elsewhere: it goes on with the document or annex of the section before, on other paper. */
  readonly continues?: true;
}

/** Page numbers as a file shows them. */
export interface Folio {
  readonly at: 'header' | 'footer' | 'text';
  readonly align: Align;
  readonly look: Required<Pick<CharFormat, 'size' | 'bold' | 'italic' | 'font' | 'color'>>;
  /** Is a number shown on the section's first page? */
  readonly onFirst: boolean;
  readonly numerals: 'arabic' | 'roman' | 'letters' | 'other';
  /** What is printed around the number, such as `- ` and ` -`; `''` where nothing is. */
  readonly around: readonly [string, string];
  /** The number of the section's first page where it does not go on from the section before. */
  readonly start?: number;
}

export interface PageSetup {
  readonly width: Pt;
  readonly height: Pt;
  readonly landscape: boolean;
  readonly margin: { readonly top: Pt; readonly right: Pt; readonly bottom: Pt; readonly left: Pt };
  /** Top edge of the page to the page number; bottom edge to the foot. */
  readonly header: Pt;
  readonly footer: Pt;
}

export type Block = Paragraph | RuleLine | Grid | Table | Picture;

interface Node {
  /** Unique in the tree, ascending in reading order; frames name blocks by it. */
  readonly id: number;
  readonly path: Path;
}

export interface Paragraph extends Node {
  readonly kind: 'paragraph';
  readonly role: Role;
  /** Departures from the role's paragraph style; rare, since each is direct formatting in Word. */
  readonly format?: Partial<ParaStyle>;
  /** A single-line frame round the paragraph (ô 10b, ô 11): outer size and colour; the text is centred in it. */
  readonly frame?: { readonly width: Pt; readonly height: Pt; readonly color: string };
  /** Numeral, letter or dash before the text; `text` alone is what a cross-reference prints. */
  readonly marker?: Marker;
  /** Name of the bookmark on the marker's text, unique in the tree; target of `ref` inlines. */
  readonly anchor?: string;
  /** In a file read from elsewhere: how far blanks and tabs before the first letter push it. */
  readonly lead?: Pt;
  readonly inlines: readonly Inline[];
}

/** `Điều 5.` is `{ before: 'Điều ', text: '5', after: '. ' }`; `-` is `{ before: '', text: '-', after: ' ' }`. */
export interface Marker {
  readonly before: string;
  readonly text: string;
  readonly after: string;
  /** How it looks in a file read from elsewhere, where it may look otherwise than the text; documents of ours have it as the text. */
  readonly look?: CharFormat;
}

/** Character formats on top of the role's text style; absent means as the style says. */
export interface CharFormat {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly superscript?: boolean;
  readonly size?: Pt;
  /** Family and colour (six hex digits) that a file read from elsewhere gives a run; documents of ours have one of each, so that writers pass these over. */
  readonly font?: string;
  readonly color?: string;
}

export type Inline =
  | (CharFormat & { readonly kind: 'text'; readonly text: string; /** The leaf of the draft it came from; absent for typography. */ readonly leaf?: Path })
  /** Runs inside are text only; the address is http, https or mailto. */
  | { readonly kind: 'link'; readonly href: string; readonly inlines: readonly TextInline[] }
  /** The printed numeral of the paragraph whose `anchor` is `target`; a REF field in Word. */
  | (CharFormat & { readonly kind: 'ref'; readonly target: string; readonly text: string })
  /** A footnote mark; the note stands at the foot of the page that holds it. Numbered from 1 in each tree. */
  | { readonly kind: 'note'; readonly number: number; readonly paragraphs: readonly Paragraph[] }
  /** A line break inside the paragraph; counts as one space in the text. */
  | { readonly kind: 'break' };
export type TextInline = Extract<Inline, { kind: 'text' }>;

/** A solid line that is its own block, `length` long, centred in the measure; `height` is the space it takes, the line at its foot. */
export interface RuleLine extends Node {
  readonly kind: 'rule';
  /** The component that the line belongs to. */
  readonly role: Role;
  readonly length: Pt;
  readonly thickness: Pt;
  /** Whole twips; the line box before the stroke, written as an exact-height empty paragraph with a bottom border. */
  readonly height: Pt;
  readonly keepNext: boolean;
}

/** Columns side by side without borders or cell margins (head of the document, signature block); rows never split unless taller than a page. */
export interface Grid extends Node {
  readonly kind: 'grid';
  readonly part: 'dau-van-ban' | 'khoi-ky';
  /** Column widths; their sum is the measure. */
  readonly columns: readonly Pt[];
  readonly rows: readonly GridRow[];
  /** All rows on one page (every row but the last keeps with the next). */
  readonly keepTogether: boolean;
}
export interface GridRow {
  readonly cells: readonly { readonly blocks: readonly Block[] }[];
}

/** A table of the draft: single black borders of 0.5 pt, cell margins `padding` left and right. */
export interface Table extends Node {
  readonly kind: 'table';
  readonly columns: readonly Pt[];
  readonly padding: Pt;
  /** The first `headerRows` rows repeat on every page. */
  readonly headerRows: number;
  readonly rows: readonly TableRow[];
}
export interface TableRow {
  readonly cells: readonly TableCell[];
}
/** Cells covered by a span from above or the left are not listed. */
export interface TableCell {
  readonly colSpan: number;
  readonly rowSpan: number;
  readonly blocks: readonly Paragraph[];
}

/** An image on a line of its own, centred; `keepNext` when a caption follows. */
export interface Picture extends Node {
  readonly kind: 'picture';
  readonly format: 'png' | 'jpeg';
  readonly data: Uint8Array;
  readonly width: Pt;
  readonly height: Pt;
  /** Alternative text. */
  readonly alt: string;
  readonly keepNext: boolean;
}
