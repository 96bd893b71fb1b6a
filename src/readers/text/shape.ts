import { endOf, type TextLine } from './lines.ts';

/** How a text is set: what its lines and spaces mean. */
export interface TextShape {
  /** Markdown: `#`, `**`, pipe tables. */
  readonly markdown: boolean;
  /** Lines end where a page ends, so that a paragraph has several of them; the width of a full line, else 0. */
  readonly width: number;
  /** Spaces stand for places on a page, as `pdftotext -layout` writes them. */
  readonly laid: boolean;
}

const MARKDOWN_LINE = /^#{1,6} \S|\*\*\S|^\|.*\|$|\\[.\-)(*_#]|<br ?\/?>/u;
/** A line of at most so many characters can be a line of a page. */
const PAGE_WIDTH = 125;

/** The shape of a text, by all its lines together. */
export function shapeOf(lines: readonly TextLine[]): TextShape {
  const markdown = lines.filter(({ text }) => MARKDOWN_LINE.test(text)).length >= 2;
  const width = markdown ? 0 : fullWidth(lines);
  const wide = lines.filter(({ indent }) => indent >= 8).length;
  return { markdown, width, laid: !markdown && wide >= 2 };
}

/** Width that lines are filled to: many of the longer lines end near it; notes at the foot of a page may be longer. */
function fullWidth(lines: readonly TextLine[]): number {
  const ends = lines.map(endOf).sort((a, b) => a - b);
  const near = (width: number) => ends.filter((end) => end <= width && end >= width * 0.87).length;
  const widths = [...new Set(ends)].filter((end) => end >= 50 && end <= PAGE_WIDTH);
  const width = widths.reduce((best, one) => (near(one) > near(best) ? one : best), 0);
  const long = ends.filter((end) => end >= width * 0.6);
  return width > 0 && near(width) >= 4 && near(width) >= long.length * 0.5 ? width : 0;
}
