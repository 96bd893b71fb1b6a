import { describe, expect, it } from 'vitest';
import { paginate } from '../../src/paginate/paginate.ts';
import { assertAllPlaced } from '../../src/paginate/placed-text.ts';
import { buildDocument } from '../../src/writers/docx/document.ts';
import { randomTree } from '../support/random-tree.ts';
import { sampleTree } from '../support/sample-tree.ts';
import { treeParity } from '../support/tree-parity.ts';

describe('our pages and the DOCX of the same tree, laid out by Word\'s rules', () => {
  it('are alike line for line for the tree that says everything', () => {
    const tree = sampleTree();
    const { lines, notes, pages, rows } = treeParity(tree, paginate(tree), buildDocument(tree).file);
    // Its footnote mark would start a line by the model: we keep the mark with its word.
    expect(lines.differences.filter((text) => !text.startsWith('¶17.'))).toEqual([]);
    expect(lines.total - lines.equal).toBeLessThanOrEqual(2);
    expect(notes.differences).toEqual([]);
    expect(pages.ours).toBe(pages.theirs);
    expect(rows.equal).toBe(rows.total);
    expect(rows.total).toBeGreaterThan(30);
    expect(lines.worstMm).toBeLessThan(0.05);
  });

  it('are alike on random trees with tables, pictures, grids and notes, and lose nothing', { timeout: 120_000 }, () => {
    const sums = { lines: 0, equal: 0, samePage: 0, notes: 0, notesEqual: 0, rows: 0, rowsEqual: 0, trees: 0, samePages: 0, worstMm: 0 };
    const differences: string[] = [];
    for (let seed = 1; seed <= 15; seed += 1) {
      const tree = randomTree(seed);
      const frames = paginate(tree);
      assertAllPlaced(tree, frames);
      const { lines, notes, pages, rows } = treeParity(tree, frames, buildDocument(tree).file);
      sums.lines += lines.total;
      sums.equal += lines.equal;
      sums.samePage += lines.samePage;
      sums.notes += notes.total;
      sums.notesEqual += notes.samePage;
      sums.rows += rows.total;
      sums.rowsEqual += rows.equal;
      sums.trees += 1;
      sums.samePages += pages.ours === pages.theirs ? 1 : 0;
      sums.worstMm = Math.max(sums.worstMm, lines.worstMm);
      differences.push(...[...lines.differences, ...notes.differences.map((d) => `note ${d}`)].map((d) => `seed ${seed} ${d}`));
    }
    console.log('tree parity', sums, differences.slice(0, 12));
    expect(sums.equal / sums.lines).toBeGreaterThanOrEqual(0.999);
    expect(sums.samePage / sums.lines).toBeGreaterThanOrEqual(0.999);
    expect(sums.rowsEqual).toBe(sums.rows);
    expect(sums.notesEqual).toBe(sums.notes);
    expect(sums.samePages).toBe(sums.trees);
    expect(sums.worstMm).toBeLessThanOrEqual(0.05);
  });
});
