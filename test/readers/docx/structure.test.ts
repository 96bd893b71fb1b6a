import { describe, expect, test } from 'vitest';
import { blocks, defined, docxOf, first, p, paragraphs, r, read, relation, SECTION, shape, table, words } from './package.ts';
import { readDocx } from '../../../src/readers/docx/read-docx.ts';

describe('automatic numbers', () => {
  const level = (at: number, format: string, text: string, more = ''): string => `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
  const numbering = (levels: string, nums = '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'): string => `<w:abstractNum w:abstractNumId="0">${levels}</w:abstractNum>${nums}`;
  const item = (at = 0, num = 1): string => p(r('x'), `<w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="${num}"/></w:numPr>`);
  const markers = (body: string, part: string, styles = ''): string[] => paragraphs({ body, numbering: part, styles }).map(({ marker }) => (marker === undefined ? '-' : `${marker.before}|${marker.text}|${marker.after}`));

  test('stand before their text: words, number, what follows', () => {
    expect(markers(item() + item(), numbering(level(0, 'decimal', 'Điều %1.')))).toEqual(['Điều |1|. ', 'Điều |2|. ']);
    expect(markers(item(), numbering(level(0, 'decimal', '%1)', '<w:suff w:val="nothing"/>')))).toEqual(['|1|)']);
  });
  test('of lower levels begin anew below each higher one, and may name it', () => {
    const two = numbering(level(0, 'upperRoman', '%1.') + level(1, 'decimal', '%1.%2.'));
    expect(markers(item() + item(1) + item(1) + item() + item(1), two)).toEqual(['|I|. ', '|I.1|. ', '|I.2|. ', '|II|. ', '|II.1|. ']);
    const legal = numbering(level(0, 'upperRoman', '%1.') + level(1, 'decimal', '%1.%2.', '<w:isLgl/>'));
    expect(markers(item() + item(1), legal)).toEqual(['|I|. ', '|1.1|. ']);
    const never = numbering(level(0, 'decimal', '%1.') + level(1, 'lowerLetter', '%2)', '<w:lvlRestart w:val="0"/>'));
    expect(markers(item() + item(1) + item() + item(1), never)).toEqual(['|1|. ', '|a|) ', '|2|. ', '|b|) ']);
  });
  test('go on in another list of the same kind, unless that says where it starts', () => {
    const nums = '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="3"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>';
    expect(markers(item() + item(0, 2) + item(0, 3) + item(0, 3), numbering(level(0, 'decimal', '%1.'), nums))).toEqual(['|1|. ', '|2|. ', '|1|. ', '|2|. ']);
  });
  test('are bullets as they are seen', () => {
    expect(markers(item(), numbering(level(0, 'bullet', '-')))).toEqual(['|-| ']);
    expect(markers(item(), numbering('<w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="\uF0B7"/><w:rPr><w:rFonts w:ascii="Symbol"/></w:rPr></w:lvl>'))).toEqual(['|•| ']);
  });
  test('whose text lies are as long as Word writes them, and of nine levels at most', () => {
    const long = markers(item(), numbering(level(0, 'decimal', `${'x'.repeat(5000)}%1`)));
    expect(long[0]?.length).toBeLessThan(300);
    expect(markers(item(8) + item(9) + item(-1), numbering(Array.from({ length: 12 }, (_, at) => level(at, 'decimal', '%1.%9.%10%0%')).join('')))).toEqual(['|1.1.1|0%0% ', '-', '-']);
  });
  test('come from a style, and go where a paragraph says it has none', () => {
    const styles = '<w:style w:type="paragraph" w:styleId="D"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>';
    const part = numbering(`${level(0, 'decimal', 'Chương %1')}<w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:pStyle w:val="D"/><w:lvlText w:val="Điều %2."/></w:lvl>`);
    expect(markers(p(r('x'), '<w:pStyle w:val="D"/>') + p(r('y'), '<w:pStyle w:val="D"/><w:numPr><w:numId w:val="0"/></w:numPr>'), part, styles)).toEqual(['Điều |1|. ', '-']);
  });
  test('indent their paragraph, unless that or the style that asks for them does', () => {
    const part = numbering('<w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/><w:pPr><w:ind w:left="720" w:hanging="360"/></w:pPr></w:lvl>');
    const asks = '<w:numPr><w:numId w:val="1"/></w:numPr>';
    const styles = `<w:style w:type="paragraph" w:styleId="A"><w:pPr><w:ind w:left="200"/></w:pPr></w:style><w:style w:type="paragraph" w:styleId="B"><w:pPr>${asks}<w:ind w:left="200"/></w:pPr></w:style>`;
    const left = (pPr: string): number => first({ body: p(r('x'), pPr), numbering: part, styles }).para.left;
    expect([left(asks), left(`<w:pStyle w:val="A"/>${asks}`), left('<w:pStyle w:val="B"/>'), left(`${asks}<w:ind w:left="100"/>`)]).toEqual([36, 36, 10, 5]);
  });
});

describe('tables', () => {
  const cell = (content: string, tcPr = ''): string => `<w:tc><w:tcPr>${tcPr}</w:tcPr>${content}</w:tc>`;
  const tbl = (rows: string, tblPr = '', grid = '<w:gridCol w:w="2000"/><w:gridCol w:w="3000"/>'): string => `<w:tbl><w:tblPr>${tblPr}</w:tblPr><w:tblGrid>${grid}</w:tblGrid>${rows}</w:tbl>`;
  const line = (name: string): string => `<w:${name} w:val="single" w:sz="4"/>`;
  const ALL = `<w:tblBorders>${['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map(line).join('')}</w:tblBorders>`;
  const two = `<w:tr>${cell(p(r('a')))}${cell(p(r('b')))}</w:tr>`;

  test('have columns, rows, cells and spans', () => {
    const rows = `<w:tr><w:trPr><w:tblHeader/></w:trPr>${cell(p(r('a')), '<w:gridSpan w:val="2"/>')}</w:tr><w:tr>${cell(p(r('b')), '<w:vMerge w:val="restart"/>')}${cell(p(r('c')))}</w:tr><w:tr>${cell(p(''), '<w:vMerge/>')}${cell(p(r('d')))}</w:tr>`;
    const seen = table(tbl(rows));
    expect(seen.columns).toEqual([100, 150]);
    expect(seen.rows.map((row) => [row.header, ...row.cells.map(({ colSpan, rowSpan, blocks: inside }) => `${colSpan}x${rowSpan} ${shape(inside).join()}`)])).toEqual([[true, '2x1 a'], [false, '1x2 b', '1x1 c'], [false, '1x1 d']]);
  });
  test('have lines all over, none, or some, whoever draws them', () => {
    expect(table(tbl(two, ALL)).borders).toBe('all');
    expect(table(tbl(two)).borders).toBe('none');
    expect(table(tbl(two, ALL.replaceAll('single', 'nil'))).borders).toBe('none');
    const styles = `<w:style w:type="table" w:styleId="G"><w:tblPr>${ALL}</w:tblPr></w:style>`;
    expect(table({ body: tbl(two, '<w:tblStyle w:val="G"/>'), styles }).borders).toBe('all');
    expect(table({ body: tbl(two, `<w:tblStyle w:val="G"/>${ALL.replaceAll('single', 'none')}`), styles }).borders).toBe('none');
  });
  test('give their letters the look of their style, its first row apart', () => {
    const styles = '<w:style w:type="table" w:styleId="G"><w:rPr><w:sz w:val="24"/></w:rPr><w:tblStylePr w:type="firstRow"><w:rPr><w:b/></w:rPr></w:tblStylePr></w:style>';
    const bold = (look: string): unknown => table({ body: tbl(two + two, `<w:tblStyle w:val="G"/><w:tblLook ${look}/>`), styles }).rows.map(({ cells }) => cells.map(({ blocks: [one] }) => one?.kind === 'paragraph' && one.inlines[0]?.kind === 'text' && [one.inlines[0].bold, one.inlines[0].size]));
    expect(bold('w:firstRow="1"')).toEqual([[[true, 12], [true, 12]], [[false, 12], [false, 12]]]);
    expect(bold('w:val="0000"')).toEqual([[[false, 12], [false, 12]], [[false, 12], [false, 12]]]);
  });
  test('of one cell with lines all round are a frame; without lines they are none', () => {
    const one = `<w:tr>${cell(p(r('HỎA TỐC')))}</w:tr>`;
    expect(first(tbl(one, ALL, '<w:gridCol w:w="2000"/>')).frame).toMatchObject({ width: 100, color: '000000' });
    expect(paragraphs(tbl(one, '', '<w:gridCol w:w="2000"/>'))).toEqual([]);
  });
  test('with a line under a cell and no upright ones have a rule there', () => {
    const head = `<w:tr>${cell(p(r('SỞ TƯ PHÁP')), `<w:tcBorders>${line('bottom')}</w:tcBorders>`)}${cell(p(r('b')))}</w:tr>`;
    expect(shape(defined(table(tbl(head)).rows[0]?.cells[0]).blocks)).toEqual(['SỞ TƯ PHÁP', 'rule']);
    expect(shape(defined(table(tbl(two, ALL)).rows[0]?.cells[0]).blocks)).toEqual(['a']);
  });
  test('that are deleted row by row lose these rows; nested ones are read', () => {
    expect(table(tbl(`${two}<w:tr><w:trPr><w:del w:id="1"/></w:trPr>${cell(p(r('x')))}</w:tr>`)).rows).toHaveLength(1);
    expect(shape(defined(table(tbl(`<w:tr>${cell(tbl(two) + p(''))}</w:tr>`)).rows[0]?.cells[0]).blocks)).toEqual(['table', '']);
  });
});

describe('pages', () => {
  const section = (inside: string): string => `<w:sectPr>${inside}</w:sectPr>`;
  const A4 = '<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="851" w:bottom="1134" w:left="1701" w:header="567" w:footer="567" w:gutter="0"/>';
  test('are as big as the file says, gutter included; where it says nothing, nobody sees it', () => {
    const page = defined(read(p(r('a')) + section('<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/><w:pgMar w:top="1134" w:right="851" w:bottom="1134" w:left="1701" w:gutter="100"/>')).sections[0]).page;
    expect(page).toMatchObject({ width: 841.9, height: 595.3, landscape: true, margin: { top: 56.7, left: 90.05 } });
    expect([...read(p(r('a')) + section('')).blind.keys()]).toEqual(['kho-giay', 'le-tren', 'le-phai', 'le-duoi', 'le-trai']);
    expect(read(p(r('a'))).blind.size).toBe(0);
  });
  test('go on in the same section after a continuous break, and begin another after others', () => {
    const body = (type: string): string => p(r('a'), SECTION) + p(r('b')) + section(`<w:type w:val="${type}"/>${A4}`);
    expect(read(body('continuous')).sections).toHaveLength(1);
    expect(read(body('nextPage')).sections.map((one) => shape(one.blocks))).toEqual([['a'], ['b']]);
  });
});

describe('the spaces of paragraphs', () => {
  test('add up only in a file that asks for it', () => {
    const added = (settings: string): unknown => read({ body: p(r('a')), settings }).spaceAdds;
    expect(added('<w:compat><w:doNotUseHTMLParagraphAutoSpacing/></w:compat>')).toBe(true);
    expect(added('<w:compat><w:doNotUseHTMLParagraphAutoSpacing w:val="0"/></w:compat>')).toBeUndefined();
    expect(added('<w:compat/>')).toBeUndefined();
  });
});

describe('page numbers', () => {
  const PAGE = '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> PAGE </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:rPr><w:sz w:val="28"/></w:rPr><w:t>2</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>';
  const reference = (kind: string, type: string, id: string): string => `<w:${kind}Reference w:type="${type}" r:id="${id}"/>`;
  const body = (inside: string): string => `${p(r('a'))}<w:sectPr>${inside}<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="851" w:bottom="1134" w:left="1701"/></w:sectPr>`;
  const folio = (inside: string, margins: Readonly<Record<string, string>>, settings = ''): unknown => defined(read({ body: body(inside), margins, settings }).sections[0]).folio;
  const centred = p(PAGE, '<w:jc w:val="center"/>');

  test('are found in the header with their look, and not on a first page of its own', () => {
    expect(folio(`${reference('header', 'default', 'rIdH1')}<w:titlePg/>`, { rIdH1: centred })).toMatchObject({ at: 'header', align: 'center', look: { size: 14 }, onFirst: false, numerals: 'arabic', around: ['', ''] });
    expect(folio(reference('header', 'default', 'rIdH1'), { rIdH1: centred })).toMatchObject({ onFirst: true });
  });
  test('in a header of even pages count only where even pages differ', () => {
    expect(folio(reference('footer', 'even', 'rIdF1'), { rIdF1: centred })).toBeUndefined();
    expect(folio(reference('footer', 'even', 'rIdF1'), { rIdF1: centred }, '<w:evenAndOddHeaders/>')).toMatchObject({ at: 'footer' });
  });
  test('are told with what stands round them, and the rest of the margin stays', () => {
    const margins = { rIdF1: p(`${r('STP')}<w:r><w:tab/></w:r>${r('- ')}${PAGE}${r(' -')}`, '<w:tabs><w:tab w:val="right" w:pos="9000"/></w:tabs>') };
    const seen = defined(read({ body: body(reference('footer', 'default', 'rIdF1')), margins }).sections[0]);
    expect(seen.folio).toMatchObject({ at: 'footer', align: 'right', around: ['- ', ' -'] });
    expect(shape(seen.footer)).toEqual(['STP→']);
  });
  test('are Roman or begin elsewhere where the section says so, and stand where their frame does', () => {
    expect(folio(`${reference('header', 'default', 'rIdH1')}<w:pgNumType w:fmt="lowerRoman" w:start="3"/>`, { rIdH1: p(PAGE, '<w:framePr w:wrap="around" w:xAlign="right"/>') })).toMatchObject({ numerals: 'roman', start: 3, align: 'right' });
    expect(folio(reference('header', 'default', 'rIdH1'), { rIdH1: p('<w:fldSimple w:instr=" PAGE \\* ROMAN "/>') })).toMatchObject({ numerals: 'roman', align: 'left' });
  });
  test('go on in a section without headers of its own', () => {
    const two = p(r('a'), `<w:sectPr>${reference('header', 'default', 'rIdH1')}</w:sectPr>`) + body('<w:titlePg/>');
    expect(read({ body: two, margins: { rIdH1: centred } }).sections.map((one) => one.folio?.onFirst)).toEqual([true, false]);
  });
  test('leave the words round them that say more than that they number pages', () => {
    const shown = (before: string, after: string): string[] => shape(defined(read({ body: body(reference('footer', 'default', 'rIdF1')), margins: { rIdF1: p(`${r(before)}${PAGE}${r(after)}`) } }).sections[0]).footer);
    expect(shown('Công ty An Bình - ', '')).toEqual(['Công ty An Bình - ']);
    expect(shown('Trang ', '/5 mã K12AB')).toEqual(['Trang /5 mã K12AB']);
    for (const [before, after] of [['Trang ', '/5'], ['Trang số ', ' trên tổng số 7 trang'], ['Page ', ' of 3'], ['- ', ' -']] as const) expect(shown(before, after)).toEqual([]);
  });
  test('in the body are text', () => {
    expect(words(first(p(PAGE)).inlines)).toBe('2');
  });
});

describe('headers and footers', () => {
  const page = '<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="851" w:bottom="1134" w:left="1701"/>';
  const reference = (kind: string, type: string, id: string): string => `<w:${kind}Reference w:type="${type}" r:id="${id}"/>`;
  const section = (inside: string): string => `<w:sectPr>${inside}${page}</w:sectPr>`;
  const margins = { rIdH1: p(r('đầu')), rIdH2: p(r('đầu hai')), rIdF2: p(r('chân hai')) };
  const seen = (bodyXml: string, settings = '') => read({ body: bodyXml, margins, settings }).sections.map((one) => [shape(one.firstHeader), shape(one.header), shape(one.footer)]);

  test('of even pages are read where even pages have their own, and only there', () => {
    const bodyXml = p(r('a')) + section(reference('header', 'default', 'rIdH1') + reference('header', 'even', 'rIdH2') + reference('footer', 'even', 'rIdF2'));
    expect(seen(bodyXml, '<w:evenAndOddHeaders/>')).toEqual([[['đầu'], ['đầu', 'đầu hai'], ['chân hai']]]);
    expect(seen(bodyXml)).toEqual([[['đầu'], ['đầu'], []]]);
  });
  test('of a first page are read where it has its own, and only there', () => {
    const bodyXml = (titled: string): string => p(r('a')) + section(reference('header', 'default', 'rIdH1') + reference('header', 'first', 'rIdH2') + titled);
    expect(seen(bodyXml('<w:titlePg/>'))).toEqual([[['đầu hai'], ['đầu'], []]]);
    expect(seen(bodyXml(''))).toEqual([[['đầu'], ['đầu'], []]]);
  });
  test('of a section that goes on on the same page are shown on the pages after it', () => {
    const bodyXml = p(r('a'), section(reference('header', 'default', 'rIdH1'))) + p(r('b')) + section(`${reference('header', 'default', 'rIdH2')}<w:type w:val="continuous"/>`);
    expect(seen(bodyXml)).toEqual([[['đầu'], ['đầu', 'đầu hai'], []]]);
  });
  test('taken over from the section before stand once', () => {
    const bodyXml = p(r('a'), section(reference('header', 'default', 'rIdH1'))) + p(r('b')) + section('<w:type w:val="continuous"/>');
    expect(seen(bodyXml)).toEqual([[['đầu'], ['đầu'], []]]);
  });
});

describe('what a file holds besides', () => {
  const ids = (parts: Parameters<typeof read>[0]): string[] => read(parts).findings.map(({ id }) => id);
  test('is said: macros, embedded objects, outside sources, comments, chunks of other files', () => {
    expect(ids({ body: p(r('a')), files: { 'word/vbaProject.bin': new Uint8Array([1]) } })).toEqual(['tep/macro']);
    expect(ids({ body: p(r('a')), relations: relation('rIdO', 'oleObject', 'embeddings/o.bin') })).toEqual(['tep/doi-tuong-nhung']);
    expect(ids({ body: p(r('a')), relations: relation('rIdT', 'attachedTemplate', 'http://example.org/x.dotm', true) })).toEqual(['tep/lien-ket-ngoai']);
    expect(ids({ body: p(r('a')), comments: '<w:comment w:id="1"/>' })).toEqual(['tep/nhan-xet']);
    expect(ids({ body: `${p(r('a'))}<w:altChunk/>` })).toEqual(['tep/phan-khong-doc']);
    expect(ids(p(r('a')))).toEqual([]);
  });
  test('is said of tables so deep in others that they are read as paragraphs, and none of their words is lost', () => {
    const nested = (depth: number): string => Array.from({ length: depth }).reduce<string>((inner, _, i) => `<w:tbl><w:tr><w:tc>${p(r(`c${i}`))}${inner}<w:p/></w:tc><w:tc><w:p/></w:tc></w:tr></w:tbl>`, '');
    expect(read(nested(9)).findings).toEqual([]);
    expect(read(nested(12)).findings.map(({ id, message }) => [id, message.vi])).toEqual([['tep/bang-long-sau', 'Tệp có 3 bảng nằm trong hơn 8 bảng hoặc khung khác: chữ được đọc thành đoạn, không giữ hàng cột']]);
    const text = JSON.stringify(read(nested(12)).sections);
    for (let i = 0; i < 12; i += 1) expect(text).toContain(`"text":"c${i}"`);
  });
  test('of a package without a document makes it unread', () => {
    const read_ = readDocx(docxOf({ body: '' }).slice(0, 40));
    expect(read_).toHaveProperty('unread');
    expect(blocks(p(r('a')))).toHaveLength(1);
  });
});
