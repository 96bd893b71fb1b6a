import { expect, test } from 'vitest';
import { plain } from '../../src/core/text.ts';
import { protect } from '../../src/layout/protect.ts';

const shown = (text: string) => protect(text).replaceAll('\u00A0', '~').replaceAll('\u2011', '=');

test.each([
  ['Quyết định số 666/QĐ-TTg', 'Quyết định số~666/QĐ=TTg'],
  ['Nghị định 30/2020/NĐ-CP', 'Nghị định 30/2020/NĐ=CP'],
  ['ngày 05 tháng 01 năm 2020', 'ngày~05 tháng~01 năm~2020'],
  ['điểm a khoản 2 Điều 103 Mục III', 'điểm~a khoản~2 Điều~103 Mục~III'],
  ['TP. Hồ Chí Minh', 'TP.~Hồ~Chí~Minh'],
  ['giai đoạn 2016 - 2020', 'giai đoạn 2016~-~2020'],
  ['rộng 5 ha, trong 03 năm', 'rộng 5~ha, trong 03~năm'],
])('«%s» holds together', (text, expected) => {
  expect(shown(text)).toBe(expected);
});

test.each(['Ban Thi đua - Khen thưởng', 'Phát thanh - Truyền hình', 'xã hội và cộng đồng'])('«%s» may break everywhere', (text) => {
  expect(shown(text)).toBe(text);
});

test('a long address stays breakable', () => {
  const url = 'http://www.stp.dongnai.gov.vn/van-ban-dieu-hanh/2017/ke-hoach-so-11325-kh-ubnd.html';
  expect(protect(url)).toBe(url);
});

test('protected text reads as it was typed', () => {
  const text = 'Công văn số 2150/LĐTBXH-VPQGGN ngày 23/6/2022, TP. Hồ Chí Minh, 1.000 đồng';
  expect(plain(protect(text))).toBe(text);
});
