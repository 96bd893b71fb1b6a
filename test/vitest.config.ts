import { fileURLToPath } from 'node:url';
import { configDefaults, defineConfig } from 'vitest/config';
import { leanPdfjsInTests } from '../.ci/scripts/lean-pdfjs.ts';

const source = (path: string): string => fileURLToPath(new URL(`../src/${path}`, import.meta.url));

/** A second report for machines, where one is asked for. */
export function jsonReport(): { reporters?: string[]; outputFile?: string } {
  const outputFile = process.env['VITEST_JSON'];
  return outputFile === undefined ? {} : { reporters: ['default', 'json'], outputFile };
}

export default defineConfig({
  root: fileURLToPath(new URL('../', import.meta.url)),
  // Tests and examples import the package by its name, as a user does.
  resolve: { alias: [{ find: /^vanban$/, replacement: source('index.ts') }, { find: /^vanban\/(.*)$/, replacement: source('$1.ts') }] },
  plugins: [leanPdfjsInTests],
  test: {
    // What is tested is what is built: Vite has to see it to change it.
    server: { deps: { inline: [/pdf\.worker\.mjs$/] } },
    include: ['test/**/*.test.ts'],
    // These want the built package and the registry: `npm run test:package`.
    exclude: [...configDefaults.exclude, 'test/package/**'],
    testTimeout: 60_000,
    pool: 'threads',
    ...jsonReport(),
  },
});
