import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compose } from '../../src/layout/compose.ts';
import { paginate } from '../../src/paginate/paginate.ts';
import { ready } from '../../src/ready.ts';
import { writeDocx } from '../../src/writers/docx/index.ts';
import { writePdf } from '../../src/writers/pdf/node.ts';
import { para } from '../support/alter-tree.ts';
import { docxText, pdfText } from '../support/finished-text.ts';
import { allDocuments } from '../support/known-documents.ts';
import { pageFaults } from '../support/page-rules.ts';
import { randomPlan } from '../support/random-plan.ts';
import { lostLeaves, textLeaves } from '../support/text-leaves.ts';

const FIXED = { seed: 20260105, endOnFailure: true } as const;

test('random plans keep headings with their text, no widows or orphans, signatures whole and in company, all inside the margins', () => {
  fc.assert(fc.property(randomPlan, (draft) => {
    const tree = compose(ready(draft));
    expect(pageFaults(tree, paginate(tree))).toEqual([]);
  }), { ...FIXED, numRuns: 300 });
});

test('random plans lose no text in either file', async () => {
  await fc.assert(fc.asyncProperty(randomPlan, async (draft) => {
    const checked = ready(draft);
    const tree = compose(checked);
    const leaves = textLeaves(checked);
    expect(lostLeaves(leaves, docxText(await writeDocx(tree)))).toEqual([]);
    expect(lostLeaves(leaves, await pdfText(await writePdf(tree, paginate(tree))))).toEqual([]);
  }), { ...FIXED, numRuns: 12 });
});

describe.each(await allDocuments())('$name', ({ draft }) => {
  test('has pages without a fault', () => {
    const tree = compose(draft);
    expect(pageFaults(tree, paginate(tree))).toEqual([]);
  });
});

describe('the judge of pages', () => {
  const faultsOf = (alter: (tree: ReturnType<typeof compose>) => ReturnType<typeof compose>, words: string): number =>
    fc.sample(randomPlan, { seed: 7, numRuns: 25 }).filter((draft) => {
      const tree = alter(compose(ready(draft)));
      return pageFaults(tree, paginate(tree)).some((fault) => fault.includes(words));
    }).length;

  test('sees widows and orphans where they are allowed', () => {
    const loose = (tree: ReturnType<typeof compose>) => (['doan', 'khoan', 'diem', 'gach'] as const).reduce((t, role) => para(role, { widowControl: false })(t), tree);
    expect(faultsOf(loose, 'an orphan') + faultsOf(loose, 'a widow')).toBeGreaterThan(0);
  });
  test('sees headings left behind', () => {
    expect(faultsOf((tree) => (['muc', 'khoan-tieu-de'] as const).reduce((t, role) => para(role, { keepNext: false })(t), tree), 'a heading is last')).toBeGreaterThan(0);
  });
  test('sees a signature alone', () => {
    const alone = (tree: ReturnType<typeof compose>) => ({ ...tree, sections: tree.sections.map((s) => ({ ...s, blocks: s.blocks.map((b) => (b.kind === 'paragraph' ? { ...b, format: { ...b.format, keepNext: false } } : b)) })) });
    expect(faultsOf(alone, 'is alone')).toBeGreaterThan(0);
  });
  test('sees text outside the margins', () => {
    expect(faultsOf(para('doan', { left: -20 }), 'outside')).toBeGreaterThan(0);
  });
});
