import { describe, expect, it } from 'vitest';
import { subjectOf } from '../../src/check/subject-of.ts';
import type { Khoi } from '../../src/domain/parts/noi-dung.ts';
import { ready } from '../../src/ready.ts';
import { BASES } from '../../src/rules/bases.ts';
import { annexMentions } from '../../src/rules/kit/annexes.ts';
import { printedOf } from '../../src/rules/kit/printed.ts';
import { referencesIn } from '../../src/rules/kit/references.ts';
import { unitListsOf } from '../../src/rules/kit/units.ts';
import type { Subject } from '../../src/rules/subject.ts';

const subject = (noiDung: readonly Khoi[], danhSo?: 'chuong-dieu'): Subject =>
  subjectOf(ready({ ...BASES['ke-hoach'], canCu: [], noiDung, ...(danhSo === undefined ? {} : { danhSo }) }, { nguyenVan: true }), {});
/** `III.:a) b)`: each list, after the unit that it stands in. */
const lists = (...blocks: Khoi[]): string[] => unitListsOf(subject(blocks)).map(({ tren, units }) => `${tren?.p.marker ?? ''}:${units.map(({ p }) => p.marker).join(' ')}`);

const khoan = (so: string, noiDung: Khoi[] = []): Khoi => ({ cap: 'khoan', so: { nguyenVan: so }, doan: 'x', noiDung });
const diem = (...letters: string[]): Khoi[] => letters.map((so) => ({ cap: 'diem', so: { nguyenVan: so }, doan: 'x' }));
const gach = (doan: string, noiDung: Khoi[] = []): Khoi => ({ cap: 'gach', doan, noiDung });
const muc = (so: string, ...noiDung: Khoi[]): Khoi => ({ cap: 'muc', so: { nguyenVan: so }, tieuDe: 'x', noiDung });

describe('numbered units as their numerals show them', () => {
  it('stand in the larger unit before them', () => {
    expect(lists(muc('I.', khoan('1.', diem('a)', 'b)')), khoan('2.')), muc('II.', khoan('1.')))).toEqual([':I. II.', 'I.:1. 2.', '1.:a) b)', 'II.:1.']);
  });
  it('keep a repeat and a jump in their list', () => {
    expect(lists(muc('I.'), muc('III.'), muc('III.'), muc('IV.'))).toEqual([':I. III. III. IV.']);
    expect(lists(khoan('1.'), khoan('3.'), khoan('2.'))).toEqual([':1. 3. 2.']);
  });
  it('count anew below each dash, and outside it go on', () => {
    expect(lists(khoan('1.', [...diem('a)'), gach('x', diem('a)', 'b)')), gach('y', diem('a)', 'b)'))]), khoan('2.'))).toEqual([':1. 2.', '1.:a)', 'a):- -', '-:a) b)', '-:a) b)']);
  });
  it('begin a new count after a plain paragraph', () => {
    expect(lists(muc('I.'), muc('II.', 'Phần sau.'), muc('I.'), muc('II.'))).toEqual([':I. II.', 'II.:I. II.']);
  });
  it('read i) as a letter after h), as a number at the head of ii)', () => {
    expect(lists(...diem('g)', 'h)', 'i)', 'k)'))).toEqual([':g) h) i) k)']);
    expect(unitListsOf(subject(diem('i)', 'ii)', 'iii)'))).map(({ kieu }) => kieu)).toEqual(['la-ma-thuong']);
  });
  it('are left out where they stand in a quotation of several paragraphs', () => {
    expect(lists(khoan('1.'), '“Điều 10. Thẩm quyền', khoan('4.'), khoan('6.'), 'Hết đoạn dẫn.”', khoan('2.'))).toEqual([':1. 2.']);
  });
});

describe('what a text says of units and annexes', () => {
  const said = (text: string) => {
    const s = subject([text]);
    return printedOf(s).flatMap((at) => referencesIn(s, at).map(({ chu, ve }) => `${chu} | ${ve}`));
  };
  it.each([
    ['tại điểm d khoản 2 Mục III Kế hoạch này', 'điểm d khoản 2 Mục III | van-ban-nay'],
    ['tại khoản 1, khoản 2 Mục II của văn bản này', 'khoản 1, khoản 2 Mục II | van-ban-nay'],
    ['tại khoản 2, 3 Điều 77 Nghị định số 193/2025/NĐ-CP', 'khoản 2, 3 Điều 77 | khac'],
    ['tại Mục V', 'Mục V | khong-ro'],
    ['ghi rõ: “theo Điều 15 Kế hoạch này”', 'Điều 15 | khac'],
    ['theo Điều 15 Nghị định này', 'Điều 15 | khac'],
  ])('%s', (text, expected) => expect(said(text)).toEqual([expected]));
  it.each(['trong danh mục I', 'tài khoản 12', 'vào thời điểm 31', 'địa điểm a', 'đạt 2 điểm 100%'])('%s names no unit', (text) => expect(said(text)).toEqual([]));

  it('a range of annexes names all between', () => {
    expect(annexMentions(subject(['Theo các Phụ lục II đến IV, Phụ lục 1 và phụ lục kèm theo.'])).map(({ so }) => so)).toEqual([[2, 3, 4, 1], []]);
  });
  it('takes time in step with the length of a hostile text', () => {
    const time = (n: number): number => {
      const s = subject([`${'Mục I, '.repeat(n)}${'Phụ lục I, '.repeat(n)}${'“'.repeat(n)}${'điểm a khoản '.repeat(n)}`]);
      const start = performance.now();
      printedOf(s).forEach((at) => referencesIn(s, at));
      annexMentions(s);
      return performance.now() - start;
    };
    time(100);
    expect(time(800)).toBeLessThan(2000);
  });
});
