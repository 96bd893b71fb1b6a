import { hoa, thuong } from '../../core/text.ts';
import type { Slip } from './capitals.ts';
import { tenChuan } from './ten.ts';
import { casedLike, eitherTone } from './tone.ts';

/** A name in another case than it should have, with the name as it should be. */
export interface WrongName extends Slip {
  readonly actual: string;
  /** The name of the list. */
  readonly name: string;
}

/** A finder of names that stand in another case than a list has them, with the tone mark in either place; the longest name wins. */
export function nameFinder(names: readonly string[]): (text: string) => Iterable<WrongName> {
  const models = new Map(names.map((name) => [tenChuan(name), name]));
  const forms = [...names].sort((a, b) => b.length - a.length).map(eitherTone);
  const any = new RegExp(`(?<![\\p{L}])(?:${forms.join('|')})(?![\\p{L}])`, 'giu');
  return function* find(text) {
    for (const { 0: actual, index } of text.matchAll(any)) {
      const name = models.get(tenChuan(actual));
      if (name === undefined || actual === hoa(actual)) continue;
      const expected = casedLike(actual, name);
      if (expected !== actual) yield { start: index, end: index + actual.length, expected, actual, name };
    }
  };
}

/** Does a text begin with a small letter? */
export const startsLower = (text: string): boolean => text.charAt(0) !== hoa(text.charAt(0)) && text.charAt(0) === thuong(text.charAt(0));
