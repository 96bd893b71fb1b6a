import { describe, expect, it } from 'vitest';
import { paginate } from '../../../src/paginate/paginate.ts';
import { writePdf } from '../../../src/writers/pdf/node.ts';
import { readPdf, type PdfBookmarkRead } from '../../support/pdf-read.ts';
import { readTags, outlineOf } from '../../support/pdf-tags.ts';
import { sampleTree } from '../../support/sample-tree.ts';
import { makeTree, para, section } from '../../support/tree-kit.ts';

const tree = sampleTree();
const frames = paginate(tree);
const titles = (items: readonly PdfBookmarkRead[], depth = 0): string[] =>
  items.flatMap(({ title, items: below }) => [`${'  '.repeat(depth)}${title}`, ...titles(below, depth + 1)]);

describe('navigation', () => {
  it('has bookmarks nested by outline level, each leading to its paragraph', async () => {
    const { bookmarks } = await readPdf(await writePdf(tree, frames));
    const levels = new Map(Object.entries(tree.styles).map(([role, style]) => [role, style.outline]));
    const headed = frames.pages.flatMap((page, index) => page.lines.filter((l) => !l.artifact && l.index === 0 && levels.get(l.role) !== undefined)
      .map((l) => ({ page: index, top: l.top })));
    const flat = (items: readonly PdfBookmarkRead[]): PdfBookmarkRead[] => items.flatMap((b) => [b, ...flat(b.items)]);
    expect(titles(bookmarks)).toContain('  I. MỤC ĐÍCH, YÊU CẦU');
    expect(flat(bookmarks)).toHaveLength(headed.length);
    flat(bookmarks).forEach(({ place }, i) => {
      expect(place?.page).toBe(headed[i]?.page);
      expect(place?.top).toBeCloseTo(headed[i]?.top ?? NaN, 3);
    });
  });
  it('calls a heading of two lines by both, and leads to its first', async () => {
    const part = (n: string) => para('tu-phan', '', { marker: { before: 'Phần ', text: n, after: '' } });
    const plainTree = makeTree([section([
      part('I'), para('tieu-de-phan', 'QUY ĐỊNH CHUNG'), para('doan', 'Một.'), part('II'), para('doan', 'Hai.'),
      para('tieu-de-phan', 'KHÔNG SỐ'), para('phu-luc', 'Phụ lục'), para('tieu-de-phu-luc', 'DANH MỤC'),
    ])]);
    const level = (role: 'tu-phan' | 'tieu-de-phan' | 'phu-luc', outline?: number) => {
      const { outline: _, ...style } = plainTree.styles[role];
      return { [role]: outline === undefined ? style : { ...style, outline } };
    };
    const t = { ...plainTree, styles: { ...plainTree.styles, ...level('tu-phan'), ...level('tieu-de-phan', 1), ...level('phu-luc', 1) } };
    const placed = paginate(t);
    const { bookmarks } = await readPdf(await writePdf(t, placed));
    expect(titles(bookmarks)).toEqual(['Phần I QUY ĐỊNH CHUNG', 'KHÔNG SỐ', 'Phụ lục DANH MỤC']);
    expect(bookmarks[0]?.place?.top).toBeCloseTo(placed.pages[0]?.lines[0]?.top ?? NaN, 3);
  });
  it('links addresses, and references to the paragraph they name', async () => {
    const { pages } = await readPdf(await writePdf(tree, frames));
    const links = pages.flatMap((p) => p.links);
    expect(links.map((l) => l.url).filter(Boolean)).toEqual(['https://example.vn/van-ban?a=1&b=2']);
    const target = frames.pages.flatMap((page, index) => page.lines.map((l) => ({ page: index, line: l })))
      .find(({ line }) => line.runs[0]?.text.startsWith('Điều 5') === true || line.runs.map((r) => r.text).join('').startsWith('Điều 5'));
    const inside = links.flatMap((l) => (l.target === undefined ? [] : [l.target]));
    expect(inside).toHaveLength(2);
    expect(inside[1]?.page).toBe(target?.page);
    expect(inside[1]?.top).toBeCloseTo(target?.line.top ?? NaN, 3);
  });
  it('leaves a reference without its paragraph as plain text, and writes addresses in ASCII', async () => {
    const t = makeTree([section([para('doan', [
      { kind: 'ref', target: 'mat', text: '9' },
      { kind: 'link', href: 'https://vi.example/Hà Nội', inlines: [{ kind: 'text', text: ' Hà Nội' }] },
    ])])]);
    const { pages } = await readPdf(await writePdf(t, paginate(t)));
    expect(pages[0]?.links.map((l) => l.url)).toEqual(['https://vi.example/H%C3%A0%20N%E1%BB%99i']);
    expect(pages[0]?.lines[0]?.text).toBe('9 Hà Nội');
  });
});

describe('tags', () => {
  it('give headings, lists, tables, links and pictures in reading order, with all text', async () => {
    const pages = await readTags(await writePdf(tree, frames));
    const first = outlineOf(pages[0] ?? { role: '', text: '', children: [] }).map((l) => l.trim());
    expect(first.indexOf('H2 «I. MỤC ĐÍCH, YÊU CẦU»')).toBeGreaterThan(first.indexOf('H1 «Phần I»'));
    const label = first.indexOf('Lbl «đ)»');
    expect(first.slice(label - 2, label + 2)).toEqual(['L', 'LI', 'Lbl «đ)»', 'LBody']);
    const second = outlineOf(pages[1] ?? { role: '', text: '', children: [] }).map((l) => l.trim());
    expect(second).toContain('TH');
    expect(second).toContain('Link «đ»');
    expect(second).toContain('Figure «»');
    expect(pages.map((p) => JSON.stringify(p)).join('')).toMatch(/"role":"Figure","alt":"[^"]+"/);
  });
  it('leave page numbers, repeated headers and rules out', async () => {
    const pages = await readTags(await writePdf(tree, frames));
    frames.pages.forEach((page, i) => {
      const content = page.lines.filter((l) => !l.artifact && l.block !== undefined).flatMap((l) => l.runs.map((r) => r.text)).join('');
      const tagged = pages[i]?.text ?? '';
      const count = (text: string) => [...text.replace(/\s|\u2011|-/g, '')].sort().join('');
      expect(count(tagged)).toBe(count(content));
    });
  });
  it('keep one paragraph one P over two pages', async () => {
    const t = makeTree([section([para('doan', 'một hai ba bốn năm sáu bảy tám chín mười '.repeat(150).trim())])]);
    const f = paginate(t);
    expect(f.pages.length).toBeGreaterThan(1);
    const pages = await readTags(await writePdf(t, f));
    for (const page of pages) expect(outlineOf(page).filter((l) => l.trim().startsWith('P '))).toHaveLength(1);
  });
});
