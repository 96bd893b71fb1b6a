import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import { describe, expect, test } from 'vitest';
import { readDocx } from '../../../src/readers/docx/read-docx.ts';
import type { SeenBlock, SeenFile, SeenInline } from '../../../src/readers/seen/model.ts';
import { unlessMissing } from '../../support/needs.ts';
import { SEED_FOLDER } from '../../support/seed-text.ts';

const FOLDERS = ['docx/', 'docx/converted/'].map((folder) => `${SEED_FOLDER}/../corpus/${folder}`);
const here = unlessMissing(FOLDERS.every((folder) => existsSync(folder)) ? undefined : 'the corpus of real files is not at hand');
const files = here ? FOLDERS.flatMap((folder) => readdirSync(folder).filter((name) => name.endsWith('.docx')).map((name) => ({ name, path: folder + name }))) : [{ name: 'no file', path: '' }];

/** Elements whose text is not shown, or shown a second time. */
const UNSHOWN = new Set(['w:del', 'w:moveFrom', 'mc:Fallback', 'w:instrText']);

/** What an independent look at the body finds: the text of every `w:t`, but for deleted and hidden text. */
function textOfBody(bytes: Uint8Array): string {
  const part = unzipSync(bytes)['word/document.xml'];
  const parser = new SaxesParser({ xmlns: false, position: false });
  const [open, out]: [string[], string[]] = [[], []];
  let run: { text: string; hidden: boolean } = { text: '', hidden: false };
  parser.on('opentag', ({ name, attributes }) => {
    open.push(name);
    if (name === 'w:r') run = { text: '', hidden: false };
    if (name === 'w:vanish' && open.includes('w:r')) run.hidden = attributes['w:val'] !== '0' && attributes['w:val'] !== 'false';
  });
  parser.on('text', (text) => {
    if (open.at(-1) === 'w:t' && !open.some((name) => UNSHOWN.has(name))) run.text += text;
  });
  parser.on('closetag', ({ name }) => {
    open.pop();
    if (name === 'w:r' && !run.hidden) out.push(run.text);
    if (name === 'w:r') run = { text: '', hidden: false };
  });
  parser.write(strFromU8(part ?? new Uint8Array())).close();
  return out.join('');
}

const inlineText = (inline: SeenInline): string => {
  if (inline.kind === 'text' || inline.kind === 'ref') return inline.text;
  return inline.kind === 'link' ? inline.inlines.map(inlineText).join('') : '';
};
const blockText = (block: SeenBlock): string => {
  if (block.kind === 'paragraph') return block.inlines.map(inlineText).join('');
  return block.kind === 'table' ? block.rows.flatMap(({ cells }) => cells.flatMap((cell) => cell.blocks.map(blockText))).join('') : '';
};

/** How often each letter comes, whatever its case; lines that are typed are rules, so their signs do not count. */
function letters(text: string): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const char of text.normalize('NFC').toLowerCase().replace(/[\s_\-\u2010-\u2015\u2500=\uF000-\uF0FF]/gu, '')) counts[char] = (counts[char] ?? 0) + 1;
  return counts;
}

describe.skipIf(!here).each(files)('$name of the corpus', ({ path }) => {
  const bytes = new Uint8Array(existsSync(path) ? readFileSync(path) : []);
  test('is read, and none of its text is lost or shown twice', () => {
    const seen = readDocx(bytes) as SeenFile; // the corpus holds sound files only
    expect(seen).not.toHaveProperty('unread');
    expect(letters(seen.sections.flatMap(({ blocks }) => blocks.map(blockText)).join(''))).toEqual(letters(textOfBody(bytes)));
  });
});
