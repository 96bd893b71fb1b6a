import type { Section } from '../layout/tree.ts';
import { asArtifact, drawStack, join, shift, stackHeight } from './drawing.ts';
import type { PlacedRule } from './frames.ts';
import { type Drawing, NOTHING, type Setting } from './model.ts';
import type { FilledPage } from './page-stack.ts';
import { separatorHeight, separatorRule } from './separator.ts';

/** Everything on one page, in reading order. */
export function drawPage(setting: Setting, section: Section, page: FilledPage, above: Drawing, below: Drawing): Drawing {
  const { left } = section.page.margin;
  const body = page.body.map(({ strip, y, repeated }) => {
    const placed = shift(strip.drawing, left, y);
    return repeated ? asArtifact(placed) : placed;
  });
  const all = join([above, ...body, drawNotes(setting, section, page), below]);
  return { ...all, rules: unique(all.rules) };
}

/** The notes at the foot of the text, below a short rule. */
function drawNotes(setting: Setting, section: Section, page: FilledPage): Drawing {
  const block = page.notes[0]?.strip.drawing.lines[0]?.block;
  if (block === undefined) return NOTHING;
  const { left } = section.page.margin;
  const top = page.area.bottom - stackHeight(page.notes);
  const notes = drawStack(page.notes, left, top);
  return { ...notes, rules: [separatorRule(setting, block, left, top - separatorHeight(setting)), ...notes.rules] };
}

/** Each stroke once: neighbouring cells share theirs. */
function unique(rules: readonly PlacedRule[]): PlacedRule[] {
  const seen = new Set<string>();
  return rules.filter(({ x1, y1, x2, y2 }) => {
    const key = [x1, y1, x2, y2].map((n) => n.toFixed(2)).join();
    return !seen.has(key) && seen.add(key);
  });
}
