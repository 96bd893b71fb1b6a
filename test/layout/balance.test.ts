import { expect, test } from 'vitest';
import { mmToPt } from '../../src/core/units.ts';
import { balance } from '../../src/layout/balance.ts';
import { measure } from '../../src/metrics/metrics.ts';

const bold13 = { size: 13, bold: true, italic: false, color: '000000' };
const lines = (text: string, mm = 63) => balance(text, bold13, mmToPt(mm));

test('a name that fits stays on one line', () => {
  expect(lines('SỞ TƯ PHÁP')).toEqual(['SỞ TƯ PHÁP']);
});

test('a long name wraps between phrases', () => {
  expect(lines('ỦY BAN NHÂN DÂN TỈNH ĐỒNG NAI')).toEqual(['ỦY BAN NHÂN DÂN', 'TỈNH ĐỒNG NAI']);
});

test.each([40, 45, 50, 55, 63])('at %i mm a compound word is never torn', (mm) => {
  const cut = lines('SỞ GIÁO DỤC VÀ ĐÀO TẠO', mm).join(' / ');
  expect(cut).not.toMatch(/ĐÀO \/ TẠO|GIÁO \/ DỤC/);
});

test('one more line is taken rather than tear a word', () => {
  const cut = balance('V/v mời tham gia góp ý dự thảo Quy chế văn thư, lưu trữ', { ...bold13, bold: false }, mmToPt(63));
  expect(cut.join(' / ')).not.toContain('dự / thảo');
});

test('a quoted name stays whole where one more line lets it', () => {
  const title = 'Sơ kết thực hiện Phong trào thi đua “Vì người nghèo - Không để ai bị bỏ lại phía sau” giai đoạn 2021 - 2025 trên địa bàn tỉnh';
  expect(balance(title, { ...bold13, size: 14 }, mmToPt(150))[1]).toBe('“Vì người nghèo - Không để ai bị bỏ lại phía sau”');
});

test('no line is wider than its room where words allow it', () => {
  const style = { ...bold13, size: 14 };
  const room = mmToPt(150);
  const title = 'Tổ chức thực hiện Phong trào thi đua “Cả nước chung tay vì người nghèo - không để ai bị bỏ lại phía sau” giai đoạn 2016 - 2020 trên địa bàn tỉnh';
  const cut = balance(title, style, room);
  expect(cut.join(' ')).toBe(title);
  expect(cut.every((line) => measure(line, style) <= room)).toBe(true);
});

test('a word wider than the line stands alone and is kept', () => {
  const word = 'X'.repeat(60);
  expect(lines(`TÊN ${word} DÀI`)).toContain(word);
});
