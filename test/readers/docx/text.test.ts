import { describe, expect, test } from 'vitest';
import { blocks, defined, first, p, paragraphs, r, read, relation, SECTION, shape, table, texts, words } from './package.ts';

const run = (content: string): string => `<w:r>${content}</w:r>`;
const mark = (type: string): string => run(`<w:fldChar w:fldCharType="${type}"/>`);
const field = (code: string, result: string): string => mark('begin') + run(`<w:instrText xml:space="preserve"> ${code} </w:instrText>`) + mark('separate') + result + mark('end');
const said = (body: string): string => words(first(p(body)).inlines);

describe('text', () => {
  test('keeps its spaces only where the file says so', () => {
    expect(said('<w:r><w:t> a </w:t></w:r><w:r><w:t xml:space="preserve"> b </w:t></w:r>')).toBe('a b ');
  });
  test('has tabs, breaks, hyphens and signs as they are shown', () => {
    expect(said(run('<w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t><w:noBreakHyphen/><w:t>d</w:t><w:softHyphen/><w:t>e</w:t>'))).toBe('a→b|c\u2011de');
    expect(said(run('<w:sym w:font="Wingdings" w:char="F0FC"/><w:sym w:font="Symbol" w:char="F0B7"/>'))).toBe('✓•');
  });
  test('is composed', () => {
    expect(said(r('Vie\u0323\u0302t'))).toBe('Việt');
  });
  test('that is hidden is left out, and the file said to have some', () => {
    const seen = read(p(r('a') + r('bí mật', '<w:vanish/>')));
    expect(words(first(p(r('a') + r('b', '<w:vanish/>'))).inlines)).toBe('a');
    expect(seen.findings.map(({ id, severity }) => [id, severity])).toEqual([['tep/chu-an', 'info']]);
    expect(said(r('a', '<w:vanish w:val="0"/>'))).toBe('a');
  });
  test('that is deleted or moved away is gone, what is inserted or moved here stays, and the file is said to be under change', () => {
    const body = p(`<w:ins>${r('thêm ')}</w:ins><w:del><w:r><w:delText>xóa</w:delText></w:r></w:del><w:moveFrom>${r('cũ')}</w:moveFrom><w:moveTo>${r('mới')}</w:moveTo>`);
    expect(words(first(body).inlines)).toBe('thêm mới');
    expect(read(body).findings.map(({ id }) => id)).toEqual(['tep/sua-theo-doi']);
    expect(read(p(r('a'))).findings).toEqual([]);
  });
  test('of a paragraph whose mark is deleted goes on in the next', () => {
    const body = p(r('Điều '), '<w:rPr><w:del w:id="1"/></w:rPr>') + p(r('1'));
    expect(shape(blocks(body))).toEqual(['Điều 1']);
  });
  test('of a paragraph whose mark is deleted stays where no paragraph follows to take it: at the end, before a table, in a cell, in a section', () => {
    const gone = (text: string, more = ''): string => p(r(text), `<w:rPr><w:del w:id="1"/></w:rPr>${more}`);
    const cell = (content: string): string => `<w:tc><w:tcPr/>${content}</w:tc>`;
    const row = (content: string): string => `<w:tbl><w:tblPr/><w:tr>${content}</w:tr></w:tbl>`;
    expect(shape(blocks(p(r('a')) + gone('b')))).toEqual(['a', 'b']);
    expect(shape(blocks(gone('a') + row(cell(p(r('b'))) + cell(p(r('c')))) + p(r('d'))))).toEqual(['a', 'table', 'd']);
    expect(defined(table(row(cell(gone('a')) + cell(p(r('b'))))).rows[0]).cells.map((one) => shape(one.blocks))).toEqual([['a'], ['b']]);
    expect(read(gone('a', SECTION) + p(r('b')) + SECTION).sections.map((one) => shape(one.blocks))).toEqual([['a'], ['b']]);
    expect(read(p(r('a')) + gone('b')).findings.map(({ id }) => id)).toEqual(['tep/sua-theo-doi']);
  });
  test('of a deleted paragraph mark brings its bookmarks and boxes along', () => {
    const box = `<w:r><w:pict><v:shape style="width:100pt;height:20pt"><v:textbox><w:txbxContent>${p(r('khung'))}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>`;
    const seen = paragraphs(p(`<w:bookmarkStart w:id="1" w:name="x"/>${r('a')}${box}`, '<w:rPr><w:del w:id="1"/></w:rPr>') + p(r('b')));
    expect(seen.map((one) => [words(one.inlines), one.anchors])).toEqual(expect.arrayContaining([['ab', ['x']], ['khung', undefined]]));
  });
  test('inserted, deleted and moved over paragraphs is as if all were accepted', () => {
    const moved = p(`<w:moveFrom w:id="4">${r('chuyển')}</w:moveFrom>`, '<w:rPr><w:moveFrom w:id="5"/></w:rPr>');
    const here = p(`<w:moveTo w:id="7">${r('chuyển')}</w:moveTo>`, '<w:rPr><w:moveTo w:id="8"/></w:rPr>');
    expect(shape(blocks(p(r('a')) + moved + p(r('b')) + here))).toEqual(['a', 'b', 'chuyển']);
    const gone = p('<w:del w:id="2"><w:r><w:delText>bỏ</w:delText></w:r></w:del>', '<w:rPr><w:del w:id="3"/></w:rPr>');
    expect(shape(blocks(p(r('Một '), '<w:rPr><w:del w:id="1"/></w:rPr>') + gone + gone + p(r('hai.'))))).toEqual(['Một hai.']);
  });
  test('in capitals or small capitals by its format is in capitals, as it is seen', () => {
    expect(said(r('Sở Tư pháp', '<w:caps/>') + r(' đặt', '<w:smallCaps/>') + r(' tại', '<w:caps w:val="0"/>'))).toBe('SỞ TƯ PHÁP ĐẶT tại');
  });
  test('lowered or struck through is read as plain, and counted: letters and figures, no lines', () => {
    const lowered = (text: string): string => r(text, '<w:vertAlign w:val="subscript"/>');
    expect(read(p(`${r('H')}${lowered('2')}${r('O')}${lowered('____')}${r(' bỏ đi', '<w:strike/>')}`)).flattened).toEqual({ lowered: 1, struck: 4 });
    expect(read(p(r('m') + r('2', '<w:vertAlign w:val="superscript"/>'))).flattened).toBeUndefined();
  });
  test('hidden on web pages alone is printed', () => {
    expect(said(r('a') + r('b', '<w:webHidden/>'))).toBe('ab');
  });
  test('from right to left is read in the order it is stored', () => {
    expect(said(`<w:bdo w:val="rtl">${r('a')}</w:bdo><w:dir w:val="rtl">${r('b')}</w:dir>${r('c', '<w:rtl/>')}`)).toBe('abc');
  });
  test('in columns is read column by column', () => {
    expect(shape(blocks(p(r('a')) + p(run('<w:br w:type="column"/>') + r('b')) + SECTION.replace('</w:sectPr>', '<w:cols w:num="2"/></w:sectPr>')))).toEqual(['a', '|b']);
  });
  test('in content controls, smart tags and custom XML is read', () => {
    expect(said(`<w:sdt><w:sdtContent>${r('a')}</w:sdtContent></w:sdt><w:smartTag>${r('b')}</w:smartTag><w:customXml>${r('c')}</w:customXml>`)).toBe('abc');
    expect(shape(blocks(`<w:sdt><w:sdtContent>${p(r('a'))}</w:sdtContent></w:sdt>`))).toEqual(['a']);
  });
  test('with a choice is read once: as the file wants it where that is known, else as it gives it to others', () => {
    const either = (needs: string): string => `<mc:AlternateContent><mc:Choice Requires="${needs}">${r('mới')}</mc:Choice><mc:Fallback>${r('cũ')}</mc:Fallback></mc:AlternateContent>`;
    expect(said(either('wps'))).toBe('mới');
    expect(said(either('wps unheardOf'))).toBe('cũ');
  });
  test('with nothing but a choice is read where that is known, else the file is said to hide some', () => {
    const only = (needs: string, content: string): string => `<mc:AlternateContent><mc:Choice Requires="${needs}">${content}</mc:Choice></mc:AlternateContent>`;
    expect(said(only('wps', r('a')) + r('b'))).toBe('ab');
    expect(shape(blocks(only('w14', p(r('a'))) + p(r('b'))))).toEqual(['a', 'b']);
    for (const hidden of [p(only('unheardOf', r('a'))), only('unheardOf', p(r('a'))), p(run(only('unheardOf', '<w:t>a</w:t>')))])
      expect(read(p(r('b')) + hidden).findings.map(({ id, message }) => [id, message.vi])).toEqual([['tep/phan-khong-doc', 'Tệp có phần không đọc được chữ: 1 chỗ chỉ chương trình mới hơn mới hiện']]);
  });
  test('of formulas and readings above words is kept', () => {
    expect(said('<m:oMath><m:r><m:t>a+b</m:t></m:r></m:oMath>')).toBe('a+b');
    expect(said(run(`<w:ruby><w:rt>${r('on')}</w:rt><w:rubyBase>${r('chữ')}</w:rubyBase></w:ruby>`))).toBe('chữon');
  });
});

