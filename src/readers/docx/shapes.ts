import type { Pt } from '../../core/units.ts';
import type { XmlElement } from '../package/xml.ts';

/** A stroke. */
export interface Stroke {
  readonly thickness: Pt;
  readonly color: string;
}
/** A box in points; `x` and `y` are where it hangs, where that is known. */
export interface Spot {
  readonly x?: Pt | undefined;
  readonly y?: Pt | undefined;
  readonly width: Pt;
  readonly height: Pt;
}
/** Something drawn, whatever language it is drawn in. */
export interface Shape {
  readonly spot: Spot;
  readonly by: 'drawing' | 'vml';
  /** Its line, where that is drawn. */
  readonly stroke?: Stroke | undefined;
  /** It is a line, or as thin as one. */
  readonly isLine: boolean;
  /** `w:txbxContent`. */
  readonly content?: XmlElement | undefined;
  /** Room between the sides of a box and its text, left and right together. */
  readonly insets?: Pt;
  /** Relation of the picture in it. */
  readonly picture?: string | undefined;
  readonly alt?: string | undefined;
  /** It stands in the line of text as a letter does. */
  readonly inline: boolean;
}

/** How `y` and `x` are to be read. */
export interface Anchor {
  /** `column`, `margin`, `page`, `character`; `paragraph`, `line` … */
  readonly fromH: string;
  readonly fromV: string;
  readonly x?: Pt | undefined;
  readonly y?: Pt | undefined;
  readonly alignH?: string | undefined;
  readonly alignV?: string | undefined;
}

/** Height at which a shape is a line. */
export const THIN = 3;
/** Shortest line that anybody draws as a rule. */
const SHORTEST = 8;
const SLOPE = 0.05;
/** Is a stroke of this box a level line? */
export const isLevel = ({ width, height }: Spot): boolean => width >= SHORTEST && Math.abs(height) <= Math.max(THIN, width * SLOPE);

/** A place inside a group: scaled and moved as the group is. */
export interface Frame {
  readonly x: Pt;
  readonly y: Pt;
  readonly scaleX: number;
  readonly scaleY: number;
}
/** A box of a group's own units as points. */
export const inFrame = (frame: Frame, x: number, y: number, width: number, height: number): Spot => ({
  x: frame.x + x * frame.scaleX,
  y: frame.y + y * frame.scaleY,
  width: width * frame.scaleX,
  height: height * frame.scaleY,
});
