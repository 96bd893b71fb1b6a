import { existsSync, readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { docVienDan, inVienDan, type VienDan, vienDan } from '../../src/domain/parts/vien-dan.ts';

/** A citation sentence as it stands, without the stop that is ours. */
const bare = (sentence: string): string => sentence.normalize('NFC').trim().replace(/\s*[;.,]+$/u, '');

describe('a citation sentence parses and prints back as typed', () => {
  test.each<[string, VienDan]>([
    [
      'Căn cứ Quyết định số 666/QĐ-TTg ngày 02 tháng 6 năm 2022 của Thủ tướng Chính phủ về việc ban hành Kế hoạch;',
      { loai: 'Quyết định', soKyHieu: '666/QĐ-TTg', ngay: '2022-06-02', coQuan: 'Thủ tướng Chính phủ', trichYeu: 'về việc ban hành Kế hoạch' },
    ],
    ['Thực hiện Kế hoạch số 5/KH-UBND ngày 02/6/2022 của UBND tỉnh,', { dan: 'Thực hiện', loai: 'Kế hoạch', soKyHieu: '5/KH-UBND', ngay: '2022-06-02', kieuNgay: 'so', coQuan: 'UBND tỉnh' }],
    ['Theo Công văn số 12/SNV ngày 2/6/2022', { dan: 'Theo', loai: 'Công văn', soKyHieu: '12/SNV', ngay: '2022-06-02', ngayGhi: 'ngày 2/6/2022' }],
    ['Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015;', { loai: 'Luật', trichYeu: 'Tổ chức chính quyền địa phương', ngay: '2015-06-19' }],
    ['Căn cứ Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam;', { loai: 'Hiến pháp', trichYeu: 'nước Cộng hòa xã hội chủ nghĩa Việt Nam' }],
    ['Nghị định số 30/2020/NĐ-CP', { dan: '', loai: 'Nghị định', soKyHieu: '30/2020/NĐ-CP' }],
  ])('%s', (sentence, typed) => {
    expect(docVienDan(sentence)).toEqual(typed);
    expect(inVienDan(typed)).toBe(bare(sentence));
  });

  test.each([
    'Căn cứ tình hình thực tế của địa phương;',
    'Quyết định số 5/QĐ-X ngày 31/11/2022 của Y',
    'Căn cứ Quyết định số 5/QĐ-X  ngày 02 tháng 6 năm 2022',
    'Căn cứ Quyết định số 5/QĐ-X của A; Công văn số 6/B của C',
    'Căn cứ Luật sư đoàn',
    'Quyết định',
    'Kế hoạch số 148 /KH-UBND ngày 06 tháng 6 năm 2023',
  ])('%s stays free text', (sentence) => expect(docVienDan(sentence)).toBeUndefined());
});

const isoDay = fc.date({ min: new Date('1945-09-02'), max: new Date('2099-12-31'), noInvalidDate: true }).map((d) => d.toISOString().slice(0, 10));
const words = (...list: string[]) => fc.array(fc.constantFrom(...list), { minLength: 1, maxLength: 5 }).map((w) => w.join(' '));
const ngay = fc.oneof(
  fc.constant({}),
  isoDay.map((day) => ({ ngay: day })),
  isoDay.map((day) => ({ ngay: day, kieuNgay: 'so' as const })),
  isoDay.filter((day) => /-0[3-9]-/.test(day)).map((day) => ({ ngay: day, ngayGhi: `ngày ${day.slice(8)}.${day.slice(5, 7)}.${day.slice(0, 4)}` })),
);
const dan = fc.constantFrom({}, { dan: '' }, { dan: 'Thực hiện' }, { dan: 'theo' });
const optional = <K extends string>(key: K, value: fc.Arbitrary<string>) => fc.option(value, { nil: undefined }).map((v) => (v === undefined ? {} : ({ [key]: v } as Record<K, string>)));
const coSo = fc.tuple(dan, fc.constantFrom('Quyết định', 'Công văn', 'Nghị quyết', 'Thông tư liên tịch', 'Quy chế'), fc.tuple(fc.nat(9999), fc.constantFrom('QĐ-TTg', '2020/NĐ-CP', 'UBND-VP')), ngay, optional('coQuan', words('Bộ', 'Nội vụ', 'Tài chính', 'tỉnh', 'X, Y')), optional('trichYeu', words('Kế hoạch', 'số 5/A', 'năm 2020', '“Vì người nghèo”').map((w) => `về việc ${w}`)));
const luat = fc.tuple(dan, fc.constantFrom('Luật', 'Bộ luật', 'Pháp lệnh'), words('Đất đai', 'Tổ chức', 'Dân sự', 'Người có công').map((w) => `Đ${w}`), ngay);
const typed: fc.Arbitrary<VienDan> = fc.oneof(
  coSo.map(([d, loai, [n, code], date, issuer, subject]) => ({ ...d, loai, soKyHieu: `${n}/${code}`, ...date, ...issuer, ...subject })),
  luat.map(([d, loai, trichYeu, date]) => ({ ...d, loai, trichYeu, ...date })),
);

describe('parse and print are inverse', () => {
  test('what is printed parses to the same citation', () => {
    fc.assert(fc.property(typed, (v) => {
      expect(docVienDan(inVienDan(v))).toEqual(v);
    }), { numRuns: 1000 });
  });
  test('what parses prints back, whatever is put between the words', () => {
    const pieces = fc.array(fc.constantFrom('Căn cứ', 'Luật', 'Đất đai', 'Quyết định', 'số', '5/QĐ-X', 'ngày', '02 tháng 6 năm 2022', '2/6/2022', 'của', 'Bộ', 'về', ' ', ';', '.', 'tháng 6 năm 2022'), { maxLength: 9 });
    fc.assert(fc.property(pieces, (list) => {
      const sentence = list.join(' ');
      const read = docVienDan(sentence);
      if (read === undefined) return;
      expect(inVienDan(read)).toBe(bare(sentence));
      expect(vienDan().safeParse(read).success).toBe(true);
    }), { numRuns: 3000 });
  });
  test('a written date that is another day is refused', () => {
    expect(vienDan().safeParse({ loai: 'Quyết định', ngay: '2022-06-02', ngayGhi: 'ngày 3/6/2022' }).success).toBe(false);
  });
});

const SEEDS = new URL('../../../shared/seeds/', import.meta.url);
/** Lines of the originals that begin like a citation and stay free text, with the reason. */
const FREE: Readonly<Record<string, string>> = {
  'Căn cứ Quyết định số 1258/QĐ-TTg ngày 21/8/2017': 'goes on after “;” with the purpose of the plan',
  'Căn cứ quy định pháp luật về thi đua': 'names no document',
  'Thực hiện Quyết định số 666/QĐ-TTg ngày 02/6/2022': 'cites three documents',
  'Căn cứ thành tích đạt được': 'names no document',
};

describe.skipIf(!existsSync(SEEDS))('citations of the originals (skipped where they are absent)', () => {
  const lines = existsSync(SEEDS) ? readdirSync(SEEDS).filter((f) => f.endsWith('.txt')).flatMap((f) => readFileSync(new URL(f, SEEDS), 'utf8').normalize('NFC').split('\n')) : [];
  const sentences = lines.map((l) => l.trim()).filter((l) => /^(?:Căn cứ|Thực hiện|Theo|Thi hành) /.test(l));
  test('there are some', () => expect(sentences.length).toBeGreaterThan(5));
  test.each(sentences)('%s', (sentence) => {
    const reason = Object.keys(FREE).find((head) => sentence.startsWith(head));
    const read = docVienDan(sentence);
    if (reason !== undefined) expect(read).toBeUndefined();
    else expect(read === undefined ? undefined : inVienDan(read)).toBe(bare(sentence));
  });
});
