import { nd30 } from '../../core/clause.ts';
import type { Bilingual } from '../../core/text.ts';
import type { LayoutTree } from '../../layout/tree.ts';
import type { RuleExample } from '../example.ts';
import { defineRule, type Hit, NO_TREE, type Rule, type RuleOptions, type RuleSpec } from '../rule.ts';
import type { Subject } from '../subject.ts';
import { type Citation, citationsOf } from './citations.ts';
import { few } from './few.ts';
import { replacing } from './fix.ts';
import { leafAt, type Printed, proseOf, showing } from './printed.ts';

/** Words in the wrong case, and what they should be. */
export interface Slip {
  readonly start: number;
  readonly end: number;
  readonly expected: string;
  readonly doubt?: boolean;
}

/** A rule of Phụ lục II as data: where its words are wrong. */
interface CapitalSpec extends Pick<RuleSpec<unknown>, 'id' | 'covers' | 'title' | 'why' | 'mayErr'> {
  /** Place in Phụ lục II: `V·7`. */
  readonly clause: string;
  /** What the words are, as the message begins. */
  readonly noun: Bilingual;
  /** A cheap sign, without flags that keep state, that a paragraph is worth a closer look. */
  readonly sign?: RegExp;
  find(p: Printed, s: Subject): Iterable<Slip>;
  readonly examples: { readonly wrong: readonly RuleExample[]; readonly right: readonly RuleExample[] };
}

/** The option that all rules on capitals have. */
const CHO_PHEP = { choPhep: { vi: 'các cụm từ được giữ nguyên cách viết, chẳng hạn tên riêng của một tổ chức', en: 'phrases that keep their own case, such as the name of an organisation' } };

interface Words {
  readonly actual: string;
  readonly expected: string;
}

/** A rule on upper and lower case: what is printed in capitals, quoted or allowed is left alone; the title of another document is doubtful. */
export function defineCapital({ clause, noun, sign, find, ...spec }: CapitalSpec): Rule {
  return defineRule<Words>({
    ...spec,
    since: '0.2.0',
    basis: nd30(`PL II·${clause}`),
    options: CHO_PHEP,
    *check(s, options) {
      if (s.tree === undefined) yield NO_TREE;
      const allowed = allowedOf(options);
      for (const p of showing(s, proseOf(s), sign)) {
        for (const slip of few(find(p, s))) if (!isQuoted(p.text, slip.start) && !isAllowed(p.text, slip.start, allowed)) yield hitOf(s, p, slip);
      }
    },
    message: ({ actual, expected }) => ({ vi: `${noun.vi} «${actual}»; cần «${expected}»`, en: `${noun.en} “${actual}”; needed: “${expected}”` }),
  });
}

function hitOf(s: Subject, p: Printed, { start, end, expected, doubt }: Slip): Hit<Words> {
  const actual = p.text.slice(start, end);
  const sure = doubt !== true && !inCitedTitle(s, p, start);
  return { path: leafAt(p, start), data: { actual, expected }, actual, expected, ...(sure ? { fix: replacing(s, p, start, end, expected) } : { doubt: true }) };
}

/** Phrases that the user lets stand. */
function allowedOf({ choPhep }: RuleOptions): readonly string[] {
  return Array.isArray(choPhep) ? choPhep.filter((one): one is string => typeof one === 'string' && one !== '').map((one) => one.normalize('NFC')) : [];
}

function isAllowed(text: string, offset: number, allowed: readonly string[]): boolean {
  return allowed.some((phrase) => {
    const at = text.indexOf(phrase, Math.max(0, offset - phrase.length + 1));
    return at >= 0 && at <= offset;
  });
}

/** Does an offset stand inside quotation marks? What is quoted is somebody else’s spelling. */
export function isQuoted(text: string, offset: number): boolean {
  let curly = 0;
  let straight = false;
  let single = false;
  for (let i = 0; i < offset; i += 1) {
    const mark = text.charAt(i);
    if (mark === '“' || mark === '‘' || mark === '«') curly += 1;
    else if (mark === '”' || mark === '’' || mark === '»') curly = Math.max(0, curly - 1);
    else if (mark === '"') straight = !straight;
    else if (mark === "'") single = !single && /[\s(,:]/u.test(text.charAt(i - 1) || ' ');
  }
  return curly > 0 || straight || single;
}

/** Does an offset stand where the title of a cited document may go on? That title was written by others. */
function inCitedTitle(s: Subject, p: Printed, offset: number): boolean {
  return citationsIn(s, p).some((c) => c.end <= offset && offset - c.end < 400 && !/[;.]\s|:/u.test(p.text.slice(c.end, offset)));
}

const byParagraph = new WeakMap<LayoutTree, ReadonlyMap<Printed, readonly Citation[]>>();

/** The documents that one paragraph mentions by their number. */
export function citationsIn(s: Pick<Subject, 'tree'>, p: Printed): readonly Citation[] {
  if (s.tree === undefined) return [];
  const known = byParagraph.get(s.tree) ?? indexed(citationsOf(s));
  byParagraph.set(s.tree, known);
  return known.get(p) ?? [];
}

function indexed(all: readonly Citation[]): ReadonlyMap<Printed, readonly Citation[]> {
  const out = new Map<Printed, Citation[]>();
  for (const one of all) {
    const here = out.get(one.at);
    if (here === undefined) out.set(one.at, [one]);
    else here.push(one);
  }
  return out;
}