describe('fields', () => {
  test('show their result and not their code', () => {
    expect(said(field('DATE \\@ "d/M/yyyy"', r('1/2/2026')))).toBe('1/2/2026');
    expect(said(`<w:fldSimple w:instr="TITLE">${r('tên')}</w:fldSimple>`)).toBe('tên');
  });
  test('that never end hide what follows, as on the page, and the file is said to have one', () => {
    const body = p(r('a') + mark('begin') + run('<w:instrText>TOC</w:instrText>') + r('b')) + p(r('c'));
    expect(shape(blocks(body)).join('')).toBe('a');
    expect(read(body).findings.map(({ id, message }) => [id, message.vi])).toEqual([['tep/phan-khong-doc', 'Tệp có phần không đọc được chữ: 1 trường (field) không có chỗ kết thúc, chữ sau đó không hiện']]);
    expect(read(p(mark('begin') + mark('separate') + r('a'))).findings).toEqual([]);
  });
  test('with fields in their result show all of it', () => {
    expect(said(field('IF 1 = 1', r('a ') + field('REF x', r('b ') + field('PAGE', r('3'))) + r(' c')))).toBe('a b 3 c');
  });
  test('inside the code of another are code, too', () => {
    expect(said(mark('begin') + run('<w:instrText>IF </w:instrText>') + field('PAGE', r('3')) + run('<w:instrText> = 1</w:instrText>') + mark('separate') + r('xong') + mark('end'))).toBe('xong');
  });
  test('that refer to a bookmark lead there', () => {
    expect(first(p(field('REF dieu5 \\h', r('5')))).inlines).toEqual([expect.objectContaining({ kind: 'ref', target: 'dieu5', text: '5' })]);
    expect(first(p(`<w:bookmarkStart w:id="1" w:name="dieu5"/>${r('5')}<w:bookmarkEnd w:id="1"/>`)).anchors).toEqual(['dieu5']);
  });
  test('that go on over paragraphs are code only until their result begins', () => {
    const body = p(mark('begin') + run('<w:instrText>TOC</w:instrText>') + mark('separate') + r('Mục 1')) + p(r('Mục 2') + mark('end')) + p(r('Sau'));
    expect(shape(blocks(body))).toEqual(['Mục 1', 'Mục 2', 'Sau']);
  });
  test('of forms show a ticked box as one', () => {
    const box = (checked: string): string => `<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:checkBox>${checked}</w:checkBox></w:ffData></w:fldChar></w:r>${run('<w:instrText>FORMCHECKBOX</w:instrText>')}${mark('end')}`;
    expect(said(box('<w:checked/>') + box('<w:default w:val="0"/>'))).toBe('☒☐');
  });
});

