import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderWith, LETTER, run } from './kit.ts';

/** A letter with one breach of practice that the reader warns of: `Kính gửi:` typed though it is printed. */
const TYPED = LETTER.replace('kinhGui: Các phòng', 'kinhGui: "Kính gửi: Các phòng"');
const ID = 'chu-co-san/kinh-gui';
const CONFIG = 'vanban.config.yaml';

describe('the configuration of a folder', () => {
  it('is found from the working folder upward, no further than the repository, and may be left out or named', async () => {
    const folder = folderWith({ [CONFIG]: `rules: { ${ID}: error }`, 'a/b/x.yaml': TYPED, 'r/.git/HEAD': '', 'r/x.yaml': TYPED });
    const code = async (cwd: string, ...argv: string[]): Promise<number> => (await run(join(folder, cwd), ['check', 'x.yaml', ...argv])).code;
    expect([await code('a/b'), await code('r'), await code('a/b', '--no-config'), await code('r', '--config', `../${CONFIG}`)]).toEqual([1, 0, 0, 1]);
  });

  it('is one, and one that is there', async () => {
    const folder = folderWith({ [CONFIG]: '', 'vanban.config.json': '{}', 'x.yaml': LETTER });
    expect(await run(folder, ['check', 'x.yaml'])).toMatchObject({ code: 2, out: '', err: expect.stringContaining('nhiều cấu hình') });
    expect(await run(folder, ['check', 'x.yaml', '--config', 'khong-co.yaml'])).toMatchObject({ code: 2, err: expect.stringContaining('khong-co.yaml') });
    expect((await run(folder, ['check', 'x.yaml', '--config', CONFIG])).code).toBe(0);
  });

  it('sets rules by id, by group and for all, and the more exact name wins', async () => {
    const code = async (rules: string): Promise<number> => (await run(folderWith({ [CONFIG]: `rules: ${rules}`, 'x.yaml': TYPED }), ['check', 'x.yaml'])).code;
    expect([await code(`{ ${ID}: error }`), await code('{ chu-co-san/*: error }'), await code(`{ "*": error, ${ID}: off }`), await code(`{ ${ID}: [error, {}] }`)]).toEqual([1, 1, 0, 1]);
  });

  it('is overridden for some files, the later override before the earlier, and by flags', async () => {
    const config = `failOn: warning\noverrides:\n  - { files: [cu], rules: { chu-co-san/*: off } }\n  - { files: ["cu/b*.yaml"], rules: { ${ID}: error } }\n`;
    const folder = folderWith({ [CONFIG]: config, 'x.yaml': TYPED, 'cu/a.yaml': TYPED, 'cu/b.yaml': TYPED });
    const code = async (...argv: string[]): Promise<number> => (await run(folder, ['check', ...argv])).code;
    expect([await code('x.yaml'), await code('cu/a.yaml'), await code('cu/b.yaml'), await code('x.yaml', '--fail-on', 'error'), await code('cu/b.yaml', '--fail-on=never')]).toEqual([1, 0, 1, 0, 0]);
  });

  it('ignores files, which is said, and speaks the language that is set', async () => {
    const folder = folderWith({ [CONFIG]: 'ignore: [luu-tru/, "*.md"]\nlang: en\n', 'x.yaml': LETTER, 'luu-tru/cu/y.yaml': 'hỏng', 'z.md': 'hỏng' });
    expect(await run(folder, ['check', 'x.yaml', 'luu-tru/cu/y.yaml', 'z.md'])).toMatchObject({ code: 0, err: expect.stringContaining('Passed over 2 file(s) that the configuration ignores\n1 file: 0 errors') });
    expect((await run(folder, ['check', 'x.yaml', '--lang', 'vi'])).err).toContain('1 tệp: ');
  });

  it('brings a house profile from below its folder, and from nowhere else', async () => {
    const profile = 'loai: don-vi\ncoQuan: { ten: Sở Thử nghiệm, vietTat: STN }\n';
    const folder = folderWith({ 'd/don-vi.yaml': profile, 'mat.yaml': profile, [`d/${CONFIG}`]: 'profile: ./don-vi.yaml', 'd/ra.yaml': 'failOn: error\nprofile: ../mat.yaml', 'd/sai.yaml': 'profile: ./x.yaml', 'd/x.yaml': LETTER, 'd/thieu.yaml': 'profile: khong.yaml' });
    symlinkSync(join(folder, 'mat.yaml'), join(folder, 'd/lien-ket'));
    const check = (config: string): ReturnType<typeof run> => run(join(folder, 'd'), ['check', 'x.yaml', '--config', config]);
    expect((await check(CONFIG)).code).toBe(0);
    expect(await check('ra.yaml')).toMatchObject({ code: 2, err: expect.stringMatching(/^ra\.yaml:2:10: lỗi: .*ngoài thư mục/) });
    expect(await check('thieu.yaml')).toMatchObject({ code: 2, err: expect.stringContaining('thieu.yaml:1:10: lỗi: Không có hồ sơ đơn vị «khong.yaml»') });
    expect(await check('sai.yaml')).toMatchObject({ code: 2, err: expect.stringContaining('x.yaml:') });
  });
});

