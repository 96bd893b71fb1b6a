import { markOf, nationRole } from './head-columns.ts';
import { isBlank, isLine, type Item, type Line } from './line.ts';
import { as, type Out } from './out.ts';
import { isNgay, isSo, isVeViec } from './patterns.ts';
import { ruleOfChars } from './rules.ts';
import { WHY } from './why.ts';

/** What a page says above the document that it shows, and where the document begins. */
export interface Preamble {
  readonly out: readonly Out[];
  readonly next: number;
}

/** How far down the first line of a head is looked for, and how long an agency's line is at most. */
const REACH = 40;
const LONGEST = 90;

/** Finds lines of small letters above a head that is typed line by line and begins with agencies in capitals. */
export function findPreamble(items: readonly Item[]): Preamble {
  const nation = items.slice(0, REACH).findIndex((item) => isLine(item) && nationRole(item) !== undefined);
  let start = nation;
  while (start > 0 && isOfHead(items[start - 1])) start -= 1;
  const named = items.slice(Math.max(0, start), nation).some((item) => isLine(item) && isAgency(item));
  const above = items.slice(0, Math.max(0, start));
  if (!named || above.some((item) => item.kind === 'table') || !above.some(isLine)) return { out: [], next: 0 };
  return { out: above.flatMap((item): Out[] => (item.kind === 'line' ? (isBlank(item) ? [] : [as('doan', item, WHY.trangMang)]) : item.kind === 'rule' ? [{ kind: 'rule', rule: item.rule, role: 'doan' }] : [item])), next: start };
}

const isAgency = (line: Line): boolean => line.look.capitals && line.text.length < LONGEST && nationRole(line) === undefined;
const isOfHead = (item: Item | undefined): boolean => item !== undefined && (item.kind === 'rule' || isBlank(item) || (isLine(item) && (isAgency(item) || ruleOfChars(item) !== undefined || /^[-–]$/u.test(item.text) || isSo(item) || isNgay(item) || isVeViec(item) || markOf(item) !== undefined)));
