import { type Pt, snap } from '../core/units.ts';
import type { Picture, RuleLine } from '../layout/tree.ts';
import { lineBox } from './line-box.ts';
import { type FlowItem, type Setting, solidItem } from './model.ts';
import { storedSpacing } from './resolve.ts';

/** Rule lines of the decree are solid black. */
const BLACK = '000000';

/** A rule line: its box, then the stroke below it, as an exact empty paragraph with a bottom border takes room. */
export function ruleItem(rule: RuleLine, width: Pt): FlowItem {
  const length = Math.min(rule.length, width);
  const x1 = snap((width - length) / 2);
  const y = snap(rule.height) + rule.thickness / 2;
  const stroke = { block: rule.id, role: rule.role, x1, y1: y, x2: width - x1, y2: y, thickness: rule.thickness, color: BLACK };
  const strip = { height: snap(rule.height) + rule.thickness, hang: 0, notes: [], drawing: { lines: [], rules: [stroke], pictures: [] } };
  return solidItem(strip, rule.keepNext);
}

/** A picture centred on a line of its own, made smaller where it is wider than the measure or taller than the page. */
export function pictureItem(setting: Setting, picture: Picture, width: Pt, tallest: Pt): FlowItem {
  const { para, text } = setting.tree.styles.hinh;
  const spacing = storedSpacing(para.line);
  const { hang } = lineBox(text.size, spacing, setting.metrics);
  const scale = Math.min(1, width / picture.width, (tallest - hang) / picture.height);
  const size = { width: picture.width * scale, height: picture.height * scale };
  const placed = { block: picture.id, x: (width - size.width) / 2, y: 0, ...size };
  const strip = { height: size.height + hang, hang, notes: [], drawing: { lines: [], rules: [], pictures: [placed] } };
  return solidItem(strip, picture.keepNext, { before: snap(para.before), after: snap(para.after) });
}
