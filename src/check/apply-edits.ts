import type { Edit } from '../core/finding.ts';
import { formatPath } from '../core/path.ts';
import { valueAt } from '../rules/kit/fix.ts';
import { collide, spliced, spliceOf } from './splice.ts';

/**
 * A draft with edits made in it, for programs that hold drafts as data. Several edits of one text are all made where they touch different
 * stretches of it; of two that touch the same, the later is left out, as is one whose text no longer stands there: check again to see it.
 */
export function applyEdits<T>(draft: T, edits: readonly Edit[]): T {
  return [...grouped(edits).values()].reduce<T>((all, [first, ...rest]) => {
    if (first === undefined || valueAt(draft, first.path) !== first.from) return all;
    return put(all, first.path, merged(first, rest)) as T; // one text of it is another, its shape the same
  }, draft);
}

function grouped(edits: readonly Edit[]): ReadonlyMap<string, readonly Edit[]> {
  const out = new Map<string, Edit[]>();
  for (const edit of edits) {
    const place = formatPath(edit.path);
    out.set(place, [...(out.get(place) ?? []), edit]);
  }
  return out;
}

/** The text with every edit of it that finds its stretch untouched. */
function merged(first: Edit, rest: readonly Edit[]): string {
  const splices = [first, ...rest].filter(({ from }) => from === first.from).map(spliceOf);
  const apart = splices.filter((one, i) => !splices.slice(0, i).some((other) => collide(one, other)));
  return spliced(first.from, apart) ?? first.to;
}

function put(value: unknown, [key, ...rest]: readonly (string | number)[], to: string): unknown {
  if (key === undefined) return to;
  if (Array.isArray(value)) return value.map((item: unknown, i) => (i === key ? put(item, rest, to) : item));
  return { ...(value as object), [key]: put((value as Record<string | number, unknown>)[key], rest, to) }; // what stood at the path was found there before
}
