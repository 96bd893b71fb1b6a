import { foldedKey, nameFinder, nameKey } from '../../core/fold.ts';
import { hoa, thuong } from '../../core/text.ts';
import type { Slip } from './capitals.ts';
import { foldedOf, type Printed } from './printed.ts';
import { casedLike } from './tone.ts';

/** A name in another case than it should have, with the name as it should be. */
export interface WrongName extends Slip {
  readonly actual: string;
  /** The name of the list. */
  readonly name: string;
}

/** A finder of names that stand in another case than a list has them, with the tone mark in either place; the longest name wins. */
export function caseFinder(names: readonly string[]): (p: Printed) => Iterable<WrongName> {
  const models = new Map(names.map((name) => [nameKey(name), name]));
  const places = nameFinder(names);
  return function* find(p) {
    const low = foldedOf(p);
    let reached = 0;
    for (const [start, end] of [...places(low)].sort(([a], [b]) => a - b)) {
      const actual = p.text.slice(start, end);
      const name = models.get(foldedKey(low.slice(start, end)));
      // A name in a longer one is part of it; one with other spaces about its dash is left alone.
      if (name?.length !== actual.length || start < reached) continue;
      reached = end;
      const expected = casedLike(actual, name);
      if (actual !== hoa(actual) && expected !== actual) yield { start, end, expected, actual, name };
    }
  };
}

/** Does a text begin with a small letter? */
export const startsLower = (text: string): boolean => text.charAt(0) !== hoa(text.charAt(0)) && text.charAt(0) === thuong(text.charAt(0));
