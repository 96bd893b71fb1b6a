import type { SeenBlock, SeenSection } from '../seen/model.ts';
import { isBlank, isLine, type Item, itemsOf, flat } from './line.ts';
import { markOf } from './head-columns.ts';
import { as, type Out } from './out.ts';
import { WHY } from './why.ts';

const LIEN_HE = /(?<![a-z])(?:dt|dien thoai|tel|fax|e-?mail|website|dia chi|so dt)\s*[:.]|@|www\./u;

/** What stands in the top margin: a note on circulation, or what else. */
export const topOf = (section: SeenSection): Out[] => [...marginOf(section.firstHeader, false), ...others(section.header, section.firstHeader)];

/** What stands at the foot: the contact line with the line above it, or what else. */
export const footOf = (section: SeenSection): Out[] => [...marginOf(section.firstFooter, true), ...others(section.footer, section.firstFooter)];

function marginOf(blocks: readonly SeenBlock[], foot: boolean): Out[] {
  const items = flat(itemsOf(blocks)).filter((item) => !isBlank(item));
  const contact = foot && items.some((item) => isLine(item) && (item.src.style === 'lien-he' || LIEN_HE.test(item.key)));
  return items.flatMap((item): Out[] => (item.kind === 'rule' ? [{ kind: 'rule', rule: item.rule, role: contact ? 'lien-he' : 'so-trang' }] : item.kind === 'line' ? [inMargin(item, contact)] : [item]));
}

function inMargin(line: Extract<Item, { kind: 'line' }>, contact: boolean): Out {
  // A style of ours says what it is, whatever its words have become.
  const mark = line.src.style === 'luu-hanh' ? 'luu-hanh' : markOf(line);
  return contact ? as('lien-he', line) : as(mark ?? 'so-trang', line, mark === undefined ? WHY.leTrang : undefined);
}

/** What only pages after the first show, so that nothing is lost; what the first shows too is there already. */
function others(blocks: readonly SeenBlock[], first: readonly SeenBlock[]): Out[] {
  const shown = new Set(flat(itemsOf(first)).flatMap((item) => (isLine(item) ? [item.text] : [])));
  return flat(itemsOf(blocks)).flatMap((item): Out[] => {
    if (!isLine(item) || shown.has(item.text)) return [];
    shown.add(item.text);
    return [as('so-trang', item, WHY.leTrang)];
  });
}
