/** `npm run demo`: every example into out/, through the command line; the one written in TypeScript through the library. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { pathToFileURL } from 'node:url';
import { renderDocx } from '../../src/docx.ts';
import { renderHtml } from '../../src/html.ts';
import { type BanThao } from '../../src/index.ts';
import { renderPdf } from '../../src/pdf.ts';

const OUT = 'out';
const isExample = (name: string): boolean => name !== 'README.md' && /\.(ya?ml|md|json|ts)$/.test(name);
const examples = ['examples', 'examples/nho'].flatMap((folder) => readdirSync(folder).filter(isExample).sort().map((name) => `${folder}/${name}`));

function throughCommandLine(): number {
  const drafts = examples.filter((name) => !name.endsWith('.ts'));
  const args = ['--import', 'tsx', 'src/cli.ts', 'render', ...drafts, '--to', 'docx,pdf,html', '-o', OUT];
  return spawnSync(process.execPath, args, { stdio: 'inherit' }).status ?? 1;
}

async function throughLibrary(name: string): Promise<void> {
  const module: { default: BanThao } = await import(pathToFileURL(name).href);
  const stem = `${OUT}/${basename(name, '.ts')}`;
  writeFileSync(`${stem}.docx`, await renderDocx(module.default));
  writeFileSync(`${stem}.pdf`, await renderPdf(module.default));
  writeFileSync(`${stem}.html`, renderHtml(module.default));
  console.error(`${name} → ${stem}.docx, .pdf, .html`);
}

mkdirSync(OUT, { recursive: true });
const status = throughCommandLine();
for (const name of examples.filter((each) => each.endsWith('.ts'))) await throughLibrary(name);
process.exitCode = status;
