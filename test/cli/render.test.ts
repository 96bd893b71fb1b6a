import { readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { library } from '../../src/cli/engine.ts';
import { BAD, filesIn, folderWith, LETTER, run, textOf } from './kit.ts';

describe('vanban render', () => {
  it('writes DOCX and PDF beside the draft and says pages, size and time on one line', async () => {
    const folder = folderWith({ 'a/thu.yaml': LETTER });
    const { code, out, err } = await run(folder, ['render', 'a/thu.yaml']);
    expect({ code, err, files: filesIn(folder) }).toEqual({ code: 0, err: '', files: ['a/thu.docx', 'a/thu.pdf', 'a/thu.yaml'] });
    expect(out).toMatch(/^a\/thu\.yaml → a\/thu\.docx \d+,\d KB, a\/thu\.pdf \d+,\d KB · 1 trang · 120 ms\n$/);
    expect(textOf(folder, 'a/thu.pdf').slice(0, 8)).toBe('%PDF-1.7');
  });

  it('writes each format asked for into a folder that it makes', async () => {
    const folder = folderWith({ 'thu.yaml': LETTER });
    const { code } = await run(folder, ['render', 'thu.yaml', '--to', 'html,txt', '-o', 'x/y']);
    expect([code, filesIn(folder)]).toEqual([0, ['thu.yaml', 'x/y/thu.html', 'x/y/thu.txt']]);
    expect(textOf(folder, 'x/y/thu.html')).toContain('<!DOCTYPE html>');
    expect(textOf(folder, 'x/y/thu.txt')).toContain('Nguyễn Văn An');
  });

  it('marks an archive PDF where --pdfa asks for it, and only then', async () => {
    const folder = folderWith({ 'thu.yaml': LETTER });
    await run(folder, ['render', 'thu.yaml', '--to', 'pdf', '--pdfa', '-o', 'a']);
    await run(folder, ['render', 'thu.yaml', '--to', 'pdf', '-o', 'b']);
    const claims = (name: string): boolean => readFileSync(join(folder, name), 'latin1').includes('pdfaid:part');
    expect([claims('a/thu.pdf'), claims('b/thu.pdf')]).toEqual([true, false]);
  });

  it('reads standard input and writes bytes to standard output, talk to the other', async () => {
    const folder = folderWith({});
    const { code, out, err } = await run(folder, ['render', '-', '--to', 'txt', '-o', '-'], { stdin: LETTER });
    expect(code).toBe(0);
    expect(out).toMatch(/^UBND TỈNH HÒA AN\n/);
    expect(err).toContain('1 trang');
    expect(filesIn(folder)).toEqual([]);
  });

  it('expands quoted globs, and takes the drafts directly in a folder but not profiles and notes', async () => {
    const folder = folderWith({ 'v/a.yaml': LETTER, 'v/b.md': `---\n${LETTER.replace(/noiDung.*\n/, '')}---\nĐoạn.\n`, 'v/README.md': '# Đọc\n', 'v/don-vi.yaml': 'loai: don-vi\n', 'v/sub/c.yaml': LETTER });
    const globbed = await run(folder, ['render', 'v/*.yaml', 'v/**/c.yaml', '--to', 'txt', '-o', 'o']);
    expect(globbed.code).toBe(1);
    expect(filesIn(join(folder, 'o'))).toEqual(['a.txt', 'c.txt']);
    const whole = await run(folder, ['render', 'v', '--to', 'txt', '-o', 'p']);
    expect([whole.code, filesIn(join(folder, 'p')), whole.err]).toEqual([0, ['a.txt', 'b.txt'], 'Bỏ qua 2 tệp không phải bản thảo: v/README.md, v/don-vi.yaml\n']);
  });

  it('renders a draft once, however often it is named', async () => {
    const folder = folderWith({ 'a.yaml': LETTER });
    const { code, out } = await run(folder, ['render', 'a.yaml', './a.yaml', '*.yaml', '--to', 'txt']);
    expect([code, out.split('\n').length]).toEqual([0, 2]);
  });

  it('renders what is right and says what is wrong, with exit code 1', async () => {
    const folder = folderWith({ 'a.yaml': BAD, 'b.yaml': LETTER });
    const { code, out, err } = await run(folder, ['render', 'a.yaml', 'b.yaml', '--to', 'txt']);
    expect([code, filesIn(folder)]).toEqual([1, ['a.yaml', 'b.txt', 'b.yaml']]);
    expect(out).toContain('b.yaml → b.txt');
    expect(err).toMatch(/^a\.yaml:6:7: lỗi: .*2017-11-31/m);
  });

  it('refuses two drafts that would become one file before anything is written', async () => {
    const folder = folderWith({ 'a/x.yaml': LETTER, 'b/x.yaml': LETTER });
    const { code, err } = await run(folder, ['render', 'a/x.yaml', 'b/x.yaml', '-o', 'o']);
    expect([code, filesIn(folder)]).toEqual([2, ['a/x.yaml', 'b/x.yaml']]);
    expect(err).toContain('«a/x.yaml» và «b/x.yaml» cùng cho ra');
  });

  it('never overwrites an input, also behind a link', async () => {
    const folder = folderWith({ 'thu.txt': LETTER });
    expect((await run(folder, ['render', 'thu.txt', '--to', 'txt'])).code).toBe(2);
    symlinkSync(join(folder, 'thu.txt'), join(folder, 'khac.yaml'));
    const { code, err } = await run(folder, ['render', 'khac.yaml', 'thu.txt', '--to', 'txt']);
    expect([code, textOf(folder, 'thu.txt')]).toEqual([2, LETTER]);
    expect(err).toContain('là tệp đầu vào');
  });

  it('leaves the old file whole and nothing half-written when rendering fails', async () => {
    const folder = folderWith({ 'thu.yaml': LETTER, 'thu.docx': 'cũ', 'thu.pdf': 'cũ' });
    const engine = { ...library, render: (_: unknown, format: string) => (format === 'pdf' ? Promise.reject(new Error('hỏng')) : Promise.resolve(new Uint8Array([1]))) };
    const { code, err } = await run(folder, ['render', 'thu.yaml'], { engine });
    expect([code, textOf(folder, 'thu.docx'), textOf(folder, 'thu.pdf'), filesIn(folder)]).toEqual([3, 'cũ', 'cũ', ['thu.docx', 'thu.pdf', 'thu.yaml']]);
    expect(err).toContain('lỗi của chương trình');
    expect(err).toMatch(/^Error: hỏng\n {4}at .*\n/m);
    expect(err).not.toContain('\uFFFD');
  });

  it('says that the folder for output is a file, or an output a folder', async () => {
    const folder = folderWith({ 'thu.yaml': LETTER, o: 'tệp', 'p/thu.docx/x': '' });
    const file = await run(folder, ['render', 'thu.yaml', '-o', 'o']);
    const taken = await run(folder, ['render', 'thu.yaml', '-o', 'p', '--lang', 'en']);
    expect([file.code, taken.code]).toEqual([2, 2]);
    expect(file.err).toContain('không ghi được');
    expect(taken.err).toMatch(/thu\.docx» is a folder\n$/);
  });

  it.each([
    [['render', 'khong-co.yaml'], 'không đọc được «khong-co.yaml»: không có'],
    [['render', '*.yml'], 'không có tệp nào khớp «*.yml»'],
    [['render', 'thu.yaml', '--to', 'docx', '-o', 'ra/thu.docx'], '-o «ra/thu.docx»: render ghi vào thư mục'],
    [['render', 'thu.yaml', '--to', 'doc'], '--to «doc»; cần trong: docx, pdf, html, txt'],
    [['render', 'thu.yaml', '--to', 'txt', '--pdfa'], '--pdfa cần --to có pdf'],
    [['render', 'thu.yaml', '-o', '-'], '-o - cần một tệp và một dạng'],
    [['render'], 'thiếu «file»'],
    [['render', '.'], 'cùng cho ra'],
    [['render', 'thu.yaml', '-o', '/proc/vanban/moi'], 'không ghi được «/proc/vanban/moi»'],
    [['render', '/dev/zero'], '«/dev/zero» không phải tệp thường'],
  ])('%j is wrong use', async (argv, words) => {
    const folder = folderWith({ 'thu.yaml': LETTER, 'thu.json': '{\n"loai": "cong-van"}' });
    const { code, out, err } = await run(folder, argv);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(words);
    expect(filesIn(folder)).toEqual(['thu.json', 'thu.yaml']);
  });

  it('shows progress to a terminal only', async () => {
    const folder = folderWith({ 'a.yaml': LETTER, 'b.yaml': LETTER });
    const seen = await run(folder, ['render', 'a.yaml', 'b.yaml', '--to', 'txt'], { tty: true });
    expect(seen.err).toContain('[2/2] b.yaml');
    expect(seen.err.endsWith('\r\u001B[K')).toBe(true);
    expect((await run(folder, ['render', 'a.yaml', 'b.yaml', '--to', 'txt'])).err).toBe('');
  });
});
