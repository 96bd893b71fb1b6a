import { execFileSync } from 'node:child_process';
import { chmodSync, lstatSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BAD, filesIn, folderWith, LETTER, run, textOf } from './kit.ts';

const WRONG = LETTER.replace('Sở đề nghị các phòng cung cấp', 'Sở đề nghị  các phòng , cung  cấp').replace('so: 5', 'so: 5  # số  đi');
const RIGHT = WRONG.replace('Sở đề nghị  các phòng , cung  cấp', 'Sở đề nghị các phòng, cung cấp');

describe('vanban check --fix', () => {
  it('puts files right, says how many places, and judges what then stands there', async () => {
    const at = folderWith({ 'v/a.yaml': WRONG, 'v/b.yaml': LETTER, 'v/c.yaml': BAD });
    expect(await run(at, ['check', 'v', '--fix'])).toMatchObject({ code: 1, out: expect.not.stringContaining('hai-dau-cach'), err: expect.stringMatching(/^Đã sửa 3 chỗ ở «v\/a\.yaml»\n3 tệp: /) });
    expect(textOf(at, 'v/a.yaml')).toBe(RIGHT);
    expect([textOf(at, 'v/b.yaml'), textOf(at, 'v/c.yaml'), filesIn(at).length]).toEqual([LETTER, BAD, 3]);
    expect(await run(at, ['check', 'v/a.yaml', '--fix', '--lang', 'en', '--fail-on', 'info'])).toMatchObject({ code: 0, err: expect.not.stringContaining('Fixed') });
  });

  it('says what is left, and why', async () => {
    const at = folderWith({ 'a.yaml': WRONG.replace('Giám đốc', 'Giám  đốc') });
    expect((await run(at, ['check', 'a.yaml', '--fix'])).err).toMatch(/^Đã sửa 3 chỗ ở «a\.yaml»; để lại 1 chỗ: 1 ở khối ký\n/);
    expect((await run(at, ['check', 'a.yaml', '--fix', '--lang', 'en'])).err).toMatch(/^Fixed 0 in «a\.yaml»; left 1: 1 in the signature block\n/);
  });

  it('leaves alone what is suppressed, turned off or in the baseline', async () => {
    const at = folderWith({ 'a.yaml': WRONG });
    await run(at, ['check', 'a.yaml', '--update-baseline']);
    await run(at, ['check', 'a.yaml', '--fix', '--baseline', 'vanban-baseline.json']);
    expect(textOf(at, 'a.yaml')).toBe(WRONG);
    writeFileSync(join(at, 'vanban.config.yaml'), 'rules: { cau-chu/*: off }\n');
    await run(at, ['check', 'a.yaml', '--fix']);
    expect(textOf(at, 'a.yaml')).toBe(WRONG);
    await run(at, ['check', 'a.yaml', '--fix', '--no-config']);
    expect(textOf(at, 'a.yaml')).toBe(RIGHT);
  });

  it('keeps who may read and write a file', async () => {
    const at = folderWith({ 'a.yaml': WRONG });
    chmodSync(join(at, 'a.yaml'), 0o640);
    await run(at, ['check', 'a.yaml', '--fix']);
    expect([statSync(join(at, 'a.yaml')).mode & 0o777, textOf(at, 'a.yaml')]).toEqual([0o640, RIGHT]);
  });

  it('writes nothing that a link leads to', async () => {
    const at = folderWith({ 'ngoai/a.yaml': WRONG, 'v/b.yaml': LETTER });
    symlinkSync(join(at, 'ngoai/a.yaml'), join(at, 'v/a.yaml'));
    for (const args of [['v'], ['v/a.yaml'], ['v/a.yaml', 'v/b.yaml'], ['v/*.yaml']]) {
      const { code, err } = await run(at, ['check', ...args, '--fix']);
      expect([code, args[0]?.includes('*') === true || err.startsWith('Không sửa «v/a.yaml»: là liên kết')]).toEqual([0, true]);
      expect([textOf(at, 'ngoai/a.yaml'), lstatSync(join(at, 'v/a.yaml')).isSymbolicLink()]).toEqual([WRONG, true]);
    }
  });

  it('passes standard input on, put right or as it came', async () => {
    const at = folderWith({});
    expect(await run(at, ['check', '-', '--fix'], { stdin: WRONG })).toMatchObject({ code: 0, out: RIGHT, err: expect.stringContaining('Đã sửa 3 chỗ ở «(stdin)»') });
    expect(await run(at, ['check', '-', '--fix'], { stdin: 'không phải bản thảo' })).toMatchObject({ code: 1, out: 'không phải bản thảo' });
    expect(await run(at, ['check', '-', '--fix', '--format', 'json', '-o', 'r.json'], { stdin: WRONG })).toMatchObject({ code: 0, out: RIGHT });
    expect(JSON.parse(textOf(at, 'r.json'))).toMatchObject({ summary: { ok: true } });
  });

  it.each([['--dry-run'], ['--fix', '--update-baseline'], ['--fix', '-'], ['--fix', '--dry-run', '-o', '-']])('refuses %s %s', async (...flags) => {
    const at = folderWith({ 'a.yaml': WRONG });
    expect(await run(at, ['check', 'a.yaml', ...flags])).toMatchObject({ code: 2, out: '' });
    expect(textOf(at, 'a.yaml')).toBe(WRONG);
  });
});