describe('links', () => {
  const relations = relation('rIdL', 'hyperlink', 'https://example.gov.vn/', true);
  test('to the web keep their address, and are no danger', () => {
    const parts = { body: p(`<w:hyperlink r:id="rIdL">${r('trang')}${r(' tin', '<w:b/>')}</w:hyperlink>${r('.')}`), relations };
    expect(first(parts).inlines.map((one) => (one.kind === 'link' ? [one.href, words([one])] : words([one])))).toEqual([['https://example.gov.vn/', 'trang tin'], '.']);
    expect(read(parts).findings).toEqual([]);
  });
  test('to a place in the file, or to anything but web and mail, are text', () => {
    expect(texts(p(`<w:hyperlink w:anchor="x">${r('mục')}</w:hyperlink>`))).toHaveLength(1);
    expect(texts({ body: p(`<w:hyperlink r:id="rIdJ">${r('mục')}</w:hyperlink>`), relations: relation('rIdJ', 'hyperlink', 'javascript:alert(1)', true) })).toHaveLength(1);
  });
});

describe('notes', () => {
  const footnotes = `<w:footnote w:id="-1" w:type="separator">${p(r('x'))}</w:footnote><w:footnote w:id="7">${p(`${run('<w:footnoteRef/>')}${r(' Chú thích.')}`)}</w:footnote>`;
  test('stand where they are referred to, numbered in reading order', () => {
    const [one, two] = first({ body: p(`${r('a')}<w:r><w:footnoteReference w:id="7"/></w:r>${r('b')}<w:r><w:footnoteReference w:id="7"/></w:r>`), footnotes }).inlines.filter((inline) => inline.kind === 'note');
    expect([one, two].map((note) => defined(note).number)).toEqual([1, 2]);
    expect(defined(one).paragraphs.map(({ inlines }) => words(inlines))).toEqual(['Chú thích.']);
  });
  test('called from cells and endnotes of tables are read, with tables of their own', () => {
    const endnotes = `<w:endnotes xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:endnote w:id="3">${p(r('Cuối.'))}</w:endnote></w:endnotes>`;
    const inTable = '<w:footnote w:id="7"><w:tbl><w:tr><w:tc><w:p><w:r><w:t>Trong bảng.</w:t></w:r></w:p></w:tc></w:tr></w:tbl><w:p/></w:footnote>';
    const cell = (content: string): string => `<w:tc>${p(content)}</w:tc>`;
    const seen = table({ body: `<w:tbl><w:tr>${cell(`${r('a')}<w:r><w:footnoteReference w:id="7"/></w:r>`)}${cell('<w:r><w:endnoteReference w:id="3"/></w:r>')}</w:tr></w:tbl>`, footnotes: inTable, relations: relation('rIdE', 'endnotes', 'endnotes.xml'), files: { 'word/endnotes.xml': new TextEncoder().encode(endnotes) } });
    const notes = defined(seen.rows[0]).cells.flatMap((one) => one.blocks.flatMap((block) => (block.kind === 'paragraph' ? block.inlines.flatMap((inline) => (inline.kind === 'note' ? [inline.paragraphs.map((q) => words(q.inlines)).join('')] : [])) : [])));
    expect(notes).toEqual(['Trong bảng.', 'Cuối.']);
  });
  test('that are not there are passed over', () => {
    expect(words(first({ body: p(`${r('a')}<w:r><w:footnoteReference w:id="9"/></w:r>`), footnotes }).inlines)).toBe('a');
  });
});

