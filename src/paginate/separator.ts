import { mmToPt, type Pt } from '../core/units.ts';
import type { PlacedRule } from './frames.ts';
import { lineBox } from './line-box.ts';
import type { Setting } from './model.ts';

/** Length and stroke of the short rule above footnotes, as Word draws it: two inches. */
const LENGTH = mmToPt(50.8);
const THICKNESS: Pt = 0.5;

/** Height of the separator's line: a single line of body text. */
export const separatorHeight = (setting: Setting): Pt =>
  lineBox(setting.tree.styles.doan.text.size, { kind: 'multiple', value: 1 }, setting.metrics).height;

/** The rule itself, in the middle of its line. */
export function separatorRule(setting: Setting, block: number, x: Pt, top: Pt): PlacedRule {
  const y = top + separatorHeight(setting) / 2;
  return { block, role: 'cuoc-chu', x1: x, y1: y, x2: x + LENGTH, y2: y, thickness: THICKNESS, color: '000000' };
}
