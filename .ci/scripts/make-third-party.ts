/**
 * Writes THIRD-PARTY.md: the licences of all that the built package carries inside itself. What is carried is asked of the
 * bundler, not kept in a list. Dependencies that npm installs beside the package bring their own licences.
 */
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { build } from 'esbuild';
import { EVERYWHERE } from './lazy-helpers.ts';

interface Manifest {
  readonly version: string;
  readonly license: string;
  readonly homepage?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}

const ENTRIES = ['index', 'docx', 'pdf', 'pdf-browser', 'html', 'pages', 'check', 'import', 'cli'].map((entry) => `src/${entry}.ts`);
// What JSON.parse gives is unknown to the compiler; these fields are npm's.
const manifest = (folder: string): Manifest => JSON.parse(readFileSync(`${folder}/package.json`, 'utf8')) as Manifest;

async function bundled(): Promise<string[]> {
  const dependencies = Object.keys(manifest('.').dependencies ?? {});
  const external = ['node:*', ...dependencies.flatMap((name) => [name, `${name}/*`])];
  const options = { bundle: true, write: false, metafile: true, format: 'esm', platform: 'node', outdir: 'out', ...EVERYWHERE } as const;
  const { metafile } = await build({ ...options, entryPoints: ENTRIES, external });
  const folders = Object.keys(metafile.inputs).map((file) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file)?.[0] ?? '');
  return [...new Set(folders)].filter((folder) => folder !== '').sort();
}

function section(folder: string): string {
  const { version, license, homepage } = manifest(folder);
  const name = folder.slice(folder.lastIndexOf('node_modules/') + 'node_modules/'.length);
  const file = readdirSync(folder).find((one) => /^licen[cs]e/i.test(one));
  const text = file === undefined ? keptFor(name) : readFileSync(`${folder}/${file}`, 'utf8');
  return notice(`${name} ${version}`, license, text, homepage);
}

/** The licence of a package that publishes without it, from its repository. */
function keptFor(name: string): string {
  const file = `.ci/scripts/licences/${name}.txt`;
  if (!existsSync(file)) throw new Error(`${name} has no licence file; keep that of its repository as ${file}`);
  return readFileSync(file, 'utf8');
}

const notice = (title: string, license: string, text: string, homepage?: string): string =>
  [`## ${title}`, '', `${license}${homepage === undefined ? '' : `, <${homepage}>`}`, '', '```text', text.trim().replaceAll('\r', ''), '```'].join('\n');

const HEAD = `# Third-party notices

\`vanban\` (MIT) carries the following inside its files. Written by \`npm run generate\`.`;
const fonts = notice('Tinos, cut to Latin and Vietnamese (in the PDF renderer)', 'OFL-1.1', readFileSync('src/writers/pdf/OFL.txt', 'utf8'));
/** pdf.js carries newer functions of JavaScript inside its own file, where the bundler does not see them as a package. */
const polyfills = notice('core-js 3.48.0 (inside pdfjs-dist)', 'MIT', `Copyright (c) 2013–2025 Denis Pushkarev, 2025–2026 CoreJS Company

Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation files (the "Software"), to deal in the Software without restriction, including without limitation the rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit persons to whom the Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.`, 'https://github.com/zloirock/core-js');
writeFileSync('THIRD-PARTY.md', `${[HEAD, ...(await bundled()).map(section), polyfills, fonts].join('\n\n')}\n`);
