import { describe, expect, it } from 'vitest';
import { plain } from '../../../src/core/text.ts';
import type { Block, Inline } from '../../../src/layout/tree.ts';
import { writeText } from '../../../src/writers/text.ts';
import { sampleTree } from '../../support/sample-tree.ts';
import { cell, makeTree, para, section, table } from '../../support/tree-kit.ts';

/** Texts of a block in the order a reader meets them: a grid column by column; notes come apart. */
function texts(block: Block, notes: string[]): string[] {
  if (block.kind === 'paragraph') {
    const marker = block.marker === undefined ? [] : [block.marker.before + block.marker.text];
    return [...marker, ...block.inlines.flatMap((inline) => inlineTexts(inline, notes))];
  }
  if (block.kind === 'grid') return block.columns.flatMap((_, x) => block.rows.flatMap((row) => (row.cells[x]?.blocks ?? []).flatMap((b) => texts(b, notes))));
  if (block.kind === 'table') return block.rows.flatMap((row) => row.cells.flatMap((c) => c.blocks.flatMap((b) => texts(b, notes))));
  return block.kind === 'picture' ? [block.alt] : [];
}
function inlineTexts(inline: Inline, notes: string[]): string[] {
  if (inline.kind === 'text' || inline.kind === 'ref') return [inline.text];
  if (inline.kind === 'link') return inline.inlines.map((i) => i.text);
  if (inline.kind === 'note') notes.push(...inline.paragraphs.flatMap((p) => texts(p, [])));
  return [];
}

describe('plain text', () => {
  it('holds every text of the tree, in order', () => {
    const tree = sampleTree();
    const text = writeText(tree);
    let at = 0;
    for (const part of tree.sections) {
      const notes: string[] = [];
      const all = [...part.firstHeader, ...part.blocks, ...part.firstFooter].flatMap((block) => texts(block, notes));
      for (const wanted of [...all, ...notes].map(plain)) {
        const found = text.indexOf(wanted, at);
        expect(found, `«${wanted}» after «${text.slice(Math.max(0, at - 30), at)}»`).toBeGreaterThanOrEqual(at);
        at = found + wanted.length;
      }
    }
    expect(text.slice(at)).toMatch(/^[\s|]*$/);
  });

  it('writes the head as two blocks', () => {
    expect(writeText(sampleTree())).toContain('UBND TỈNH HÒA AN\nSỞ THỬ NGHIỆM\nSố: 05/STN-VP\nV/v cung cấp số liệu 6 tháng đầu năm 2026\nHỎA TỐC\n\nCỘNG HÒA');
  });

  it('prints numerals, footnotes and addresses of links', () => {
    const text = writeText(sampleTree());
    expect(text).toContain('\nđ) Các đơn vị');
    expect(text).toContain('gạch chân[1]./.');
    expect(text).toContain('\n[1] Số liệu tại báo cáo số 7/BC-STN.');
    expect(text).toContain('cổng thông tin <https://example.vn/van-ban?a=1&b=2>');
  });

  it('keeps columns in line under spans of rows and columns', () => {
    const rows = [[cell('A', true, 2), cell('B', true)], [cell('1', false, 1, 2), cell('2'), cell('3')], [cell('4'), cell('5')]];
    expect(writeText(makeTree([section([table([10, 10, 10], 1, rows)])]))).toBe('| A |  | B |\n| --- | --- | --- |\n| 1 | 2 | 3 |\n|  | 4 | 5 |\n');
  });

  it('names no address twice', () => {
    const link = (href: string, text: string) => para('doan', [{ kind: 'link', href, inlines: [{ kind: 'text', text }] }]);
    expect(writeText(makeTree([section([link('mailto:a@b.vn', 'a@b.vn'), link('https://a.vn', 'https://a.vn')])]))).toBe('a@b.vn\n\nhttps://a.vn\n');
  });
});
