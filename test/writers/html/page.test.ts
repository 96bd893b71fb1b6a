import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { renderHtml } from '../../../src/html.ts';
import { parse } from '../../../src/index.ts';
import type { LayoutTree } from '../../../src/layout/tree.ts';
import { writeHtml } from '../../../src/writers/html.ts';
import { launch, needsChromium } from '../../support/chromium.ts';
import { sampleTree } from '../../support/sample-tree.ts';
import { cell, makeTree, para, section, table } from '../../support/tree-kit.ts';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const congBo = { tomTat: ['UBND tỉnh ban hành Kế hoạch.', 'Đoạn <hai> & ba.'], tep: ['ke-hoach.pdf', 'tệp số 2.docx'], donVi: 'Cổng thông tin' };
const folder = fileURLToPath(new URL('../../../examples/', import.meta.url));
const examples = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => /\.(ya?ml|json|md)$/.test(name) && !/README|^don-vi/.test(name));
/** What is seen and how it is named, without axe's explanations. */
interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string }[];
}

/** A tree whose every text is unusual to a browser. */
const plainTree = (): LayoutTree => makeTree([section([para('doan', 'Chỉ một  đoạn,\u00A0hai dấu cách.'), table([100, 100], 1, [[cell('A', true), cell('', true)]])])]);
const redTree = (): LayoutTree => {
  const tree = sampleTree();
  const mark = tree.styles['do-khan'];
  return { ...tree, styles: { ...tree.styles, 'do-khan': { ...mark, text: { ...mark.text, color: 'FF0000' } } } };
};

describe.skipIf(!needsChromium())('the page in a browser', () => {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await launch();
    page = await browser.newPage({ viewport: { width: 1200, height: 900 } });
  });
  afterAll(() => browser.close());

  async function violations(html: string, width = 1200): Promise<string[]> {
    // The policy of the page forbids scripts, also the one that looks at it.
    await page.setViewportSize({ width, height: 900 });
    await page.setContent(html.replace(/<meta http-equiv[^>]*>/, ''));
    await page.evaluate(axeSource);
    const found = (await page.evaluate('axe.run({ resultTypes: ["violations"] }).then((r) => r.violations)')) as readonly Violation[]; // what axe promises
    return found.map((v) => `${v.id}: ${v.nodes.map((n) => n.html).join(' ').slice(0, 300)}`);
  }

  it.each([
    ['a whole document', () => writeHtml(sampleTree())],
    ['a red mark', () => writeHtml(redTree())],
    ['a publication page', () => writeHtml(sampleTree(), { congBo })],
    ['a page without title, with a header that heads nothing', () => writeHtml(plainTree())],
  ])('axe finds nothing in %s, wide or narrow', async (_, make) => {
    expect(await violations(make())).toEqual([]);
    expect(await violations(make(), 380)).toEqual([]);
  });

  it.each(examples)('axe finds nothing in examples/%s', async (name) => {
    const file = join(folder, name);
    const { draft } = parse(readFileSync(file), { file, load: (path) => readFileSync(join(dirname(file), path)) });
    expect(draft).toBeDefined();
    if (draft !== undefined) expect(await violations(renderHtml(draft), 600)).toEqual([]);
  });

  it('axe would find a fault', async () => {
    expect(await violations(writeHtml(sampleTree()).replace(' alt="Bàn cờ đen trắng"', ''))).toEqual([expect.stringContaining('image-alt')]);
  });

  it('loads nothing, runs nothing and obeys its own policy', async () => {
    const requests: string[] = [];
    const talk: string[] = [];
    const fresh = await browser.newPage();
    fresh.on('request', (request) => requests.push(request.url().slice(0, 30)));
    fresh.on('console', (message) => talk.push(message.text()));
    await fresh.setContent(writeHtml(sampleTree(), { congBo }));
    const drawn = await fresh.evaluate<number>('document.querySelector("img").naturalWidth');
    await fresh.close();
    expect({ requests: requests.filter((url) => !url.startsWith('data:')), talk, drawn }).toEqual({ requests: [], talk: [], drawn: 24 });
  });

  it('copies text as it was typed: plain hyphens and spaces', async () => {
    await page.setContent(writeHtml(sampleTree()));
    const copied = await page.evaluate<string>('(() => { getSelection().selectAllChildren(document.querySelector("main")); return getSelection().toString(); })()');
    expect(copied).toContain('Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư;');
    expect(copied).toContain('Thực hiện theo điểm đ và Điều 5; xem cổng thông tin; diện tích 5 m2 gạch chân1./.');
    expect(copied).not.toMatch(/[\u00A0\u2011]/u);
  });

  it('never breaks a line inside a symbol or a date', async () => {
    const torn: string[] = [];
    for (const width of [320, 400, 500, 640, 800]) {
      await page.setViewportSize({ width, height: 900 });
      await page.setContent(writeHtml(sampleTree()));
      torn.push(...(await page.evaluate<string[]>('[...document.querySelectorAll(".k")].filter((k) => { const tops = [...k.getClientRects()].map((r) => r.top); return Math.max(...tops) - Math.min(...tops) > 8; }).map((k) => k.textContent)')));
    }
    expect(torn).toEqual([]);
  });

  it('never scrolls sideways, even on a small telephone', async () => {
    await page.setViewportSize({ width: 320, height: 700 });
    await page.setContent(writeHtml(sampleTree(), { congBo }));
    expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBeLessThanOrEqual(320);
  });

  it('sets the two columns of the head side by side on a wide screen and one below the other on a narrow one', async () => {
    const levels = async (width: number): Promise<boolean> => {
      await page.setViewportSize({ width, height: 900 });
      await page.setContent(writeHtml(sampleTree()));
      return page.evaluate<boolean>('document.querySelector(".co-quan-chu-quan").getBoundingClientRect().bottom <= document.querySelector(".quoc-hieu").getBoundingClientRect().top');
    };
    expect([await levels(1200), await levels(400)]).toEqual([false, true]);
  });

  it('prints pages of the size and margins of the tree', async () => {
    await page.setContent(writeHtml(sampleTree()));
    const pdf = await page.pdf({ preferCSSPageSize: true });
    const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
    const file = await getDocument({ data: new Uint8Array(pdf), verbosity: 0 }).promise;
    const sizes: string[] = [];
    let left = Number.POSITIVE_INFINITY;
    for (let n = 1; n <= file.numPages; n += 1) {
      const sheet = await file.getPage(n);
      const { width, height } = sheet.getViewport({ scale: 1 });
      sizes.push(`${Math.round(width)}x${Math.round(height)}`);
      for (const item of (await sheet.getTextContent()).items) if ('transform' in item && item.str.trim() !== '' && width < height) left = Math.min(left, Number(item.transform[4]));
    }
    expect(new Set(sizes)).toEqual(new Set(['595x842', '842x595']));
    expect(Math.abs(left - 85.05)).toBeLessThan(1.5);
  });
});
