import { describe, expect, it } from 'vitest';
import { matchesIn } from '../../src/rules/kit/matches.ts';
import { printedOf, showing } from '../../src/rules/kit/printed.ts';
import { makeTree, para, section } from '../support/tree-kit.ts';

const TEXT = 'Điều 1, khoản 2, điểm a; Điều 12 và khoản 3 Điều 4';

describe('the matches of a pattern', () => {
  it.each([/\d+/gu, /điều|khoản/giu, /(?<=Điều )\d/gu, /\b/gu, /không có/gu, /(?=\d)/gu])('are those that matchAll finds: %s', (form) => {
    expect([...matchesIn(TEXT, form)].map(({ 0: found, index }) => [found, index])).toEqual([...TEXT.matchAll(form)].map(({ 0: found, index }) => [found, index]));
  });

  it('end where one of them is empty before a letter of two units', () => {
    expect([...matchesIn('a😀b1', /\d*/gu)].map(({ index }) => index)).toEqual([...'a😀b1'.matchAll(/\d*/gu)].map(({ index }) => index));
  });

  it('are the same whether they are read at once or later', () => {
    const form = /\d+/gu;
    const [one, two] = [matchesIn('1 và 12', form), matchesIn('12 và 3', form)];
    expect([[...one], [...two]].map((found) => found.map(([text]) => text))).toEqual([['1', '12'], ['12', '3']]);
  });

  it('stay the same where the pattern is asked elsewhere between two of them', () => {
    const form = /\d+/gu;
    const found: string[] = [];
    for (const [outer] of matchesIn(TEXT, form)) found.push(outer, ...[...matchesIn('7 và 8', form)].map(([inner]) => inner));
    expect(found).toEqual(['1', '2', '12', '3', '4'].flatMap((outer) => [outer, '7', '8']));
  });
});

describe('paragraphs that show a sign', () => {
  const tree = makeTree([section([para('doan', 'Một tỉnh'), para('doan', 'Không có gì'), para('doan', 'tỉnh hai')])]);
  const shown = (sign: RegExp | undefined): readonly string[] => showing({ tree }, printedOf({ tree }), sign).map(({ text }) => text);

  it('are those with it, all where there is none to look for, none where it stands nowhere', () => {
    expect(shown(/tỉnh/u)).toEqual(['Một tỉnh', 'tỉnh hai']);
    expect(shown(/tỉnh(?![A-Za-zÀ-ỹ ])/u)).toEqual(['Một tỉnh']);
    expect(shown(undefined)).toHaveLength(3);
    expect(shown(/thành phố/u)).toEqual([]);
  });
});
