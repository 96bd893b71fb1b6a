import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Ajv, type ValidateFunction } from 'ajv';
import { describe, expect, it } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { jsonSchema, SCHEMA_NAMES, type SchemaName } from '../../src/domain/schema.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const ajv = new Ajv({ allErrors: true, strict: false });
const validators = Object.fromEntries(SCHEMA_NAMES.map((name) => [name, ajv.compile(jsonSchema(name))]));
const validator = (name: string): ValidateFunction => validators[name] ?? expect.fail(`no schema for ${name}`);
const errors = (name: SchemaName, draft: unknown): string[] => {
  const validate = validator(name);
  validate(draft);
  return (validate.errors ?? []).map((e) => `${e.instancePath} ${e.keyword} ${JSON.stringify(e.params)}`);
};

const LETTER = {
  $schema: '../schemas/cong-van.schema.json',
  vanban: 1,
  loai: 'cong-van',
  coQuan: { chuQuan: 'UBND tỉnh Hòa An', ten: 'Sở Thử nghiệm', vietTat: 'STN' },
  so: 5,
  donViSoan: 'VP',
  diaDanh: 'Hòa An',
  ngay: '2026-01-09',
  trichYeu: 'cung cấp số liệu',
  kinhGui: ['Các phòng', 'Các xã'],
  noiDung: 'Sở đề nghị các đơn vị cung cấp số liệu.',
  ky: { kyThay: 'Giám đốc', chucVu: 'Phó Giám đốc', hoTen: 'Nguyễn Văn An' },
  noiNhan: ['UBND tỉnh', { ten: 'Trang thông tin', de: 'đăng tin' }],
  luu: { donVi: ['VP'] },
} as const;
const without = (key: keyof typeof LETTER): Record<string, unknown> => Object.fromEntries(Object.entries(LETTER).filter(([k]) => k !== key));

describe('editor schemas', () => {
  it.each(SCHEMA_NAMES)('the committed file of %s is what the zod schema gives', (name) => {
    const file = readFileSync(`${root}schemas/${name}.schema.json`, 'utf8');
    expect(JSON.parse(file)).toEqual(JSON.parse(JSON.stringify(jsonSchema(name))));
  });

  it.each(SCHEMA_NAMES)('every field of %s is explained in Vietnamese and English', (name) => {
    const bare: string[] = [];
    const walk = (node: unknown, at: string): void => {
      if (typeof node !== 'object' || node === null) return;
      const properties = 'properties' in node && !at.endsWith('properties') ? node.properties : undefined;
      for (const [key, field] of Object.entries(properties ?? {})) {
        const words = typeof field === 'object' && field !== null && 'description' in field ? String(field.description) : '';
        if (!words.includes(' — ')) bare.push(`${at}/${key}`);
      }
      for (const [key, child] of Object.entries(node)) walk(child, `${at}/${key}`);
    };
    walk(jsonSchema(name), name);
    expect(bare).toEqual([]);
  });

  it('a complete letter is accepted', () => expect(errors('cong-van', LETTER)).toEqual([]));

  it('a draft with a profile may leave out agency and place and name its signer and groups', () => {
    const draft = { ...without('coQuan'), theo: './don-vi.yaml', ky: 'giam-doc', noiNhan: [{ nhom: 'thuong-dung' }, 'UBND tỉnh'] };
    expect(errors('cong-van', draft)).toEqual([]);
  });

  it('a draft without a profile must name its agency', () => {
    expect(errors('cong-van', without('coQuan')).join()).toContain('coQuan');
  });

  it.each(SCHEMA_NAMES)('%s offers no verbatim form, which readers of files alone make', (name) => expect(JSON.stringify(jsonSchema(name))).not.toContain('nguyenVan'));
  it.each([{ ky: { nguyenVan: ['KT.'], hoTen: 'A' } }, { soKyHieu: { nguyenVan: 'M1' } }, { noiDung: [{ cap: 'khoan', doan: 'x', so: { nguyenVan: '5/' } }] }])('%j is refused', (verbatim) => {
    expect(errors('cong-van', { ...LETTER, ...verbatim })).not.toEqual([]);
  });

  it('the body may stand elsewhere, as in Markdown with front matter', () => expect(errors('cong-van', without('noiDung'))).toEqual([]));

  it.each([
    ['a misspelt key', { trichyeu: 'x' }, 'trichyeu'],
    ['a misspelt key below', { coQuan: { ten: 'Sở', viettat: 'S' } }, 'viettat'],
    ['a number as text', { so: '05' }, '/so type'],
    ['an unknown urgency', { doKhan: 'gap' }, '/doKhan enum'],
    ['an empty subject', { trichYeu: '  ' }, '/trichYeu pattern'],
    ['a date of another form', { ngay: '09/01/2026' }, '/ngay pattern'],
    ['a wrong signature block', { ky: { kyThay: 'Giám đốc', hoTen: 'A' } }, '/ky'],
    ['a link of another scheme', { noiDung: [{ doan: [{ chu: 'x', lienKet: 'file:///etc' }] }] }, '/noiDung'],
    ['another version', { vanban: 2 }, '/vanban const'],
  ])('%s is refused', (_, change, where) => expect(errors('cong-van', { ...LETTER, ...change }).join('\n')).toContain(where));

  it('a house profile is accepted, and a misspelt one is not', () => {
    const profile = { loai: 'don-vi', coQuan: LETTER.coQuan, nguoiKy: { gd: { chucVu: 'Giám đốc', hoTen: 'B' } }, nhomNoiNhan: { a: ['UBND tỉnh'] } };
    expect(errors('don-vi', profile)).toEqual([]);
    expect(errors('don-vi', { ...profile, nguoiky: {} }).join()).toContain('nguoiky');
  });
});

describe('examples', () => {
  const files = readdirSync(`${root}examples`, { recursive: true, encoding: 'utf8' }).filter((f) => /\.(ya?ml|json|md)$/.test(f) && !/README/i.test(f));
  it.skipIf(files.length === 0)('each YAML, JSON and Markdown example satisfies the schema of its type', () => {
    const faults = files.flatMap((file) => {
      const text = readFileSync(`${root}examples/${file}`, 'utf8');
      const source = file.endsWith('.md') ? (text.split(/^---\s*$/m)[1] ?? '') : text;
      const draft: unknown = parseYaml(source);
      const name = typeof draft === 'object' && draft !== null && 'loai' in draft ? String(draft.loai) : '(none)';
      const validate = validators[name];
      if (validate === undefined) return [`${file}: loai ${name}`];
      return validate(draft) ? [] : [`${file}: ${ajv.errorsText(validate.errors)}`];
    });
    expect(faults).toEqual([]);
  });
});
