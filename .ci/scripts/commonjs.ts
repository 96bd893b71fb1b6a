/**
 * For the build: the CommonJS twin of each built ES module, file by file, so that its entries share their chunks too, and with
 * them one class of errors and one parsed font. (tsup's own splitting of CommonJS rewrites classes into code that does not parse.)
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { transform } from 'esbuild';

/** What is only ever loaded by `import()` has no twin, which CommonJS can do without: the reading half of pdf.js, half of the package. */
const RELATIVE = /(from|import|import\()\s*"\.\/(?!pdf\.worker)([^"]+)\.js"/g;

/** Writes `name.cjs` beside `name.js` for the entries and all that they import of ours. */
export async function writeCommonJs(folder: string, entries: readonly string[]): Promise<void> {
  const names = new Set(entries);
  // A set grows while it is walked: chunks follow their importers.
  for (const name of names) {
    const code = readFileSync(`${folder}/${name}.js`, 'utf8');
    for (const [, , other = ''] of code.matchAll(RELATIVE)) names.add(other);
    const renamed = code.replace(RELATIVE, (_, how: string, other: string) => `${how}"./${other}.cjs"`);
    const options = { format: 'cjs', platform: 'node', target: 'es2022', minify: true, charset: 'utf8', sourcefile: `${name}.mjs` } as const;
    writeFileSync(`${folder}/${name}.cjs`, (await transform(renamed, options)).code);
  }
}
