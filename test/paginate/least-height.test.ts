import { describe, expect, it } from 'vitest';
import type { LayoutTree } from '../../src/layout/tree.ts';
import { leastHeights } from '../../src/paginate/least-height.ts';
import { paginate } from '../../src/paginate/paginate.ts';
import { randomTree } from '../support/random-tree.ts';
import { sampleTree } from '../support/sample-tree.ts';
import { makeTree, para, section } from '../support/tree-kit.ts';

const LINE = 'Các đơn vị chủ động rà soát, cập nhật số liệu và báo cáo kết quả đúng thời hạn. ';

/** Pages that each section fills at the least, and those it has. */
function pagesOf(tree: LayoutTree): readonly { readonly least: number; readonly made: number }[] {
  const { pages } = paginate(tree);
  return tree.sections.map(({ page: { width, height, margin }, blocks }, i) => {
    const sum = [...leastHeights(tree, blocks, width - margin.left - margin.right)].reduce((all, one) => all + one, 0);
    return { least: sum / (height - margin.top - margin.bottom), made: pages.filter((page) => page.section === i).length };
  });
}

describe('least heights', () => {
  it('never tell of more pages than are made', () => {
    for (const tree of [sampleTree(), ...Array.from({ length: 40 }, (_, seed) => randomTree(seed))]) for (const { least, made } of pagesOf(tree)) expect(least).toBeLessThanOrEqual(made);
  });

  it('tell most of the pages of running text', () => {
    const [{ least = 0, made = 0 } = {}] = pagesOf(makeTree([section(Array.from({ length: 200 }, () => para('doan', LINE)))]));
    expect(made).toBeGreaterThan(5);
    expect(least).toBeGreaterThan(0.8 * made);
  });
});
