import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { overlaid } from '../../src/check/config/overlay.ts';
import { readProfile } from '../../src/check/config/profile.ts';
import { readConfig } from '../../src/check/config/read.ts';
import { configSchema } from '../../src/check/config/shape.ts';

const WHOLE = `standard: nd30@2020
state: issued
failOn: warning
format: sarif
lang: en
minCoverage: 62.5
rulesAsOf: 0.2.0
profile: don-vi/so.yaml
rules:
  "*": default
  viet-hoa/*: warning
  so-ky-hieu/co-nam: off
ignore: [luu-tru]
overrides:
  - { files: ["cu/**"], rules: { ngay/*: info }, state: draft, standard: nd30@2020 }
suppressions:
  - { rule: ngay/thu-sai, files: [a.yaml], path: "noiDung[0]", reason: mẫu cũ, until: 2026-12-31 }
baseline: vanban-baseline.json
`.replace('"*": default', '"*": [default, {}]');

describe('a configuration', () => {
  it('is read whole, with the place of every part', () => {
    const { config, findings, at } = readConfig(WHOLE, 'vanban.config.yaml');
    expect(findings).toEqual([]);
    expect(config).toMatchObject({ failOn: 'warning', minCoverage: 62.5, rules: { '*': ['default', {}], 'viet-hoa/*': 'warning' }, suppressions: [{ until: '2026-12-31' }] });
    expect(at(['suppressions', 0])).toMatchObject({ line: 17, column: 5 });
  });

  it('may be JSON, empty, or name its schema', () => {
    expect(readConfig('{"$schema": "x", "failOn": "info"}', 'vanban.config.json').config).toEqual({ $schema: 'x', failOn: 'info' });
    for (const text of ['', '# chưa có gì\n', 'rules:\n']) expect(readConfig(text, 'vanban.config.yaml')).toMatchObject({ config: {}, findings: [] });
  });

  it('is never thrown over, whatever the text', () => {
    fc.assert(fc.property(fc.oneof(fc.string({ unit: 'grapheme' }), fc.json(), fc.constantFrom(...WHOLE.split('\n'))), (text) => {
      const { config, findings } = readConfig(text, 'vanban.config.yaml');
      expect((config === undefined) === (findings.length > 0)).toBe(true);
      for (const { message } of findings) expect(`${message.vi}${message.en}`).not.toMatch(/undefined|\[object/);
    }), { numRuns: 200 });
  });

  it('has an editor schema that takes what is read, refuses what is not, and is committed fresh', () => {
    const validate = new Ajv({ strict: false }).compile(configSchema());
    expect(validate(parse(WHOLE)), JSON.stringify(validate.errors)).toBe(true);
    for (const wrong of [{ failon: 'error' }, { failOn: 'x' }, { rules: { 'Viết hoa': 'off' } }, { suppressions: [{ rule: 'a/b' }] }, { overrides: [{ files: [], rules: { 'x y': 'off' } }] }]) expect([wrong, validate(wrong)]).toEqual([wrong, false]);
    const file = readFileSync(fileURLToPath(new URL('../../schemas/config.schema.json', import.meta.url)), 'utf8');
    expect(JSON.parse(file)).toEqual(JSON.parse(JSON.stringify(configSchema())));
  });

  it('explains every field in Vietnamese and English', () => {
    expect(Object.entries(configSchema().properties ?? {}).filter(([, field]) => typeof field !== 'object' || field.description?.includes(' — ') !== true).map(([name]) => name)).toEqual([]);
  });
});

describe('settings over settings', () => {
  it('forget what the later ones cover, however exact it was', () => {
    const base = { 'a/x': 'off', 'a/y': 'info', 'b/*': 'error', '*': 'warning' } as const;
    expect(overlaid(base, { 'a/*': 'error' })).toEqual({ 'a/*': 'error', 'b/*': 'error', '*': 'warning' });
    expect(overlaid(base, { 'a/x': 'info' })).toEqual({ ...base, 'a/x': 'info' });
    expect(overlaid(base, { '*': 'off' })).toEqual({ '*': 'off' });
  });
});

describe('a house profile', () => {
  it('is read, or told to be wrong with its line', () => {
    expect(readProfile('loai: don-vi\ndiaDanh: Huế\n', 'a.yaml')).toMatchObject({ profile: { diaDanh: 'Huế' }, findings: [] });
    expect(readProfile('loai: don-vi\ndiadanh: Huế\n', 'a.yaml').findings).toMatchObject([{ id: 'du-lieu/truong-la', position: { line: 2 } }]);
    expect(readProfile(new Uint8Array([0xff]), 'a.yaml').findings).toMatchObject([{ id: 'tep/khong-phai-utf8' }]);
  });
});
