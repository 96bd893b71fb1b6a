import { formatPath, type Path } from '../core/path.ts';
import khungDoKhan from '../rules/bo-sung/khung-do-khan.ts';
import khungLuuHanh from '../rules/bo-sung/khung-luu-hanh.ts';
import TRINH_BAY from '../rules/trinh-bay/index.ts';
import type { Hit } from '../rules/rule.ts';
import type { Subject } from '../rules/subject.ts';
import { saidBy } from './run.ts';

/** Where rules on layout are broken. */
export interface Breaches {
  has(rule: string, path: Path): boolean;
  /** The breaches of a rule. */
  of(rule: string): readonly Hit[];
}

/** The rules on what can be measured. */
const RULES = [...TRINH_BAY, khungDoKhan, khungLuuHanh];

const cache = new WeakMap<Subject, Breaches>();

/** Every place where a rule on layout is broken; what the rules say, so that measures never say otherwise. Settings, suppressions and regime change what is told of a page, not what was measured on it. */
export function breachesOf(s: Subject): Breaches {
  const known = cache.get(s);
  if (known !== undefined) return known;
  const found = new Map<string, readonly Hit[]>(
    RULES.map((rule) => [rule.id, saidBy(rule, s).flatMap((one) => ('unchecked' in one ? [] : [one]))] as const),
  );
  const places = new Map([...found].map(([id, hits]) => [id, new Set(hits.flatMap((one) => one.places ?? [one.path]).map((path) => formatPath(path)))] as const));
  const breaches: Breaches = { has: (rule, path) => places.get(rule)?.has(formatPath(path)) === true, of: (rule) => found.get(rule) ?? [] };
  cache.set(s, breaches);
  return breaches;
}
