import { z } from 'zod';
import { goiY } from '../../core/goi-y.ts';
import { formatPath, type Path } from '../../core/path.ts';
import { type Context, isSettled, note } from '../context.ts';
import { flatten, type Mistake } from './flatten.ts';
import { sentence } from './sentences.ts';
import { fieldsAt } from './schema-at.ts';
import { refuseVerbatim } from './verbatim.ts';

/** The value at a path of plain data. */
export function valueAt(root: unknown, path: Path): unknown {
  return path.reduce<unknown>((value, key) => (typeof value === 'object' && value !== null && Object.hasOwn(value, key) ? (value as Record<string | number, unknown>)[key] : undefined), root); // own keys only
}

/** Holds data against a schema: the parsed data, or undefined with one finding a mistake, in our own words. */
export function validate<T extends z.ZodType>(schema: T, value: unknown, ctx: Context): z.output<T> | undefined {
  const result = schema.safeParse(value);
  if (result.success) return !ctx.nguyenVan && refuseVerbatim(result.data, [], ctx, isImported(result.data)) ? undefined : result.data;
  const at = (path: Path) => valueAt(value, path);
  const mistakes = flatten(result.error.issues, [], at).flatMap(oneKeyEach);
  for (const mistake of withoutEchoes(mistakes, schema)) if (!isSettled(ctx, mistake.path)) note(ctx, sentence(mistake, schema, value, ctx));
  return undefined;
}

/** Does a draft say which file it was imported from? */
const isImported = (draft: unknown): boolean => typeof draft === 'object' && draft !== null && 'nhapTu' in draft;

function oneKeyEach(m: Mistake): readonly Mistake[] {
  const { issue } = m;
  return issue.code === 'unrecognized_keys' ? issue.keys.map((key) => ({ issue: { ...issue, keys: [key] }, path: m.path })) : [m];
}

/** A mistyped name shows up twice, as unknown and as missing: one message is enough. Two tests of one value: the first says it. */
function withoutEchoes(mistakes: readonly Mistake[], schema: z.ZodType): readonly Mistake[] {
  const meant = new Set<string>();
  for (const { issue, path } of mistakes) {
    if (issue.code !== 'unrecognized_keys') continue;
    const known = fieldsAt(schema, path);
    const key = issue.keys[0] ?? '';
    const name = known.includes(key) ? undefined : goiY(key, known);
    if (name !== undefined) meant.add(formatPath([...path, name]));
  }
  const seen = new Set<string>();
  return mistakes.filter(({ issue, path }) => {
    const key = formatPath(issue.code === 'unrecognized_keys' ? [...path, issue.keys[0] ?? ''] : path);
    if (seen.has(key) || meant.has(key)) return false;
    seen.add(key);
    return true;
  });
}