describe('vanban check --fix --dry-run', () => {
  it('prints a diff that git applies, and writes nothing', async () => {
    const files = { 'v/a.yaml': WRONG, 'v/b é.yaml': WRONG.replaceAll('\n', '\r\n'), 'v/c.yaml': WRONG.trimEnd(), 'v/d.yaml': LETTER };
    const at = folderWith(files);
    const { code, out, err } = await run(at, ['check', 'v', '--fix', '--dry-run']);
    expect([code, err]).toEqual([0, expect.stringMatching(/^Sẽ sửa 3 chỗ ở «v\/a\.yaml»\n/)]);
    expect(out).toMatch(/^--- a\/v\/a\.yaml\n\+\+\+ b\/v\/a\.yaml\n@@ -6,7 \+6,7 @@\n/);
    for (const [name, text] of Object.entries(files)) expect(textOf(at, name)).toBe(text);
    writeFileSync(join(at, 'sua.patch'), out);
    execFileSync('git', ['apply', '--whitespace=nowarn', 'sua.patch'], { cwd: at });
    expect(['v/a.yaml', 'v/b é.yaml', 'v/c.yaml'].map((name) => textOf(at, name))).toEqual([RIGHT, RIGHT.replaceAll('\n', '\r\n'), RIGHT.trimEnd()]);
  });

  it('shows of many thousand lines one whole change, soon', async () => {
    const text = LETTER.replace('noiDung: Sở đề nghị', `noiDung:\n${'  - Đoạn  này.\n'.repeat(3_000)}  - Sở đề nghị`);
    const at = folderWith({ 'a.yaml': text });
    writeFileSync(join(at, 'sua.patch'), (await run(at, ['check', 'a.yaml', '--fix', '--dry-run'])).out);
    execFileSync('git', ['apply', 'sua.patch'], { cwd: at });
    expect(readFileSync(join(at, 'a.yaml'), 'utf8')).toBe(text.replaceAll('Đoạn  này', 'Đoạn này'));
  });

  it('gives a log of GitHub Actions no commands', async () => {
    const at = folderWith({ 'a.yaml': WRONG.replace('vanban: 1', '# ##[error]\nvanban: 1').replace('trichYeu: ', 'trichYeu: |-\n  ::set-output name=a::') });
    const { out } = await run(at, ['check', 'a.yaml', '--fix', '--dry-run'], { env: { GITHUB_ACTIONS: 'true' } });
    expect(out).toContain('set-output');
    expect(out).not.toMatch(/^[ +-]?\s*::|##\[/m);
  });
});

describe('vanban check --only-drafts', () => {
  it('passes over what does not say to be a draft, even all', async () => {
    const at = folderWith({ 'a.yaml': WRONG, 'b.yaml': 'name: CI\n', 'README.md': '# Ghi chú\n', 'd.json': '{}', 'e.txt': 'loai: cong-van' });
    expect(await run(at, ['check', '--only-drafts', 'b.yaml', 'README.md', 'd.json', 'e.txt'])).toMatchObject({ code: 0, out: '', err: expect.stringMatching(/^Bỏ qua 4 tệp không phải bản thảo: b\.yaml, README\.md, d\.json, e\.txt\n0 tệp/) });
    expect(await run(at, ['check', '--only-drafts', 'b.yaml'])).toMatchObject({ code: 0 });
    expect(await run(at, ['check', '--only-drafts', 'a.yaml', 'b.yaml', '--fail-on', 'info'])).toMatchObject({ code: 1, out: expect.stringContaining('a.yaml:') });
    expect(await run(at, ['check', '--only-drafts', 'khong-co.yaml'])).toMatchObject({ code: 2 });
  });
});
