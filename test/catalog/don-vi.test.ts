import { describe, expect, test } from 'vitest';
import { BO, boTheoMa } from '../../src/catalog/don-vi/bo.ts';
import { CO_QUAN, CO_QUAN_HUYEN, coQuanTheoTen } from '../../src/catalog/don-vi/co-quan.ts';
import { DAC_KHU, THANH_PHO_CU, THI_XA_CU } from '../../src/catalog/don-vi/duoi-tinh.ts';
import { loaiVaoNgay, soTinh, TINH, tinhTheoTen } from '../../src/catalog/don-vi/tinh.ts';
import { anyOf, fold, nameKey } from '../../src/core/fold.ts';

describe('units of the first level', () => {
  test.each([
    ['2008-07-31', 59, 5],
    ['2008-08-01', 58, 5],
    ['2024-12-31', 58, 5],
    ['2025-01-01', 57, 6],
    ['2025-06-30', 57, 6],
    ['2025-07-01', 28, 6],
    ['2026-04-30', 27, 7],
    ['2026-09-01', 26, 8],
    ['2026-09-20', 25, 9],
  ])('on %s there are %i provinces and %i cities', (day, tinh, thanhPho) => {
    expect(soTinh(day)).toEqual({ tinh, thanhPho, tong: tinh + thanhPho });
  });

  test('29 names ended with June 2025, each into a unit that lives', () => {
    const ended = TINH().filter(({ den }) => den === '2025-06-30');
    expect(ended).toHaveLength(29);
    for (const { sau = '' } of ended) expect(tinhTheoTen(sau.replace(/^(?:tỉnh|[Tt]hành phố) /u, ''))?.ma, sau).toMatch(/^\d\d$/u);
  });

  test('are found by any spelling', () => {
    expect(['HOÀ BÌNH', 'Bà Rịa – Vũng Tàu', 'Kontum'].map((ten) => tinhTheoTen(ten)?.ten)).toEqual(['Hòa Bình', 'Bà Rịa - Vũng Tàu', 'Kon Tum']);
    expect(tinhTheoTen('Bắc Ninh')).toSatisfy((t) => loaiVaoNgay(t, '2026-09-19') === 'tỉnh' && loaiVaoNgay(t, '2026-09-20') === 'thành phố');
  });
});

test('lists below have the lengths that were counted', () => {
  expect([new Set(THANH_PHO_CU()).size, new Set(THI_XA_CU()).size, Object.keys(DAC_KHU).length]).toEqual([87, 52, 13]);
});

test('every row of bodies has days in order, an act, and a confidence', () => {
  for (const row of CO_QUAN()) {
    expect([row.tin, row.canCu.length > 5, row.tu !== undefined || row.den !== undefined], row.ten).toEqual([expect.stringMatching(/^(?:E|S2|S|M)$/u), true, true]);
    for (const day of [row.tu, row.den]) if (day !== undefined) expect(day).toMatch(/^\d{4}-\d\d-\d\d$/u);
    expect(row.den === undefined || row.sau !== undefined, `${row.ten} has a successor`).toBe(true);
    expect((row.tu ?? '') <= (row.den ?? '9')).toBe(true);
  }
  for (const row of CO_QUAN_HUYEN()) expect(row.den).toMatch(/^2025-0[26]-\d\d$/u);
  expect(new Set(CO_QUAN().flatMap(({ ten, khac }) => [ten, ...khac].map(nameKey))).size).toBe(CO_QUAN().flatMap(({ ten, khac }) => [ten, ...khac]).length);
});

test('bodies and ministries are found by name and code', () => {
  expect(coQuanTheoTen('SỞ LAO ĐỘNG – THƯƠNG BINH VÀ XÃ HỘI')?.den).toBe('2025-03-31');
  expect([boTheoMa('BNNMT')?.tu, boTheoMa('BTNMT')?.den]).toEqual(['2025-03-01', '2025-02-28']);
  expect(BO().filter(({ den }) => den === undefined)).toHaveLength(17);
});

test('folding keeps offsets, and does not touch syllables that have one spelling', () => {
  const text = 'UỶ BAN HOÀ BÌNH – Quý toàn Thuỵ İ’';
  expect(fold(text)).toHaveLength(text.length);
  expect(fold('quý toàn hoàn khoẻ Thuý Uỷ')).toBe('quý toàn hoàn khỏe thúy ủy');
  expect(new RegExp(`^(?:${anyOf(['Sở A - B', 'Sở A'])})$`, 'u').test('sở a-b')).toBe(true);
});
