import { describe, expect, test } from 'vitest';
import { chuThamChieu, danhSoKhoi } from '../../src/domain/danh-so.ts';
import type { Khoi } from '../../src/domain/parts/noi-dung.ts';

const numerals = (blocks: readonly Khoi[], scheme?: 'muc-khoan' | 'chuong-dieu') => [...danhSoKhoi(blocks, scheme).values()].map(({ dau }) => dau.before + dau.text + dau.after);

describe('numerals of a body', () => {
  test('mục are Roman, khoản Arabic, điểm letters with đ; each restarts under its parent', () => {
    const five: Khoi[] = Array.from({ length: 5 }, () => ({ cap: 'diem' as const }));
    expect(numerals([{ cap: 'muc', noiDung: [{ cap: 'khoan', noiDung: five }, 'chữ', { cap: 'khoan' }] }, { cap: 'muc', noiDung: [{ cap: 'khoan' }] }])).toEqual(['I. ', '1. ', 'a) ', 'b) ', 'c) ', 'd) ', 'đ) ', '2. ', 'II. ', '1. ']);
  });
  test('điều and chương run through the whole body, mục restart', () => {
    const chuong = (): Khoi => ({ cap: 'chuong', noiDung: [{ cap: 'muc', noiDung: [{ cap: 'dieu' }, { cap: 'dieu' }] }] });
    expect(numerals([chuong(), chuong()], 'chuong-dieu')).toEqual(['Chương I', 'Mục 1', 'Điều 1. ', 'Điều 2. ', 'Chương II', 'Mục 1', 'Điều 3. ', 'Điều 4. ']);
  });
  test('a verbatim numeral stands as it is and takes its place in the count', () => {
    expect(numerals([{ cap: 'khoan' }, { cap: 'khoan', so: { nguyenVan: '5/' } }, { cap: 'khoan' }])).toEqual(['1. ', '5/ ', '3. ']);
  });
  test('gạch and cộng have no number', () => expect(numerals([{ cap: 'gach', noiDung: [{ cap: 'cong' }] }, { cap: 'gach' }])).toEqual(['- ', '+ ', '- ']));
  test('a reference names the units around its target', () => {
    const all = [...danhSoKhoi([{ cap: 'muc', noiDung: [{ cap: 'khoan', noiDung: [{ cap: 'diem' }] }] }]).values()];
    expect(all.map(chuThamChieu)).toEqual(['Mục I', 'khoản 1 Mục I', 'điểm a khoản 1 Mục I']);
  });
});
