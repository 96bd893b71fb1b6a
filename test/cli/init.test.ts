import { describe, expect, it } from 'vitest';
import { SCHEMA_NAMES } from '../../src/domain/schema.ts';
import { filesIn, folderWith, LETTER, run, textOf } from './kit.ts';

const TYPES = ['cong-van', 'ke-hoach', 'de-cuong-bao-cao'];

describe('vanban init', () => {
  it.each(TYPES)('a starter of %s is clean and renders', async (loai) => {
    const folder = folderWith({});
    const { code, out } = await run(folder, ['init', loai]);
    const file = out.trim();
    expect([code, filesIn(folder)]).toEqual([0, [file]]);
    expect(await run(folder, ['check', file, '--fail-on', 'warning'])).toMatchObject({ code: 0, out: expect.not.stringMatching(/: (lỗi|cảnh báo): /) });
    expect((await run(folder, ['render', file, '--to', 'txt'])).code).toBe(0);
    expect(textOf(folder, file)).toMatch(/^(---\n)?# yaml-language-server: \$schema=\S+\.schema\.json\n/);
  });

  it('a draft can extend the profile that init writes, and the profile is no draft', async () => {
    const folder = folderWith({});
    await run(folder, ['init', 'don-vi']);
    expect(await run(folder, ['check', 'don-vi.yaml', '--fail-on', 'info', '--min-coverage', '90'])).toMatchObject({ code: 0, out: '' });
    const { code, out } = await run(folder, ['check', '-'], {
      stdin: LETTER.replace(/coQuan.*\n/, 'theo: ./don-vi.yaml\nnoiNhan: [{ nhom: lanh-dao }]\n').replace(/diaDanh.*\n/, '').replace(/ky:.*\n/, 'ky: giam-doc\n'),
    });
    expect([code, out]).toEqual([0, '']);
  });

  it('refuses to overwrite without --force', async () => {
    const folder = folderWith({ 'x.yaml': 'của tôi' });
    expect(await run(folder, ['init', 'cong-van', '-o', 'x.yaml'])).toMatchObject({ code: 2, err: expect.stringContaining('--force') });
    expect(textOf(folder, 'x.yaml')).toBe('của tôi');
    expect((await run(folder, ['init', 'cong-van', '-o', 'x.yaml', '--force'])).code).toBe(0);
    expect(textOf(folder, 'x.yaml')).toContain('loai: cong-van');
  });

  it('writes to standard output where asked, makes folders, and refuses a wrong extension and an unknown type', async () => {
    const folder = folderWith({});
    expect((await run(folder, ['init', 'ke-hoach', '-o', '-'])).out).toMatch(/^---\n# yaml-language-server/);
    expect((await run(folder, ['init', 'ke-hoach', '-o', '2026/a.md'])).out).toBe('2026/a.md\n');
    expect(await run(folder, ['init', 'ke-hoach', '-o', 'a.yaml'])).toMatchObject({ code: 2, err: expect.stringContaining('.md') });
    expect(await run(folder, ['init', 'giay-moi'])).toMatchObject({ code: 2, err: expect.stringContaining('cong-van, ke-hoach') });
    expect(filesIn(folder)).toEqual(['2026/a.md']);
  });
});

describe('vanban schema', () => {
  it.each(SCHEMA_NAMES)('prints the schema of %s as JSON', async (name) => {
    const { code, out, err } = await run(folderWith({}), ['schema', name]);
    expect([code, err]).toEqual([0, '']);
    expect(JSON.parse(out)).toMatchObject({ title: `vanban: ${name}`, $schema: 'http://json-schema.org/draft-07/schema#' });
  });
});

describe('help and misuse', () => {
  it.each([[['--help']], [['render', '--help']], [['check', '-h']], [['init', '--help']], [['schema', '--help']], [['explain', '--help']], [['rules', '-h']]])('%j prints examples on stdout and ends with 0', async (argv) => {
    const { code, out, err } = await run(folderWith({}), argv);
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain('Ví dụ:\n  $ vanban ');
    expect((await run(folderWith({}), [...argv, '--lang', 'en'])).out).toContain('Examples:\n  $ vanban ');
  });

  it('prints the version', async () => expect((await run(folderWith({}), ['--version'])).out).toMatch(/^\d+\.\d+\.\d+\n$/));

  it('without arguments prints help on stderr and ends with 2', async () => {
    expect(await run(folderWith({}), [])).toMatchObject({ code: 2, out: '', err: expect.stringContaining('Cách dùng:') });
  });

  it.each([
    [['rendr'], 'không có lệnh «rendr». Ý bạn là render?', "unknown command 'rendr'"],
    [['render', 'a', '--too'], 'không có tùy chọn «--too». Ý bạn là --to?', "unknown option '--too'"],
    [['schema'], 'thiếu «loai»', "missing required argument 'loai'"],
    [['schema', 'a', 'b'], 'thừa tham số', 'too many arguments'],
    [['render', 'a', '--to'], 'cần giá trị', 'argument missing'],
  ])('%j is told in Vietnamese and English', async (argv, vi, en) => {
    expect(await run(folderWith({}), argv)).toMatchObject({ code: 2, out: '', err: expect.stringContaining(vi) });
    expect((await run(folderWith({}), ['--lang=en', ...argv])).err).toContain(en);
  });
});
