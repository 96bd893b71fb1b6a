import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { renderDocx } from '../../src/docx.ts';
import { importFile } from '../../src/import.ts';
import { compose } from '../../src/layout/compose.ts';
import { readFinished } from '../../src/read.ts';
import { lostFrom, said } from '../../src/readers/import/printed.ts';
import { parse } from '../../src/readers/index.ts';
import { bytesOf, corpusFiles, corpusMissing } from '../corpus/files.ts';
import { missingWords, seenText } from '../support/seen-words.ts';
import { unlessMissing } from '../support/needs.ts';
import { SEED_FOLDER } from '../support/seed-text.ts';

const present = unlessMissing(corpusMissing());
const seeds = existsSync(SEED_FOLDER) ? readdirSync(SEED_FOLDER).filter((name) => name.endsWith('.txt')).map((name) => ({ name, path: `${SEED_FOLDER}/${name}` })) : [];
const files = [...(present ? corpusFiles().map((file) => ({ name: file.name, bytes: () => bytesOf(file) })) : []), ...seeds.map(({ name, path }) => ({ name, bytes: () => new Uint8Array(readFileSync(path)) }))];
/** Words before a subject or a number, which are printed in one way (`Về việc` as `V/v`). */
const LEADS: ReadonlySet<string> = new Set(['v', 've', 'viec', 'so']);
/** Words that are printed otherwise than they were typed, by file. */
const CORRECTED: Readonly<Record<string, readonly string[]>> = { D076: ['4nam'] };
/** Files that nobody can read: garbled letters, the old format of Word. */
const UNREADABLE = /^T31_|\.doc$/u;

describe('real files', () => {
  it.skipIf(files.length === 0).each(files.filter(({ name }) => !UNREADABLE.test(name)))('lose no text when they are imported and rendered: $name', async ({ name, bytes }) => {
    const { recognised, seen } = await readFinished(bytes(), {});
    const { draft, diagnostics } = parse((await importFile(bytes(), { file: name })).text('yaml').text, { file: 'x.yaml' });
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    if (draft === undefined || recognised === undefined) throw new Error('no draft');
    expect(lostFrom(recognised.tree, compose(draft)).map((p) => `${p.role}: ${said(p)}`)).toEqual([]);
    const printed = await readFinished(await renderDocx(draft), {});
    if (seen === undefined || printed.seen === undefined) throw new Error('not read');
    expect(missingWords(seenText(seen), seenText(printed.seen)).filter((word) => !LEADS.has(word)).sort()).toEqual(CORRECTED[name.split('_')[0] ?? ''] ?? []);
  });

  it.skipIf(files.length === 0).each(files.filter(({ name }) => UNREADABLE.test(name)))('that cannot be read give no draft, but a reason: $name', async ({ name, bytes }) => {
    const { draft, findings } = await importFile(bytes(), { file: name });
    expect(draft).toBeUndefined();
    expect(findings.some(({ severity }) => severity === 'error')).toBe(true);
  });
});
