import type { FlowItem, Spaced } from './model.ts';

/** Space between two items: the larger of what the upper wants below it and the lower above it. */
export const gapBetween = (after: number, before: number): number => Math.max(after, before);

/** Items one below the other in a cell, a note or a page margin, where no page ends. The space after the last one is given apart. */
export function stackItems(items: readonly FlowItem[]): { readonly strips: readonly Spaced[]; readonly after: number } {
  const strips: Spaced[] = [];
  let after = 0;
  for (const item of items) {
    item.strips.forEach((strip, index) => strips.push({ gap: index > 0 ? 0 : gapBetween(after, item.before), strip }));
    after = item.after;
  }
  return { strips, after };
}
