import { describe, expect, it } from 'vitest';
import { READER_IDS } from '../../../src/rules/reader-ids.ts';
import { renderPdf } from '../../../src/pdf.ts';
import { congVanDu, FORMS } from '../../support/full-drafts.ts';
import { pdfOf } from './hostile-pdfs.ts';
import { paragraphsOf, seenPdf, textOf } from './seen-pdf.ts';

const stream = (data: string, more = ''): string => `<<${more}/Length ${data.length}>>stream\n${data}\nendstream`;
const form = (data: string): string => stream(data, '/Type/XObject/Subtype/Form/BBox[0 0 200 20]/Resources<</Font<</F 4 0 R>>>>');
const TEXT = 'BT /F 13 Tf 85 700 Td (The first line of the page) Tj 0 -60 Td (The last line of the page) Tj ET';
const IMAGE = '/Type/XObject/Subtype/Image/Width 3000/Height 4000/ColorSpace/DeviceGray/BitsPerComponent 8';

interface Drawn {
  readonly contents?: string;
  readonly annotation?: string;
}
/** Pages, each with at most one thing laid on it; object 5 is what it looks like, 6 a picture. */
function pages(drawn: readonly Drawn[], appearance = form('BT /F 13 Tf 0 5 Td (12 May) Tj ET')): Uint8Array {
  const first = 7;
  const kids = drawn.map((_, i) => `${first + 2 * i} 0 R`).join(' ');
  const objects = drawn.flatMap(({ contents = TEXT, annotation }, i) => [
    `<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents ${first + 2 * i + 1} 0 R/Resources<</XObject<</I 6 0 R>>/Font<</F 4 0 R>>>>${annotation === undefined ? '' : `/Annots[<</Type/Annot/Rect[85 660 285 680]${annotation}>>]`}>>`,
    stream(contents),
  ]);
  return pdfOf(['<</Type/Catalog/Pages 2 0 R/AcroForm<</Fields[]/DA(/F 12 Tf 0 g)/DR<</Font<</F 4 0 R>>>>>>>>', `<</Type/Pages/Kids[${kids}]/Count ${drawn.length}>>`, '<<>>', '<</Type/Font/Subtype/Type1/BaseFont/Times-Roman>>', appearance, stream('A', IMAGE), ...objects]);
}

const read = async (bytes: Uint8Array): Promise<{ texts: string[]; said: (readonly [string, string])[]; pictures: number }> => {
  const { sections, findings } = await seenPdf(bytes);
  const blocks = sections.flatMap((section) => section.blocks);
  return { texts: paragraphsOf(blocks).map(textOf), said: findings.map(({ id, severity, message }) => [`${severity} ${id}`, [...message.vi.matchAll(/\d+/gu)].join(', ')] as const), pictures: blocks.filter(({ kind }) => kind === 'picture').length };
};
const LINES = ['The first line of the page', 'The last line of the page'];
const LOOK = '/AP<</N 5 0 R>>';
const NOTES = 'info tep/chu-thich-khong-doc';

