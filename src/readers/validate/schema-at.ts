import { z } from 'zod';
import type { Path } from '../../core/path.ts';

type Schema = z.core.$ZodType;

/** The schemas that may stand at one place, with optional, lazy and union taken off. */
export function variants(schema: Schema): readonly Schema[] {
  if (schema instanceof z.ZodOptional) return variants(schema.unwrap());
  if (schema instanceof z.ZodLazy) return variants(schema.unwrap());
  if (schema instanceof z.ZodUnion) return schema.options.flatMap(variants);
  return [schema];
}

function below(schema: Schema, key: string | number): readonly Schema[] {
  if (schema instanceof z.ZodObject) return typeof key === 'string' && Object.hasOwn(schema.shape, key) ? [schema.shape[key] as Schema] : [];
  if (schema instanceof z.ZodArray) return [schema.element];
  if (schema instanceof z.ZodTuple) return typeof key === 'number' ? [schema.def.items[key] ?? schema.def.items[0]].filter((s) => s !== undefined) : [];
  if (schema instanceof z.ZodRecord) return [schema.valueType];
  return [];
}

/** Every schema that may stand at a path. */
export function schemasAt(root: Schema, path: Path): readonly Schema[] {
  return path.reduce<readonly Schema[]>((found, key) => found.flatMap((s) => variants(s)).flatMap((s) => below(s, key)), [root]);
}

/** Names of the fields that may stand at a path. */
export function fieldsAt(root: Schema, path: Path): readonly string[] {
  const objects = schemasAt(root, path).flatMap(variants).filter((s) => s instanceof z.ZodObject);
  return [...new Set(objects.flatMap((s) => Object.keys(s.shape)))];
}

/** May the field at a path be left out, whichever variant holds it? */
export function optionalAt(root: Schema, path: Path): boolean {
  const key = path.at(-1) ?? '';
  const fields = schemasAt(root, path.slice(0, -1)).flatMap(variants).flatMap((s) => (s instanceof z.ZodObject ? (s.shape[key] ?? []) : []));
  return fields.length > 0 && fields.every((s) => s instanceof z.ZodOptional);
}

/** The Vietnamese and the English name of a field, from the description in its schema. */
export function nameAt(root: Schema, path: Path): { readonly vi: string; readonly en: string } | undefined {
  for (const schema of schemasAt(root, path)) {
    const text = z.globalRegistry.get(schema)?.description;
    const [vi, en] = text?.split(' — ') ?? [];
    if (vi !== undefined && en !== undefined) return { vi, en: en.replace(/ \([^()]*\)$/, '') };
  }
  return undefined;
}

/** Kinds of value in the two languages, for “wrong type”. */
const KINDS = {
  string: { vi: 'chữ', en: 'text' },
  number: { vi: 'số', en: 'a number' },
  boolean: { vi: 'true hoặc false', en: 'true or false' },
  list: { vi: 'danh sách', en: 'a list' },
  object: { vi: 'các trường con', en: 'fields' },
} as const;
export type Kind = keyof typeof KINDS;

const kindOfSchema = (s: Schema): Kind | undefined =>
  s instanceof z.ZodString || s instanceof z.ZodEnum ? 'string'
  : s instanceof z.ZodNumber ? 'number'
  : s instanceof z.ZodBoolean ? 'boolean'
  : s instanceof z.ZodArray || s instanceof z.ZodTuple ? 'list'
  : s instanceof z.ZodObject || s instanceof z.ZodRecord ? 'object'
  : s instanceof z.ZodLiteral ? kindOf([...s.values][0])
  : undefined;

/** The kind of a value. */
export const kindOf = (value: unknown): Kind | undefined =>
  typeof value === 'string' ? 'string'
  : typeof value === 'number' ? 'number'
  : typeof value === 'boolean' ? 'boolean'
  : Array.isArray(value) ? 'list'
  : typeof value === 'object' && value !== null ? 'object'
  : undefined;

/** A kind in words. */
export const kindName = (kind: Kind | undefined): { readonly vi: string; readonly en: string } => (kind === undefined ? { vi: 'giá trị lạ', en: 'an unknown value' } : KINDS[kind]);

/** The kinds that may stand at a path. */
export const kindsAt = (root: Schema, path: Path): readonly Kind[] => [...new Set(schemasAt(root, path).flatMap(variants).flatMap((s) => kindOfSchema(s) ?? []))];
