import { fold } from '../../../core/fold.ts';
import { once } from '../../../core/once.ts';
import type { LayoutTree } from '../../../layout/tree.ts';
import { type Hit, NO_DATE, NO_TREE, unchecked, type Unchecked } from '../../rule.ts';
import type { Subject } from '../../subject.ts';
import { saidDate } from '../own-date.ts';
import { foldedOf, leafAt, type Printed, printedAs, printedOf } from '../printed.ts';
import { sentencesOf } from '../sentence.ts';
import { isExempt } from './exempt.ts';
import { findBodies, findListed } from './find-bodies.ts';
import { findDistricts } from './find-districts.ts';
import { findCounts, findDacKhu, findUnits } from './find-units.ts';
import { type Folded, inCapitals, type Naming, type NamingRule } from './naming.ts';
import { committeeBefore, isStrongRole, isTold } from './position.ts';
import type { EndedName } from './words.ts';
import { matchesIn } from '../matches.ts';

const FINDERS = [findBodies, findListed, findDistricts, findUnits, findDacKhu, findCounts];

/** A name that stands where it should not. */
interface Placed extends Naming {
  readonly p: Printed;
  readonly ten: string;
  /** Does it stand where bodies of today are named? */
  readonly strong: boolean;
}

const cache = new WeakMap<LayoutTree, { readonly day: string; readonly all: readonly Placed[] }>();

/** Every name in a document that is not right on its day, in reading order. */
function namingsOf(s: Subject, tree: LayoutTree, day: string): readonly Placed[] {
  const known = cache.get(tree);
  if (known?.day === day) return known.all;
  const all = printedOf(s).flatMap((p) => inParagraph(s, p, day));
  cache.set(tree, { day, all });
  return all;
}

function inParagraph(s: Subject, p: Printed, day: string): Placed[] {
  if (p.text.length < 5) return [];
  const low = foldedOf(p);
  const folded: Folded = { p, low, caps: inCapitals(p.text), sentences: once(() => sentencesOf(low)) };
  const found = FINDERS.flatMap((find) => find(folded, day));
  return outermost(found).flatMap((naming): Placed[] => {
    const body = bodyAt(naming, folded.low);
    const strong = isStrongRole(p) || (body !== undefined && isTold(p, folded.low, body, naming.end));
    return isExempt(s, folded, naming, day, strong) ? [] : [{ ...naming, p, strong, ten: p.text.slice(naming.start, naming.end) }];
  });
}

/** Where a body begins that can be told to do something; a province is told through its committee. */
const bodyAt = ({ donVi, rule, start }: Naming, low: string): number | undefined => (donVi !== true || rule === 'cap-huyen' ? start : committeeBefore(low, start));

/** Names within a longer name are a part of it. */
function outermost(all: readonly Naming[]): Naming[] {
  const sorted = [...all].sort((a, b) => a.start - b.start || b.end - a.end);
  let reached = -1;
  return sorted.filter(({ start, end }) => {
    if (start < reached && end <= reached) return false;
    reached = Math.max(reached, end);
    return true;
  });
}

/**
 * What the rule of a family of names finds: each place where bodies of today are named; of other places the first for each name,
 * with doubt, since running text may speak of another time.
 */
export function* namedWrongly(s: Subject, rule: NamingRule): Iterable<Hit<EndedName> | Unchecked> {
  if (s.tree === undefined) return yield NO_TREE;
  if (s.day === undefined) return yield NO_DATE;
  if (byToday(s) && isOfPast(s, s.day)) return yield OF_PAST;
  const own = namingsOf(s, s.tree, s.day).filter((n) => n.rule === rule);
  const seen = new Map<string, number>();
  for (const { strong, ten } of own) if (!strong) seen.set(fold(ten), (seen.get(fold(ten)) ?? 0) + 1);
  const told = new Set<string>();
  for (const naming of own) {
    const key = fold(naming.ten);
    if (!naming.strong && told.has(key)) continue;
    if (!naming.strong) told.add(key);
    yield hitOf(s, naming, naming.strong ? 0 : (seen.get(key) ?? 1) - 1);
  }
}

function hitOf(s: Subject, { p, start, ten, tu, den, sau, canCu, strong, doubt }: Placed, more: number): Hit<EndedName> {
  const data: EndedName = { ten, canCu, more, today: byToday(s), ...(tu === undefined ? {} : { tu }), ...(den === undefined ? {} : { den }), ...(sau === undefined ? {} : { sau }) };
  return { path: leafAt(p, start), data, actual: ten, ...(sau === undefined ? {} : { expected: sau }), ...(doubt || !strong ? { doubt: true } : {}) };
}

/** Is it judged by today, having no date of its own, not even a month? */
const byToday = (s: Subject): boolean => !s.dated && saidDate(s) === undefined;

const OF_PAST = unchecked('văn bản chưa có ngày, mà trích yếu nói về những năm đã qua', 'the document has no date, and its subject is about years that are over');
const NAM = /(?<!\d)(?:19|20)\d\d(?!\d)/gu;
/** Are all years of its subject over? Then it may well be an old document. */
function isOfPast(s: Subject, day: string): boolean {
  const years = printedAs(s, 'trich-yeu', 'trich-yeu-cong-van').flatMap(({ text }) => [...matchesIn(text, NAM)].map(([year]) => year));
  return years.length > 0 && years.every((year) => year < day.slice(0, 4));
}
