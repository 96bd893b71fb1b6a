import type { Pt } from '../core/units.ts';
import type { Section } from '../layout/tree.ts';
import { drawRepeated, drawStack, stackHeight } from './drawing.ts';
import type { PlacedRule } from './frames.ts';
import type { Margins } from './margins.ts';
import { blankSheet, type Setting, type Sheet } from './model.ts';
import type { FilledPage } from './page-stack.ts';
import { separatorHeight, separatorRule } from './separator.ts';

/** Everything on one page, in reading order: top margin, text, notes, bottom margin. */
export function drawPage(setting: Setting, section: Section, page: FilledPage, margins: Margins, index: number): Sheet {
  const sheet = blankSheet();
  const { left } = section.page.margin;
  margins.above(sheet, index);
  for (const { strip, y, repeated } of page.body) {
    if (repeated) drawRepeated(sheet, strip.draw, left, y);
    else strip.draw(sheet, left, y);
  }
  drawNotes(setting, section, page, sheet);
  margins.below(sheet, index);
  return { ...sheet, rules: unique(sheet.rules) };
}

/** The notes at the foot of the text, below a short rule. */
function drawNotes(setting: Setting, section: Section, page: FilledPage, sheet: Sheet): void {
  if (page.notes.length === 0) return;
  const { left } = section.page.margin;
  const top = page.area.bottom - stackHeight(page.notes);
  const from = sheet.lines.length;
  drawStack(page.notes)(sheet, left, top);
  const block = sheet.lines[from]?.block;
  if (block !== undefined) sheet.rules.push(separatorRule(setting, block, left, top - separatorHeight(setting)));
}

/** Each stroke once: neighbouring cells share theirs. */
function unique(rules: readonly PlacedRule[]): PlacedRule[] {
  const seen = new Set<string>();
  return rules.filter((rule) => {
    const own = keyOf(rule);
    return !seen.has(own) && seen.add(own);
  });
}

const hundredths = (n: Pt): number => Math.round(n * 100);
const keyOf = ({ x1, y1, x2, y2 }: PlacedRule): string => `${hundredths(x1)},${hundredths(y1)},${hundredths(x2)},${hundredths(y2)}`;
