import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesIn, folderWith, LETTER, run, textOf } from './kit.ts';

const TYPED = LETTER.replace('kinhGui: Các phòng', 'kinhGui: "Kính gửi: Các phòng"');
const NUMBERLESS = LETTER.replace('so: 5\n', '');
const json = async (folder: string, ...argv: string[]): Promise<{ files: { file: string; state: string; regime: { id: string }; coverage: number; findings: { id: string; severity: string }[] }[] }> => JSON.parse((await run(folder, ['check', ...argv, '--format', 'json'])).out);

describe('what vanban check is pointed at', () => {
  it('is a folder with all below it, but for hidden folders, packages, profiles, notes and circles', async () => {
    const folder = folderWith({ 'v/a.yaml': LETTER, 'v/x/y/b.yaml': LETTER, 'v/.an/c.yaml': 'hỏng', 'v/node_modules/p/d.yaml': LETTER, 'v/don-vi.yaml': 'loai: don-vi', 'v/README.md': '```yaml\nloai: cong-van\n```\n', 'v/x/package.json': '{}' });
    symlinkSync(join(folder, 'v'), join(folder, 'v/x/vong'));
    expect((await json(folder, 'v')).files.map(({ file }) => file)).toEqual(['v/a.yaml', 'v/x/y/b.yaml']);
  });

  it('is a pattern at any depth; notes beside drafts are passed over, and one that matches nothing is an error', async () => {
    const folder = folderWith({ 'v/a.yaml': LETTER, 'v/x/b.yaml': LETTER, 'v/README.md': 'ghi chú', 'v/hinh.png': new Uint8Array(4), 'v/node_modules/p/d.yaml': 'hỏng' });
    expect((await json(folder, 'v/**')).files.map(({ file }) => file)).toEqual(['v/a.yaml', 'v/x/b.yaml']);
    expect(await run(folder, ['check', '**/*.json'])).toMatchObject({ code: 2, out: '', err: expect.stringContaining('không có tệp nào khớp') });
    expect((await run(folder, ['check', 'v/a.yaml', 'v/README.md', 'v/hinh.png', 'v/x'])).err).toMatch(/^Bỏ qua 2 tệp không phải văn bản hành chính: v\/README\.md, v\/hinh\.png\n2 tệp: /);
  });

  it('is standard input', async () => {
    expect(await run(folderWith({}), ['check', '-'], { stdin: TYPED })).toMatchObject({ code: 0, out: expect.stringMatching(/^\(stdin\):8:11: cảnh báo: .* \[chu-co-san\/kinh-gui\]\n$/) });
    expect((await run(folderWith({}), ['check', '-', '--format', 'github'], { stdin: TYPED })).out).toMatch(/^::warning file=\(stdin\),line=8,col=11,title=chu-co-san\/kinh-gui::/);
  });
});

