import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { build } from 'esbuild';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';

const CHROMIUM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find((path) => existsSync(path));
const FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run'];
const DRAFT = readFileSync('examples/nho/cong-van.yaml', 'utf8');
if (CHROMIUM === undefined) console.warn('browser tests are skipped: no Chromium on this machine');

/** What the page and Node both do with the package: a draft's text to base64 of its files. */
const PROGRAM = `
  import { check, parse } from 'vanban';
  import { checkSync } from 'vanban/check';
  import { renderDocx } from 'vanban/docx';
  import { renderHtml } from 'vanban/html';
  import { pagesOf } from 'vanban/pages';
  import { renderPdf } from 'vanban/pdf';
  const base64 = (bytes) => btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
  globalThis.run = async (text) => {
    const { draft } = parse(text, { file: 'cong-van.yaml' });
    return {
      ok: (await check(text, { file: 'cong-van.yaml' })).ok && checkSync(text).ok, pages: pagesOf(draft).pages.length, html: renderHtml(draft),
      docx: base64(await renderDocx(draft)), pdf: base64(await renderPdf(draft)),
    };
  };`;

interface Outcome {
  readonly ok: boolean;
  readonly pages: number;
  readonly html: string;
  readonly docx: string;
  readonly pdf: string;
}

/** Bundles for a browser without a single polyfill. */
async function bundle(contents: string, platform: 'browser' | 'node'): Promise<string> {
  const options = { bundle: true, write: false, format: 'esm', platform, logLevel: 'silent' } as const;
  const { outputFiles, warnings } = await build({ ...options, stdin: { contents, resolveDir: inject('project') } });
  expect(warnings.map((warning) => warning.text)).toEqual([]);
  return outputFiles[0]?.text ?? '';
}

describe.each(['vanban', 'vanban/check', 'vanban/docx', 'vanban/pdf', 'vanban/html', 'vanban/pages'])('%s', (entry) => {
  it('bundles for browsers without polyfills and without modules of Node', async () => {
    const code = await bundle(`export * from '${entry}'`, 'browser');
    expect(code.match(/from\s*"node:[a-z]+"/g)).toBeNull();
    expect(code.length).toBeGreaterThan(1000);
  });
});

describe.skipIf(CHROMIUM === undefined)('in Chromium', () => {
  let browser: Browser;
  let server: Server;
  let inBrowser: Outcome;

  beforeAll(async () => {
    const code = await bundle(PROGRAM, 'browser');
    const type = (url: string | undefined): string => (url === '/app.js' ? 'text/javascript' : 'text/html');
    server = createServer(({ url }, answer) => {
      answer.setHeader('content-type', `${type(url)}; charset=utf-8`);
      answer.end(url === '/app.js' ? code : '<!doctype html><script type="module" src="/app.js"></script>');
    });
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
    browser = await chromium.launch({ executablePath: CHROMIUM ?? '', args: FLAGS });
    const page = await browser.newPage();
    // A listening server's address is an AddressInfo; strings are for pipes.
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    await page.waitForFunction('typeof run === "function"');
    // What `run` gives is written above.
    inBrowser = (await page.evaluate(`run(${JSON.stringify(DRAFT)})`)) as Outcome;
  });
  afterAll(async () => {
    await browser.close();
    server.close();
  });

  it('reads a draft, checks it and lays it out', () => {
    expect(inBrowser).toMatchObject({ ok: true, pages: 1 });
    expect(inBrowser.html).toContain('Độc lập');
  });

  it('renders the same DOCX as Node, byte for byte', async () => {
    const { parse, renderDocx } = await installed();
    const docx = Buffer.from(inBrowser.docx, 'base64');
    expect(docx.subarray(0, 2).toString()).toBe('PK');
    expect(Buffer.from(await renderDocx(parse(DRAFT, { file: 'cong-van.yaml' }).draft)).equals(docx)).toBe(true);
  });

  // pdfmake compresses with another library in browsers, so the bytes are not Node's; what they hold is.
  it('renders the same PDF as Node: the same text in the same places', async () => {
    const { parse, renderPdf } = await installed();
    const pdf = Buffer.from(inBrowser.pdf, 'base64');
    expect(pdf.subarray(0, 8).toString()).toBe('%PDF-1.7');
    const inNode = await placedText(await renderPdf(parse(DRAFT, { file: 'cong-van.yaml' }).draft));
    expect(inNode.length).toBeGreaterThan(20);
    expect(await placedText(pdf)).toEqual(inNode);
  });
});

/** Every run of text of a PDF with its place. */
async function placedText(bytes: Uint8Array): Promise<string[]> {
  const document = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const pages = Array.from({ length: document.numPages }, (_, i) => document.getPage(i + 1).then((page) => page.getTextContent()));
  const items = (await Promise.all(pages)).flatMap((page) => page.items);
  return items.map((item) => ('str' in item ? `${item.transform.join(' ')} ${item.width} ${item.str}` : item.type));
}

interface Installed {
  parse(text: string, options: { file: string }): { draft: unknown };
  renderDocx(draft: unknown): Promise<Uint8Array>;
  renderPdf(draft: unknown): Promise<Uint8Array>;
}

/** The package in the user's project, as Node loads it. */
async function installed(): Promise<Installed> {
  const load = (file: string): Promise<object> => import(/* @vite-ignore */ `${inject('project')}/node_modules/vanban/dist/${file}.js`);
  // Shapes of the three entries, as far as they are used here.
  return Object.assign({}, ...(await Promise.all(['index', 'docx', 'pdf'].map(load)))) as Installed;
}
