/** Writes schemas/*.schema.json from the zod schemas. Run: npx tsx .ci/scripts/make-schemas.ts */
import { mkdirSync, writeFileSync } from 'node:fs';
import { configSchema } from '../../src/check/config/shape.ts';
import { reportSchema } from '../../src/check/report-shape.ts';
import { jsonSchema, SCHEMA_NAMES } from '../../src/domain/schema.ts';

const folder = new URL('../../schemas/', import.meta.url);
mkdirSync(folder, { recursive: true });
const schemas = { ...Object.fromEntries(SCHEMA_NAMES.map((name) => [name, jsonSchema(name)])), config: configSchema(), report: reportSchema() };
for (const [name, schema] of Object.entries(schemas)) writeFileSync(new URL(`${name}.schema.json`, folder), `${JSON.stringify(schema, null, 2)}\n`);
