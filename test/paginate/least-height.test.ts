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

  it.each([
    ['spaces that two paragraphs share', (i: number) => para('doan', 'Một dòng.', { format: { before: i % 2 === 0 ? 0 : 40, after: i % 2 === 0 ? 40 : 0 } })],
    ['blanks that hang at the end of a line', () => para('doan', `a${' '.repeat(2000)}b`)],
    ['lines that begin and end outside the text', () => para('doan', LINE.repeat(3), { format: { left: -60, right: -40, firstLine: 0, before: 0, after: 0 } })],
  ])('fill one page at the most where all that stands on it is counted: %s', (_, block) => {
    const onePage = Array.from({ length: 80 }, (_one, n) => pagesOf(makeTree([section(Array.from({ length: n + 1 }, (_two, i) => block(i)))]))).filter(([{ made = 0 } = {}]) => made === 1);
    expect(onePage.length).toBeGreaterThan(5);
    for (const [{ least = 2 } = {}] of onePage) expect(least).toBeLessThanOrEqual(1);
  });

  it('tell most of the pages of running text', () => {
    const [{ least = 0, made = 0 } = {}] = pagesOf(makeTree([section(Array.from({ length: 200 }, () => para('doan', LINE)))]));
    expect(made).toBeGreaterThan(5);
    expect(least).toBeGreaterThan(0.8 * made);
  });
});
