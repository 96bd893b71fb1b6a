import { describe, expect, test } from 'vitest';
import { first, p, r, text, texts } from './package.ts';

const style = (id: string, content: string, type = 'paragraph', more = ''): string => `<w:style w:type="${type}" w:styleId="${id}"${more}><w:name w:val="${id}"/>${content}</w:style>`;
const NORMAL = style('Normal', '<w:rPr><w:sz w:val="28"/></w:rPr>', 'paragraph', ' w:default="1"');
const DEFAULTS = '<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Arial" w:hAnsi="Arial"/><w:sz w:val="22"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="160" w:line="259" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>';

describe('letters', () => {
  test('have the defaults of the file where nothing else speaks, and those of Word where the file has none', () => {
    expect(text({ body: p(r('a')), styles: DEFAULTS })).toMatchObject({ size: 11, font: 'Arial', bold: false, italic: false, color: '000000' });
    expect(text(p(r('a')))).toMatchObject({ size: 10, font: 'Times New Roman' });
  });
  test('take what the default style says, then the style, then those that it rests on', () => {
    const styles = DEFAULTS + NORMAL + style('A', '<w:basedOn w:val="Normal"/><w:rPr><w:b/></w:rPr>') + style('B', '<w:basedOn w:val="A"/><w:rPr><w:i/></w:rPr>');
    expect(text({ body: p(r('a')), styles })).toMatchObject({ size: 14, bold: false });
    expect(text({ body: p(r('a'), '<w:pStyle w:val="B"/>'), styles })).toMatchObject({ size: 14, font: 'Arial', bold: true, italic: true });
    expect(text({ body: p(r('a', '<w:b w:val="0"/><w:sz w:val="26"/>'), '<w:pStyle w:val="B"/>'), styles })).toMatchObject({ size: 13, bold: false, italic: true });
  });
  test('of styles that rest on each other in a circle are read all the same', () => {
    const styles = style('A', '<w:basedOn w:val="B"/><w:rPr><w:b/></w:rPr>') + style('B', '<w:basedOn w:val="A"/><w:rPr><w:i/></w:rPr>');
    expect(text({ body: p(r('a'), '<w:pStyle w:val="A"/>'), styles })).toMatchObject({ bold: true, italic: true });
  });
  test('of a style that is not there look as the default style does', () => {
    expect(text({ body: p(r('a'), '<w:pStyle w:val="gone"/>'), styles: NORMAL })).toMatchObject({ size: 14 });
  });
  test('are not bold where paragraph style and character style both say bold, and are where only one does', () => {
    const styles = style('P', '<w:rPr><w:b/></w:rPr>') + style('Q', '') + style('C', '<w:rPr><w:b/><w:color w:val="FF0000"/></w:rPr>', 'character');
    const run = r('a', '<w:rStyle w:val="C"/>');
    expect(text({ body: p(run, '<w:pStyle w:val="P"/>'), styles })).toMatchObject({ bold: false, color: 'FF0000' });
    expect(text({ body: p(run, '<w:pStyle w:val="Q"/>'), styles })).toMatchObject({ bold: true });
    expect(text({ body: p(r('a', '<w:rStyle w:val="C"/><w:b/>'), '<w:pStyle w:val="P"/>'), styles })).toMatchObject({ bold: true });
  });
  test('of a character style that is the other half of a paragraph style look as its half says', () => {
    const styles = style('P', '<w:link w:val="C"/><w:rPr><w:i/></w:rPr>') + style('C', '<w:link w:val="P"/><w:rPr><w:b/></w:rPr>', 'character');
    expect(text({ body: p(r('a', '<w:rStyle w:val="P"/>')), styles })).toMatchObject({ bold: true, italic: false });
  });
  test('have the typeface and colour that a theme gives to their names', () => {
    const theme = '<a:clrScheme><a:accent1><a:srgbClr val="4472c4"/></a:accent1></a:clrScheme><a:fontScheme><a:minorFont><a:latin typeface="Cambria"/></a:minorFont></a:fontScheme>';
    const run = r('a', '<w:rFonts w:asciiTheme="minorHAnsi" w:hAnsiTheme="minorHAnsi"/><w:color w:themeColor="accent1"/>');
    expect(text({ body: p(run), theme })).toMatchObject({ font: 'Cambria', color: '4472C4' });
    expect(text({ body: p(r('a', '<w:color w:themeColor="accent1" w:themeShade="80"/>')), theme })).toMatchObject({ color: '223962' });
  });
  test('of a typeface given later are not those of a theme given before', () => {
    const theme = '<a:fontScheme><a:minorFont><a:latin typeface="Cambria"/></a:minorFont></a:fontScheme>';
    const styles = '<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:asciiTheme="minorHAnsi" w:hAnsiTheme="minorHAnsi"/></w:rPr></w:rPrDefault></w:docDefaults>';
    expect(text({ body: p(r('a', '<w:rFonts w:ascii="Tahoma" w:hAnsi="Tahoma"/>')), theme, styles })).toMatchObject({ font: 'Tahoma' });
  });
  test('of Vietnamese have the typeface for other letters where it is another', () => {
    expect(texts(p(r('Vệ', '<w:rFonts w:ascii="Arial" w:hAnsi="Tahoma"/>'))).map((one) => [one.text, one.font])).toEqual([['V', 'Arial'], ['ệ', 'Tahoma']]);
    expect(texts(p(r('Vệ', '<w:rFonts w:ascii="Arial" w:hAnsi="Arial"/>')))).toHaveLength(1);
  });
  test('of complex scripts do not give their size to others', () => {
    expect(text(p(r('a', '<w:sz w:val="26"/><w:szCs w:val="40"/><w:bCs/>')))).toMatchObject({ size: 13, bold: false });
  });
  test('in capitals by their look are read as capitals', () => {
    expect(text(p(r('quyết định', '<w:caps/>'))).text).toBe('QUYẾT ĐỊNH');
    expect(text(p(r('quyết định', '<w:smallCaps/>'))).text).toBe('QUYẾT ĐỊNH');
    expect(text(p(r('quyết định', '<w:caps w:val="false"/>'))).text).toBe('quyết định');
  });
  test('that are underlined or raised are told; automatic colour is black', () => {
    expect(text(p(r('a', '<w:u w:val="single"/><w:vertAlign w:val="superscript"/><w:color w:val="auto"/>')))).toMatchObject({ underline: true, superscript: true, color: '000000' });
    expect(text(p(r('a', '<w:u w:val="none"/>')))).not.toHaveProperty('underline');
  });
  test('cut into runs of one look are one text, and marks in a run of their own join their letter', () => {
    expect(texts(p(r('Hà ') + r('Nội'))).map((one) => one.text)).toEqual(['Hà Nội']);
    expect(texts(p(r('Ha') + r('\u0300 Nội', '<w:b/>'))).map((one) => one.text)).toEqual(['Hà', ' Nội']);
  });
});

