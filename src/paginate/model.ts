import type { LayoutTree } from '../layout/tree.ts';
import type { Metrics } from '../metrics/metrics.ts';
import type { LineRules } from '../metrics/break-chances.ts';
import type { Pt } from '../core/units.ts';
import type { PlacedLine, PlacedPicture, PlacedRule } from './frames.ts';

/** What every step needs to know. */
export interface Setting {
  readonly tree: LayoutTree;
  readonly metrics: Metrics;
  readonly rules: LineRules;
}

/** What drawing puts on a page, in reading order. */
export interface Sheet {
  readonly lines: PlacedLine[];
  readonly rules: PlacedRule[];
  readonly pictures: PlacedPicture[];
}
/** Puts something on a sheet, its top left corner at the point given. */
export type Draw = (sheet: Sheet, x: Pt, y: Pt) => void;

/** A band of the page that lies whole on one page: a line, a rule line, a picture, a table row. */
export interface Strip {
  readonly height: Pt;
  /** The part of the height, at its foot, that may hang below the page's text (extra line spacing). */
  readonly hang: Pt;
  /** Footnotes whose marks it holds. */
  readonly notes: readonly Note[];
  readonly draw: Draw;
  /** The way out for a row taller than a page: what fits the room, and the rest; nothing where none fits, unless forced. */
  readonly split?: (room: Pt, force: boolean) => readonly [Strip, Strip] | undefined;
}

/** A footnote as strips with the gaps above them. */
export interface Note {
  readonly strips: readonly Spaced[];
}
export interface Spaced {
  readonly gap: Pt;
  readonly strip: Strip;
}

/** Strips that flow down the pages together: the lines of a paragraph, or one row. */
export interface FlowItem {
  readonly strips: readonly Strip[];
  readonly before: Pt;
  readonly after: Pt;
  readonly keepNext: boolean;
  readonly keepLines: boolean;
  readonly widowControl: boolean;
  /** Header rows of its table, drawn again where the item starts or goes on at the top of a page. */
  readonly head?: readonly Strip[];
}

export const blankSheet = (): Sheet => ({ lines: [], rules: [], pictures: [] });

/** A strip that is kept whole on its own: rule line, picture, row. */
export const solidItem = (strip: Strip, keepNext: boolean, spacing = { before: 0, after: 0 }): FlowItem => ({
  strips: [strip],
  ...spacing,
  keepNext,
  keepLines: true,
  widowControl: false,
});
