import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import type { BanThao } from '../../src/domain/van-ban.ts';
import { parse } from 'vanban';
import { renderDocx } from '../../src/docx.ts';
import { renderPdf } from '../../src/pdf.ts';
import { congVanDu, FORMS, keHoachDieu, keHoachDu } from '../support/full-drafts.ts';
import { digests } from '../support/render-digest.ts';

const form = FORMS['bộ 14, lề nhỏ nhất'];
const drafts: readonly BanThao[] = [congVanDu(form), keHoachDu(form), keHoachDieu(FORMS['bộ 13, lề lớn nhất'])];
const SCRIPT = fileURLToPath(new URL('../support/render-digest.ts', import.meta.url));

function inAnotherProcess(folder: string, env: Readonly<Record<string, string>>): string[] {
  const said = execFileSync(process.execPath, ['--import', 'tsx', SCRIPT, join(folder, 'drafts.json')], { encoding: 'utf8', env: { ...process.env, ...env } });
  return said.trim().split('\n');
}

test('a draft gives the same bytes again, with another document rendered in between', async () => {
  const once: string[] = [];
  for (const draft of drafts) once.push(await digests(draft));
  const again: string[] = [];
  for (const draft of [...drafts].reverse()) again.unshift(await digests(draft));
  expect(again).toEqual(once);
  expect(new Set(once).size).toBe(drafts.length);
});

test('a draft gives the same bytes in other processes, time zones and languages', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'vanban-same-'));
  try {
    writeFileSync(join(folder, 'drafts.json'), JSON.stringify(drafts));
    const here: string[] = [];
    for (const draft of drafts) here.push(await digests(draft));
    expect(inAnotherProcess(folder, { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' })).toEqual(here);
    expect(inAnotherProcess(folder, { TZ: 'America/Los_Angeles', LANG: 'C', LC_ALL: 'C' })).toEqual(here);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

/** The same draft with letters and marks apart. */
const apart = (value: unknown): unknown => JSON.parse(JSON.stringify(value).normalize('NFD'));

test('letters written in parts give the bytes of whole letters, from objects and from text', async () => {
  for (const draft of drafts) {
    const twin = apart(draft) as BanThao; // same keys: none has marks
    expect(JSON.stringify(twin)).not.toBe(JSON.stringify(draft));
    expect(await digests(twin)).toBe(await digests(draft));
    const read = parse(JSON.stringify(twin));
    expect(read.draft === undefined ? read.diagnostics : await digests(read.draft)).toBe(await digests(draft));
  }
});

test('another text gives other bytes', async () => {
  const [draft] = drafts;
  if (draft?.loai !== 'cong-van') throw new Error('the first is a công văn');
  const other = { ...draft, diaDanh: 'Hòa Bình' };
  expect(await renderDocx(other)).not.toEqual(await renderDocx(draft));
  expect(await renderPdf(other)).not.toEqual(await renderPdf(draft));
});
