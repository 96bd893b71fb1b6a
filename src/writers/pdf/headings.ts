import { gon, plain } from '../../core/text.ts';
import { HEADING_TAILS } from '../../layout/heading-pairs.ts';
import { paragraphText } from '../../layout/inline-text.ts';
import type { LayoutTree, Paragraph } from '../../layout/tree.ts';

/** What a bookmark says, and how deep it stands. */
export interface Heading {
  readonly title: string;
  readonly level: number;
}

/** Headings by the paragraph that opens them; a label and the title below it (`Phần I`, `QUY ĐỊNH CHUNG`) are one. */
export function headingsOf({ styles }: LayoutTree, paragraphs: readonly Paragraph[]): ReadonlyMap<number, Heading> {
  const headings = new Map<number, Heading>();
  for (let i = 0; i < paragraphs.length; ) {
    const lines = headingAt(paragraphs, i);
    const level = lines.map(({ role }) => styles[role].outline).find((outline) => outline !== undefined);
    const [first] = lines;
    const title = lines.map(lineOf).filter((line) => line !== '').join(' ');
    if (first !== undefined && level !== undefined && title !== '') headings.set(first.id, { title, level });
    i += lines.length;
  }
  return headings;
}

/** The paragraph at an index, and those that go on with it as a heading. */
function headingAt(paragraphs: readonly Paragraph[], at: number): readonly Paragraph[] {
  const first = paragraphs[at];
  const tail = first === undefined ? undefined : HEADING_TAILS[first.role];
  let end = at + 1;
  while (tail !== undefined && paragraphs[end]?.role === tail) end += 1;
  return paragraphs.slice(at, end);
}

const lineOf = (paragraph: Paragraph): string => gon(plain(paragraphText(paragraph)));
