import { describe, expect, test } from 'vitest';
import { FORM_NAMES } from '../support/full-drafts.ts';
import { DOC_NAMES, finish, readingOf, treeOf, type DocName, type Reading } from '../support/measured-documents.ts';
import type { Alter } from '../support/alter-tree.ts';
import { COMPONENT_ROWS } from './component-rows.ts';
import { COMPONENTS } from './components.ts';
import { MUTATIONS, SWEEPS } from './mutations.ts';
import { measureAll, type Row } from './row.ts';
import { ROWS_SEEN } from './rows.ts';

const [form = 'bộ 14, lề nhỏ nhất'] = FORM_NAMES;
const altered = async (alter: Alter, names: readonly DocName[]): Promise<Reading> => {
  const reading = { ...(await readingOf(form)) };
  for (const name of names) reading[name] = await finish(alter(treeOf(name, form)));
  return reading;
};
const failing = (rows: readonly Row[], reading: Reading): readonly string[] =>
  measureAll(rows, reading).filter((o) => !o.ok).map((o) => `${o.file} ${o.row.id} ${o.row.what}`);

describe('a measure fails for', () => {
  test.each(MUTATIONS)('$what', async ({ doc, alter, fails }) => {
    const rows = ROWS_SEEN.filter((row) => fails.some(([id, words]) => row.id === id && row.what.includes(words)));
    const wrong = failing(rows, await altered(alter, [doc]));
    const missed = fails.flatMap(([id, words, files]) =>
      files.split(' ').filter((file) => !wrong.some((said) => said.startsWith(`${file} ${id} `) && said.includes(words))).map((file) => `${file} ${id} ${words}`),
    );
    expect(missed).toEqual([]);
  });
});

test('every fact that is measured has a fault that is caught', () => {
  const caught = new Set(MUTATIONS.flatMap((m) => m.fails.map(([id]) => id)));
  const places = ROWS_SEEN.filter((row) => !COMPONENT_ROWS.includes(row));
  expect([...new Set(places.map((row) => row.id))].filter((id) => !caught.has(id))).toEqual([]);
});

describe('every component is caught with', () => {
  test.each(SWEEPS)('$what', async ({ words, alter, files }) => {
    const rows = COMPONENT_ROWS.filter((row) => row.what.endsWith(words));
    const wrong = failing(rows, await altered(alter, DOC_NAMES));
    expect(rows).toHaveLength(COMPONENTS.length);
    expect(wrong).toHaveLength(COMPONENTS.length * files.split(' ').length);
  });
});
