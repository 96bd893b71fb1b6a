import { readFileSync } from 'node:fs';
import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { renderPdf } from '../../../src/pdf.ts';
import { readPdf } from '../../../src/readers/pdf/read-pdf.ts';
import { asPdfs } from '../../corpus/as-pdf.ts';
import { corpusFiles, corpusMissing } from '../../corpus/files.ts';
import { documentNames, documentTree } from '../../finished/documents.ts';
import { written } from '../../finished/try-mutation.ts';
import { congVanDu, FORMS } from '../../support/full-drafts.ts';
import { needs, unlessMissing } from '../../support/needs.ts';

type Read = typeof readPdf;
const letter = await renderPdf(congVanDu(FORMS['bộ 14, lề nhỏ nhất']));
let whole: Read;
let wholeHandler: unknown;
/** Our reader on the whole of pdf.js, which its drawing half loads by itself. */
beforeAll(async () => {
  await getDocument({ data: letter.slice(), verbosity: VerbosityLevel.ERRORS }).promise;
  wholeHandler = (globalThis as { pdfjsWorker?: { WorkerMessageHandler: unknown } }).pdfjsWorker?.WorkerMessageHandler; // the name that it takes
  vi.doMock('pdfjs-dist/legacy/build/pdf.worker.mjs', () => ({ WorkerMessageHandler: wholeHandler }));
  vi.resetModules();
  whole = (await import('../../../src/readers/pdf/read-pdf.ts')).readPdf;
});

/** What the reader makes of a file; fonts are told by value. */
const seen = async (read: Read, bytes: Uint8Array): Promise<unknown> => {
  const file = await read(bytes);
  if ('unread' in file) throw new Error('not read');
  return { ...file, blind: [...file.blind] };
};

describe('the pdf.js that is bundled', () => {
  it('is not the whole one', async () => {
    const { WorkerMessageHandler } = await vi.importActual<{ WorkerMessageHandler: unknown }>('pdfjs-dist/legacy/build/pdf.worker.mjs');
    expect(wholeHandler).toBeDefined();
    expect(WorkerMessageHandler).not.toBe(wholeHandler);
  });

  it.each(documentNames().filter((_, i) => i % 4 === 0))('reads a PDF of ours as the whole does: %s', async (name) => {
    const bytes = await written(documentTree(name), 'pdf');
    expect(await seen(readPdf, bytes)).toEqual(await seen(whole, bytes));
  });

  it.skipIf(!unlessMissing(corpusMissing()) || !needs('soffice'))('reads PDFs that LibreOffice made as the whole does', async () => {
    const files = asPdfs(corpusFiles().filter(({ name }) => name.endsWith('.docx')).filter((_, i) => i % 12 === 0));
    expect(files.length).toBeGreaterThan(2);
    for (const { path, name } of files) {
      const bytes = new Uint8Array(readFileSync(path));
      expect([name, await seen(readPdf, bytes)]).toEqual([name, await seen(whole, bytes)]);
    }
  }, 240_000);
});