describe('page breaks', () => {
  const broken = run('<w:br w:type="page"/>');
  test('cut a paragraph in two, and begin the next where they end one', () => {
    expect(paragraphs(p(r('a') + broken + r('b'))).map((one) => [words(one.inlines), one.pageBreak])).toEqual([['a', undefined], ['b', true]]);
    expect(paragraphs(p(r('a') + broken) + p(r('b'))).map((one) => [words(one.inlines), one.pageBreak])).toEqual([['a', undefined], ['b', true]]);
    expect(paragraphs(p(broken + r('b'))).map((one) => [words(one.inlines), one.pageBreak])).toEqual([['b', true]]);
  });
  test('before a paragraph are told; breaks of columns and lines are none', () => {
    expect(first(p(r('a'), '<w:pageBreakBefore/>')).pageBreak).toBe(true);
    expect(paragraphs(p(r('a') + run('<w:br w:type="column"/>') + r('b')))).toHaveLength(1);
  });
});

describe('tabs', () => {
  const to = (pPr: string, before = r('a')): unknown => first(p(before + run('<w:tab/>') + r('b', '<w:sz w:val="28"/>'), pPr)).inlines.find(({ kind }) => kind === 'tab');
  test('go to the next stop, set or usual', () => {
    expect(to('')).toEqual({ kind: 'tab', to: 36 });
    expect(to('<w:tabs><w:tab w:val="left" w:pos="4000"/></w:tabs>')).toEqual({ kind: 'tab', to: 200 });
    expect(to('<w:tabs><w:tab w:val="clear" w:pos="4000"/></w:tabs>')).toEqual({ kind: 'tab', to: 36 });
  });
  test('centre or end the text after them where the stop says so', () => {
    expect(to('<w:tabs><w:tab w:val="center" w:pos="4000"/></w:tabs>')).toEqual({ kind: 'tab', to: 196.5, stop: 'center' });
    expect(to('<w:tabs><w:tab w:val="right" w:pos="4000"/></w:tabs>')).toEqual({ kind: 'tab', to: 193, stop: 'right' });
  });
});

describe('old encodings', () => {
  test('are read as Unicode where a run is set in such a font, and the file said to have them', () => {
    const parts = p(r('ViÖt Nam', '<w:rFonts w:ascii=".VnTime" w:hAnsi=".VnTime"/>'));
    expect(words(first(parts).inlines)).toBe('Việt Nam');
    expect(read(parts).findings.map(({ id, severity }) => [id, severity])).toEqual([['tep/phong-ma-cu', 'warning']]);
  });
  test('are told at the first paragraph that is set so', () => {
    const old = r('ViÖt Nam', '<w:rFonts w:ascii=".VnTime" w:hAnsi=".VnTime"/>');
    expect(read(`${p(r('Một.'))}${p(old)}${p(old)}`).findings).toMatchObject([{ place: { paragraph: 2 } }]);
  });
  test('of fonts that only styles name are nothing to speak of', () => {
    const styles = '<w:style w:type="paragraph" w:styleId="x"><w:rPr><w:rFonts w:ascii=".VnTime" w:hAnsi=".VnTime"/></w:rPr></w:style>';
    expect(read({ body: p(r('Việt')), styles }).findings).toEqual([]);
  });
});
