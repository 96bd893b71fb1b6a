import { describe, expect, test } from 'vitest';
import { LostTextError } from '../../src/core/errors.ts';
import { renderDocx } from '../../src/docx.ts';
import { compose } from '../../src/layout/compose.ts';
import { assertAllLeaves } from '../../src/layout/leaves.ts';
import { paginate } from '../../src/paginate/paginate.ts';
import { assertAllPlaced } from '../../src/paginate/placed-text.ts';
import { renderPdf } from '../../src/pdf.ts';
import { ready } from '../../src/ready.ts';
import { writeDocx } from '../../src/writers/docx/index.ts';
import { writePdf } from '../../src/writers/pdf/node.ts';
import { paragraphs, texts } from '../support/alter-tree.ts';
import { needs } from '../support/needs.ts';
import { docxText, pdfText, popplerText } from '../support/finished-text.ts';
import { congVanDu, FORMS } from '../support/full-drafts.ts';
import { allDocuments } from '../support/known-documents.ts';
import { hasSeeds, SEED_FOLDER } from '../support/seed-text.ts';
import { lostLeaves, textLeaves } from '../support/text-leaves.ts';

if (!hasSeeds()) console.log(`seed documents skipped: no folder ${SEED_FOLDER}`);
const documents = await allDocuments();

describe.each(documents)('$name', ({ draft }) => {
  const leaves = textLeaves(draft);
  test('keeps every text in the DOCX, in order', async () => {
    expect(lostLeaves(leaves, docxText(await renderDocx(draft)))).toEqual([]);
    expect(leaves.length).toBeGreaterThan(8);
  });
  test('keeps every text in the PDF, in order', async () => {
    const bytes = await renderPdf(draft);
    expect(lostLeaves(leaves, await pdfText(bytes))).toEqual([]);
    if (needs('pdftotext')) expect(lostLeaves(leaves, popplerText(bytes))).toEqual([]);
  });
});

describe('a text that is lost', () => {
  const draft = ready(congVanDu(FORMS['bộ 14, lề nhỏ nhất']));
  const tree = compose(draft);
  const leaves = textLeaves(draft);
  const without = paragraphs('doan', (p) => (p.path.includes(3) ? undefined : p))(tree);

  test('between draft and layout stops the render and is named', () => {
    expect(() => assertAllLeaves(draft, without)).toThrow(LostTextError);
    expect(() => assertAllLeaves(draft, without)).toThrow(/noiDung\[3\]/);
  });
  test('between layout and pages stops the render and is named', () => {
    expect(() => assertAllPlaced(tree, paginate(without))).toThrow(LostTextError);
    expect(() => assertAllPlaced(tree, paginate(without))).toThrow(/noiDung\[3\]/);
  });
  test('is found missing in the finished files', async () => {
    const missing = (text: string) => lostLeaves(leaves, text).map((line) => line.slice(0, 11));
    expect(missing(docxText(await writeDocx(without)))).toEqual(['.noiDung[3]']);
    expect(missing(await pdfText(await writePdf(without, paginate(without))))).toEqual(['.noiDung[3]']);
  });
  test('is found where only its order is wrong', async () => {
    const moved = { ...tree, sections: tree.sections.map((s) => ({ ...s, blocks: swapped(s.blocks, 6, 7) })) };
    expect(lostLeaves(leaves, docxText(await writeDocx(moved)))).toHaveLength(1);
  });
  test('is found where one word is gone', async () => {
    const shorter = texts('doan', (t) => t.replace('Đoạn 5: Các đơn vị', 'Đoạn 5: Các'))(tree);
    expect(lostLeaves(leaves, await pdfText(await writePdf(shorter, paginate(shorter))))).toHaveLength(1);
  });
});

const swapped = <T>(all: readonly T[], i: number, j: number): T[] => all.map((item, at) => (at === i ? all[j] : at === j ? all[i] : item) as T); // both are there
