import { type Pt, snap } from '../core/units.ts';
import type { Picture, RuleLine } from '../layout/tree.ts';
import { lineBox } from './line-box.ts';
import { type Draw, type FlowItem, type Setting, solidItem } from './model.ts';
import { storedSpacing } from './resolve.ts';

/** Rule lines of the decree are solid black. */
const BLACK = '000000';

/** A rule line: its box, then the stroke below it, as an exact empty paragraph with a bottom border takes room. */
export function ruleItem(rule: RuleLine, width: Pt): FlowItem {
  const length = Math.min(rule.length, width);
  const indent = snap((width - length) / 2);
  const height = snap(rule.height);
  const { id: block, role, thickness } = rule;
  const draw: Draw = (sheet, x, top) => {
    const y = top + height + thickness / 2;
    sheet.rules.push({ block, role, x1: x + indent, y1: y, x2: x + width - indent, y2: y, thickness, color: BLACK });
  };
  return solidItem({ height: height + thickness, hang: 0, notes: [], draw }, rule.keepNext);
}

/** A picture centred on a line of its own, made smaller where it is wider than the measure or taller than the page. */
export function pictureItem(setting: Setting, picture: Picture, width: Pt, tallest: Pt): FlowItem {
  const { para, text } = setting.tree.styles.hinh;
  const spacing = storedSpacing(para.line);
  const { hang } = lineBox(text.size, spacing, setting.metrics);
  const scale = Math.min(1, width / picture.width, (tallest - hang) / picture.height);
  const size = { width: picture.width * scale, height: picture.height * scale };
  const draw: Draw = (sheet, x, y) => {
    sheet.pictures.push({ block: picture.id, x: x + (width - size.width) / 2, y, ...size });
  };
  const strip = { height: size.height + hang, hang, notes: [], draw };
  return solidItem(strip, picture.keepNext, { before: snap(para.before), after: snap(para.after) });
}
