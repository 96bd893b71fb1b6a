import { describe, expect, it } from 'vitest';
import { recognise } from '../../../src/readers/roles/recognise.ts';
import type { SeenBlock } from '../../../src/readers/seen/model.ts';
import { Blocks, fileOf } from './paragraphs.ts';

const MANY = 8_000;
const many = (text: (i: number) => string): ((b: Blocks) => SeenBlock[]) => (b) => Array.from({ length: MANY }, (_, i) => b.p(text(i)));
const one = (text: string): ((b: Blocks) => SeenBlock[]) => (b) => [b.p(text)];

const FILES: readonly (readonly [string, (b: Blocks) => readonly SeenBlock[]])[] = [
  ['nothing', () => []],
  ['a paragraph of blanks', one(' '.repeat(MANY * 5))],
  ['a paragraph of tabs', one('⇥'.repeat(MANY))],
  ['a paragraph of line breaks', one('KT. GIÁM ĐỐC⏎'.repeat(MANY))],
  ['a paragraph of digits', one(`Số: ${'1'.repeat(MANY * 5)}`)],
  ['a line of words far apart', one('CỘNG HÒA   '.repeat(MANY))],
  ['nothing but headings', many((i) => `${i % 900}. Tiêu đề`)],
  ['nothing but labels of annexes', many(() => 'PHỤ LỤC I')],
  ['nothing but authority', many(() => 'KT. GIÁM ĐỐC')],
  ['nothing but names', many(() => 'Nguyễn Văn An')],
  ['nothing but Kính gửi', many(() => 'Kính gửi: Sở Nội vụ')],
  ['nothing but quotations', many(() => '“Mở')],
  ['nothing but numbers and dates', many((i) => (i % 2 === 0 ? 'Số: 1/KH-UBND' : 'Huế, ngày 1 tháng 3 năm 2026'))],
  ['nothing but capitals', many(() => 'QUYẾT ĐỊNH')],
  ['short lines behind a title', (b) => [b.p('GIÁM ĐỐC', 'cb'), ...many(() => 'một dòng')(b)]],
  ['a list of recipients without end', (b) => [b.p('Nơi nhận:'), ...many(() => 'một nơi')(b)]],
  ['a table of many rows', (b) => [b.table('none', ...Array.from({ length: MANY }, () => [[b.p('Nơi nhận:')], [b.p('GIÁM ĐỐC')]]))]],
];

describe('a file that is made to be slow', () => {
  it.each(FILES)('is read in little time: %s', (_, make) => {
    const file = fileOf(make(new Blocks()));
    const start = performance.now();
    expect(() => recognise(file)).not.toThrow();
    expect(performance.now() - start).toBeLessThan(5000);
  });
});
