import { measureOf } from '../../layout/settings.ts';
import type { Block, LayoutTree, Section, Table, TableRow } from '../../layout/tree.ts';
import { drawersOf, settingOf } from '../../paginate/paginate.ts';
import type { Subject } from '../subject.ts';
import { mainSize, paraOf } from './looks.ts';

/** Lines of a second page from which it is certainly one, where we make the pages of a file ourselves. */
const FEW_LINES = 5;
/** Narrowest that letters are on the average, as a share of their size, and shortest that lines are. */
const [NARROW, SHORT] = [0.36, 1.1];
/** Pages that running text must fill by that reckoning for there to be more than one. */
const SURELY = 1.3;

const cache = new WeakMap<Section, boolean>();

/** Has a section two pages and more: by the pages that a file tells, or else by our own? */
export function isLong({ seen }: Pick<Subject, 'seen'>, tree: LayoutTree, index: number): boolean {
  const told = seen?.pages;
  const section = tree.sections[index];
  if (told !== undefined || section === undefined) return (told?.get(index) ?? 0) > 1;
  const known = cache.get(section) ?? counted(seen, tree, section);
  cache.set(section, known);
  return known;
}

/** Long files need not be laid out: what is certain is reckoned. */
function counted(seen: Subject['seen'], tree: LayoutTree, section: Section): boolean {
  if (!hasRoom(section)) return false;
  if (seen !== undefined && isSurelyLong(tree, section)) return true;
  const pages = drawersOf(settingOf(tree), section, 0);
  const second = pages[1];
  return second !== undefined && (seen === undefined || pages.length > 2 || second().lines.length > FEW_LINES);
}

const roomOf = ({ page }: Section): number => page.height - page.margin.top - page.margin.bottom;
const hasRoom = (section: Section): boolean => roomOf(section) > 0 && measureOf(section.page) > 0;

function isSurelyLong(tree: LayoutTree, section: Section): boolean {
  const width = measureOf(section.page);
  let room = SURELY * roomOf(section);
  return section.blocks.some((block) => (room -= leastHeight(tree, block, width)) < 0);
}

/** Less than what a block takes; pictures count for nothing. */
function leastHeight(tree: LayoutTree, block: Block, width: number): number {
  if (block.kind === 'table') return block.rows.reduce((sum, row) => sum + leastRow(tree, block, row), 0);
  if (block.kind !== 'paragraph') return 0;
  const { before, after, line } = paraOf(tree, { paragraph: block });
  const texts = block.inlines.filter((inline) => inline.kind === 'text');
  const size = mainSize(texts.map((text) => ({ length: text.text.length, size: text.size ?? tree.styles[block.role].text.size, raised: text.superscript === true, bold: false, italic: false, color: '', font: '', link: false }))) ?? 0;
  const letters = texts.reduce((sum, { text }) => sum + text.length, 0);
  const lines = Math.max(1, Math.floor((letters * size * NARROW) / width));
  return lines * (line.kind === 'exact' ? line.value : SHORT * size * line.value) + Math.max(before, after);
}

/** A row is as high as its highest cell that spans no other. Where cells stand in each of its columns, it is known how wide they are; elsewhere each paragraph is one line. */
function leastRow(tree: LayoutTree, { columns }: Table, { cells }: TableRow): number {
  const whole = cells.reduce((sum, { colSpan }) => sum + colSpan, 0) === columns.length;
  let column = 0;
  const heights = cells.map(({ colSpan, rowSpan, blocks }) => {
    const own = columns.slice(column, (column += colSpan));
    const width = whole ? own.reduce((sum, one) => sum + one, 0) : Number.POSITIVE_INFINITY;
    return rowSpan === 1 ? blocks.reduce((sum, one) => sum + leastHeight(tree, one, width), 0) : 0;
  });
  return Math.max(0, ...heights);
}
