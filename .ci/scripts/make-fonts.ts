/** Writes the cut fonts and their licence; run after a change of `font-characters.ts` or of the font package. */
import { mkdir, writeFile } from 'node:fs/promises';
import { fontFiles } from './cut-fonts.ts';

for (const [file, content] of await fontFiles()) {
  await mkdir(new URL('.', file), { recursive: true });
  await writeFile(file, content);
  process.stderr.write(`${file.pathname.split('/').at(-1)}: ${content.length} bytes\n`);
}