describe('What is laid on a page of a PDF', () => {
  it.each([
    ['a field that is filled in', `/Subtype/Widget/FT/Tx/T(a)/V(12 May)/DA(/F 12 Tf 0 g)${LOOK}`],
    ['a field with a choice', `/Subtype/Widget/FT/Ch/T(a)/V(12 May)/DA(/F 12 Tf 0 g)${LOOK}`],
    ['words typed on the page', `/Subtype/FreeText/Contents(12 May)/DA(/F 12 Tf 0 g)${LOOK}`],
    ['words typed on the page as such', `/Subtype/FreeText/IT/FreeTextTypeWriter/Contents(12 May)/DA(/F 12 Tf 0 g)${LOOK}`],
  ])('is read where it stands: %s', async (_, annotation) => {
    expect(await read(pages([{ annotation }]))).toEqual({ texts: [LINES[0], '12 May', LINES[1]], said: [], pictures: 0 });
  });

  it.each([
    ['a stamp', `/Subtype/Stamp${LOOK}`],
    ['a digital signature', `/Subtype/Widget/FT/Sig/T(a)${LOOK}`],
    ['a box that is ticked', `/Subtype/Widget/FT/Btn/T(a)/V/Yes/AS/Yes/AP<</N<</Yes 5 0 R/Off 5 0 R>>>>`],
    ['a note that points at something', `/Subtype/FreeText/IT/FreeTextCallout/Contents(why?)/DA(/F 12 Tf 0 g)${LOOK}`],
    ['a note in a window', '/Subtype/Text/Contents(why?)'],
    ['a colour over words, with a remark', `/Subtype/Highlight/QuadPoints[85 680 285 680 85 660 285 660]/Contents(why?)${LOOK}`],
    ['a field of which only the value is stored', '/Subtype/Widget/FT/Tx/T(a)/V(12 May)'],
    ['words typed on the page, of which only the value is stored', '/Subtype/FreeText/Contents(12 May)/DA(/F 12 Tf 0 g)'],
  ])('is said not to be read, once and with its pages: %s', async (_, annotation) => {
    expect(await read(pages([{ annotation }, {}, { annotation }]))).toMatchObject({ texts: [...LINES, ...LINES, ...LINES], said: [[NOTES, '1, 3']] });
  });

  it.each([
    ['a link', '/Subtype/Link/A<</S/URI/URI(https://a.vn)>>/Border[0 0 1]'],
    ['a window of a note', '/Subtype/Popup/Contents(why?)'],
    ['a colour over words', `/Subtype/Highlight/QuadPoints[85 680 285 680 85 660 285 660]${LOOK}`],
    ['a field that is empty', `/Subtype/Widget/FT/Tx/T(a)/DA(/F 12 Tf 0 g)/AP<</N 6 0 R>>`],
    ['a box that is not ticked', `/Subtype/Widget/FT/Btn/T(a)/V/Off/AS/Off/AP<</N<</Yes 5 0 R/Off 5 0 R>>>>`],
    ['a signature without a place', `/Subtype/Widget/FT/Sig/T(a)/Rect[0 0 0 0]`],
    ['a note that is hidden', `/Subtype/Stamp/F 2${LOOK}`],
    ['hidden words', `/Subtype/FreeText/F 2/Contents(12 May)/DA(/F 12 Tf 0 g)${LOOK}`],
  ])('is passed over where it shows nothing: %s', async (_, annotation) => {
    expect(await read(pages([{ annotation }]))).toMatchObject({ texts: LINES, said: [] });
  });

  it('draws no line and no picture of the text, and leaves the page after it as it was', async () => {
    const box = form('q 2 w 0 0 200 20 re S 0 10 m 200 10 l S 30 0 0 30 0 0 cm BT /F 13 Tf (x) Tj ET');
    const { sections } = await seenPdf(pages([{ contents: `q 2 0 0 2 0 0 cm ${TEXT.replace('85 700', '42 350').replace('0 -60', '0 -30').replace('13', '6.5')} Q`, annotation: `/Subtype/Stamp${LOOK}` }], box));
    expect(sections.flatMap(({ blocks }) => blocks.map(({ kind }) => kind))).toEqual(['paragraph', 'paragraph']);
  });
});

describe('A picture on a page of a PDF', () => {
  const drawn = (width: number, height: number): string => `${TEXT} q ${width} 0 0 ${height} 20 30 cm /I Do Q`;
  const WHOLE = 'info tep/trang-la-hinh';

  it('that covers most of a page with some text is said to hold words, perhaps; a page of nothing else is named as before', async () => {
    expect((await read(pages([{}, { contents: drawn(560, 800) }, { contents: 'q 560 0 0 800 20 30 cm /I Do Q' }]))).said).toEqual([['warning tep/trang-khong-chu', '3'], [WHOLE, '2']]);
  });

  it('in strips covers a page all the same, and so does one under words that are not painted, among pages of text', async () => {
    const strips = `${TEXT} ${[0, 200, 400, 600].map((y) => `q 590 0 0 200 0 ${y} cm /I Do Q`).join(' ')}`;
    expect((await read(pages([{ contents: strips }, { contents: `q 590 0 0 800 0 0 cm /I Do Q ${TEXT.replace('Tf', 'Tf 3 Tr')}` }, {}, {}]))).said).toEqual([[WHOLE, '1, 2']]);
  });

  it('that stands in the text, however fine, is a picture of the text, of which nothing is said', async () => {
    expect(await read(pages([{ contents: drawn(200, 300) }]))).toMatchObject({ said: [], pictures: 1 });
  });

  it('is not thought to be on a page where nothing is painted', async () => {
    expect((await read(pages([{}, { contents: 'q 0 0 595 842 re W n 1 0 0 1 5 5 cm Q' }]))).said).toEqual([]);
  });

  it('of our own documents is passed over in silence', async () => {
    expect((await seenPdf(await renderPdf(congVanDu(FORMS['bộ 14, lề nhỏ nhất'])))).findings).toEqual([]);
  });

  it('has ids that can be explained', () => {
    expect(READER_IDS.map(({ id }) => id)).toEqual(expect.arrayContaining(['tep/trang-la-hinh', 'tep/chu-thich-khong-doc']));
  });
});
