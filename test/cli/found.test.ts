import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderWith, LETTER, run } from './kit.ts';

const as = (loai: string): string => LETTER.replace('loai: cong-van', `loai: ${loai}`);

describe('what is taken for a draft', () => {
  it.each(['congvan', 'quyet-dinh', 'công văn', '"Cong van"'])('checks a file of a folder that says loai: %s', async (loai) => {
    const folder = folderWith({ 'v/a.yaml': as(loai), 'v/b.md': `---\n${as(loai)}---\nĐoạn.\n`, 'v/c.json': JSON.stringify({ loai: 'congvan' }) });
    for (const flags of [[], ['--only-drafts']]) {
      const { code, out } = await run(folder, ['check', 'v/', ...flags]);
      expect(code).toBe(1);
      for (const name of ['v/a.yaml', 'v/b.md', 'v/c.json']) expect(out).toContain(name);
    }
    expect((await run(folder, ['check', '--only-drafts', 'v/a.yaml', 'v/c.json'])).code).toBe(1);
  });

  it('takes what only names the version of the form, and passes over profiles and notes by name', async () => {
    const folder = folderWith({
      'v/a.yaml': LETTER.replace('loai: cong-van\n', ''),
      'v/b.json': '{ "vanban": 1 }',
      'v/don-vi.yaml': 'vanban: 1\nloai: don-vi\n',
      'v/ghi-chu.md': 'loai: cong-van trong bài\n',
      'v/khac.yaml': 'ds:\n  - { ten: a }\nnested:\n  loai: gi-do\n',
      'v/d.json': '{ "items": [{ "loai": "x" }] }',
    });
    const { code, out, err } = await run(folder, ['check', 'v']);
    expect(code).toBe(1);
    expect(out).toContain('v/a.yaml');
    expect(out).toContain('v/b.json');
    expect(err).toContain('Bỏ qua 4 tệp không phải văn bản hành chính: v/d.json, v/don-vi.yaml, v/ghi-chu.md, v/khac.yaml\n2 tệp');
  });

  it('goes on where one file cannot be read', async () => {
    const folder = folderWith({ 'v/a.yaml': LETTER });
    symlinkSync(join(folder, 'nowhere'), join(folder, 'v/b.yaml'));
    for (const args of [['v'], ['v/a.yaml', 'v/b.yaml'], ['v/a.yaml', 'v/b.yaml', '--only-drafts']]) {
      const { code, err } = await run(folder, ['check', ...args]);
      expect([code, err], args.join(' ')).toEqual([2, expect.stringMatching(/không đọc được «v\/b.yaml»: không có\n1 tệp/)]);
    }
  });

  it('names files of a folder beside as they are reached', async () => {
    const folder = folderWith({ 'a/x.yaml': as('congvan'), 'b/y.txt': '' });
    expect((await run(join(folder, 'b'), ['check', '../a/'])).out).toMatch(/^\.\.\/a\/x\.yaml:2:7: /);
  });
});

describe('what cannot be written', () => {
  it.each([['-o', 'a.yaml/x.json'], ['-o', '/proc/nowhere/x.json'], ['-o', `${'x'.repeat(300)}.json`], ['--baseline', 'a.yaml/m.json', '--update-baseline'], ['--baseline', `${'x'.repeat(300)}.json`, '--update-baseline'], ['--baseline', 'khong/co/m.json', '--update-baseline']])('is one line: %s %s', async (...flags) => {
    const folder = folderWith({ 'a.yaml': LETTER });
    const { code, err } = await run(folder, ['check', 'a.yaml', ...flags]);
    expect([code, err]).toEqual([2, expect.stringMatching(/^vanban: không ghi được «[^\n]*\n$/)]);
  });

  it('writes to what is no file without replacing it', async () => {
    const folder = folderWith({ 'a.yaml': LETTER });
    expect((await run(folder, ['check', 'a.yaml', '--format', 'json', '-o', '/dev/null'])).code).toBe(0);
  });
});

describe('misuse', () => {
  it('shows the value and what is allowed', async () => {
    const folder = folderWith({ 'a.yaml': LETTER });
    expect(await run(folder, ['check', 'a.yaml', '--fail-on', 'blah'])).toMatchObject({ code: 2, err: 'vanban: --fail-on «blah»; cần một trong: error, warning, info, never (vanban --help)\n' });
  });
  it.each(['99.0.0', '0.0.9'])('--rules-as-of %s is no version that there was', async (value) => {
    expect(await run(folderWith({ 'a.yaml': LETTER }), ['check', 'a.yaml', '--rules-as-of', value])).toMatchObject({ code: 2, err: expect.stringMatching(/^vanban: --rules-as-of «.*»; cần một phiên bản từ 0\.1\.0 đến /) });
  });
  it('says when no rule was checked', async () => {
    const folder = folderWith({ 'a.yaml': LETTER });
    expect(await run(folder, ['check', 'a.yaml', '--rules-as-of', '0.1.0', '--fail-on', 'warning'])).toMatchObject({ code: 1, out: expect.stringContaining('[kiem-tra/chua-xet-gi]') });
  });
  it('prints what is left in a fixed text beside it', async () => {
    const text = LETTER.replace('2026-01-09', '2026-31-09');
    const { code, out, err } = await run(folderWith({}), ['check', '-', '--fix'], { stdin: text });
    expect([code, out, err]).toEqual([1, text, expect.stringContaining('(stdin):6:7: lỗi: ')]);
  });
  it('tells a near miss of a type once', async () => {
    const { out } = await run(folderWith({ 'a.yaml': as('công văn'), 'b.yaml': as('quyết định') }), ['check', 'a.yaml', 'b.yaml']);
    expect(out).not.toMatch(/a\.yaml[^\n]*khong-xet/);
    expect(out).not.toContain('không thuộc 29');
  });
});
