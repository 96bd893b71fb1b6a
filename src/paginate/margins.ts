import type { Pt } from '../core/units.ts';
import type { Block, Section } from '../layout/tree.ts';
import { measure } from '../metrics/metrics.ts';
import { itemsOf } from './blocks.ts';
import { drawStack, stackHeight } from './drawing.ts';
import type { PlacedLine } from './frames.ts';
import { lineBox } from './line-box.ts';
import type { Setting, Sheet, Spaced } from './model.ts';
import type { Area } from './page-stack.ts';
import { startOf } from './place-line.ts';
import { storedSpacing } from './resolve.ts';
import { stackItems } from './stack.ts';

/** What stands in the top and bottom margins of a section's pages, and the room left between. */
export interface Margins {
  readonly areaOf: (page: number) => Area;
  /** Drawn on a page before its text, and after it. */
  readonly above: (sheet: Sheet, page: number) => void;
  readonly below: (sheet: Sheet, page: number) => void;
}

/** Width of a section's text. */
export const measureOf = ({ page }: Section): Pt => page.width - page.margin.left - page.margin.right;

/** Lays out the margins of a section. A margin taller than its room pushes the text, as in Word. */
export function marginsOf(setting: Setting, section: Section): Margins {
  const { page } = section;
  const head = stackOf(setting, section, section.firstHeader);
  const foot = stackOf(setting, section, section.firstFooter);
  const number = section.pageNumber ? lineBox(numberStyle(setting).size, numberSpacing(setting), setting.metrics).height : 0;
  const firstTop = Math.max(page.margin.top, page.header + stackHeight(head));
  const top = Math.max(page.margin.top, page.header + number);
  const footTop = page.height - page.footer - stackHeight(foot);
  const bottom = page.height - page.margin.bottom;
  return {
    areaOf: (index) => (index === 0 ? { top: firstTop, bottom: Math.min(bottom, footTop) } : { top, bottom }),
    above: (sheet, index) => {
      if (index === 0) drawStack(head)(sheet, page.margin.left, page.header);
      else if (section.pageNumber) sheet.lines.push(numberLine(setting, section, index + 1));
    },
    below: (sheet, index) => {
      if (index === 0) drawStack(foot)(sheet, page.margin.left, footTop);
    },
  };
}

function stackOf(setting: Setting, section: Section, blocks: readonly Block[]): readonly Spaced[] {
  const width = measureOf(section);
  return stackItems(itemsOf(setting, blocks, { measure: width, width, tallest: section.page.height / 4 })).strips;
}

const numberStyle = (setting: Setting) => setting.tree.styles['so-trang'].text;
const numberPara = (setting: Setting) => setting.tree.styles['so-trang'].para;
const numberSpacing = (setting: Setting) => storedSpacing(numberPara(setting).line);

/** The page number in the top margin, where its style has it; not shown on the first page. */
function numberLine(setting: Setting, section: Section, number: number): PlacedLine {
  const style = numberStyle(setting);
  const { align, left, right, firstLine } = numberPara(setting);
  const text = String(number);
  const width = measure(text, style, setting.metrics);
  const start = left + firstLine;
  const x = section.page.margin.left + start + startOf(align, measureOf(section) - start - right - width);
  const box = lineBox(style.size, numberSpacing(setting), setting.metrics);
  return {
    role: 'so-trang', path: section.path, index: 0, last: true, artifact: true,
    x, width, top: section.page.header, height: box.height, baseline: section.page.header + box.baseline,
    runs: [{ text, x, width, ...style, underline: false, rise: 0, wordSpace: 0 }],
  };
}
