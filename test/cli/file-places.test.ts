import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { renderDocx } from '../../src/docx.ts';
import { read } from '../../src/ready.ts';
import { folderWith, LETTER, run } from './kit.ts';

/** A letter of three paragraphs, its body XML changed by hand. */
async function letter(change: (xml: string) => string): Promise<Uint8Array> {
  const { draft } = read(LETTER.replace('noiDung: Sở đề nghị', 'noiDung:\n  - Căn cứ tình hình thực tế của các phòng.\n  - Các phòng báo cáo kết quả thực hiện.\n  - Sở đề nghị'));
  if (draft === undefined) throw new Error('no draft');
  const parts = unzipSync(await renderDocx(draft));
  const name = 'word/document.xml';
  return zipSync({ ...parts, [name]: strToU8(change(strFromU8(parts[name] ?? new Uint8Array()))) });
}

/** Words of a run set apart by a font. */
const inFont = (xml: string, words: string, font: string): string =>
  xml.replace(new RegExp(`<w:r>((?:<w:rPr>(?:(?!</w:rPr>).)*</w:rPr>)?)<w:t[^>]*>([^<]*?)${words}([^<]*)</w:t></w:r>`, 'u'), (_all, look: string, before: string, after: string) => {
    const run = (text: string, rPr: string): string => (text === '' ? '' : `<w:r>${rPr}<w:t xml:space="preserve">${text}</w:t></w:r>`);
    return run(before, look) + run(words, `<w:rPr><w:rFonts w:ascii="${font}" w:hAnsi="${font}" w:cs="${font}"/></w:rPr>`) + run(after, look);
  });

let one: Uint8Array;
let three: Uint8Array;
beforeAll(async () => {
  one = await letter((xml) => inFont(xml, 'kết quả thực hiện', 'Cambria'));
  three = await letter((xml) => inFont(inFont(inFont(xml, 'kết quả', 'Cambria'), 'tình hình', 'Cambria'), 'đề nghị', 'Cambria'));
});

describe('findings about looks in a finished file', () => {
  it('quote the words that look otherwise, not the beginning of the paragraph', async () => {
    const { out } = await run(folderWith({ 'a.docx': one }), ['check', 'a.docx']);
    expect(out).toMatch(/ · đoạn \d+ \([^)]+\) «kết quả thực hiện»: .*Phông chữ «Cambria».*\[trinh-bay\/phong-chu\]/u);
  });

  it('name the other places as data, in SARIF and to people', async () => {
    const folder = folderWith({ 'a.docx': three });
    const report = JSON.parse((await run(folder, ['check', 'a.docx', '--format', 'json'])).out) as { files: { findings: { id: string; place: unknown; related?: { place?: { paragraph?: number } }[] }[] }[] }; // judged below
    const found = report.files[0]?.findings.find(({ id }) => id === 'trinh-bay/phong-chu');
    expect(found?.place).toMatchObject({ quote: 'tình hình' });
    expect(found?.related?.map(({ place }) => typeof place?.paragraph)).toEqual(['number', 'number']);
    const { out } = await run(folder, ['check', 'a.docx', '--format', 'pretty', '-o', '-']);
    expect(out).toMatch(/→ đoạn \d+ \([^)]+\); đoạn \d+ \([^)]+\): cũng vậy/u);
  });

  it('say place and words in the message of SARIF, and in a column of Markdown', async () => {
    const folder = folderWith({ 'a.docx': one });
    expect((await run(folder, ['check', 'a.docx', '--format', 'sarif'])).out).toMatch(/"text": "đoạn \d+ \([^)]+\) «kết quả thực hiện»: Phông chữ/u);
    const { out } = await run(folder, ['check', 'a.docx', '--format', 'markdown']);
    expect(out).toContain('| Tệp | Chỗ | Mức |');
    expect(out).toMatch(/\| đoạn \d+ \([^)]+\) «kết quả thực hiện» \|/u);
  });

  it('tell which of several sections has a wrong margin', async () => {
    const docx = await letter((xml) => {
      const [section = ''] = /<w:sectPr\b(?:(?!<\/w:sectPr>).)*<\/w:sectPr>/su.exec(xml) ?? [];
      const other = section.replace(/<w:(?:header|footer)Reference[^>]*>/gu, '').replace(/w:left="\d+"/u, 'w:left="1000"');
      return xml.replace(section, `<w:p><w:pPr>${section}</w:pPr></w:p><w:p><w:r><w:t>Danh sách kèm theo công văn này gồm các phòng.</w:t></w:r></w:p>${other}`);
    });
    const { out } = await run(folderWith({ 'a.docx': docx }), ['check', 'a.docx']);
    expect(out).toMatch(/phần 2 trong 2 phần: .*\[trinh-bay\/le-trang\]/u);
  });
});
