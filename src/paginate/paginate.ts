import type { LayoutTree, Section } from '../layout/tree.ts';
import type { LineRules } from '../metrics/break-chances.ts';
import { type Metrics, timesMetrics } from '../metrics/metrics.ts';
import { itemsOf } from './blocks.ts';
import { drawPage } from './draw-page.ts';
import { fillPages } from './flow.ts';
import type { Frames, Page } from './frames.ts';
import { type Margins, marginsOf, measureOf } from './margins.ts';
import type { Setting } from './model.ts';
import { separatorHeight } from './separator.ts';

/** How pages are made: the widths of the font and the breaking of lines. */
export interface PaginateOptions {
  /** Widths of the body font; Times New Roman's where not given. */
  readonly metrics?: Metrics | undefined;
  /** Whose line breaking to follow; Word's where not given. */
  readonly rules?: LineRules | undefined;
}

/** Lays a tree out in pages: every line, rule line and picture with its place. Pure; the same tree gives the same frames. */
export const paginate = (tree: LayoutTree, options: PaginateOptions = {}): Frames => ({ pages: tree.sections.flatMap((section, index) => drawersOf(settingOf(tree, options), section, index).map((draw) => draw())) });

/** What lines are made with. */
export const settingOf = (tree: LayoutTree, { metrics = timesMetrics, rules = 'word' }: PaginateOptions = {}): Setting => ({ tree, metrics, rules });

/** Room that text is given in any case, points: margins that leave none would make a page of each line, or never end. */
const LEAST_ROOM = 36;
const withRoom = (margins: Margins): Margins => ({
  ...margins,
  areaOf: (page) => {
    const { top, bottom } = margins.areaOf(page);
    return { top, bottom: Math.max(bottom, top + LEAST_ROOM) };
  },
});

/** The pages of a section, numbered from 1, each drawn when it is asked for: how many there are is known a third sooner. */
export function drawersOf(setting: Setting, section: Section, index: number): readonly (() => Page)[] {
  const margins = withRoom(marginsOf(setting, section));
  const width = Math.max(LEAST_ROOM, measureOf(section));
  const { top, bottom } = margins.areaOf(1);
  const items = itemsOf(setting, section.blocks, { measure: width, width, tallest: bottom - top });
  const filled = fillPages(items, margins.areaOf, separatorHeight(setting));
  return filled.map((page, number) => () => {
    const sheet = drawPage(setting, section, page, margins, number);
    return { width: section.page.width, height: section.page.height, section: index, number: number + 1, ...sheet };
  });
}
