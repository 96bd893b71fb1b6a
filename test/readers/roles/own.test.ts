import { describe, expect, it } from 'vitest';
import { renderDocx } from '../../../src/docx.ts';
import { compose } from '../../../src/layout/compose.ts';
import { readFinished } from '../../../src/read.ts';
import { allDocuments } from '../../support/known-documents.ts';
import { comparable } from './comparable.ts';

const documents = await allDocuments();

describe('a DOCX of ours', () => {
  it.each(documents)('is read as it was laid out: $name', async ({ draft }) => {
    const { recognised } = await readFinished(await renderDocx(draft));
    expect(recognised?.own).toBe(true);
    expect(recognised?.loai).toBe(draft.loai);
    expect(recognised?.unsure.size).toBe(0);
    if (recognised !== undefined) expect(comparable(recognised.tree)).toEqual(comparable(compose(draft)));
  });
});
