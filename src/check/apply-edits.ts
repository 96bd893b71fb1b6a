import type { Edit } from '../core/finding.ts';
import { valueAt } from '../rules/kit/fix.ts';

/** A draft with edits made in it, for programs that hold drafts as data; an edit whose text no longer stands there is left out. */
export function applyEdits<T>(draft: T, edits: readonly Edit[]): T {
  return edits.reduce<T>((all, { path, from, to }) => (valueAt(all, path) === from ? (put(all, path, to) as T) : all), draft); // one text of it is another, its shape the same
}

function put(value: unknown, [key, ...rest]: readonly (string | number)[], to: string): unknown {
  if (key === undefined) return to;
  if (Array.isArray(value)) return value.map((item: unknown, i) => (i === key ? put(item, rest, to) : item));
  return { ...(value as object), [key]: put((value as Record<string | number, unknown>)[key], rest, to) }; // what stood at the path was found there before
}
