import type { z } from 'zod';
import type { Path } from '../../core/path.ts';
import { NGUYEN_VAN } from './verbatim.ts';

type Issue = z.core.$ZodIssue;

/** One mistake, with its full path. */
export interface Mistake {
  readonly issue: Exclude<Issue, { code: 'invalid_union' }> | NoVariant;
  readonly path: Path;
}
/** A value whose kind fits no variant. */
export interface NoVariant {
  readonly code: 'no_variant';
}

// A path of zod may hold symbols; drafts have none.
const pathOf = (base: Path, issue: Issue): Path => [...base, ...(issue.path as (string | number)[])];

/** Issues with every union settled on the variant that the writer most likely meant. */
export function flatten(issues: readonly Issue[], base: Path, at: (path: Path) => unknown): readonly Mistake[] {
  return issues.flatMap((issue) => {
    const path = pathOf(base, issue);
    if (issue.code !== 'invalid_union') return [{ issue, path }];
    const tried = issue.errors.map((errors) => flatten(errors, path, at)).filter((m) => !m.some((x) => isKind(x) && (samePath(x.path, path) || x.path.at(-1) === NGUYEN_VAN)));
    const [first, ...rest] = tried;
    if (first === undefined) return [{ issue: { code: 'no_variant' } as const, path }];
    return rest.reduce((best, next) => (cost(next, path, at) < cost(best, path, at) ? next : best), first);
  });
}

const isKind = (m: Mistake): boolean => m.issue.code === 'invalid_type' || m.issue.code === 'no_variant';
const samePath = (a: Path, b: Path): boolean => a.length === b.length && a.every((key, i) => key === b[i]);

/** An unknown field speaks against a variant most, then a field that is missing, then a wrong value deeper down. */
function cost(mistakes: readonly Mistake[], path: Path, at: (path: Path) => unknown): number {
  return mistakes.reduce((sum, m) => {
    if (m.issue.code === 'unrecognized_keys') return sum + 10 * (m.path.length === path.length ? m.issue.keys.length : 0) + 1;
    return sum + (isKind(m) && m.path.length === path.length + 1 && at(m.path) === undefined ? 4 : 1);
  }, 0);
}
