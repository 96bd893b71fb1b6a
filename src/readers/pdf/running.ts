import type { Numbered } from './folios.ts';
import type { Marks } from './marks.ts';
import type { Segment } from './segments.ts';

/** Text that is printed again at the same place in the margins of pages. */
export function runningOf(
  pages: readonly { readonly marks: Marks; readonly segments: readonly Segment[] }[], numbers: readonly (Numbered | undefined)[],
): ReadonlyMap<Segment, 'header' | 'footer'>[] {
  const keys = new Map<string, number>();
  const found = pages.map(({ marks, segments }, i) => {
    const others = segments.filter((one) => one !== numbers[i]?.segment);
    return inMargins(others, marks).map(([segment, at]) => ({ segment, at, key: `${at}|${segment.text.replace(/\d+/gu, '#').trim()}|${Math.round(segment.y / 3)}` }));
  });
  for (const page of found) for (const key of new Set(page.map((one) => one.key))) keys.set(key, (keys.get(key) ?? 0) + 1);
  const least = Math.max(2, Math.ceil(pages.length * 0.5));
  return found.map((page) => new Map(page.filter(({ key }) => (keys.get(key) ?? 0) >= least && pages.length > 1).map(({ segment, at }) => [segment, at])));
}

/** Segments far up or down a page. */
function inMargins(segments: readonly Segment[], { height }: Marks): (readonly [Segment, 'header' | 'footer'])[] {
  return segments.flatMap((one): (readonly [Segment, 'header' | 'footer'])[] => (one.y < 0.075 * height ? [[one, 'header']] : one.y > 0.93 * height ? [[one, 'footer']] : []));
}
