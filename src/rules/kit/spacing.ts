import { thongLe } from '../../core/clause.ts';
import type { Bilingual } from '../../core/text.ts';
import type { RuleExample } from '../example.ts';
import { defineRule, NO_TREE, type Rule, type RuleSpec } from '../rule.ts';
import { few } from './few.ts';
import { replacing } from './fix.ts';
import { leafAt, type Printed, showing } from './printed.ts';
import { typedOf } from './typed.ts';

/** A stretch that is typed wrong, what it should be, and the words around it. */
export interface Slip {
  readonly start: number;
  readonly end: number;
  readonly expected: string;
}

interface SpacingSpec extends Pick<RuleSpec<unknown>, 'id' | 'title' | 'why' | 'mayErr'> {
  readonly noun: Bilingual;
  /** A cheap sign, without flags that keep state, that a paragraph is worth a closer look. */
  readonly sign?: RegExp;
  find(p: Printed): Iterable<Slip>;
  readonly examples: { readonly wrong: readonly RuleExample[]; readonly right: readonly RuleExample[] };
}

/** A rule of good typing on which the decree is silent: practice, with a fix. */
export function defineSpacing({ noun, sign, find, ...spec }: SpacingSpec): Rule {
  return defineRule<{ readonly around: string; readonly expected: string }>({
    ...spec,
    since: '0.2.0',
    basis: thongLe('chính tả'),
    covers: [],
    *check(s) {
      if (s.tree === undefined) yield NO_TREE;
      for (const p of showing(s, typedOf(s), sign)) {
        for (const { start, end, expected } of few(find(p))) {
          const before = /\S{0,16}$/u.exec(p.text.slice(Math.max(0, start - 16), start))?.[0] ?? '';
          const after = /^\S{0,16}/u.exec(p.text.slice(end, end + 16))?.[0] ?? '';
          const data = { around: before + p.text.slice(start, end) + after, expected: before + expected + after };
          yield { path: leafAt(p, start), data, actual: data.around, expected: data.expected, fix: replacing(s, p, start, end, expected) };
        }
      }
    },
    message: ({ around, expected }) => ({ vi: `${noun.vi} «${around}»; cần «${expected}»`, en: `${noun.en} “${around}”; needed: “${expected}”` }),
  });
}
