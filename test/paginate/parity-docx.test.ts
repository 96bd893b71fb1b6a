import { describe, expect, it } from 'vitest';
import type { Block, LayoutTree } from '../../src/layout/tree.ts';
import { paginate } from '../../src/paginate/paginate.ts';
import { assertAllPlaced } from '../../src/paginate/placed-text.ts';
import { buildDocument } from '../../src/writers/docx/document.ts';
import { random } from '../support/random-document.ts';
import { sampleTree } from '../support/sample-tree.ts';
import { cell, grid, makeTree, para, picture, rule, section, table } from '../support/tree-kit.ts';
import { treeParity } from '../support/tree-parity.ts';

const WORDS = 'rà soát văn bản quy phạm pháp luật Nghị định 30/2020/NĐ-CP phối hợp trả lời kiến nghị của cử tri trước kỳ họp thứ 8, chậm nhất ngày 20/11'.split(' ');

/** A random tree of everything but lines: paragraphs, rules, grids, tables, pictures, notes. */
function randomTree(seed: number): LayoutTree {
  const next = random(seed);
  const int = (from: number, to: number): number => from + Math.floor(next() * (to - from + 1));
  const words = (most: number): string => Array.from({ length: int(1, most) }, () => WORDS[int(0, WORDS.length - 1)] ?? '').join(' ');
  let notes = 0;
  const noted = (): Block => {
    notes += 1;
    return para('doan', [
      // The model of Word's rules may part a mark from its word, which we never do: a space before it lets both break there.
      { kind: 'text', text: `${words(60)} ` },
      { kind: 'note', number: notes, paragraphs: [para('cuoc-chu', words(20))] },
      { kind: 'text', text: ` ${words(60)}` },
    ]);
  };
  const rows = (count: number) => Array.from({ length: count }, (_, i) => [cell(String(i + 1)), cell(words(40)), cell(words(12))]);
  const makers: readonly (() => Block)[] = [
    () => para('doan', words(120)), () => para('doan', words(120)), () => para('muc', words(8)), () => para('khoan', words(90)),
    () => para('gach', words(30)), noted,
    () => rule('trich-yeu', int(40, 200), int(1, 4), false),
    () => table([40, 247.7, 180], 1, [[cell('STT', true), cell('Nội dung', true), cell('Đơn vị', true)], ...rows(int(2, 14))]),
    () => grid('khoi-ky', [210, 257.7], [[[para('noi-nhan', 'Nơi nhận:'), para('noi-nhan-muc', words(20))], [para('chuc-vu', 'GIÁM ĐỐC'), para('ho-ten', 'Lê Văn Sáu')]]]),
    () => picture(int(60, 300), int(40, 260), 'Hình'),
  ];
  const block = (): Block => (makers[int(0, makers.length - 1)] ?? makers[0] ?? noted)();
  return makeTree([section(Array.from({ length: int(15, 35) }, block)), section(Array.from({ length: 8 }, block))]);
}

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
