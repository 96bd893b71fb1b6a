import type { TextLine } from './lines.ts';

/** Lines without page numbers, and the numbers that were there. */
export interface WithoutFolios {
  readonly lines: readonly TextLine[];
  readonly folios: readonly number[];
}

/** Takes out page numbers: a number alone in the first or last line of a page, or far in on a line, that counts on. */
export function withoutFolios(lines: readonly TextLine[]): WithoutFolios {
  const folios: number[] = [];
  const kept = lines.filter((line, i) => {
    const number = folioOf(line);
    if (number === undefined || !isPlace(lines, i) || !counts(folios.at(-1), number)) return true;
    folios.push(number);
    return false;
  });
  return { lines: kept.length === lines.length ? lines : kept.map((line, i) => (turned(kept[i - 1], line) ? { ...line, blanks: 0 } : line)), folios };
}

const folioOf = ({ text }: TextLine): number | undefined => {
  const digits = /^(?:[-\u2013] ?)?(\d{1,3})(?: ?[-\u2013])?$/u.exec(text)?.[1];
  return digits === undefined ? undefined : Number(digits);
};
const turned = (before: TextLine | undefined, line: TextLine): boolean => before !== undefined && before.page !== line.page;

/** At the edge of a page, or centred where a text has lost its form feeds. */
const isPlace = (lines: readonly TextLine[], i: number): boolean => {
  const [before, line, after] = [lines[i - 1], lines[i], lines[i + 1]];
  if (line === undefined) return false;
  const edge = before === undefined || after === undefined || before.page !== line.page || after.page !== line.page;
  return (edge && line.page + (after?.page ?? 0) > 0) || line.indent >= 30;
};
/** Numbers of pages count on by one, or begin again in an annex. */
const counts = (last: number | undefined, number: number): boolean => number <= 2 || last === undefined || number === last + 1 || number === last + 2;
