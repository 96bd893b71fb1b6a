import { Document, Paragraph, TextRun } from 'docx';
import { describe, expect, it } from 'vitest';
import { layoutDocument } from 'docx/layout';
import { FALLBACK_ADVANCE, measure, metricsFromFaces, timesMetrics } from '../../src/metrics/metrics.ts';

const TEXT =
  'aáàảãạăắằẳẵặâấầẩẫậbcdđeéèẻẽẹêếềểễệfghiíìỉĩịjklmnoóòỏõọôốồổỗộơớờởỡợpqrstuúùủũụưứừửữựvwxyýỳỷỹỵz' +
  '0123456789.,;:!?()[]{}/\\|@#$%^&*_+=<>~`\'"-–—“”‘’…•°²³½×÷±€©®§';
const SAMPLE = [...new Set([...TEXT, ...TEXT.toLocaleUpperCase('vi')])];

/** The width that the model of Word's rules gives each character, a hundred of them on a line at 10 pt: in thousandths of an em. */
function widthsByWord(bold: boolean, italics: boolean): number[] {
  const children = SAMPLE.map((char) => new Paragraph({ children: [new TextRun({ text: char.repeat(10), size: 20, bold, italics })] }));
  const document = new Document({
    compatibility: { version: 15 },
    styles: { default: { document: { run: { font: 'Times New Roman', size: 20 } } } },
    sections: [{ properties: { page: { size: { width: 12000, height: 31000 } } }, children }],
  });
  const { pages, stoppedAt } = layoutDocument(document);
  if (stoppedAt !== undefined) throw new Error(stoppedAt);
  return pages.flatMap(({ body }) => body.flatMap((block) => (block.type === 'paragraph' ? block.lines.map((line) => Math.round(line.textWidth * 7.5)) : [])));
}

describe('advance widths', () => {
  for (const [bold, italic] of [[false, false], [true, false], [false, true], [true, true]] as const) {
    it(`equal the width table of Word's rules in ${bold ? 'bold ' : ''}${italic ? 'italic' : 'upright'}`, () => {
      const theirs = widthsByWord(bold, italic);
      const differences = SAMPLE.flatMap((char, i) => {
        const own = timesMetrics.advance(char.codePointAt(0) ?? 0, bold, italic);
        return own === theirs[i] ? [] : [`${char} ${own} ${theirs[i]}`];
      });
      expect(theirs).toHaveLength(SAMPLE.length);
      expect(differences).toEqual([]);
    });
  }

  it('of the non-breaking hyphen and space are those of the plain ones, and of combining marks none', () => {
    const style = { size: 10, bold: false, italic: false };
    expect(measure('\u2011', style)).toBe(measure('-', style));
    expect(measure('\u00A0', style)).toBe(measure(' ', style));
    expect(measure('e\u0301\u0323', style)).toBe(measure('e', style));
  });

  it('of a character that the font lacks is the stated fallback', () => {
    expect(timesMetrics.advance(0x4e2d, false, false)).toBe(FALLBACK_ADVANCE);
  });

  it('come from a user\'s own faces where given', () => {
    const face = (width: number) => (codePoint: number) => (codePoint === 0x61 || codePoint === 0x2d ? width : undefined);
    const own = metricsFromFaces({ regular: face(400), bold: face(450), italic: face(380), boldItalic: face(420.4) });
    expect(measure('aa\u2011', { size: 10, bold: false, italic: false }, own)).toBeCloseTo(12);
    expect(own.advance(0x61, true, true)).toBe(420);
    expect(own.advance(0x62, true, false)).toBe(FALLBACK_ADVANCE);
  });
});
