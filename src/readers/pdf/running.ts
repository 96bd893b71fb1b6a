import type { Numbered } from './folios.ts';
import type { Grid } from './grid.ts';
import { bottomOf, topOf } from './items.ts';
import type { Marks } from './marks.ts';
import { RIGHT_OF_HEAD, type Segment } from './segments.ts';

/** Text that is printed again at the same place in the margins of pages. */
export function runningOf(
  pages: readonly { readonly marks: Marks; readonly segments: readonly Segment[] }[], numbers: readonly (Numbered | undefined)[],
): ReadonlyMap<Segment, 'header' | 'footer'>[] {
  const keys = new Map<string, number>();
  const found = pages.map(({ marks, segments }, i) => {
    const others = segments.filter((one) => one !== numbers[i]?.segment);
    return inMargins(others, marks).filter(([{ text }]) => !RIGHT_OF_HEAD.test(text)).map(([segment, at]) => ({ segment, at, key: `${at}|${segment.text.replace(/\d+/gu, '#').trim()}|${Math.round(segment.y / 3)}` }));
  });
  for (const page of found) for (const key of new Set(page.map((one) => one.key))) keys.set(key, (keys.get(key) ?? 0) + 1);
  const least = Math.max(2, Math.ceil(pages.length * 0.5));
  return found.map((page) => new Map(page.filter(({ key }) => (keys.get(key) ?? 0) >= least && pages.length > 1).map(({ segment, at }) => [segment, at])));
}

/** Segments far up or down a page. */
function inMargins(segments: readonly Segment[], { height }: Marks): (readonly [Segment, 'header' | 'footer'])[] {
  return segments.flatMap((one): (readonly [Segment, 'header' | 'footer'])[] => (one.y < 0.075 * height ? [[one, 'header']] : one.y > 0.93 * height ? [[one, 'footer']] : []));
}

/** Room that parts what stands in a margin from the text. */
const APART = 11;

/** What stands in the margins of the first page only: a mark above, an address below, as other pages' text and the room between show. */
export function firstOf(
  first: { readonly marks: Marks; readonly segments: readonly Segment[]; readonly frames: readonly Grid[] }, others: { readonly top: number; readonly bottom: number } | undefined,
): Map<Segment, 'header' | 'footer'> {
  const found = new Map<Segment, 'header' | 'footer'>();
  const sorted = [...first.segments].sort((a, b) => a.y - b.y);
  const frameOf = (one: Segment): Grid | undefined => first.frames.find(({ box }) => box.y < one.y && box.y + box.height > one.y && box.x < one.x && box.x + box.width > one.right);
  const high = sorted.filter((one) => bottomOf(one) < (others === undefined ? (frameOf(one) !== undefined ? HIGH : 0) : others.top - 2));
  // A mark of several lines may reach down to the text.
  const head = sorted.filter((one) => high.includes(one) || (frameOf(one) !== undefined && high.some((other) => frameOf(other) === frameOf(one))));
  if (head.length > 0 && head.length < 4 && apart(head, sorted)) for (const one of head) found.set(one, 'header');
  const limit = first.marks.height - LOW;
  const foot = sorted.filter((one) => one.y > (others === undefined ? limit : Math.max(limit, others.bottom + 1)));
  if (foot.length > 0 && foot.length < 7 && apart(foot, sorted)) for (const one of foot) found.set(one, 'footer');
  return found;
}

/** Higher than this nothing of the text stands on a single page; lower than that neither. */
const [HIGH, LOW] = [60, 57];

/** Is there room between what is in the margin and all else? */
function apart(some: readonly Segment[], all: readonly Segment[]): boolean {
  const others = all.filter((one) => !some.includes(one));
  return others.length > 0 && others.every((other) => some.every((one) => topOf(one) - bottomOf(other) > APART * 0.6 || topOf(other) - bottomOf(one) > 1));
}
