import type { Pt } from '../core/units.ts';
import type { FlowItem, Strip } from './model.ts';
import { gapBetween } from './stack.ts';

/** What a page must take of an item with what is kept above it: all of a short one, else two lines; one line where widows are allowed. */
const SHORT = 3;
function opening({ strips, keepLines, widowControl }: FlowItem): readonly Strip[] {
  if (keepLines) return strips;
  if (!widowControl) return strips.slice(0, 1);
  return strips.length <= SHORT ? strips : strips.slice(0, 2);
}

/** Height of what must stand together from item `i` on. */
interface Chain {
  /** Without the space above the first item. */
  readonly height: Pt;
  /** Part of it that may hang below the page. */
  readonly hang: Pt;
  /** Height of the footnotes it calls for. */
  readonly notes: Pt;
}

/** The chain of items kept with the next one, and the opening of what follows them. */
export function chainFrom(items: readonly FlowItem[], i: number): Chain {
  let height = 0;
  let hang = 0;
  let notes = 0;
  let after: Pt | undefined;
  for (let j = i; j < items.length; j += 1) {
    const item = items[j];
    if (item === undefined) break;
    const strips = item.keepNext ? item.strips : opening(item);
    height += (after === undefined ? 0 : gapBetween(after, item.before)) + strips.reduce((sum, strip) => sum + strip.height, 0);
    notes += strips.reduce((sum, strip) => sum + noteHeight(strip), 0);
    hang = strips.at(-1)?.hang ?? 0;
    after = item.after;
    if (!item.keepNext) break;
  }
  return { height, hang, notes };
}

const noteHeight = (strip: Strip): Pt =>
  strip.notes.reduce((sum, note) => note.strips.reduce((inner, s) => inner + s.gap + s.strip.height, sum), 0);

/** How many lines of `fit` that fit a page should take, of `left` lines: no widow overleaf, no orphan at the foot. */
export function withoutWidows(fit: number, left: number, atStart: boolean): number {
  if (fit >= left) return left;
  const taken = left - fit === 1 ? fit - 1 : fit;
  return atStart && taken === 1 ? 0 : taken;
}
