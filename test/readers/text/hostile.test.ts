import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readText } from '../../../src/readers/text/read-text.ts';
import { paragraphsIn, wordsOf } from './support.ts';

/** Letters and digits that a text has, whatever its marks and line ends. */
const bare = (text: string): string => text.normalize('NFC').replace(/<br ?\/?>/gu, '').replace(/[^\dA-Za-zÀ-ỹ]/gu, '');

const WORDS = ['Nơi nhận:', 'Số:', 'ngày', 'tháng', 'V/v', '1', '- Như trên;', 'CỘNG HÒA XÃ HỘI', 'KT. GIÁM ĐỐC', '**', '_', '#', '|', '|---|', '---', '\f', '\t', '   ', '          ', '\n', '\n\n', '\\.', '<br>', '1 Luật', 'quy định1,', '2', 'a)', 'Hà Nam, ngày 5', 'nội dung này được giao cho các phòng thực hiện', ' '];

describe('whatever a text holds', () => {
  test('is read without a fault, in parts that lose no letter and no figure but page numbers', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...WORDS), { maxLength: 60 }), (words) => {
        const text = words.join('');
        const read = readText(text);
        if ('unread' in read) return;
        const got = paragraphsIn(read.sections.flatMap(({ blocks }) => blocks)).map(({ inlines }) => wordsOf(inlines.filter(({ kind }) => kind !== 'note')));
        const letters = (of: string) => [...bare(of)].filter((c) => /\D/u.test(c)).sort().join('');
        expect(letters(got.join(''))).toBe(letters(text));
      }),
      { numRuns: 300 },
    );
  });
  test('is read without a fault where it is no text at all', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => void readText(text)), { numRuns: 300 });
  });
  test.each([
    ['spaces', ' '.repeat(400_000)],
    ['spaces between letters', `a${' '.repeat(200_000)}b${' '.repeat(200_000)}c`],
    ['stars', '*'.repeat(200_000)],
    ['stars and words', '**a '.repeat(50_000)],
    ['lines of two columns', 'Nơi nhận:              KT. GIÁM ĐỐC\n'.repeat(20_000)],
    ['pipes', '|'.repeat(200_000)],
    ['rows of a table', '| a | b |\n'.repeat(30_000)],
    ['digits', '1'.repeat(300_000)],
    ['digits and commas', '1, '.repeat(100_000)],
    ['notes', 'Luật1, 2, 3\n1 Luật\n2 Luật\n3 Luật\n\f'.repeat(5_000)],
    ['thousands of notes on one page', `${Array.from({ length: 8000 }, (_, i) => `abc${i + 1} \n`).join('')}\n${Array.from({ length: 8000 }, (_, i) => `${i + 1} Xin b${i + 2}\n`).join('')}`],
    ['words in bold', `# KẾ HOẠCH\n\n**Số:** 1\n\n## I. Mục\n\n${'**a** '.repeat(40_000)}`],
    ['links that never end', `# KẾ HOẠCH\n\n**Số:** 1\n\n## I. Mục\n\n${'<http:'.repeat(30_000)}`],
    ['tabs', 'a\tTM. ỦY BAN\n'.repeat(20_000)],
    ['one letter a line', 'a\n'.repeat(200_000)],
    ['words of names', 'An Bình '.repeat(50_000)],
    ['dashes', '- '.repeat(150_000)],
  ])('is read in short time: %s', (_, text) => {
    const start = performance.now();
    readText(text);
    expect(performance.now() - start).toBeLessThan(4000);
  });
});