describe('paragraphs', () => {
  const para = (pPr: string, styles = ''): ReturnType<typeof first>['para'] => first({ body: p(r('a', '<w:sz w:val="28"/>'), pPr), styles }).para;
  test('have the spacing of the defaults until a style or they themselves say otherwise', () => {
    expect(para('', DEFAULTS)).toMatchObject({ after: 8, line: { kind: 'multiple', value: 259 / 240 } });
    expect(para('<w:spacing w:after="0"/>', DEFAULTS)).toMatchObject({ after: 0, line: { kind: 'multiple', value: 259 / 240 } });
  });
  test('have exact lines, and lines of at least a height only where that is more than the letters need', () => {
    expect(para('<w:spacing w:line="360" w:lineRule="exact"/>').line).toEqual({ kind: 'exact', value: 18 });
    expect(para('<w:spacing w:line="200" w:lineRule="atLeast"/>').line).toEqual({ kind: 'multiple', value: 1 });
    expect(para('<w:spacing w:line="400" w:lineRule="atLeast"/>').line).toEqual({ kind: 'exact', value: 20 });
  });
  test('are indented by what is said last, and by letters where those are said', () => {
    expect(para('<w:ind w:left="720" w:hanging="360" w:right="100"/>')).toMatchObject({ left: 36, firstLine: -18, right: 5 });
    expect(para('<w:ind w:firstLine="567" w:firstLineChars="200"/>')).toMatchObject({ firstLine: 28 });
    expect(para('<w:ind w:firstLine="567" w:firstLineChars="0"/>')).toMatchObject({ firstLine: 28.35 });
    expect(para('<w:ind w:start="200" w:end="100"/>')).toMatchObject({ left: 10, right: 5 });
  });
  test('are aligned as Word names it', () => {
    expect(['left', 'start', 'center', 'right', 'end', 'both', 'distribute'].map((jc) => para(`<w:jc w:val="${jc}"/>`).align)).toEqual(['left', 'left', 'center', 'right', 'right', 'justify', 'justify']);
    expect(para('<w:bidi/><w:jc w:val="left"/>').align).toBe('right');
  });
  test('of one style stand close where they ask for it, and others do not', () => {
    const pPr = '<w:spacing w:before="120" w:after="120"/><w:contextualSpacing/>';
    const styles = style('A', '') + style('B', '');
    const all = (id: string): string => p(r('a'), `<w:pStyle w:val="A"/>${pPr}`) + p(r('b'), `<w:pStyle w:val="${id}"/>${pPr}`);
    expect(first({ body: all('A'), styles }).para).toMatchObject({ before: 6, after: 0 });
    expect(first({ body: all('B'), styles }).para).toMatchObject({ before: 6, after: 6 });
  });
  test('have the space of a web page where it is automatic', () => {
    expect(para('<w:spacing w:before="20" w:beforeAutospacing="1" w:after="20" w:afterAutospacing="0"/>')).toMatchObject({ before: 14, after: 1 });
  });
});
