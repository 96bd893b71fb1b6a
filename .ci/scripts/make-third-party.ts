/**
 * Writes THIRD-PARTY.md: the licences of all that the built package carries inside itself. What is carried is asked of the
 * bundler, not kept in a list. Dependencies that npm installs beside the package bring their own licences.
 */
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { build } from 'esbuild';
import { EVERYWHERE } from './lazy-helpers.ts';

interface Manifest {
  readonly version: string;
  readonly license: string;
  readonly homepage?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}

const ENTRIES = ['index', 'docx', 'pdf', 'pdf-browser', 'html', 'pages', 'cli'].map((entry) => `src/${entry}.ts`);
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
  const file = readdirSync(folder).find((name) => /^licen[cs]e/i.test(name));
  if (file === undefined) throw new Error(`${folder} has no licence file`);
  const name = folder.slice(folder.lastIndexOf('node_modules/') + 'node_modules/'.length);
  return notice(`${name} ${version}`, license, readFileSync(`${folder}/${file}`, 'utf8'), homepage);
}

const notice = (title: string, license: string, text: string, homepage?: string): string =>
  [`## ${title}`, '', `${license}${homepage === undefined ? '' : `, <${homepage}>`}`, '', '```text', text.trim().replaceAll('\r', ''), '```'].join('\n');

const HEAD = `# Third-party notices

\`vanban\` (MIT) carries the following inside its files. Written by \`npm run generate\`.`;
const fonts = notice('Tinos, cut to Latin and Vietnamese (in the PDF renderer)', 'OFL-1.1', readFileSync('src/writers/pdf/OFL.txt', 'utf8'));
writeFileSync('THIRD-PARTY.md', `${[HEAD, ...(await bundled()).map(section), fonts].join('\n\n')}\n`);
