import { describe, expect, it } from 'vitest';
import { readFinished } from '../../../src/read.ts';
import type { Recognised } from '../../../src/readers/roles/recognised.ts';
import { printedOf } from '../../../src/rules/kit/printed.ts';
import { bytesOf, corpusFiles, corpusMissing } from '../../corpus/files.ts';
import { unlessMissing } from '../../support/needs.ts';
import { type Facts, FACTS } from './corpus-facts.ts';
import { lettersOf, lettersSeen } from './letters.ts';

/** Files of the corpus that have no letters that can be read: a garbled text, and binary files of Word. */
const UNREAD = new Set(['T31']);

function factsOf(found: Recognised, expected: Facts): Facts {
  const own = printedOf(found).filter(({ section }) => section === 0);
  const all = (role: string): string[] => own.filter((p) => p.role === role).map(({ text }) => text.trim().replace(/\s+/gu, ' '));
  const one = (role: string): string => all(role).join('|');
  return {
    loai: found.loai,
    hasHead: found.hasHead,
    chuQuan: one('co-quan-chu-quan'),
    coQuan: one('co-quan-ban-hanh'),
    so: one('so-ky-hieu'),
    ngay: one('dia-danh-ngay'),
    trichYeu: [...all('trich-yeu'), ...all('trich-yeu-cong-van')].join('|').slice(0, expected.trichYeu.length === 0 ? 24 : expected.trichYeu.length),
    counts: [all('kinh-gui-muc').length, all('can-cu').length, all('noi-nhan-muc').length, found.tree.sections.filter(({ continues }) => continues !== true).length],
    quyenHan: one('quyen-han'),
    chucVu: one('chuc-vu').slice(0, 60),
    hoTen: one('ho-ten'),
  };
}

describe.runIf(unlessMissing(corpusMissing()))('Real documents', () => {
  const files = corpusMissing() === undefined ? corpusFiles().filter(({ id }) => !UNREAD.has(id) && !id.endsWith('.doc')) : [];

  it('all have their facts in the table, and the table has no others', () => {
    expect([...FACTS.keys()].sort()).toEqual(files.map(({ id }) => id).sort());
  });

  it.each(files)('have the components that a person finds, and no letter lost: $id', async (file) => {
    const { seen, recognised } = await readFinished(bytesOf(file), { file: file.name });
    const expected = FACTS.get(file.id);
    if (seen === undefined || recognised === undefined || expected === undefined) throw new Error('not read, or not in the table');
    expect(factsOf(recognised, expected)).toEqual(expected);
    expect(lettersOf(recognised.tree)).toEqual(lettersSeen(seen));
  });
});