describe('flags of vanban check', () => {
  const folder = (): string => folderWith({ 'x.yaml': TYPED, 'y.yaml': NUMBERLESS });
  const code = async (...argv: string[]): Promise<number> => (await run(folder(), ['check', ...argv])).code;

  it('--fail-on says from which weight on a check fails', async () => {
    expect([await code('x.yaml'), await code('x.yaml', '--fail-on', 'warning'), await code('y.yaml', '--fail-on', 'warning'), await code('y.yaml', '--fail-on', 'info'), await code('khong.yaml', '--fail-on', 'never')]).toEqual([0, 1, 0, 1, 2]);
  });

  it('--quiet shows errors only; they are counted all the same', async () => {
    expect(await run(folder(), ['check', 'x.yaml', '-q', '--fail-on', 'warning'])).toMatchObject({ code: 1, out: '', err: expect.stringContaining('1 cảnh báo') });
  });

  it('--state tells how far a document is, and so how a blank weighs', async () => {
    const [draft, issued] = [await json(folder(), 'y.yaml'), await json(folder(), 'y.yaml', '--state', 'issued')];
    expect([draft.files[0]?.state, issued.files[0]?.state]).toEqual(['draft', 'issued']);
    expect([draft.files[0]?.findings[0]?.severity, issued.files[0]?.findings[0]?.severity]).toEqual(['info', 'error']);
  });

  it('--standard judges what is older all the same; otherwise its regime is said', async () => {
    const old = folderWith({ 'x.yaml': LETTER.replace('2026-01-09', '2018-01-09') });
    expect((await run(old, ['check', 'x.yaml'])).out).toMatch(/^x\.yaml: lưu ý: văn bản ban hành trước ngày 05\/3\/2020.* \[kiem-tra\/khong-xet\]$/m);
    expect((await json(old, 'x.yaml', '--standard', 'nd30@2020')).files[0]?.regime.id).toBe('nd30@2020');
  });

  it('--min-coverage fails what could not be checked far enough, and says how far it was', async () => {
    const old = folderWith({ 'x.yaml': LETTER.replace('2026-01-09', '2018-01-09') });
    expect(await run(old, ['check', 'x.yaml', '--min-coverage', '50'])).toMatchObject({ code: 1, out: expect.stringMatching(/x\.yaml: lỗi: Kiểm được \d+% quy tắc áp dụng; cần ít nhất 50%/) });
    expect((await run(old, ['check', 'x.yaml', '--min-coverage', '0'])).code).toBe(0);
  });

  it('--rules-as-of leaves out what came later', async () => {
    expect((await run(folder(), ['check', 'y.yaml', '--state', 'issued', '--rules-as-of', '0.1.0'])).code).toBe(0);
  });

  it.each([['--min-coverage', '101'], ['--min-coverage', 'x'], ['--rules-as-of', '1'], ['--today', '2026-13-01'], ['--today', '2026-02-30'], ['--today', 'nay'], ['--state', 'xong'], ['--format', 'xml'], ['--fail-on', 'loi'], ['--standard', 'nd110']])('%s %s is refused', async (flag, value) => {
    expect(await run(folder(), ['check', 'x.yaml', flag, value])).toMatchObject({ code: 2, out: '', err: expect.stringContaining(flag) });
  });

  it('-o writes the report into a file, in folders that are made, but never over a draft', async () => {
    const at = folder();
    expect(await run(at, ['check', 'x.yaml', '--format', 'json', '-o', 'ra/bao-cao.json'])).toMatchObject({ code: 0, out: '' });
    expect(JSON.parse(textOf(at, 'ra/bao-cao.json'))).toMatchObject({ version: 1, summary: { ok: true } });
    expect((await run(at, ['check', 'x.yaml', '-o', 'ra/b.txt'])).code).toBe(0);
    expect(textOf(at, 'ra/b.txt')).toContain('x.yaml:8:11: cảnh báo: ');
    expect((await run(at, ['check', 'x.yaml', '-o', 'x.yaml'])).code).toBe(2);
    expect(textOf(at, 'x.yaml')).toBe(TYPED);
    expect(filesIn(at)).toEqual(['ra/b.txt', 'ra/bao-cao.json', 'x.yaml', 'y.yaml']);
  });
});

describe('a comment in a draft', () => {
  const WHY = 'vanban-bo-qua chu-co-san/kinh-gui: mẫu cũ';
  const KINH_GUI = /^(kinhGui: .*)$/m;
  it.each([
    ['on its line', TYPED.replace(KINH_GUI, `$1 # ${WHY}`), 0, '; 1 bỏ qua'],
    ['on the line before', TYPED.replace(KINH_GUI, `# ${WHY} (đến 2026-12-31)\n$1`), 0, '; 1 bỏ qua'],
    ['that has ended', TYPED.replace(KINH_GUI, `# ${WHY} (đến 2026-01-31)\n$1`), 1, '; 0 bỏ qua'],
    ['on another line', TYPED.replace(KINH_GUI, `$1\n# ${WHY}`), 1, '; 0 bỏ qua'],
    ['without a reason', TYPED.replace(KINH_GUI, '$1 # vanban-bo-qua chu-co-san/kinh-gui'), 1, '; 0 bỏ qua'],
  ])('%s hides a finding, or is told to be of no use', async (_where, text, code, words) => {
    expect(await run(folderWith({ 'a.yaml': text }), ['check', 'a.yaml', '--fail-on', 'warning'])).toMatchObject({ code, err: expect.stringContaining(words) });
    expect(await run(folderWith({}), ['check', '-', '--fail-on', 'warning'], { stdin: text })).toMatchObject({ code });
  });
});

