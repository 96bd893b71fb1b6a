import { describe, expect, it } from 'vitest';
import { library } from '../../src/cli/engine.ts';
import { BAD, folderWith, LETTER, run } from './kit.ts';

describe('vanban check', () => {
  it('ends with 0 for a right draft and says so on stderr', async () => {
    expect(await run(folderWith({ 'a.yaml': LETTER }), ['check', 'a.yaml'])).toMatchObject({ code: 0, out: '', err: expect.stringMatching(/^1 tệp: 0 lỗi, 0 cảnh báo, 0 lưu ý; \d+% quy tắc áp dụng được kiểm; 0 bỏ qua\n$/) });
  });

  it('ends with 1 for a wrong one, each finding with file, line and column on stdout', async () => {
    const { code, out, err } = await run(folderWith({ 'a.yaml': BAD, 'b.yaml': LETTER }), ['check', 'a.yaml', 'b.yaml']);
    expect(code).toBe(1);
    expect(out).toMatch(/^a\.yaml:6:7: lỗi: .*2017-11-31/m);
    expect(out).toMatch(/^a\.yaml:7:1: lỗi: .*trichyeu.*trichYeu/m);
    expect(err).toMatch(/^2 tệp: [1-9] lỗi, 0 cảnh báo, 0 lưu ý; \d+% .*\n$/);
  });

  it('speaks English where asked', async () => {
    const { out, err } = await run(folderWith({ 'a.yaml': BAD }), ['check', 'a.yaml', '--lang=en']);
    expect(out).toMatch(/^a\.yaml:6:7: error: /m);
    expect(err).toMatch(/^1 file: \d errors?, 0 warnings, 0 info; 0% of the rules that apply checked; 0 suppressed\n$/);
  });

  it('shows the line and a caret below the column to a terminal', async () => {
    const { out } = await run(folderWith({ 'a.yaml': BAD }), ['check', 'a.yaml'], { tty: true, env: { NO_COLOR: '1' } });
    expect(out).toContain('\n  6 | ngay: 2017-11-31\n    |       ^\n');
    expect(out).not.toContain('\u001B[');
  });

  it('shows a terminal the other places of a finding, and what puts it right', async () => {
    const text = LETTER.replace('cung cấp số liệu.\n', 'phục vụ nhân dân.\n');
    const check: typeof library.check = async (source, options) => {
      const report = await library.check(source, options);
      return { ...report, findings: report.findings.map((f) => ({ ...f, related: [{ path: ['ngay'], position: { line: 6, column: 7 }, message: { vi: 'ngày\u001B[2J ở đây', en: 'day' } }] })) };
    };
    const { out } = await run(folderWith({ 'a.yaml': text }), ['check', 'a.yaml'], { tty: true, env: { NO_COLOR: '1' }, engine: { ...library, check } });
    expect(out).toMatch(/\n {2}9 \| noiDung: .*\n {4}\| +\^\n {2}→ a\.yaml:6:7: ngày\uFFFD\[2J ở đây\n {2}sửa: «.*nhân dân.*» → «.*Nhân dân.*»\n/u);
  });

  it('colours only a terminal, and not where NO_COLOR is set', async () => {
    const folder = folderWith({ 'a.yaml': BAD });
    const colored = async (tty: boolean, env = {}): Promise<boolean> => (await run(folder, ['check', 'a.yaml'], { tty, env })).out.includes('\u001B[');
    expect([await colored(true), await colored(true, { NO_COLOR: '1' }), await colored(true, { TERM: 'dumb' }), await colored(false)]).toEqual([true, false, false, false]);
  });

  it('lets no draft steer the terminal', async () => {
    const { out } = await run(folderWith({ 'a.yaml': LETTER.replace('Hòa An\n', '"Hòa\\e[2JAn"\n') }), ['check', 'a.yaml']);
    expect(out).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F]/u);
  });

  it('tells broken YAML, JSON and bytes that are no text apart from faults of its own', async () => {
    const files = { 'a.yaml': 'loai: [cong-van\nx', 'b.json': '{"loai": }', 'c.yaml': new Uint8Array([0xff, 0xfe, 0x00]), 'd.yaml': '' };
    for (const name of Object.keys(files)) {
      const { code, out } = await run(folderWith(files), ['check', name]);
      expect([name, code]).toEqual([name, 1]);
      expect(out).toMatch(new RegExp(`^${name.replace('.', '\\.')}(:\\d+:\\d+)?: lỗi: `));
    }
  });
});

describe('characters that the PDF font lacks', () => {
  it('are warned of with their place before anything is rendered', async () => {
    const { code, out } = await run(folderWith({ 'a.yaml': LETTER.replace(/noiDung:.*/, 'noiDung: Đánh dấu ☐ vào ô') }), ['check', 'a.yaml']);
    expect(out).toMatch(/^a\.yaml:\d+:\d+: cảnh báo: Ký tự «☐» \(U\+2610\)/m);
    expect(code).toBe(0);
  });
});
