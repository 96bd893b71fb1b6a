import { encodingOfFont } from '../legacy/index.ts';
import type { Glyph, Marks } from './marks.ts';
import { type Segment, segmentsOf } from './segments.ts';
import { slanted } from './upright.ts';

/** Text of a page, and what is written on it in other directions. */
interface Written {
  readonly segments: readonly Segment[];
  readonly slanted: readonly Segment[];
}
/** What is kept of a page: its letters, ten times as large as its text, are not. */
export interface DrawnPage {
  readonly marks: Marks;
  readonly letters: number;
  /** How many of the letters are not painted. */
  readonly hidden: number;
  /** Letters in fonts of old encodings. */
  readonly legacy: readonly Glyph[];
  /** All its letters in a row, where marks stand apart from them. */
  readonly loose: string;
  /** Text that is painted. */
  readonly shown: Written;
  /** With that which is not. */
  readonly layered: Written;
}

const MARK = /[\u0300-\u036f]/u;

/** Makes text of the letters of a page. */
export function drawnPage(marks: Marks): DrawnPage {
  const { glyphs } = marks;
  const painted = glyphs.filter(({ hidden }) => !hidden);
  const shown = writtenOf(painted, marks);
  const stored = glyphs.map(({ text }) => text).join('');
  return {
    loose: MARK.test(stored) ? stored : '', marks: { ...marks, glyphs: [] }, letters: glyphs.length, hidden: glyphs.length - painted.length, shown, layered: painted.length === glyphs.length ? shown : writtenOf(glyphs, marks),
    legacy: glyphs.filter(({ font }) => font !== undefined && encodingOfFont(font.family) !== undefined),
  };
}

const writtenOf = (glyphs: readonly Glyph[], marks: Marks): Written => ({
  segments: segmentsOf(glyphs.filter(({ angle }) => Math.abs(angle) <= 2), marks), slanted: segmentsOf(slanted(glyphs), { horizontal: [], vertical: [], links: [] }),
});
