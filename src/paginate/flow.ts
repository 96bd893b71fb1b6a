import type { Pt } from '../core/units.ts';
import { chainFrom, withoutWidows } from './keep.ts';
import type { FlowItem, Strip } from './model.ts';
import { type Area, type FilledPage, PageStack, TOLERANCE } from './page-stack.ts';
import { gapBetween } from './stack.ts';

/** Stacks items into pages: space between paragraphs, widows and orphans, keep rules, rows, notes. `separator` is the height of the rule above notes. */
export function fillPages(items: readonly FlowItem[], areaOf: (page: number) => Area, separator: Pt): readonly FilledPage[] {
  const stack = new PageStack(areaOf, separator);
  items.forEach((item, index) => {
    if (item.keepNext && chainMustMove(stack, items, index, separator)) stack.turn();
    placeItem(stack, item);
    stack.after = item.after;
  });
  return stack.finish();
}

/** The space above an item here: at the top of a page only the section's first one keeps it. */
const gapAbove = (stack: PageStack, item: FlowItem): Pt =>
  stack.fresh ? (stack.first ? item.before : 0) : gapBetween(stack.after, item.before);

/** Is the chain starting here too tall for what is left of the page, but not for a page of its own? */
function chainMustMove(stack: PageStack, items: readonly FlowItem[], index: number, separator: Pt): boolean {
  const item = items[index];
  if (item === undefined || stack.fresh) return false;
  const { height, hang, notes } = chainFrom(items, index);
  const here = stack.y + gapAbove(stack, item) + height - (notes > 0 || stack.hasNotes ? 0 : hang);
  if (here <= stack.bottom(notes) + TOLERANCE) return false;
  return height - (notes > 0 ? 0 : hang) + notes + (notes > 0 ? separator : 0) <= stack.nextRoom() + TOLERANCE;
}

function placeItem(stack: PageStack, item: FlowItem): void {
  let strips = item.strips;
  let start = true;
  while (strips.length > 0) {
    if (stack.fresh) repeatHead(stack, item.head ?? []);
    const gap = start ? gapAbove(stack, item) : 0;
    const taken = takeHere(stack, item, strips, gap, start);
    strips.slice(0, taken).forEach((strip, index) => stack.put(strip, index === 0 ? gap : 0));
    start &&= taken === 0;
    strips = strips.slice(taken);
    if (strips.length === 0) return;
    const rest = taken === 0 ? divide(stack, strips, gap) : undefined;
    if (rest !== undefined) {
      strips = rest;
      start = false;
    }
    if (strips.length > 0) stack.turn();
  }
}

/** Header rows again, unless they would fill half of the page. */
function repeatHead(stack: PageStack, head: readonly Strip[]): void {
  const height = head.reduce((sum, strip) => sum + strip.height, 0);
  if (height === 0 || height > (stack.bottom() - stack.y) / 2) return;
  for (const strip of head) stack.put(strip, 0, true);
}

/** How many strips this page takes. */
function takeHere(stack: PageStack, item: FlowItem, strips: readonly Strip[], gap: Pt, start: boolean): number {
  const fit = countFitting(stack, strips, gap);
  if (fit === strips.length) return fit;
  if (stack.fresh) return (item.widowControl ? withoutWidows(fit, strips.length, start) : fit) || fit;
  if (item.keepLines && start) return 0;
  return item.widowControl ? withoutWidows(fit, strips.length, start) : fit;
}

function countFitting(stack: PageStack, strips: readonly Strip[], gap: Pt): number {
  let y = stack.y + gap;
  let notes = 0;
  for (const [index, strip] of strips.entries()) {
    y += strip.height;
    notes += noteOpening(strip);
    const floor = stack.bottom(notes);
    // Extra line spacing may hang below the page, but not into the notes.
    const hang = notes > 0 || stack.hasNotes ? 0 : strip.hang;
    if (y - hang > floor + TOLERANCE) return index;
  }
  return strips.length;
}

/** Height of the first line of each note that a strip calls for; the rest of a note may go on overleaf. */
const noteOpening = (strip: Strip): Pt =>
  strip.notes.reduce((sum, { strips }) => sum + (strips[0] === undefined ? 0 : strips[0].gap + strips[0].strip.height), 0);

/** What no page holds whole: a row is divided here, anything else is put on a page of its own, so that nothing is lost. Returns what is left, if anything was put. */
function divide(stack: PageStack, strips: readonly Strip[], gap: Pt): readonly Strip[] | undefined {
  const [first, ...others] = strips;
  if (first === undefined || stack.crowded) return undefined;
  if (first.height > stack.nextRoom() + TOLERANCE || stack.fresh) {
    const parts = first.split?.(stack.bottom() - stack.y - gap, stack.fresh);
    if (parts !== undefined) {
      stack.put(parts[0], gap);
      return [parts[1], ...others];
    }
  }
  if (!stack.fresh) return undefined;
  stack.put(first, gap);
  return others;
}
