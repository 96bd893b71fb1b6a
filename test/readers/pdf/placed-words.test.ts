import { describe, expect, it } from 'vitest';
import type { SeenBlock } from '../../../src/readers/seen/model.ts';
import { readFinished } from '../../../src/read.ts';
import { WHY } from '../../../src/readers/roles/why.ts';
import { pdfOf } from './hostile-pdfs.ts';
import { paragraphsOf, seenPdf, textOf } from './seen-pdf.ts';

type Word = readonly [x: number, fromTop: number, text: string];
const stream = (data: string): string => `<<\n/Length ${data.length}>>stream\n${data}\nendstream`;
const SIZE = 10;

/** Pages of words at their places, every letter half as wide as high, and of bars. */
function pdf(pages: readonly (readonly Word[])[], bars: readonly (readonly [x: number, fromTop: number, width: number])[] = []): Uint8Array {
  const letters = [...new Set(pages.flat().map(([, , text]) => text).join(''))];
  const hex = (n: number, digits: number): string => n.toString(16).padStart(digits, '0');
  const coded = (text: string): string => [...text].map((letter) => hex(33 + letters.indexOf(letter), 2)).join('');
  const drawn = (words: readonly Word[]): string => [
    ...words.map(([x, top, text]) => `BT /F ${SIZE} Tf ${x} ${842 - top} Td <${coded(text)}> Tj ET`), ...bars.map(([x, top, width]) => `${x} ${842 - top} m ${x + width} ${842 - top} l S`),
  ].join('\n');
  const map = `begincmap 1 begincodespacerange <00> <FF> endcodespacerange ${letters.map((letter, i) => `1 beginbfchar <${hex(33 + i, 2)}> <${hex(letter.codePointAt(0) ?? 0, 4)}> endbfchar`).join(' ')} endcmap`;
  const font = `<</Type/Font/Subtype/TrueType/BaseFont/Tinos/FirstChar 33/LastChar ${32 + letters.length}/Widths[${letters.map(() => 500).join(' ')}]/ToUnicode 4 0 R/FontDescriptor<</Type/FontDescriptor/FontName/Tinos/Flags 4>>>>`;
  const sheets = pages.flatMap((words, i) => [`<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents ${6 + 2 * i} 0 R/Resources<</Font<</F 3 0 R>>>>>>`, stream(drawn(words))]);
  return pdfOf(['<</Type/Catalog/Pages 2 0 R>>', `<</Type/Pages/Kids[${pages.map((_, i) => `${5 + 2 * i} 0 R`).join(' ')}]/Count ${pages.length}>>`, font, stream(map), ...sheets]);
}

const NATION = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM';
const BODY = [0, 1, 2, 3, 4, 5].map((i): Word => [85, 250 + 16 * i, 'một dòng chữ của văn bản dài cho đến mép phải của trang này, và mọi dòng đều thế']);
const cells = (block: SeenBlock | undefined): string[][] => (block?.kind === 'table' ? block.rows.flatMap(({ cells }) => cells.map(({ blocks }) => paragraphsOf(blocks).map(textOf))) : []);
const rules = (block: SeenBlock | undefined): number => (block?.kind === 'table' ? block.rows.flatMap((row) => row.cells.flatMap(({ blocks }) => blocks.filter(({ kind }) => kind === 'rule'))).length : 0);

