import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import type { Frames } from '../../../src/paginate/frames.ts';
import { paginate } from '../../../src/paginate/paginate.ts';
import { launch, needsChromium } from '../../support/chromium.ts';
import { readPdf } from '../../support/pdf-read.ts';
import { makeTree, para, section } from '../../support/tree-kit.ts';

const entry = `import { writePdf } from './src/writers/pdf/browser.ts';
globalThis.render = async (tree, frames, options) => Array.from(await writePdf(tree, frames, options));`;
const bundle = async (): Promise<string> => {
  const { outputFiles } = await build({
    stdin: { contents: entry, resolveDir: process.cwd(), loader: 'ts' }, bundle: true, write: false, platform: 'browser', format: 'iife', logLevel: 'error',
  });
  return outputFiles[0]?.text ?? '';
};

describe('the writer in a browser', () => {
  it('bundles without polyfills or Node modules', async () => {
    expect((await bundle()).length).toBeGreaterThan(1_000_000);
  });
  it.skipIf(!needsChromium())('draws what it draws in Node', async () => {
    const tree = makeTree([section([para('ten-loai', 'KẾ HOẠCH'), para('doan', 'Số 15/KH\u2011UBND: Đường, ạ, ữ. '.repeat(9).trim())])]);
    const frames: Frames = paginate(tree);
    const browser = await launch();
    try {
      const page = await browser.newPage();
      await page.addScriptTag({ content: await bundle() });
      const bytes = await page.evaluate(
        ([t, f]) => (globalThis as unknown as { render(...args: unknown[]): Promise<number[]> }).render(t, f, { pdfa: true }), // set by the bundle
        [tree, frames] as const,
      );
      const { pages } = await readPdf(Uint8Array.from(bytes));
      expect(pages[0]?.lines[0]?.text).toBe('KẾ HOẠCH');
      expect(pages[0]?.lines[1]?.text).toMatch(/^Số 15\/KH-UBND: Đường, ạ, ữ\./);
    } finally {
      await browser.close();
    }
  });
});