describe('suppressions of a configuration', () => {
  const withSuppression = (fields: string, files: Readonly<Record<string, string>> = { 'x.yaml': TYPED }): string => folderWith({ ...files, [CONFIG]: `failOn: warning\nsuppressions:\n  - { rule: ${ID}, reason: mẫu cũ${fields} }\n` });

  it('hide findings, with their reason, in the files and at the path that they name', async () => {
    const codes = [];
    for (const fields of ['', ', files: [x.yaml]', ', path: kinhGui', ', until: 2026-02-02']) codes.push((await run(withSuppression(fields), ['check', 'x.yaml'])).code);
    expect(codes).toEqual([0, 0, 0, 0]);
    expect((await run(withSuppression(''), ['check', 'x.yaml'])).err).toContain('; 1 bỏ qua');
  });

  it('are told once, with their line, when they hide nothing or have ended', async () => {
    const idle = await run(withSuppression('', { 'x.yaml': LETTER, 'y.yaml': LETTER }), ['check', 'x.yaml', 'y.yaml']);
    expect(idle.code).toBe(1);
    expect(idle.out.match(/^vanban\.config\.yaml:3:\d+: cảnh báo: Bỏ qua «.*» không che gì/gm)).toHaveLength(1);
    const ended = await run(withSuppression(', until: 2026-02-01'), ['check', 'x.yaml']);
    expect(ended.out).toMatch(/vanban\.config\.yaml:3:\d+: cảnh báo: .* đã hết hạn ngày 2026-02-01/);
    expect((await run(withSuppression(', until: 2026-02-01'), ['check', 'x.yaml', '--today', '2026-02-01'])).code).toBe(0);
    expect((await run(withSuppression(', files: [khac.yaml]', { 'x.yaml': LETTER }), ['check', 'x.yaml'])).code).toBe(0);
  });
});

describe('a configuration that is wrong', () => {
  const told = async (text: string, name = CONFIG): Promise<string> => {
    const { code, out, err } = await run(folderWith({ [name]: text, 'x.yaml': LETTER }), ['check', 'x.yaml']);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(/chưa kiểm tệp nào|không quá 0\.2 MiB/);
    return err.split('\n')[0] ?? '';
  };

  it.each([
    ['failon: error', 'vanban.config.yaml:1:1: lỗi: Không có trường «failon» ở «(cấu hình)»; có phải là «failOn»?'],
    ['failOn: lỗi', '1:9: lỗi: «lỗi» không dùng được ở «failOn»; cần error, warning, info, never'],
    ['rules: { chu-co-san/kinh-gu: off }', '1:10: lỗi: Không có quy tắc «chu-co-san/kinh-gu» ở «rules»; có phải là «chu-co-san/kinh-gui»?'],
    ['rules:\n  cu-phap/yaml: off', '2:3: lỗi: «cu-phap/yaml» luôn là lỗi'],
    [`rules:\n  ${ID}: [warning, { la: 1 }]`, '2:36: lỗi: Quy tắc «chu-co-san/kinh-gui» không có tùy chọn «la»'],
    ['suppressions:\n  - { rule: khong/co, reason: x }', '2:13: lỗi: Không có quy tắc «khong/co»'],
    ['suppressions:\n  - { rule: "*" }', '2:5: lỗi: Thiếu «suppressions[0].reason»'],
    ['suppressions:\n  - { rule: "*", reason: x, until: 2026-02-30 }', 'Ngày «2026-02-30» không có trong lịch'],
    ['minCoverage: 101', '1:14: lỗi: «101» ở «minCoverage» lớn quá'],
    ['rulesAsOf: 0.2', '1:12: lỗi: «rulesAsOf» là số «0.2»; cần chữ (đặt trong ngoặc kép)'],
    ['rulesAsOf: "0.2"', 'cần một phiên bản dạng 0.2.0'],
    ['- a', 'vanban.config.yaml:1:1: lỗi: Cấu hình là'],
    ['a: [', 'vanban.config.yaml:1:'],
    ['{"failOn": }', 'vanban.config.json:1:12: lỗi: JSON sai cú pháp', 'vanban.config.json'],
  ])('%j is told by file and line', async (text, words, name = CONFIG) => expect(await told(text, name)).toContain(words));

  it('holds no draft, and nothing that costs time or memory', async () => {
    const deep = `rules: ${'['.repeat(20_000)}`;
    const bomb = `a0: &a0 [x]\n${Array.from({ length: 30 }, (_, i) => `a${i + 1}: &a${i + 1} [${`*a${i}, `.repeat(9)}*a${i}]`).join('\n')}`;
    const cycle = 'overrides: &o [ { files: [a], rules: *o } ]';
    const huge = `ignore:\n${'  - x\n'.repeat(200_000)}`;
    const names = `rules:\n${Array.from({ length: 2_000 }, (_, i) => `  chu-co-san/mot-cai-ten-khong-co-o-dau-het-${i}: off\n`).join('')}`;
    const fields = Array.from({ length: 8_000 }, (_, i) => `truong${i}: 1\n`).join('');
    const start = performance.now();
    for (const text of [names, fields, deep, bomb, cycle, huge, '__proto__: { failOn: never }', '\u0000', 'failOn: &a error\nformat: *b']) await told(text);
    expect(performance.now() - start).toBeLessThan(20_000);
  });

  it('may use aliases as YAML has them', async () => {
    const folder = folderWith({ [CONFIG]: `overrides:\n  - { files: &f [x.yaml], rules: { ${ID}: error } }\n  - { files: *f, state: draft }\n`, 'x.yaml': TYPED });
    expect((await run(folder, ['check', 'x.yaml'])).code).toBe(1);
  });

  it('is no folder and no device', async () => {
    const folder = folderWith({ 'x.yaml': LETTER });
    mkdirSync(join(folder, CONFIG));
    expect((await run(folder, ['check', 'x.yaml'])).code).toBe(2);
    expect((await run(folder, ['check', 'x.yaml', '--config', '/dev/zero'])).code).toBe(2);
  });
});
