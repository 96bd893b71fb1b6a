import type { Pt } from '../core/units.ts';
import type { Paragraph } from '../layout/tree.ts';
import { breakLines } from '../metrics/break-lines.ts';
import type { PlacedLine, PlacedRule } from './frames.ts';
import { lineBox, lineSize } from './line-box.ts';
import { type FlowItem, type Setting, solidItem } from './model.ts';
import { placeLine } from './place-line.ts';
import { markSize, paraStyleOf, runsOf } from './resolve.ts';

/** Stroke of the frame round a mark of urgency or circulation. */
export const FRAME_THICKNESS: Pt = 0.75;

type Box = { readonly x: Pt; readonly width: Pt; readonly height: Pt };

/** A paragraph in a box of its own: `frame` is the outer size, the text centred in it both ways. The box stands as the paragraph is aligned. */
export function framedItem(setting: Setting, paragraph: Paragraph, frame: NonNullable<Paragraph['frame']>, width: Pt): FlowItem {
  const style = paraStyleOf(setting.tree, paragraph);
  const slack = width - style.left - style.right - frame.width;
  const x = style.left + (style.align === 'center' ? slack / 2 : style.align === 'right' ? slack : 0);
  const inner = frameLines(setting, paragraph, { x, width: frame.width, height: frame.height });
  const rules = frameRules(paragraph, frame.color, { x, width: frame.width, height: inner.height });
  const strip = { height: inner.height, hang: 0, notes: [], drawing: { lines: inner.lines, rules, pictures: [] } };
  return solidItem(strip, style.keepNext, style);
}

/** The text lines, centred; more than fit make the box taller rather than be lost. */
function frameLines(setting: Setting, paragraph: Paragraph, box: Box): { readonly lines: PlacedLine[]; readonly height: Pt } {
  const runs = runsOf(setting.tree, paragraph);
  const room = box.width - 2 * FRAME_THICKNESS;
  const lines = breakLines(runs, { width: () => room, justified: false, rules: setting.rules, metrics: setting.metrics });
  const mark = markSize(setting.tree, paragraph);
  const boxes = lines.map((line) => lineBox(lineSize(line, runs, mark), { kind: 'multiple', value: 1 }, setting.metrics));
  const text = boxes.reduce((sum, { height }) => sum + height, 0);
  const height = Math.max(box.height, text + 2 * FRAME_THICKNESS);
  let top = (height - text) / 2;
  return {
    height,
    lines: lines.map((line, index) => {
      const set = placeLine(line, runs, 'center', box.x + FRAME_THICKNESS);
      const { height: tall = 0, baseline = 0 } = boxes[index] ?? {};
      const placed = {
        block: paragraph.id, role: paragraph.role, path: paragraph.path, index, last: index === lines.length - 1, artifact: false,
        ...set, top, height: tall, baseline: top + baseline,
      };
      top += tall;
      return placed;
    }),
  };
}

/** Four strokes within the outer size. */
function frameRules(paragraph: Paragraph, color: string, box: Box): PlacedRule[] {
  const half = FRAME_THICKNESS / 2;
  const [left, right, top, bottom] = [box.x + half, box.x + box.width - half, half, box.height - half];
  const rule = (x1: Pt, y1: Pt, x2: Pt, y2: Pt): PlacedRule => ({
    block: paragraph.id, role: paragraph.role, x1, y1, x2, y2, thickness: FRAME_THICKNESS, color,
  });
  return [
    rule(box.x, top, box.x + box.width, top),
    rule(box.x, bottom, box.x + box.width, bottom),
    rule(left, 0, left, box.height),
    rule(right, 0, right, box.height),
  ];
}
