import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CHU_DIEM, chuDiem, laMa, soLaMa } from '../../src/catalog/danh-so.ts';

test('điểm letters follow the Vietnamese alphabet with đ and without f, j, w, z', () => {
  expect(CHU_DIEM.join('')).toBe('abcdđeghiklmnopqrstuvxy');
  expect([1, 5, 6, 7, 23].map(chuDiem)).toEqual(['a', 'đ', 'e', 'g', 'y']);
});

test('every điểm has a letter of its own, beyond the alphabet too', () => {
  const letters = Array.from({ length: 600 }, (_, i) => chuDiem(i + 1));
  expect(new Set(letters).size).toBe(600);
});

test('Roman numerals read back as the number they were made from', () => {
  fc.assert(fc.property(fc.integer({ min: 1, max: 3999 }), (n) => soLaMa(laMa(n)) === n));
});

test.each(['IIII', 'VX', '', 'A', 'iv'])('«%s» is no Roman numeral', (text) => {
  expect(soLaMa(text)).toBeUndefined();
});
