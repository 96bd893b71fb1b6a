import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { EXAMPLES, exampleFiles } from '../support/example-files.ts';

const ajv = new Ajv({ allErrors: true, strict: false });
const profiles = readdirSync(`${EXAMPLES}don-vi`).map((file) => `don-vi/${file}`);

/** The facts of an example as an editor sees them: the whole file, or the front matter of a Markdown file. */
function facts(file: string): Record<string, unknown> {
  const text = readFileSync(EXAMPLES + file, 'utf8');
  const yaml = file.endsWith('.md') ? (/^---\n(.*?)\n---\n/su.exec(text)?.[1] ?? '') : text;
  const found: unknown = parseYaml(yaml);
  return typeof found === 'object' && found !== null ? { ...found } : {};
}

/** The schema that the file names for editors. */
function schemaOf(file: string): string {
  const named = facts(file)['$schema'] ?? /^# yaml-language-server: \$schema=(\S+)$/mu.exec(readFileSync(EXAMPLES + file, 'utf8'))?.[1];
  return typeof named === 'string' ? join(dirname(EXAMPLES + file), named) : '';
}

describe('examples in an editor', () => {
  it.each([...exampleFiles(), ...profiles])('%s names the schema of its kind', (file) => {
    expect(existsSync(schemaOf(file))).toBe(true);
    expect(schemaOf(file)).toMatch(new RegExp(`/schemas/${String(facts(file)['loai'])}\\.schema\\.json$`, 'u'));
  });

  it.each([...exampleFiles(), ...profiles])('%s shows no fault in an editor', (file) => {
    const schema: object = JSON.parse(readFileSync(schemaOf(file), 'utf8'));
    const validate = ajv.getSchema(String('$id' in schema ? schema.$id : '')) ?? ajv.compile(schema);
    validate(facts(file));
    expect(validate.errors ?? []).toEqual([]);
  });
});
