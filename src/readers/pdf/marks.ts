import type { Pt } from '../../core/units.ts';
import type { PdfFont } from './pdfjs/font.ts';

/** A letter where it stands; points from the page's top left corner as it is read. */
export interface Glyph {
  readonly text: string;
  readonly x: Pt;
  /** Baseline, rise included. */
  readonly y: Pt;
  readonly width: Pt;
  readonly size: Pt;
  /** Direction of writing in degrees: 0 from left to right, 90 downwards. */
  readonly angle: number;
  readonly font: PdfFont | undefined;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly color: string;
  /** Not painted: the text layer over a scan. */
  readonly hidden: boolean;
  /** Number of the marked content that it belongs to. */
  readonly mcid: number | undefined;
  /** Marked as no content: page numbers, ornaments. */
  readonly artifact: boolean;
}

/** A straight line or bar, along one axis. */
export interface Stroke {
  readonly x1: Pt;
  readonly y1: Pt;
  readonly x2: Pt;
  readonly y2: Pt;
  readonly thickness: Pt;
  readonly color: string;
}

export interface Box {
  readonly x: Pt;
  readonly y: Pt;
  readonly width: Pt;
  readonly height: Pt;
}

/** All that is drawn on a page. */
export interface Marks {
  readonly width: Pt;
  readonly height: Pt;
  readonly glyphs: readonly Glyph[];
  readonly horizontal: readonly Stroke[];
  readonly vertical: readonly Stroke[];
  readonly images: readonly Box[];
  readonly links: readonly (Box & { readonly href: string })[];
  /** Something is painted: lines, pictures. */
  readonly painted: boolean;
  /** Something is laid on the page (a field, a stamp, a note) that is not read. */
  readonly unread: boolean;
  /** More was drawn than is looked at. */
  readonly cut: boolean;
}
