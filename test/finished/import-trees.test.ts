import { describe, expect, it } from 'vitest';
import type { VanBan } from '../../src/domain/van-ban.ts';
import { compose } from '../../src/layout/compose.ts';
import { draftOf } from '../../src/readers/import/import.ts';
import { parse } from '../../src/readers/index.ts';
import { allDocuments } from '../support/known-documents.ts';
import { recognisedOf } from '../support/recognised-of.ts';
import { printOf } from '../support/same-print.ts';

const documents = await allDocuments();

describe('a draft made of what is printed', () => {
  it.each(documents)('prints the same again: $name', ({ draft }) => {
    const tree = compose(draft);
    const made = draftOf(recognisedOf(tree, draft.loai as 'ke-hoach'), 'x.docx'); // documents of types with drafts
    expect(made.draft['loai']).toBe(draft.loai);
    const { draft: read, diagnostics } = parse(made.draft);
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(printOf(compose(read as VanBan))).toEqual(printOf(tree));
    expect(made.exact).toBe(true);
  });
});
