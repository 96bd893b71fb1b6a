import { z } from 'zod';
import { hoSo } from './don-vi.ts';
import { LOAI_BAN_THAO, SCHEMAS } from './van-ban.ts';

/** A JSON Schema (draft-07, which YAML language servers know best). */
export type JsonSchema = z.core.JSONSchema.JSONSchema;
type Node = z.core.JSONSchema._JSONSchema;
type Properties = NonNullable<JsonSchema['properties']>;

/** What an editor schema can be asked for: a kind of draft, or `don-vi`, the house profile. */
export const SCHEMA_NAMES = [...LOAI_BAN_THAO, 'don-vi'] as const;
export type SchemaName = (typeof SCHEMA_NAMES)[number];

/** Refinements that a JSON Schema can say too, by their code; zod leaves all refinements out. */
const PATTERNS: Readonly<Record<string, string>> = { rong: '\\S', 'lien-ket-sai': '^([hH][tT][tT][pP][sS]?://|[mM][aA][iI][lL][tT][oO]:)\\S+$' };
/** A profile or the Markdown body can supply these, so an editor does not ask for them. */
const SUPPLIED_ELSEWHERE: readonly string[] = ['noiDung', 'coQuan', 'diaDanh'];
const FROM_PROFILE: readonly string[] = ['coQuan', 'diaDanh'];

/** The JSON Schema of a draft or profile as an editor needs it: shorthands that profiles allow included, nothing asked for that stands elsewhere. */
export function jsonSchema(name: SchemaName): JsonSchema {
  const zod = name === 'don-vi' ? hoSo() : SCHEMAS[name];
  const { root, definitions } = unfold(withoutVerbatim(z.toJSONSchema(zod, { target: 'draft-7', io: 'input', override: refine })));
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: `urn:vanban:1:${name}`,
    title: `vanban: ${name}`,
    ...(name === 'don-vi' ? root : draftRoot(root)),
    properties: described({ $schema: SCHEMA_KEY, ...root.properties, ...(name === 'don-vi' ? {} : shorthands(root.properties ?? {})) }),
    definitions,
  };
}

const SCHEMA_KEY: JsonSchema = { type: 'string', description: 'Lược đồ cho trình soạn thảo — schema for editors' };

/** The root stands as a reference beside its definition; draft-07 ignores whatever stands beside a reference. */
function unfold({ $ref = '', definitions }: JsonSchema): { root: JsonSchema; definitions: Record<string, JsonSchema> } {
  const id = $ref.replace('#/definitions/', '');
  // zod leaves the draft-07 keyword untyped; each definition is a schema object
  const { [id]: root, ...rest } = (definitions ?? {}) as Record<string, JsonSchema>;
  if (root === undefined) throw new Error(`no root definition «${id}»`);
  return { root, definitions: rest };
}

/** Is a node a verbatim form? Readers of foreign files make those; nobody types them. */
const isVerbatim = (node: unknown): boolean => typeof node === 'object' && node !== null && 'properties' in node && typeof node.properties === 'object' && node.properties !== null && 'nguyenVan' in node.properties;

/** The schema without its verbatim forms, wherever they stand in it. */
function withoutVerbatim<T>(node: T): T {
  if (Array.isArray(node)) return node.filter((n) => !isVerbatim(n)).map(withoutVerbatim) as T; // the same list, shorter
  if (typeof node !== 'object' || node === null) return node;
  const kept = Object.entries(node).filter(([, value]) => !isVerbatim(value));
  return Object.fromEntries(kept.map(([key, value]: [string, unknown]) => [key, withoutVerbatim(value)])) as T; // the same node without fields that are optional
}

/** What a draft must say itself; agency and place only where it extends no profile. */
function draftRoot(root: JsonSchema): JsonSchema {
  const required = root.required ?? [];
  const own = FROM_PROFILE.filter((key) => required.includes(key));
  return {
    ...root,
    required: required.filter((key) => !SUPPLIED_ELSEWHERE.includes(key)),
    // biome-ignore lint: `then` is the keyword of the standard
    ...(own.length === 0 ? {} : { if: { not: { required: ['theo'] } }, then: { required: own } }),
  };
}

/** `ky: name` and `{ nhom: name }`, which a profile resolves. */
function shorthands({ ky, noiNhan }: Properties): Properties {
  return {
    ...(typeof ky === 'object' ? { ky: { ...ky, anyOf: [...(ky.anyOf ?? []), SIGNER_NAME] } } : {}),
    ...(typeof noiNhan === 'object' ? { noiNhan: { ...noiNhan, items: withGroup(noiNhan.items) } } : {}),
  };
}
const SIGNER_NAME: JsonSchema = { type: 'string', minLength: 1, description: 'Tên người ký trong hồ sơ đơn vị (nguoiKy) — name of a signer in the house profile' };
const GROUP: JsonSchema = {
  type: 'object',
  properties: { nhom: { type: 'string', minLength: 1, description: 'Nhóm nơi nhận trong hồ sơ đơn vị (nhomNoiNhan) — group of recipients in the house profile' } },
  required: ['nhom'],
  additionalProperties: false,
};
function withGroup(items: JsonSchema['items']): JsonSchema {
  const item = typeof items === 'object' && !Array.isArray(items) ? items : {};
  return { ...item, anyOf: [...(item.anyOf ?? []), GROUP] };
}

/** What zod leaves out while it writes the schema: known refinements, and words for fields that have none of their own. */
function refine({ zodSchema, jsonSchema: json }: { zodSchema: z.core.$ZodTypes; jsonSchema: JsonSchema }): void {
  if (json.properties !== undefined) json.properties = described(json.properties);
  if (json.type !== 'string' || json.pattern !== undefined) return;
  for (const check of zodSchema._zod.def.checks ?? []) {
    const pattern = PATTERNS[codeOf(check) ?? ''];
    if (pattern !== undefined) json.pattern = pattern;
  }
}

const WORDS: Readonly<Record<string, string>> = {
  loai: 'Loại văn bản — kind of document',
  coQuan: 'Cơ quan ban hành văn bản — issuing agency (PL I·I·II·2)',
  kemTheo: 'Các tờ kèm theo — attached sheets',
  doan: 'Chữ của đoạn — text of the paragraph',
  bang: 'Bảng — table',
  anh: 'Hình trên dòng riêng — image on a line of its own',
  id: 'Tên để dẫn chiếu — name for cross-references',
};

/** Every field with words for the editor; a reference takes them by `allOf`, since draft-07 ignores what stands beside it. */
function described(properties: Properties): Properties {
  const one = ([key, node]: [string, Node]): [string, Node] => {
    const description = WORDS[key];
    if (typeof node === 'boolean' || node.description !== undefined || description === undefined) return [key, node];
    return [key, node.$ref === undefined ? { ...node, description } : { allOf: [node], description }];
  };
  return Object.fromEntries(Object.entries(properties).map(one));
}

/** Code of a refinement, kept in its parameters. */
function codeOf(check: z.core.$ZodCheck<never>): string | undefined {
  const params = 'params' in check._zod.def ? check._zod.def.params : undefined;
  return typeof params === 'object' && params !== null && 'ma' in params && typeof params.ma === 'string' ? params.ma : undefined;
}
