import { describe, expect, it } from 'vitest';
import { renderDocx } from '../../../src/docx.ts';
import { compose } from '../../../src/layout/compose.ts';
import { renderPdf } from '../../../src/pdf.ts';
import { readFinished } from '../../../src/read.ts';
import { recognise } from '../../../src/readers/roles/recognise.ts';
import { allDocuments } from '../../support/known-documents.ts';
import { lettersOf, lettersSeen } from './letters.ts';
import { outlineOf } from './outline.ts';
import { stripped } from './stripped.ts';

const documents = await allDocuments();
/** A second row of headers does not repeat in a way that a page shows. */
const headers = (line: string): string => line.replace(/^o-bang-tieu-de/u, 'o-bang');

describe('a document without names of styles', () => {
  it.each(documents)('has the same components by its look alone: $name', async ({ draft }) => {
    const { seen } = await readFinished(await renderDocx(draft));
    if (seen === undefined) throw new Error('not read');
    const found = recognise(stripped(seen));
    expect(found.own).toBe(false);
    expect(found.loai).toBe(draft.loai);
    expect(outlineOf(found.tree)).toEqual(outlineOf(compose(draft)));
    expect(lettersOf(found.tree)).toEqual(lettersSeen(seen));
  });

  it.each(documents)('has them on the pages of a PDF, too: $name', async ({ draft }) => {
    const { seen, recognised } = await readFinished(await renderPdf(draft));
    if (seen === undefined || recognised === undefined) throw new Error('not read');
    expect(recognised.loai).toBe(draft.loai);
    expect(outlineOf(recognised.tree).map(headers)).toEqual(outlineOf(compose(draft)).map(headers));
    expect(lettersOf(recognised.tree)).toEqual(lettersSeen(seen));
  });
});
