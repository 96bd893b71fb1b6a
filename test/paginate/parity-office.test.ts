import { Packer } from 'docx';
import { describe, expect, it } from 'vitest';
import { paginate } from '../../src/paginate/paginate.ts';
import { matchLines, needsOffice, officePdfs, ownLines, pdfPieces } from '../support/office-oracle.ts';
import { randomSpec, specDocument, specTree } from '../support/random-document.ts';

const SEEDS = Array.from({ length: 16 }, (_, index) => 101 + index);

describe.skipIf(!needsOffice())('lines and pages against LibreOffice, by its own rules', () => {
  it('agree on random documents: 97 % of lines on the same page, 99.5 % of the breaks, all page counts', { timeout: 180_000 }, async () => {
    const specs = SEEDS.map((seed) => randomSpec(seed, 30));
    const files = await Promise.all(specs.map(async (spec) => new Uint8Array(await Packer.toBuffer(specDocument(spec)))));
    const pdfs = officePdfs(files);
    const sums = { total: 0, equal: 0, decided: 0, byWordRules: 0, pages: 0, samePages: 0, worstMm: 0 };
    for (const [index, spec] of specs.entries()) {
      const theirs = await pdfPieces(pdfs[index] ?? new Uint8Array());
      const frames = paginate(specTree(spec), { rules: 'libreoffice' });
      const { total, equal, decided, worst } = matchLines(ownLines(frames), theirs.pieces);
      sums.total += total;
      sums.equal += equal;
      sums.decided += decided;
      sums.byWordRules += matchLines(ownLines(paginate(specTree(spec))), theirs.pieces).equal;
      sums.pages += 1;
      sums.samePages += theirs.pages === frames.pages.length ? 1 : 0;
      // Baselines are compared where all lines agree: one line more moves all below it.
      if (equal === total) sums.worstMm = Math.max(sums.worstMm, (worst * 25.4) / 72);
    }
    console.log('office parity', sums);
    expect(sums.total).toBeGreaterThan(400);
    // LibreOffice rounds to twips: a word that ends within 0.1 pt of the margin falls either way and moves the rest of its paragraph.
    expect(sums.decided / sums.total).toBeLessThanOrEqual(0.005);
    expect(sums.equal / sums.total).toBeGreaterThanOrEqual(0.97);
    expect(sums.worstMm).toBeLessThanOrEqual(0.7);
    expect(sums.samePages).toBe(sums.pages);
  });
});
