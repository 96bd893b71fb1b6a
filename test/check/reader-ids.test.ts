import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { knownPatterns } from '../../src/check/config/rules.ts';
import { FAULTS } from '../../src/readers/markdown/faults.ts';
import { RULES } from '../../src/rules/index.ts';
import { READER_IDS } from '../../src/rules/reader-ids.ts';

const root = fileURLToPath(new URL('../../src/', import.meta.url));
const read = (file: string): string => readFileSync(root + file, 'utf8');
const filesOf = (folder: string): string[] => readdirSync(root + folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts')).map((file) => `${folder}/${file}`);
const all = (text: string, pattern: RegExp): string[] => [...text.matchAll(pattern)].map(([, id = '']) => id);

/** Every id that stands in the sources of what reads, lays out and checks, and those that are put together there. */
function emitted(): string[] {
  const files = [...filesOf('readers'), ...filesOf('check').filter((file) => !file.includes('/config/')), ...filesOf('cli/check').filter((file) => !/config-file|formats/.test(file)), 'layout/check-settings.ts', 'coverage.ts'];
  const written = files.flatMap((file) => all(read(file).replace(/^import .*$/gmu, ''), /'([a-z]+(?:-[a-z0-9]+)*\/[a-z][a-z0-9]*(?:-[a-z0-9]+)*)'/gu));
  const fields = all(read('readers/validate/custom-sentences.ts'), /case '([a-z-]+)'/gu).map((id) => `du-lieu/${id}`);
  return [...new Set([...written, ...fields, ...Object.keys(FAULTS).map((id) => `noi-dung/${id}`)])].sort();
}

describe('findings that no rule makes', () => {
  const ids = READER_IDS.map(({ id }) => id);

  it('are all known, so that each can be explained', () => {
    const known = [...ids, ...RULES.map(({ id }) => id)];
    expect(emitted().filter((id) => !known.includes(id))).toEqual([]);
    expect(emitted().length).toBeGreaterThan(70);
  });

  it('are no more than there are', () => expect(ids.filter((id) => !emitted().includes(id))).toEqual([]));

  it('have each a name of their own, and words in both languages', () => {
    const names = [...ids, ...RULES.map(({ id }) => id)];
    expect(names.filter((id, i) => names.indexOf(id) !== i)).toEqual([]);
    for (const { id, title } of READER_IDS) expect([id, title.vi.length > 3, title.en.length > 3]).toEqual([id, true, true]);
  });

  it('can be set by group and for all, as rules can', () => {
    expect(knownPatterns()).toEqual(expect.arrayContaining(['*', 'chu-co-san/*', 'so-ky-hieu/*', 'phong-chu/thieu-ky-tu', 'so-ky-hieu/co-nam']));
  });
});
