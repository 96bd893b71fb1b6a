import { describe, expect, it } from 'vitest';
import { folioOf, type Numbered } from '../../../src/readers/pdf/folios.ts';
import { inlinesOf } from '../../../src/readers/pdf/inlines.ts';
import { type Line, lineOf } from '../../../src/readers/pdf/items.ts';
import type { Glyph } from '../../../src/readers/pdf/marks.ts';
import { gathered, type Ground, SINGLE } from '../../../src/readers/pdf/paragraphs.ts';
import { type Segment, segmentsOf } from '../../../src/readers/pdf/segments.ts';
import type { ParaStyle } from '../../../src/layout/tree.ts';

const segment = (text: string, x: number, right: number, y: number, size = 14): Segment => ({
  runs: [{ text, x, right, size, bold: false, italic: false, underline: false, superscript: false, font: 'Times New Roman', color: '000000' }],
  text, x, right, y, size, spaced: false, mcid: [undefined, undefined], artifact: false,
});
const line = (...as: Parameters<typeof segment>): Line => lineOf([segment(...as)], 0);

/** A document whose lines of 14 pt stand this far apart. */
const ground = (kind: Ground['kind'], pitch: number): Ground => ({
  kind, column: kind === 'side' ? { left: 85, right: 250 } : { left: 85, right: 538 }, habits: { pitch: new Map([[14, pitch]]), spaces: false, justified: true, indent: 36 },
});
const parasOf = (lines: readonly Line[], where: Ground): ParaStyle[] => gathered(lines, where).flatMap((one) => (one.kind === 'paragraph' ? [one.paragraph.para] : []));

describe('line spacing of a PDF', () => {
  it('of single lines side by side is single, whatever the text below has', () => {
    const paras = parasOf([line('UBND TỈNH LÀO CAI', 99, 225, 70), line('Số: 12/SCT-CN', 110, 214, 100)], ground('side', 1.5 * SINGLE * 14));
    expect(paras.map((one) => one.line)).toEqual([{ kind: 'multiple', value: 1 }, { kind: 'multiple', value: 1 }]);
    expect(paras[1]?.before).toBeCloseTo(30 - SINGLE * 14, 1);
  });

  it('is in points where lines are closer than single ones, and the gap is what is left of the distance', () => {
    const paras = parasOf([line('Thực hiện Kế hoạch', 121, 538, 100), line('số 12 của Sở.', 85, 200, 115), line('Sở yêu cầu các đơn vị', 121, 538, 136), line('báo cáo.', 85, 140, 151)], ground('body', 15));
    expect(paras.map((one) => one.line.kind)).toEqual(['exact', 'exact']);
    expect(paras[0]?.line.value).toBeCloseTo(15, 0);
    expect(paras[1]?.before).toBeCloseTo(6, 0);
  });
});

describe('alignment of a PDF', () => {
  const head = (date: readonly [number, number]): (string | undefined)[] => parasOf([line('CỘNG HÒA XÃ HỘI', 261, 531, 70, 13), line('Độc lập – Tự do – Hạnh phúc', 311, 487, 86), line('Lào Cai, ngày tháng 4 năm 2026', ...date, 116)], { ...ground('side', 16), column: { left: 245, right: 538 } }).map(({ align }) => align);

  it('of a line that spaces push a little out of the middle is the middle', () => expect(head([294, 513])).toEqual(['center', 'center', 'center']));
  it('of a line far out of the middle of those beside it is not', () => expect(head([262, 421])[2]).toBe('left'));
  it('of a title that spaces push a little aside is the middle', () => expect(parasOf([line('THÔNG BÁO', 261, 347, 100)], ground('body', 16))[0]?.align).toBe('center'));
  it('of a short line that begins where first lines do is not', () => expect(parasOf([line('1. Kết quả', 121, 236, 100)], ground('body', 16))[0]?.align).not.toBe('center'));
});

describe('letters of a PDF that stand lower than their line', () => {
  const glyphs = (text: string, x: number, y: number, size: number): Glyph[] => [...text].map((one, i) => ({ text: one, x: x + i * 0.5 * size, width: 0.5 * size, y, size, angle: 0, font: undefined, bold: false, italic: false, color: '000000', hidden: false, mcid: undefined, artifact: false }));

  it('have the size of the line, not one of their own', () => {
    const [found] = segmentsOf([...glyphs('CN', 90, 600, 11), ...glyphs('(Linh)', 101, 601, 6.5)], { horizontal: [], vertical: [], links: [] });
    if (found === undefined) throw new Error('no line is found');
    const inlines = inlinesOf([lineOf([found], 0)], { notes: new Map(), left: 90, broken: false });
    expect(inlines.map((one) => (one.kind === 'text' ? [one.text, one.size, one.superscript] : one.kind))).toEqual([['CN(Linh)', 11, false]]);
  });
});

describe('a page number of a PDF', () => {
  const at = (x: number) => {
    const number: Numbered = { page: 1, at: 'header', value: 2, numerals: 'arabic', around: ['', ''], segment: segment('2', x - 3.5, x + 3.5, 40) };
    return folioOf([undefined, number], { left: 85, right: 538 })?.align;
  };

  it('that stands a little out of the middle is in the middle', () => expect(at(326)).toBe('center'));
  it('that stands at an edge is at that edge', () => expect([at(90), at(530)]).toEqual(['left', 'right']));
});