describe('the baseline', () => {
  it('hides what it lists, wherever it moves to, and nothing new', async () => {
    const at = folderWith({ 'v/x.yaml': TYPED });
    expect(await run(at, ['check', 'v', '--update-baseline', '--fail-on', 'warning'])).toMatchObject({ code: 0, err: expect.stringContaining('Đã ghi mốc «vanban-baseline.json»: 1 phát hiện') });
    const file = textOf(at, 'vanban-baseline.json');
    expect(file).not.toContain(at);
    expect(JSON.parse(file)).toEqual({ version: 1, files: { 'v/x.yaml': { 'chu-co-san/kinh-gui': { [Object.keys(JSON.parse(file).files['v/x.yaml']['chu-co-san/kinh-gui'])[0] ?? '']: 1 } } } });
    const check = (text: string, ...argv: string[]): ReturnType<typeof run> => run(folderWith({ 'v/x.yaml': text, 'vanban-baseline.json': file }), ['check', 'v', '--baseline', 'vanban-baseline.json', '--fail-on', 'warning', ...argv]);
    expect(await check(`# một dòng thêm\n${TYPED}`)).toMatchObject({ code: 0, out: '', err: expect.stringContaining('; 1 có trong mốc') });
    expect((await check(TYPED.replace('trichYeu: ', 'trichYeu: V/v '))).code).toBe(1);
    expect(await check(TYPED.replace('kinhGui: "Kính gửi: Các phòng"', 'kinhGui: ["Kính gửi: Các phòng", "Kính gửi: Các xã"]'))).toMatchObject({ code: 1 });
    expect(await check(LETTER)).toMatchObject({ code: 0, out: expect.stringMatching(/lưu ý: Mốc nêu 1 lỗi ở «v\/x\.yaml» không còn nữa/) });
  });

  it('is written the same each time, and keeps what other files have', async () => {
    const at = folderWith({ 'x.yaml': TYPED, 'y.yaml': TYPED });
    await run(at, ['check', '.', '--update-baseline']);
    const first = textOf(at, 'vanban-baseline.json');
    await run(at, ['check', 'y.yaml', '--update-baseline']);
    expect(textOf(at, 'vanban-baseline.json')).toBe(first);
  });

  it('cannot hide that a draft is none', async () => {
    const at = folderWith({ 'x.yaml': 'loai: cong-van\n' });
    expect((await run(at, ['check', '.', '--update-baseline'])).code).toBe(1);
    expect((await run(at, ['check', '.', '--baseline', 'vanban-baseline.json'])).code).toBe(1);
  });

  it.each(['', '{', '[]', '{"version":2,"files":{}}', '{"version":1,"files":{"x":{"a":{"b":-1}}}}'])('%j is refused', async (text) => {
    expect((await run(folderWith({ 'x.yaml': LETTER, 'b.json': text }), ['check', 'x.yaml', '--baseline', 'b.json'])).code).toBe(2);
  });

  it('must be there, unless it is to be written', async () => {
    expect((await run(folderWith({ 'x.yaml': LETTER }), ['check', 'x.yaml', '--baseline', 'b.json'])).code).toBe(2);
    expect((await run(folderWith({ 'x.yaml': LETTER, 'vanban.config.yaml': 'baseline: ../b.json' }), ['check', 'x.yaml'])).code).toBe(2);
  });
});
