import type { Pt } from '../core/units.ts';
import type { Paragraph } from '../layout/tree.ts';
import { breakLines } from '../metrics/break-lines.ts';
import type { PlacedRule } from './frames.ts';
import { lineBox, lineSize } from './line-box.ts';
import { type Draw, type FlowItem, type Setting, solidItem } from './model.ts';
import { placeLine } from './place-line.ts';
import { markSize, paraStyleOf, runsOf } from './resolve.ts';

/** Stroke of the frame round a mark of urgency or circulation. */
const FRAME_THICKNESS: Pt = 0.75;

type Box = { readonly x: Pt; readonly y: Pt; readonly width: Pt; readonly height: Pt };

/** A paragraph in a box of its own: `frame` is the outer size, the text centred in it both ways. The box stands as the paragraph is aligned. */
export function framedItem(setting: Setting, paragraph: Paragraph, frame: NonNullable<Paragraph['frame']>, width: Pt): FlowItem {
  const style = paraStyleOf(setting.tree, paragraph);
  const slack = width - style.left - style.right - frame.width;
  const x = style.left + (style.align === 'center' ? slack / 2 : style.align === 'right' ? slack : 0);
  const inner = frameText(setting, paragraph, frame.width);
  const height = Math.max(frame.height, inner.height + 2 * FRAME_THICKNESS);
  const draw: Draw = (sheet, left, top) => {
    inner.draw(sheet, left + x + FRAME_THICKNESS, top + (height - inner.height) / 2);
    sheet.rules.push(...frameRules(paragraph, frame.color, { x: left + x, y: top, width: frame.width, height }));
  };
  return solidItem({ height, hang: 0, notes: [], draw }, style.keepNext, style);
}

/** The text in the box, centred; more lines than fit make the box taller rather than be lost. */
function frameText(setting: Setting, paragraph: Paragraph, width: Pt): { readonly height: Pt; readonly draw: Draw } {
  const runs = runsOf(setting.tree, paragraph);
  const room = width - 2 * FRAME_THICKNESS;
  const lines = breakLines(runs, { width: () => room, justified: false, rules: setting.rules, metrics: setting.metrics });
  const mark = markSize(setting.tree, paragraph);
  const boxes = lines.map((line) => ({ line, ...lineBox(lineSize(line, runs, mark), { kind: 'multiple', value: 1 }, setting.metrics) }));
  const draw: Draw = (sheet, x, y) => {
    let top = y;
    boxes.forEach(({ line, height, baseline }, index) => {
      const { id: block, role, path } = paragraph;
      const set = placeLine(line, runs, 'center', x);
      sheet.lines.push({ block, role, path, index, last: index === boxes.length - 1, artifact: false, ...set, top, height, baseline: top + baseline });
      top += height;
    });
  };
  return { height: boxes.reduce((sum, { height }) => sum + height, 0), draw };
}

/** Four strokes within the outer size. */
function frameRules(paragraph: Paragraph, color: string, box: Box): PlacedRule[] {
  const half = FRAME_THICKNESS / 2;
  const [right, bottom] = [box.x + box.width, box.y + box.height];
  const rule = (x1: Pt, y1: Pt, x2: Pt, y2: Pt): PlacedRule => ({
    block: paragraph.id, role: paragraph.role, x1, y1, x2, y2, thickness: FRAME_THICKNESS, color,
  });
  return [
    rule(box.x, box.y + half, right, box.y + half),
    rule(box.x, bottom - half, right, bottom - half),
    rule(box.x + half, box.y, box.x + half, bottom),
    rule(right - half, box.y, right - half, bottom),
  ];
}
