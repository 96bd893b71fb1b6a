import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { renderDocx } from '../../src/docx.ts';
import { renderPdf } from '../../src/pdf.ts';

/** Digest of the bytes of a file. */
export const digest = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** Digests of a draft's DOCX and PDF. */
export async function digests(draft: Parameters<typeof renderDocx>[0]): Promise<string> {
  return `${digest(await renderDocx(draft))} ${digest(await renderPdf(draft))}`;
}

// Run as a script: drafts as JSON in a file, digests on standard output.
const [, script = '', file] = process.argv;
if (file !== undefined && script.endsWith('render-digest.ts')) {
  const drafts = JSON.parse(readFileSync(file, 'utf8')) as Parameters<typeof renderDocx>[0][]; // written by the test
  for (const draft of drafts) console.log(await digests(draft));
}
