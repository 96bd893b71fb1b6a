import type { Pt } from '../../core/units.ts';
import type { Folio } from '../../layout/tree.ts';
import { bottomOf, topOf } from './items.ts';
import type { Marks } from './marks.ts';
import type { Segment } from './segments.ts';

/** A page number that is printed. */
export interface Numbered {
  readonly page: number;
  readonly at: 'header' | 'footer';
  readonly value: number;
  readonly numerals: Folio['numerals'];
  readonly around: readonly [string, string];
  readonly segment: Segment;
}

const NUMBER = /^([-–—(\s[]*(?:(?:Trang|trang|Page|page)\s*)?)(\d{1,4}|[ivxlc]{1,7}|[IVXLC]{1,7})((?:\s*\/\s*\d{1,4})?[-–—)\s\].]*)$/u;

/** The page numbers of all pages, `undefined` where none is printed. Segments are those outside tables. */
export function folios(pages: readonly { readonly marks: Marks; readonly segments: readonly Segment[] }[]): (Numbered | undefined)[] {
  const heads = pages.map((page, i) => candidate(page, i, 'header'));
  const feet = pages.map((page, i) => candidate(page, i, 'footer'));
  const kept = (list: readonly (Numbered | undefined)[]) => list.map((one) => (one !== undefined && isSure(one, list, pages) ? one : undefined));
  const [top, foot] = [kept(heads), kept(feet)];
  return pages.map((_, i) => top[i] ?? foot[i]);
}

function candidate({ marks, segments }: { readonly marks: Marks; readonly segments: readonly Segment[] }, page: number, at: 'header' | 'footer'): Numbered | undefined {
  const sorted = [...segments].sort((a, b) => a.y - b.y);
  const segment = at === 'header' ? sorted[0] : sorted.at(-1);
  if (segment === undefined || sorted.some((other) => other !== segment && bottomOf(other) > topOf(segment) + 1 && topOf(other) < bottomOf(segment) - 1)) return undefined;
  const inZone = at === 'header' ? segment.y < 0.13 * marks.height : segment.y > 0.87 * marks.height;
  const match = inZone ? NUMBER.exec(segment.text.trim()) : null;
  if (match === null) return undefined;
  const [, before = '', number = '', after = ''] = match;
  const arabic = /^\d+$/u.test(number);
  return { page, at, segment, value: arabic ? Number(number) : roman(number), numerals: arabic ? 'arabic' : 'roman', around: [before, after] };
}

const VALUES: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100 };
function roman(text: string): number {
  const values = [...text.toLowerCase()].map((one) => VALUES[one] ?? 0);
  return values.reduce((sum, value, i) => sum + (value < (values[i + 1] ?? 0) ? -value : value), 0);
}

/** A number is a page number when its neighbours count on, or when it says which page it is. */
function isSure(one: Numbered, list: readonly (Numbered | undefined)[], pages: readonly { readonly marks: Marks }[]): boolean {
  const near = [list[one.page - 1], list[one.page + 1]];
  if (near.some((other) => other !== undefined && other.value - one.value === other.page - one.page && Math.abs(other.segment.y - one.segment.y) < 6)) return true;
  if (one.value === one.page + 1 && (pages.length > 1 || one.around[0].trim() !== '' || isCentred(one.segment, pages[one.page]?.marks.width ?? 0))) return true;
  return one.value === 2 && list[one.page - 1] === undefined && one.page > 0;
}

const isCentred = ({ x, right }: Segment, width: Pt): boolean => Math.abs((x + right) / 2 - width / 2) < 40;

/** Pages on which a numbering begins anew: those whose number does not follow the page before. */
export function restarts(numbers: readonly (Numbered | undefined)[]): ReadonlySet<number> {
  const starts = new Set<number>([0]);
  numbers.forEach((one, i) => {
    if (one === undefined || i === 0) return;
    const before = numbers[i - 1];
    if (before !== undefined && before.value + 1 === one.value) return;
    if (before === undefined && one.value === 2) starts.add(i - 1);
    else if (before !== undefined || one.value === 1) starts.add(i);
  });
  return starts;
}

/** How the page numbers of a section look; nothing where it has none. */
export function folioOf(numbers: readonly (Numbered | undefined)[], text: { readonly left: Pt; readonly right: Pt }, before: readonly (Numbered | undefined)[] = []): Folio | undefined {
  const first = numbers.find((one) => one !== undefined);
  const run = first?.segment.runs[0];
  if (first === undefined || run === undefined) return undefined;
  const { size, bold, italic, font, color } = run;
  const start = first.value - numbers.indexOf(first);
  const last = before.findLast((one) => one !== undefined);
  const goesOn = before.length === 0 ? start === 1 : last !== undefined && first.value - last.value === first.page - last.page;
  return {
    at: first.at, align: alignIn(first.segment, text), look: { size, bold, italic, font, color }, onFirst: numbers[0] !== undefined, numerals: first.numerals, around: first.around,
    ...(goesOn || start < 0 ? {} : { start }),
  };
}

/** Spaces beside a number in the middle, or a margin that is not known well, put it off by so much. */
const NEARLY: Pt = 20;
function alignIn({ x, right }: Segment, text: { readonly left: Pt; readonly right: Pt }): Folio['align'] {
  if (Math.abs((x + right) / 2 - (text.left + text.right) / 2) < NEARLY) return 'center';
  return (x + right) / 2 > (text.left + text.right) / 2 ? 'right' : 'left';
}
