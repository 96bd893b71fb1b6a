import { measureOf } from '../../layout/settings.ts';
import type { LayoutTree, Section } from '../../layout/tree.ts';
import { leastHeights } from '../../paginate/least-height.ts';
import { drawersOf, settingOf } from '../../paginate/paginate.ts';
import type { Subject } from '../subject.ts';

/** Lines of a second page from which it is certainly one, where we make the pages of a file ourselves. */
const FEW_LINES = 5;
/** Pages that what is in a section must fill at the least for its second to be no matter of a few lines. */
const SURELY = 1.2;

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
  let room = SURELY * roomOf(section);
  for (const height of leastHeights(tree, section.blocks, measureOf(section.page))) if ((room -= height) < 0) return true;
  return false;
}
