import { describe, expect, it } from 'vitest';
import { breakLines, type Line } from '../../src/metrics/break-lines.ts';
import { mayBreakBetween } from '../../src/metrics/break-chances.ts';
import { drawnSize, type StyledRun } from '../../src/metrics/styled-run.ts';
import { measure } from '../../src/metrics/metrics.ts';

const run = (text: string, extra: Partial<StyledRun> = {}): StyledRun => ({ text, size: 14, bold: false, italic: false, ...extra });
const texts = (lines: readonly Line[]): string[] => lines.map((line) => line.parts.map((part) => part.text).join(''));
const fill = (text: string, width: number, justified = false): Line[] => breakLines([run(text)], { width: () => width, justified });
const width = (text: string): number => measure(text, { size: 14, bold: false, italic: false });

describe('line breaking', () => {
  it('keeps the space of a break at the end of its line, where it does not count', () => {
    const lines = fill('một hai ba', width('một hai'));
    expect(texts(lines)).toEqual(['một hai ', 'ba']);
    expect(lines[0]?.width).toBeCloseTo(width('một hai'), 9);
    expect(lines[0]?.spaces).toBe(1);
  });

  it('never breaks at a non-breaking hyphen or space', () => {
    expect(texts(fill('số 15/KH\u2011UBND ngày\u00A005', width('15/KH-UBND ')))).toEqual(['số ', '15/KH\u2011UBND ', 'ngày\u00A005']);
    expect(texts(fill('số 15/KH-UBND ngày 05', width('15/KH-UBND ')))).toEqual(['số 15/KH-', 'UBND ngày ', '05']);
  });

  it('breaks after a hyphen, but not before a digit', () => {
    expect(mayBreakBetween('-', 'U', 'word')).toBe(true);
    expect(mayBreakBetween('-', '2', 'word')).toBe(false);
    expect(mayBreakBetween('-', '2', 'libreoffice')).toBe(true);
    expect(mayBreakBetween('/', 'K', 'word')).toBe(false);
    expect(mayBreakBetween('-', '\u00A0', 'word')).toBe(false);
  });

  it('squeezes a word in where that costs at most a quarter of the spaces, in justified text alone', () => {
    const text = 'một hai ba bốn năm';
    const room = width(text) - 4 * 3.5 * 0.2;
    expect(texts(fill(text, room, true))).toEqual([text]);
    expect(fill(text, room, true)[0]?.squeezed).toBe(true);
    expect(texts(fill(text, room, false))).toHaveLength(2);
    expect(texts(fill(text, width(text) - 4 * 3.5 * 0.26, true))).toHaveLength(2);
    expect(texts(breakLines([run(text)], { width: () => room, justified: true, rules: 'libreoffice' }))).toHaveLength(2);
  });

  it('decides a squeeze of exactly a quarter by whole numbers: it fits', () => {
    expect(texts(fill('aa aa', width('aa aa') - 3.5 / 4, true))).toEqual(['aa aa']);
    expect(texts(fill('aa aa', width('aa aa') - 3.5 / 4 - 0.0005, true))).toHaveLength(2);
  });

  it('cuts a word wider than its line between characters, never a letter from its marks', () => {
    const lines = texts(fill('e\u0323\u0302'.repeat(9), width('eee')));
    expect(lines.join('')).toBe('e\u0323\u0302'.repeat(9));
    expect(lines).toHaveLength(3);
    expect(texts(fill('mmm', 1))).toEqual(['m', 'm', 'm']);
  });

  it('ends a line at a line feed, which hangs as a space', () => {
    const lines = fill('V/v cung cấp\nsố liệu', 500, true);
    expect(texts(lines)).toEqual(['V/v cung cấp ', 'số liệu']);
    expect(lines.map((line) => line.last)).toEqual([true, true]);
  });

  it('breaks across runs of different formats as if they were one text', () => {
    const lines = breakLines([run('15/KH-'), run('UBND', { bold: true }), run(' x')], { width: (i) => (i === 0 ? width('15/KH-U') : 400), justified: false });
    expect(lines.map((line) => line.parts.map((part) => [part.run, part.text]))).toEqual([[[0, '15/KH-']], [[1, 'UBND'], [2, ' x']]]);
  });

  it('gives no text at all one empty line', () => {
    expect(breakLines([], { width: () => 100, justified: true })).toHaveLength(1);
  });

  it('draws raised text at 65 %, to the nearest half-point and down from a quarter', () => {
    expect([5, 15, 25].map((size) => drawnSize({ size, superscript: true }))).toEqual([3, 9.5, 16]);
  });
});
