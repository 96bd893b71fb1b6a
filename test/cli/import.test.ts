import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { EXAMPLES } from '../support/example-files.ts';
import { filesIn, folderWith, LETTER, run, textOf } from './kit.ts';

/** A folder with a letter, rendered. */
async function rendered(...flags: readonly string[]): Promise<string> {
  const folder = folderWith({ 'thu.yaml': LETTER });
  await run(folder, ['render', 'thu.yaml', ...flags]);
  return folder;
}

describe('vanban import', () => {
  it('prints the draft of a DOCX, tells on the other stream what it did, and the draft renders to the same bytes', async () => {
    const folder = await rendered('--to', 'docx');
    const { code, out, err } = await run(folder, ['import', 'thu.docx']);
    expect(code).toBe(0);
    expect(out).toContain('loai: cong-van\n');
    expect(err).toContain('thu.docx → - · cong-van · 0 chỗ chưa thấy, 0 chỗ cần xem lại · chữ và thứ tự in ra đúng như tệp, thể thức theo Nghị định');
    const again = folderWith({ 'thu.yaml': out });
    await run(again, ['render', 'thu.yaml', '--to', 'docx']);
    expect(readFileSync(join(again, 'thu.docx'))).toEqual(readFileSync(join(folder, 'thu.docx')));
  });

  it('writes the format that the name of -o asks for, and never over a file that is there', async () => {
    const folder = await rendered('--to', 'docx,pdf');
    expect((await run(folder, ['import', 'thu.pdf', '-o', 'moi/thu.md'])).code).toBe(0);
    expect(textOf(folder, 'moi/thu.md').startsWith('---\n')).toBe(true);
    expect((await run(folder, ['import', 'thu.docx', '-o', 'moi/thu.json'])).code).toBe(0);
    expect(JSON.parse(textOf(folder, 'moi/thu.json'))).toMatchObject({ loai: 'cong-van' });
    const twice = await run(folder, ['import', 'thu.docx', '-o', 'moi/thu.json']);
    expect([twice.code, twice.err]).toEqual([2, expect.stringContaining('đã có; dùng --force để ghi đè')]);
    expect((await run(folder, ['import', 'thu.docx', '-o', 'moi/thu.json', '--force'])).code).toBe(0);
  });

  it('gives back the draft that a file carries, unless the page is asked for', async () => {
    const folder = await rendered('--embed');
    for (const file of ['thu.docx', 'thu.pdf']) {
      const { code, out, err } = await run(folder, ['import', file]);
      expect([code, out]).toEqual([0, LETTER]);
      expect(err).toContain('bản thảo mang theo «thu.yaml»');
    }
    expect((await run(folder, ['import', 'thu.docx', '--from-page'])).out).not.toBe(LETTER);
  });

  it('gives the page, with exit code 1, where that was edited since, though the carried draft names a profile that is not at hand; --carried gives the draft', async () => {
    const letter = textOf(EXAMPLES, 'cong-van-2123-stp-vp.yaml');
    const folder = folderWith({ 'thu.yaml': letter, 'don-vi/so-tu-phap-dong-nai.yaml': textOf(EXAMPLES, 'don-vi/so-tu-phap-dong-nai.yaml') });
    expect((await run(folder, ['render', 'thu.yaml', '--to', 'docx,pdf', '--embed', '-o', 'xa'])).code).toBe(0);
    const parts = unzipSync(readFileSync(join(folder, 'xa/thu.docx')));
    const changed = strToU8(strFromU8(parts['word/document.xml'] ?? new Uint8Array()).replaceAll('Ngô Văn Toàn', 'Phạm Thị Khác'));
    const away = folderWith({});
    writeFileSync(join(away, 'thu.docx'), readFileSync(join(folder, 'xa/thu.docx')));
    writeFileSync(join(away, 'sua.docx'), zipSync({ ...parts, 'word/document.xml': changed }));
    writeFileSync(join(away, 'thu.pdf'), readFileSync(join(folder, 'xa/thu.pdf')));
    expect(await run(away, ['import', 'thu.docx'])).toMatchObject({ code: 0, out: letter });
    const edited = await run(away, ['import', 'sua.docx']);
    expect([edited.code, edited.out, edited.err]).toEqual([1, expect.stringContaining('Phạm Thị Khác'), expect.stringContaining('trang in đã khác')]);
    expect(await run(away, ['import', 'sua.docx', '--carried'])).toMatchObject({ code: 1, out: letter });
    expect(await run(away, ['import', 'thu.pdf'])).toMatchObject({ code: 1, err: expect.stringContaining('dùng --carried để lấy bản thảo mang theo') as string }); // a matcher stands for the text
    expect(await run(folder, ['import', 'xa/thu.pdf', '-o', 'moi.yaml'])).toMatchObject({ code: 0 });
    expect(textOf(folder, 'moi.yaml')).toBe(letter);
  });

  it('writes no draft under the name of another kind of file', async () => {
    const folder = await rendered('--to', 'docx');
    for (const name of ['ra.docx', 'ra.pdf', 'ra']) expect(await run(folder, ['import', 'thu.docx', '-o', name])).toMatchObject({ code: 2, err: expect.stringContaining('cần đuôi tệp .yaml, .yml, .json, .md, .markdown') as string }); // a matcher stands for the text
    expect(filesIn(folder)).toEqual(['thu.docx', 'thu.yaml']);
  });

  it('says what a text does not show, at the head of the draft too, with exit code 1', async () => {
    const folder = folderWith({ 'cu.txt': 'ỦY BAN NHÂN DÂN\nXÃ HÒA AN\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\nSố: 12/TB-UBND\nHòa An, ngày 05 tháng 6 năm 2026\n\nTHÔNG BÁO\nVề lịch tiếp công dân\n\nỦy ban nhân dân xã thông báo lịch tiếp công dân năm 2026.\n' });
    const { code, out, err } = await run(folder, ['import', 'cu.txt', '-o', 'cu.yaml']);
    expect([code, out]).toEqual([1, '']);
    expect(err).toContain('Không thấy người ký trong tệp');
    const draft = textOf(folder, 'cu.yaml');
    expect(draft).toContain('# - Không thấy người ký trong tệp; cần điền «ky»\n');
    expect(draft).toContain('loai: van-ban-khac\nnhapTu: cu.txt\ntenLoai: THÔNG BÁO\n');
    expect((await run(folder, ['render', 'cu.yaml', '--to', 'txt'])).code).toBe(0);
    const checked = await run(folder, ['check', 'cu.yaml']);
    expect([checked.code, checked.out + checked.err]).toEqual([0, expect.stringContaining('bản nhập từ tệp')]);
  });

  it.each([
    ['hinh.png', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a), 'Tệp là hình ảnh'],
    ['trang.html', new TextEncoder().encode('<html><body>Kính gửi</body></html>'), 'Tệp là trang web (HTML)'],
    ['gon.rar', new TextEncoder().encode('Rar!\u001a\u0007'), 'Tệp là tệp nén'],
    ['thu.docx', Uint8Array.of(0x50, 0x4b, 0x03, 0x04, 9, 9), 'Tệp'],
  ])('says of %s what it is, in the words of check, and render asks for a draft: exit 2', async (name, bytes, words) => {
    const folder = folderWith({ [name]: bytes });
    const [checked, imported, drawn] = [await run(folder, ['check', name]), await run(folder, ['import', name]), await run(folder, ['render', name])];
    expect(checked.err).toContain(`vanban: «${name}»: ${words}`);
    expect(imported.err).toBe(checked.err.split('\n')[0] + '\n');
    expect(drawn.err).toContain(`vanban: «${name}» không phải bản thảo`);
    expect([checked.code, imported.code, drawn.code]).toEqual([2, 2, 2]);
  });

  it('says of a folder and a pattern with nothing to read what is there, and what is read', async () => {
    const folder = folderWith({ 'hinh/a.png': 'x', 'hinh/b.bmp': 'x' });
    for (const command of ['check', 'import', 'render']) expect(await run(folder, [command, 'hinh'])).toMatchObject({ code: 2, err: expect.stringMatching(/«hinh» không có gì để đọc \(chỉ có a\.png, b\.bmp\); cần bản thảo \(\.yaml/u) as string }); // a matcher
    expect((await run(folder, ['check', 'hinh'])).err).toContain('DOCX, PDF');
    expect((await run(folder, ['check', 'hinh/*.png'])).err).toContain('«hinh/*.png» không có gì để đọc (chỉ có hinh/a.png)');
  });

  it('is named where a finished file is to be rendered', async () => {
    const folder = await rendered('--to', 'docx');
    expect(await run(folder, ['render', 'thu.docx'])).toMatchObject({ code: 2, err: expect.stringContaining('vanban import «thu.docx» -o ban-thao.yaml') as string }); // a matcher stands for the text
  });

  it('refuses what is no finished file with exit code 2', async () => {
    const folder = folderWith({ 'thu.yaml': LETTER, 'hong.docx': 'PK\u0003\u0004' });
    expect((await run(folder, ['import', 'thu.yaml'])).err).toContain('«thu.yaml» là bản thảo');
    for (const file of ['thu.yaml', 'hong.docx', 'khong-co.docx']) expect((await run(folder, ['import', file])).code).toBe(2);
    expect(filesIn(folder)).toEqual(['hong.docx', 'thu.yaml']);
    expect((await run(folder, ['render', 'thu.yaml', '--to', 'txt', '--embed'])).code).toBe(2);
  });
});

describe('a draft that was imported', () => {
  const verbatim = LETTER.replace(/^so: .*\n/mu, '').replace('loai: cong-van\n', 'loai: cong-van\nsoKyHieu: { nguyenVan: 12-CV/ABC }\n');
  it('may say things word for word where it names its file, and is told what to write instead', async () => {
    const folder = folderWith({ 'a.yaml': verbatim, 'b.yaml': verbatim.replace('loai: cong-van\n', 'loai: cong-van\nnhapTu: cu.docx\n') });
    expect((await run(folder, ['render', 'a.yaml', '--to', 'txt'])).code).toBe(1);
    const { code, err } = await run(folder, ['render', 'b.yaml', '--to', 'txt']);
    expect([code, err]).toEqual([0, expect.stringContaining('«soKyHieu.nguyenVan» in đúng như tệp đã nhập; nên thay bằng các trường thường')]);
    expect(textOf(folder, 'b.txt')).toContain('Số: 12-CV/ABC');
  });
});
