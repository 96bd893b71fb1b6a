import { gon, plain } from '../../../src/core/text.ts';
import type { LayoutTree } from '../../../src/layout/tree.ts';
import { printedOf } from '../../../src/rules/kit/printed.ts';

/** What a document says, component by component: role, numeral and text in one line each. */
export const outlineOf = (tree: LayoutTree): string[] =>
  printedOf({ tree })
    .map(({ role, marker, text }) => `${role}: ${gon(plain(`${marker} ${text}`))}`)
    .filter((line) => /: ./u.test(line));
