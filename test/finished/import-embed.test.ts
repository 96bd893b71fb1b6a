import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { renderDocx } from '../../src/docx.ts';
import type { VanBan } from '../../src/domain/van-ban.ts';
import { importFile } from '../../src/import.ts';
import { renderPdf } from '../../src/pdf.ts';
import { EXAMPLES, exampleFiles, loadBeside, parseExample } from '../support/example-files.ts';
import { openXmlFaults } from '../support/open-xml.ts';

const NAMES = exampleFiles();
const draftOf = (file: string): VanBan => parseExample(file).draft as VanBan; // examples are right
const textOf = (file: string): string => readFileSync(EXAMPLES + file, 'utf8');
const LETTER = 'nho/cong-van.yaml';
const embed = { name: 'cong-van.yaml', text: textOf(LETTER) };

describe('a file that carries its draft', () => {
  it.each(NAMES)('gives it back byte for byte, as DOCX, PDF and PDF/A: %s', async (file) => {
    const own = { name: file.slice(file.lastIndexOf('/') + 1), text: textOf(file) };
    const draft = draftOf(file);
    for (const bytes of [await renderDocx(draft, { embed: own }), await renderPdf(draft, { embed: own }), await renderPdf(draft, { embed: own, pdfa: true })]) {
      const result = await importFile(bytes, { load: loadBeside(file) });
      expect([result.carried, result.text().text]).toEqual([own.name, own.text]);
      expect(result.gaps).toEqual([]);
    }
  });

  it('gives back any text at all, whatever stands in its comments', async () => {
    const sign = fc.constantFrom('a', 'ế', '<', '&', '"', '\r\n', '\r', '\n', '\t', '\u0000', '\uFEFF', '\uFFFE', ']]>', 'e\u0302\u0301', '😀');
    await fc.assert(
      fc.asyncProperty(fc.array(sign, { maxLength: 20 }), async (signs) => {
        const text = `${embed.text}# ${signs.join('').replace(/[\r\n]/g, ' ')}\r\n`;
        const { text: back } = (await importFile(await renderDocx(draftOf(LETTER), { embed: { name: 'x & "y".yaml', text } }))).text();
        expect(back).toBe(text);
      }),
      { numRuns: 40 },
    );
  });

  it('is the same file every time, and a DOCX that the Open XML SDK takes', async () => {
    const bytes = await renderDocx(draftOf(LETTER), { embed });
    expect(await renderDocx(draftOf(LETTER), { embed })).toEqual(bytes);
    expect(await renderPdf(draftOf(LETTER), { embed })).toEqual(await renderPdf(draftOf(LETTER), { embed }));
    const faults = await openXmlFaults(bytes);
    if (faults !== undefined) expect(faults).toEqual([]);
  });

  it('gives what is printed where the page was changed since, and says what differs', async () => {
    const parts = unzipSync(await renderDocx(draftOf(LETTER), { embed }));
    const document = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
    const name = (draftOf(LETTER) as { ky: { hoTen: string } }).ky.hoTen; // the letter is signed
    expect(document).toContain(name);
    const changed = zipSync({ ...parts, 'word/document.xml': strToU8(document.replaceAll(name, 'Phạm Thị Khác')) });
    const result = await importFile(changed);
    expect(result.carried).toBeUndefined();
    expect(result.text().text).toContain('Phạm Thị Khác');
    expect(result.doubts.map(({ message }) => message.vi).join('\n')).toContain('Trang in có «Phạm Thị Khác», bản thảo mang theo không có');
  });

  it.each(NAMES)('is known to be unchanged in a DOCX though no file that the draft names is at hand: %s', async (file) => {
    const own = { name: file.slice(file.lastIndexOf('/') + 1), text: textOf(file) };
    const result = await importFile(await renderDocx(draftOf(file), { embed: own }));
    expect([result.carried, result.text().text, result.doubts, result.exact]).toEqual([own.name, own.text, [], true]);
  });

  it('gives what is printed where that is asked for', async () => {
    const result = await importFile(await renderDocx(draftOf(LETTER), { embed }), { fromPage: true });
    expect([result.carried, result.exact]).toEqual([undefined, true]);
  });
});
