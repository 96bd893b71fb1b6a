import { endOf, type TextLine } from './lines.ts';
import { beginsWithin, endsSentence, isCapitals, isMarked } from './words.ts';

/** How a text is set: what its lines and spaces mean. */
export interface TextShape {
  /** Markdown: `#`, `**`, pipe tables. */
  readonly markdown: boolean;
  /** Lines end where a page ends, so that a paragraph has several of them; the width of a full line, else 0. */
  readonly width: number;
  /** Lines end anywhere, also where they are not full, as in the source of a web page: only their words tell where a paragraph ends. */
  readonly broken: boolean;
  /** Spaces stand for places on a page, as `pdftotext -layout` writes them. */
  readonly laid: boolean;
}

const MARKDOWN_LINE = /^#{1,6} \S|\*\*\S|^\|.*\|$|\\[.\-)(*_#]|<br ?\/?>/u;
/** A line of at most so many characters can be a line of a page. */
const PAGE_WIDTH = 125;

/** The shape of a text, by all its lines together. */
export function shapeOf(lines: readonly TextLine[]): TextShape {
  const markdown = lines.filter(({ text }) => MARKDOWN_LINE.test(text)).length >= 2;
  const wide = lines.filter(({ indent }) => indent >= 8).length;
  const laid = !markdown && wide >= 2;
  const most = mostWidth(lines);
  const broken = !markdown && !laid && isBroken(lines, most);
  return { markdown, width: markdown ? 0 : broken ? most : fullWidth(lines), broken, laid };
}

/** Fewest lines that break off in the middle of a sentence, and their share of all. */
const BROKEN = { count: 2, share: 0.03 } as const;

/** Do lines break off though they are not full, and go on below in the middle of a sentence? */
function isBroken(lines: readonly TextLine[], width: number): boolean {
  const off = lines.filter((line, i) => {
    const last = lines[i - 1];
    return last !== undefined && line.blanks === 0 && beginsWithin(line.text) && !isMarked(line.text) && !isCapitals(last.text) && !endsSentence(last.text) && !isFull(last, line, width);
  });
  return off.length >= BROKEN.count && off.length >= lines.length * BROKEN.share;
}

/** Would the first word of the next line have gone beyond the width? Letters differ in width, hence the slack. */
export function isFull(last: TextLine, next: TextLine, width: number): boolean {
  const space = next.text.indexOf(' ');
  const word = space === -1 ? next.text.length : space;
  return width > 0 && endOf(last) + 1 + word >= width * 0.86;
}

/** Width that lines are filled to: many of the longer lines end near it; notes at the foot of a page may be longer. */
function fullWidth(lines: readonly TextLine[]): number {
  const ends = endsOf(lines);
  const near = (width: number) => ends.filter((end) => end <= width && end >= width * 0.87).length;
  const widths = [...new Set(ends)].filter((end) => end >= LEAST_WIDTH && end <= PAGE_WIDTH);
  const width = widths.reduce((best, one) => (near(one) > near(best) ? one : best), 0);
  const long = ends.filter((end) => end >= width * 0.6);
  const beyond = ends.filter((end) => end > BEYOND).length;
  return width > 0 && near(width) >= Math.max(4, beyond * 4, long.length * 0.5) ? width : 0;
}

/** Width that few lines go beyond; 0 where lines are longer than any of a page, or all short. */
function mostWidth(lines: readonly TextLine[]): number {
  const ends = endsOf(lines);
  const width = ends[Math.floor(ends.length * 0.9)] ?? 0;
  return width >= LEAST_WIDTH && width <= PAGE_WIDTH ? width : 0;
}

const LEAST_WIDTH = 50;
/** No line of a page is so long: where some are, lines are paragraphs. */
const BEYOND = 200;
const endsOf = (lines: readonly TextLine[]): number[] => lines.map(endOf).sort((a, b) => a - b);
