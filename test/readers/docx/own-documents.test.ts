import { describe, expect, test } from 'vitest';
import { readDocx } from '../../../src/readers/docx/read-docx.ts';
import type { SeenFile } from '../../../src/readers/seen/model.ts';
import { writeDocx } from '../../../src/writers/docx/index.ts';
import { goldenDocuments } from '../../support/golden-documents.ts';
import { seenLooks, treeLooks } from './own-looks.ts';

const documents = await goldenDocuments();

describe.each(documents)('the DOCX of $name', ({ tree }) => {
  test('reads back as it was laid out: every paragraph, run, line, picture, table and page, with its look', async () => {
    const seen = readDocx(await writeDocx(tree)) as SeenFile; // a file just written can be read
    const withoutKeep = (lines: readonly string[]): string[] => lines.map((line) => line.replace(/,(?:true|false)\],\[\{/u, '],[{'));
    expect(withoutKeep(seenLooks(seen))).toEqual(withoutKeep(treeLooks(tree)));
    expect(seen.blind.size).toBe(0);
    expect(seen.findings).toEqual([]);
  });
  test('shows its page numbers in the header, centred, not on the first page', async () => {
    const seen = readDocx(await writeDocx(tree)) as SeenFile; // a file just written can be read
    const { size, bold, italic, color } = tree.styles['so-trang'].text;
    const folio = { at: 'header', align: 'center', look: { size, bold, italic, font: tree.fontFamily, color }, onFirst: false, numerals: 'arabic', around: ['', ''], start: 1 };
    expect(seen.sections.map((section) => section.folio)).toEqual(tree.sections.map(({ pageNumber }) => (pageNumber ? folio : undefined)));
  });
});
