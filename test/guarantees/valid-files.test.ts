import { beforeAll, describe, expect, test } from 'vitest';
import { renderDocx } from '../../src/docx.ts';
import { createPdfRenderer } from '../../src/pdf.ts';
import { onFile, pdfText } from '../support/finished-text.ts';
import { exampleDocuments, fullDocuments } from '../support/known-documents.ts';
import { needs } from '../support/needs.ts';
import { needsOffice, officePdfs } from '../support/office-oracle.ts';
import { openXmlFaults } from '../support/open-xml.ts';
import { all, paragraphsOf, readDocx } from '../support/docx-read.ts';
import { letters } from '../support/text-leaves.ts';

const documents = [...(await exampleDocuments()), ...fullDocuments()];
const renderer = createPdfRenderer();
const files: { name: string; docx: Uint8Array; pdf: Uint8Array; archive: Uint8Array }[] = [];

beforeAll(async () => {
  for (const { name, draft } of documents) {
    files.push({ name, docx: await renderDocx(draft), pdf: await renderer.render(draft), archive: await renderer.render(draft, { pdfa: true }) });
  }
});
const each = (check: (file: (typeof files)[number]) => unknown): Record<string, unknown> => Object.fromEntries(files.map((file) => [file.name, check(file)]));
const alike = (value: unknown): Record<string, unknown> => each(() => value);

describe('DOCX', () => {
  test('passes the Open XML SDK', { timeout: 120_000 }, async () => {
    const found = await Promise.all(halves(files).map(async (half) => {
      const faults: [string, unknown][] = [];
      for (const { name, docx } of half) faults.push([name, await openXmlFaults(docx)]);
      return faults;
    }));
    if (found.flat().some(([, faults]) => faults === undefined)) return; // the reason is printed
    expect(Object.fromEntries(found.flat())).toEqual(alike([]));
  });
  test.skipIf(!needsOffice())('opens in LibreOffice with the same text in the same order', { timeout: 120_000 }, async () => {
    const opened = officePdfs(files.map((file) => file.docx));
    const lost: Record<string, unknown> = {};
    for (const [i, { name, docx }] of files.entries()) lost[name] = outOfOrder(docx, await pdfText(opened[i] ?? new Uint8Array()));
    expect(lost).toEqual(alike([]));
  });
  test('would be found with a text moved', async () => {
    const [file] = files;
    const text = await pdfText(file?.pdf ?? new Uint8Array());
    const lines = text.split('\n').filter((line) => letters(line) !== '');
    const moved = [...lines.slice(12), ...lines.slice(0, 12)].join('\n');
    expect(outOfOrder(file?.docx ?? new Uint8Array(), text)).toEqual([]);
    expect(outOfOrder(file?.docx ?? new Uint8Array(), moved).length).toBeGreaterThan(0);
  });
});

describe('PDF', () => {
  test.skipIf(!needs('qpdf'))('passes qpdf --check, as PDF/A too', () => {
    const clean = (bytes: Uint8Array): boolean => onFile(bytes, 'a.pdf', 'qpdf', (path) => ['--check', path]).includes('No syntax or stream encoding errors');
    expect(each(({ pdf, archive }) => clean(pdf) && clean(archive))).toEqual(alike(true));
  });
  test.skipIf(!needs('pdffonts'))('embeds all fonts, with their characters', () => {
    const rows = (bytes: Uint8Array): string[] => onFile(bytes, 'a.pdf', 'pdffonts', (path) => [path]).trim().split('\n').slice(2);
    expect(each(({ pdf }) => rows(pdf).length > 0 && rows(pdf).every((row) => / yes yes yes /.test(row)))).toEqual(alike(true));
  });
  test.skipIf(!needs('pdfinfo'))('reads whole and in order through its structure', () => {
    expect(each(throughStructure)).toEqual(alike([]));
  });
  test.skipIf(!needs('pdfinfo'))('is tagged, 1.7, titled', () => {
    expect(each(({ pdf }) => /Title: +\S[^]*Tagged: +yes[^]*PDF version: +1\.7/u.test(onFile(pdf, 'a.pdf', 'pdfinfo', (path) => [path])))).toEqual(alike(true));
  });
  test('claims PDF/A 2b only where it is asked for', () => {
    const meta = (bytes: Uint8Array): string => /<x:xmpmeta[^]*<\/x:xmpmeta>/u.exec(new TextDecoder('latin1').decode(bytes))?.[0] ?? '';
    const claim = (bytes: Uint8Array): string => `${/pdfaid:part>?="?(\d)|<pdfaid:part>(\d)/u.exec(meta(bytes))?.slice(1).join('') ?? '-'}${/<pdfaid:conformance>(\w)/u.exec(meta(bytes))?.[1] ?? '-'}`;
    expect(each(({ pdf, archive }) => [claim(pdf), claim(archive)])).toEqual(alike(['--', '2B']));
  });
});

/** Texts that pdfinfo finds in the structure, against the paragraphs of the DOCX. */
function throughStructure({ pdf, docx }: (typeof files)[number]): string[] {
  const struct = onFile(pdf, 'a.pdf', 'pdfinfo', (path) => ['-struct-text', path]);
  return outOfOrder(docx, [...struct.matchAll(/^ *"(.*)"$/gm)].map((m) => m[1] ?? '').join(''));
}

/** Paragraphs of a DOCX body that a text does not hold in their order; a raised figure may have been read elsewhere in its line. */
function outOfOrder(docx: Uint8Array, text: string): string[] {
  const said = letters(text);
  let at = 0;
  return paragraphsOf(readDocx(docx).part('word/document.xml')).flatMap((paragraph) => {
    const wanted = letters(paragraph.text);
    if (all(paragraph.xml, 'w:footnoteReference').length > 0) return [];
    const found = said.indexOf(wanted, at);
    if (found < 0) return [paragraph.text];
    at = found + wanted.length;
    return [];
  });
}
const halves = <T>(list: readonly T[]): readonly (readonly T[])[] => [list.filter((_, i) => i % 2 === 0), list.filter((_, i) => i % 2 === 1)];
