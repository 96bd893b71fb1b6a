import type { Path } from '../core/path.ts';
import type { Role } from '../core/role.ts';
import type { Pt } from '../core/units.ts';

/**
 * Pages of placed lines, rules, boxes and pictures: where everything stands. Plain data, points from the page's top left corner.
 * Public: page counts, overflow, signature rectangles come from here, and so does the PDF.
 */
export interface Frames {
  readonly pages: readonly Page[];
}

/** One sheet of paper with all that stands on it. */
export interface Page {
  readonly width: Pt;
  readonly height: Pt;
  /** Index of the section in the tree. */
  readonly section: number;
  /** Page number inside its section, from 1. */
  readonly number: number;
  /** In drawing and reading order. */
  readonly lines: readonly PlacedLine[];
  readonly rules: readonly PlacedRule[];
  readonly pictures: readonly PlacedPicture[];
}

/** One line of text with its place. */
export interface PlacedLine {
  /** `id` of the paragraph in the tree; the page number's line has none. */
  readonly block?: number;
  readonly role: Role;
  readonly path: Path;
  /** Index of the line in its paragraph, from 0. */
  readonly index: number;
  /** Last line of its paragraph. */
  readonly last: boolean;
  /** Not content: page numbers, repeated table headers. */
  readonly artifact: boolean;
  readonly x: Pt;
  /** From the first glyph to the last one that is not a hanging space. */
  readonly width: Pt;
  /** Top and height of the line box. */
  readonly top: Pt;
  readonly height: Pt;
  readonly baseline: Pt;
  readonly runs: readonly PlacedRun[];
}

/** Glyphs of one format, set from `x`. A wrapped line ends with its (hanging) space so that text copies out whole. */
export interface PlacedRun {
  readonly text: string;
  readonly x: Pt;
  readonly width: Pt;
  readonly size: Pt;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  /** Baseline shift upwards. */
  readonly rise: Pt;
  readonly color: string;
  /** Added after each U+0020 of this run (negative when squeezed); never after U+00A0. */
  readonly wordSpace: Pt;
  readonly href?: string;
  /** Anchor that the run refers to. */
  readonly target?: string;
  /** Leaf of the draft the text came from. */
  readonly leaf?: Path;
}

/** A straight horizontal or vertical stroke, or the border of a cell; `x1,y1` to `x2,y2` along its middle. */
export interface PlacedRule {
  /** Block it belongs to. */
  readonly block: number;
  readonly role?: Role;
  readonly x1: Pt;
  readonly y1: Pt;
  readonly x2: Pt;
  readonly y2: Pt;
  readonly thickness: Pt;
  readonly color: string;
}

export interface PlacedPicture {
  readonly block: number;
  readonly x: Pt;
  readonly y: Pt;
  readonly width: Pt;
  readonly height: Pt;
}
