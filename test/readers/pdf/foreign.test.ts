import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readDocx } from '../../../src/readers/docx/read-docx.ts';
import { needsOffice, officePdfs } from '../../support/office-oracle.ts';
import { unlessMissing } from '../../support/needs.ts';
import { blocksOf, paragraphsOf, seenPdf, textOf } from './seen-pdf.ts';

const CORPUS = '/work/shared/corpus/docx/';
const FILES = ['D014_cv-giahan-hhdn-binhthuan-2025.docx', 'D049_cv-bosung-hoso-sct-laocai-2026.docx', 'D059_phieutrinh-ubnd-laocai-2026.docx', 'D071_cv-dondoc-hoachat-sct-2026.docx', 'D112_nd30-2020-chinhphu.docx'];
const present = unlessMissing(FILES.every((file) => existsSync(CORPUS + file)) ? undefined : 'no corpus of real files') && needsOffice();

const MM = 72 / 25.4;
const wordsOf = (texts: readonly string[]): Map<string, number> => {
  const words = new Map<string, number>();
  for (const word of texts.join(' ').split(/\s+/u)) words.set(word, (words.get(word) ?? 0) + 1);
  return words;
};

describe.skipIf(!present)('a PDF that LibreOffice made of a real DOCX', () => {
  const originals = present ? FILES.map((file) => new Uint8Array(readFileSync(CORPUS + file))) : [];
  const pdfs = present ? officePdfs(originals) : [];

  it.each(FILES.map((file, index) => ({ file, index })))('$file: has every word of the DOCX, and its margins', async ({ index }) => {
    const docx = await readDocx(originals[index] ?? new Uint8Array());
    const pdf = await seenPdf(pdfs[index] ?? new Uint8Array());
    if ('unread' in docx) throw new Error('the DOCX is not read');
    const texts = (file: typeof docx): string[] => file.sections.flatMap((section) => paragraphsOf(blocksOf(section)).map((one) => `${one.marker === undefined ? '' : one.marker.before + one.marker.text + one.marker.after}${textOf(one)}`));
    const found = wordsOf(texts(pdf));
    const lost = [...wordsOf(texts(docx))].filter(([word, count]) => word !== '' && (found.get(word) ?? 0) < count).map(([word]) => word);
    expect(lost).toEqual([]);
    const [want, have] = [docx.sections[0]?.page.margin, pdf.sections[0]?.page.margin];
    for (const side of ['left', 'right'] as const) if (!pdf.blind.has(side === 'left' ? 'le-trai' : 'le-phai')) expect(Math.abs((want?.[side] ?? 0) - (have?.[side] ?? 0)) / MM).toBeLessThan(0.4);
  });

  it('has nine of ten paragraphs as the DOCX has them', async () => {
    let [same, all] = [0, 0];
    for (const [index, original] of originals.entries()) {
      const docx = await readDocx(original);
      const pdf = await seenPdf(pdfs[index] ?? new Uint8Array());
      if ('unread' in docx) throw new Error('the DOCX is not read');
      const have = new Set(pdf.sections.flatMap((section) => paragraphsOf(blocksOf(section)).map(textOf)));
      const want = docx.sections.flatMap((section) => paragraphsOf(blocksOf(section)).filter((one) => one.marker === undefined).map(textOf)).filter((text) => text !== '');
      all += want.length;
      same += want.filter((text) => have.has(text)).length;
    }
    expect(same / all).toBeGreaterThan(0.9);
  });
});
