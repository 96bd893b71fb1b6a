import type { Align, ParaStyle, Paragraph } from '../../layout/tree.ts';
import { twip } from './units.ts';

/** How a framed paragraph is built of borders, line and indents. */
interface FrameBox {
  /** Width of the stroke, in points. */
  readonly stroke: number;
  /** Whole points between text and stroke: Word keeps them in five bits. */
  readonly spaceX: number;
  readonly spaceY: number;
  /** Exact line height, in points. */
  readonly line: number;
  /** Indents in twips. */
  readonly left: number;
  readonly right: number;
}

const STROKE = 0.75;
const SPACE_X = 1;
const MOST_SPACE = 31;
const LINE_FACTOR = 1.15;

/**
 * Borders stand outside the indents by `space`, and outside the line above and below it, so that
 * outer width = measure - left - right + 2 (space + stroke), outer height = line + 2 (space + stroke).
 * The line is kept near single spacing and the rest goes into `space`, which centres the text.
 */
export function frameBox(frame: NonNullable<Paragraph['frame']>, measure: number, size: number, para: ParaStyle): FrameBox {
  const inner = frame.height - 2 * STROKE;
  const spaceY = Math.min(MOST_SPACE, Math.max(0, Math.floor((inner - LINE_FACTOR * size) / 2)));
  const slack = twip(measure) - twip(para.left) - twip(para.right) - twip(frame.width);
  const outside = twip(SPACE_X + STROKE);
  const before = Math.floor(slack * SHARE[para.align]);
  const left = twip(para.left) + before + outside;
  return { stroke: STROKE, spaceX: SPACE_X, spaceY, line: inner - 2 * spaceY, left, right: twip(para.right) + slack - before + outside };
}

/** How much of the free width lies left of the box: it stands as its paragraph is aligned. */
const SHARE = { left: 0, justify: 0, center: 0.5, right: 1 } as const satisfies Record<Align, number>;