describe('Words at their places on a page', () => {
  it('form a head of two halves, though spaces alone part them and they nearly touch', async () => {
    const { sections } = await seenPdf(pdf([[
      [85, 80, `CỤC ĐƯỜNG THỦY NỘI ĐỊA VIỆT NAM    ${NATION}`], [81, 96, 'TRƯỜNG CAO ĐẲNG NGHỀ GIAO THÔNG VẬN'], [310, 96, 'Độc lập - Tự do - Hạnh phúc'], [85, 120, 'Số: 213/TB-ĐT'], [310, 120, 'Hà Nội, ngày 10 tháng 4 năm 2012'], ...BODY,
    ]]));
    expect(cells(sections[0]?.blocks[0]).map((texts) => texts.join(' '))).toEqual(['CỤC ĐƯỜNG THỦY NỘI ĐỊA VIỆT NAM TRƯỜNG CAO ĐẲNG NGHỀ GIAO THÔNG VẬN Số: 213/TB-ĐT', `${NATION} Độc lập - Tự do - Hạnh phúc Hà Nội, ngày 10 tháng 4 năm 2012`]);
  });

  it('behind as many spaces are no other column where they are a line of the text', async () => {
    const { sections } = await seenPdf(pdf([[[85, 234, 'một dòng chữ của văn bản   dài cho đến mép phải của trang này, và mọi dòng đều'], ...BODY]]));
    expect(sections[0]?.blocks.map(({ kind }) => kind)).toEqual(['paragraph']);
  });

  it('of a head that a form on the next page has too are no words of the margin', async () => {
    const head: readonly Word[] = [[60, 55, 'BỘ GIÁO DỤC VÀ ĐÀO TẠO'], [310, 55, NATION], [60, 71, 'TRƯỜNG ĐẠI HỌC'], [330, 71, 'Độc lập - Tự do - Hạnh phúc']];
    const { sections } = await seenPdf(pdf([[...head, ...BODY], [...head.map(([x, y, text]): Word => [x, y, x < 100 ? `${text} VÀ KHOA` : text]), ...BODY]]));
    const [section] = sections;
    expect([section?.header, section?.firstHeader]).toEqual([[], []]);
    expect(sections.flatMap(({ blocks }) => paragraphsOf(blocks).map(textOf)).filter((text) => text === NATION)).toHaveLength(2);
  });

  it('keep the lines below them, of which one stands a hair lower than the other', async () => {
    const head: readonly Word[] = [[85, 80, 'ỦY BAN NHÂN DÂN'], [330, 80, NATION], [85, 96, 'TỈNH BÌNH THUẬN'], [345, 96, 'Độc lập - Tự do - Hạnh phúc']];
    for (const lower of [-0.2, 0, 0.2]) {
      const { sections } = await seenPdf(pdf([[...head, ...BODY]], [[105, 101 + lower, 35], [355, 101, 115]]));
      expect(rules(sections[0]?.blocks[0])).toBe(2);
    }
  });

  it('go on where a line ends in the word before a number, which begins the next line', async () => {
    const [line] = BODY;
    const words = `${(line?.[2] ?? '').slice(0, -8)} Phụ lục`;
    const { sections } = await seenPdf(pdf([[[85, 202, '1. Mục thứ nhất của văn bản.'], [85, 218, `2.${words.slice(2)}`], [101, 234, 'II. Trọng số của từng mục.'], ...BODY.map(([x, y, text]): Word => [x, y + 30, text])]]));
    expect(paragraphsOf(sections[0]?.blocks ?? []).map(textOf)[1]).toMatch(/Phụ lục II\. Trọng số của từng mục\.$/u);
  });

  it('are recipients that may go on where their list ends at the foot of a page without «Lưu» and the next begins with more of them', async () => {
    const head: readonly Word[] = [[85, 80, 'ỦY BAN NHÂN DÂN'], [310, 80, NATION], [85, 96, 'TỈNH BÌNH THUẬN'], [330, 96, 'Độc lập - Tự do - Hạnh phúc'], [85, 120, 'Số: 213/QĐ-UBND'], [310, 120, 'Bình Thuận, ngày 10 tháng 4 năm 2025'], [250, 150, 'QUYẾT ĐỊNH']];
    const tail = (last: string): readonly Word[] => [[85, 700, 'Nơi nhận:'], [330, 700, 'CHỦ TỊCH'], [85, 715, '- Như Điều 3;'], [85, 730, last], [330, 760, 'Nguyễn Văn Hải']];
    const doubted = async (last: string, next: string): Promise<boolean> => {
      const { recognised } = await readFinished(pdf([[...head, ...BODY, ...tail(last)], [[85, 80, next], ...BODY]]), { file: 'a.pdf' });
      return [...(recognised?.unsure.values() ?? [])].includes(WHY.quaTrang);
    };
    expect([await doubted('- Sở Nội vụ;', '- Lưu: VT.'), await doubted('- Lưu: VT;', '- Sở Nội vụ;'), await doubted('- Sở Nội vụ;', 'Phụ lục I')]).toEqual([true, false, false]);
  });
});
