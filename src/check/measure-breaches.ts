import { formatPath, type Path } from '../core/path.ts';
import RULES from '../rules/trinh-bay/index.ts';
import type { Subject } from '../rules/subject.ts';
import { certain } from './file-guards.ts';

/** Where rules on layout are broken. */
export interface Breaches {
  has(rule: string, path: Path): boolean;
}

const cache = new WeakMap<Subject, Breaches>();

/** Every place where a rule on layout is broken; what the rules say, so that measures never say otherwise. */
export function breachesOf(s: Subject): Breaches {
  const known = cache.get(s);
  if (known !== undefined) return known;
  const places = new Map<string, ReadonlySet<string>>(
    RULES.map(({ id, check, applies, loai }) => {
      const concerned = (loai === undefined || (s.loai !== undefined && loai.includes(s.loai))) && (applies?.(s, {}) ?? true) === true;
      const hits = concerned ? certain(check(s, {}), s).flatMap((one) => ('unchecked' in one ? [] : (one.places ?? [one.path]))) : [];
      return [id, new Set(hits.map((path) => formatPath(path)))] as const;
    }),
  );
  const breaches: Breaches = { has: (rule, path) => places.get(rule)?.has(formatPath(path)) === true };
  cache.set(s, breaches);
  return breaches;
}
