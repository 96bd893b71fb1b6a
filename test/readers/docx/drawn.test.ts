import { describe, expect, test } from 'vitest';
import { blocks, defined, first, p, r, read, relation, rules, shape, table } from './package.ts';

const EMU = 12700;
const offset = (axis: 'H' | 'V', from: string, pt: number): string => `<wp:position${axis} relativeFrom="${from}"><wp:posOffset>${pt * EMU}</wp:posOffset></wp:position${axis}>`;
interface Hang {
  readonly x?: number;
  readonly y?: number;
  readonly fromV?: string;
  readonly width: number;
  readonly height?: number;
}
const graphic = (inside: string): string => `<a:graphic><a:graphicData>${inside}</a:graphicData></a:graphic>`;
const hung = ({ x = 10, y = 18, fromV = 'paragraph', width, height = 0 }: Hang, inside: string): string =>
  `<w:r><w:drawing><wp:anchor>${offset('H', 'column', x)}${offset('V', fromV, y)}<wp:extent cx="${width * EMU}" cy="${height * EMU}"/>${graphic(inside)}</wp:anchor></w:drawing></w:r>`;
const ln = (inside = '<a:solidFill><a:srgbClr val="FF0000"/></a:solidFill>'): string => `<a:ln w="12700">${inside}</a:ln>`;
const wsp = (prst: string, stroke: string, text = ''): string => `<wps:wsp><wps:spPr><a:prstGeom prst="${prst}"/>${stroke}</wps:spPr>${text}</wps:wsp>`;
const LINE = (hang: Partial<Hang> = {}): string => hung({ width: 90, ...hang }, wsp('line', ln()));
const size = '<w:sz w:val="28"/>';

describe('lines that are drawn', () => {
  test('are rules with their length, thickness, colour and place', () => {
    expect(rules(p(r('Hạnh phúc', size) + LINE()))).toEqual([{ kind: 'rule', place: { number: 1 }, length: 90, thickness: 1, x: 10, color: 'FF0000', drawn: 'drawing' }]);
  });
  test('stand behind the text that they are below, wherever they hang', () => {
    const at = (y: number): string[] => shape(blocks(p(r('a', size)) + p(r('b', size) + LINE({ y })) + p(r('c', size))));
    expect([at(2), at(15), at(20), at(30)]).toEqual([['a', 'rule', 'b', 'c'], ['a', 'b', 'rule', 'c'], ['a', 'b', 'rule', 'c'], ['a', 'b', 'c', 'rule']]);
  });
  test('of which the stroke is not drawn, and upright ones, are none', () => {
    expect(rules(p(r('a') + hung({ width: 90 }, wsp('line', ln('<a:noFill/>')))))).toEqual([]);
    expect(rules(p(r('a') + LINE({ width: 0, height: 90 })))).toEqual([]);
  });
  test('hang below the top of the page where that is said', () => {
    expect(shape(blocks(p(r('a', size)) + p(r('b', size)) + p(r('c', size) + LINE({ fromV: 'margin', y: 30 }))))).toEqual(['a', 'b', 'rule', 'c']);
  });
  test('of the number below are those of the cell above', () => {
    const cell = (content: string): string => `<w:tr><w:tc>${content}</w:tc></w:tr>`;
    const body = `<w:tbl><w:tblGrid><w:gridCol w:w="4000"/></w:tblGrid>${cell(p(r('SỞ TƯ PHÁP', size)))}${cell(p(r('Số: 5', size) + LINE({ y: 2 })))}</w:tbl>`;
    expect(table(body).rows.map(({ cells }) => shape(defined(cells[0]).blocks))).toEqual([['SỞ TƯ PHÁP', 'rule'], ['Số: 5']]);
  });
  test('that hang on one cell and are seen in another stand in that', () => {
    const cell = (content: string): string => `<w:tc>${content}</w:tc>`;
    const row = `<w:tr>${cell(p(r('SỞ TƯ PHÁP', size) + LINE({ x: 250 })))}${cell(p(r('Hạnh phúc', size)))}</w:tr>`;
    const seen = table(`<w:tbl><w:tblGrid><w:gridCol w:w="4000"/><w:gridCol w:w="4000"/></w:tblGrid>${row}</w:tbl>`);
    expect(seen.rows[0]?.cells.map(({ blocks: inside }) => shape(inside))).toEqual([['SỞ TƯ PHÁP'], ['Hạnh phúc', 'rule']]);
    expect(seen.rows[0]?.cells[1]?.blocks[1]).toMatchObject({ x: 50, place: { number: 2 } });
  });
  test('in VML are rules, too: lines, connectors, and rules of web pages', () => {
    const pict = (shape_: string): string => p(`${r('a', size)}<w:r><w:pict>${shape_}</w:pict></w:r>`);
    expect(rules(pict('<v:line style="position:absolute" from="20pt,18pt" to="110pt,18pt" strokeweight="1pt"/>'))).toEqual([{ kind: 'rule', place: { number: 1 }, length: 90, thickness: 1, x: 20, color: '000000', drawn: 'vml' }]);
    expect(rules(pict('<v:shape type="#_x0000_t32" style="position:absolute;margin-left:20pt;margin-top:18pt;width:90pt;height:0"/>'))).toMatchObject([{ length: 90, x: 20 }]);
    expect(rules(pict('<v:rect style="width:0;height:1.5pt" o:hr="t" o:hrpct="500" o:hralign="center"/>'))).toMatchObject([{ length: 233.85, thickness: 1.5 }]);
    expect(rules(pict('<v:line style="position:absolute" from="20pt,18pt" to="110pt,18pt" stroked="f"/>'))).toEqual([]);
  });
  test('in the line of text stand where their paragraph puts them, in place of the empty one', () => {
    const inLine = `<w:r><w:drawing><wp:inline><wp:extent cx="${90 * EMU}" cy="0"/>${graphic(wsp('line', ln()))}</wp:inline></w:drawing></w:r>`;
    expect(blocks(p(inLine, '<w:ind w:left="400"/>'))).toMatchObject([{ kind: 'rule', x: 20 }]);
    expect(rules(p(inLine, '<w:jc w:val="center"/>'))).toMatchObject([{ x: 188.85 }]);
  });
  test('in a group are scaled as the group is', () => {
    const inner = `<wps:wsp><wps:spPr><a:xfrm><a:off x="100" y="0"/><a:ext cx="500" cy="0"/></a:xfrm><a:prstGeom prst="line"/>${ln()}</wps:spPr></wps:wsp>`;
    const group = `<wpg:wgp><wpg:grpSpPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="1000" cy="100"/><a:chOff x="0" y="0"/><a:chExt cx="1000" cy="100"/></a:xfrm></wpg:grpSpPr>${inner}</wpg:wgp>`;
    expect(rules(p(r('a', size) + hung({ x: 10, width: 200, height: 20 }, group)))).toMatchObject([{ length: 100, x: 30 }]);
  });
});

describe('lines that borders make', () => {
  const border = (side: string, more = 'w:val="single" w:sz="6" w:space="1" w:color="auto"'): string => `<w:${side} ${more}/>`;
  const BOX = `<w:pBdr>${['top', 'left', 'bottom', 'right'].map((side) => border(side)).join('')}</w:pBdr>`;
  test('under an empty paragraph are rules as long as it is wide', () => {
    expect(rules(p('', `<w:pBdr>${border('bottom')}</w:pBdr><w:ind w:left="2000" w:right="3000"/>`))).toEqual([{ kind: 'rule', place: { number: 1 }, length: 217.7, thickness: 0.75, x: 100, color: '000000', drawn: 'border' }]);
    expect(shape(blocks(p('', `<w:pBdr>${border('bottom')}</w:pBdr>`)))).toEqual(['rule']);
    expect(shape(blocks(p(r(' '), `<w:pBdr>${border('bottom')}</w:pBdr>`)))).toEqual(['rule']);
  });
  test('stand above and below a paragraph with text; lines that are not drawn are none', () => {
    expect(shape(blocks(p(r('a'), `<w:pBdr>${border('top')}${border('bottom')}</w:pBdr>`)))).toEqual(['rule', 'a', 'rule']);
    expect(shape(blocks(p(r('a'), `<w:pBdr>${border('bottom', 'w:val="nil"')}${border('top', 'w:val="single" w:color="FFFFFF"')}</w:pBdr>`)))).toEqual(['a']);
  });
  test('all round a paragraph are a frame, and one frame round neighbours with the same', () => {
    expect(first(p(r('HỎA TỐC', size), `${BOX}<w:ind w:left="200" w:right="200"/>`)).frame).toMatchObject({ width: 451.2, color: '000000' });
    const two = blocks(p(r('a'), BOX) + p(r('b'), BOX));
    expect(two.map((block) => block.kind === 'paragraph' && block.frame !== undefined)).toEqual([true, false]);
    const under = `<w:pBdr>${border('bottom')}</w:pBdr>`;
    expect(shape(blocks(p(r('a'), under) + p(r('b'), under)))).toEqual(['a', 'b', 'rule']);
  });
});

describe('lines that are typed', () => {
  test('of underscores or hyphens are rules where nothing else stands on their line', () => {
    expect(rules(p(r('__________', size), '<w:jc w:val="center"/>'))).toMatchObject([{ length: 70, x: 198.85, drawn: 'chars' }]);
    expect(shape(blocks(p(`${r('Hạnh phúc')}<w:r><w:br/></w:r>${r('-------')}`)))).toEqual(['Hạnh phúc', 'rule']);
  });
  test('beside words, or short, are text', () => {
    expect(shape(blocks(p(r('Họ tên: ______')) + p(r('--')) + p(r('-')) + p(r('-----o0o-----'))))).toEqual(['Họ tên: ______', '--', '-', '-----o0o-----']);
  });
});

describe('text boxes', () => {
  const box = (stroke: string, text = p(r('DỰ THẢO'))): string => hung({ width: 80, height: 24 }, wsp('rect', stroke, `<wps:txbx><w:txbxContent>${text}</w:txbxContent></wps:txbx>`));
  test('are their paragraphs, with a frame where their line is drawn', () => {
    const [, boxed] = blocks(p(r('Số: 5', size) + box(ln())));
    expect(boxed).toMatchObject({ kind: 'paragraph', frame: { width: 80, height: 24, color: 'FF0000' } });
    expect(shape(blocks(p(r('Số: 5', size) + box(ln()))))).toEqual(['Số: 5', 'DỰ THẢO']);
    expect(blocks(p(r('Số: 5') + box(ln('<a:noFill/>'))))[1]).not.toHaveProperty('frame');
  });
  test('are read once, though the file has them twice', () => {
    const twice = `<w:r><mc:AlternateContent><mc:Choice Requires="wps">${box(ln()).slice(5, -6)}</mc:Choice><mc:Fallback><w:pict><v:rect><v:textbox><w:txbxContent>${p(r('DỰ THẢO'))}</w:txbxContent></v:textbox></v:rect></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
    expect(shape(blocks(p(r('a', size) + twice)))).toEqual(['a', 'DỰ THẢO']);
  });
  test('of VML have a line unless it is switched off', () => {
    const pict = (more: string): string => p(`${r('a', size)}<w:r><w:pict><v:rect style="position:absolute;margin-top:20pt;width:80pt;height:24pt"${more}><v:textbox><w:txbxContent>${p(r('MẬT'))}</w:txbxContent></v:textbox></v:rect></w:pict></w:r>`);
    expect(blocks(pict(''))[1]).toMatchObject({ frame: { width: 80, height: 24 } });
    expect(blocks(pict(' stroked="f"'))[1]).not.toHaveProperty('frame');
  });
  test('without text that have a line blind the frames: nobody knows what they are drawn round', () => {
    expect([...read(p(r('a') + hung({ width: 80, height: 24 }, wsp('rect', ln())))).blind.keys()]).toEqual(['khung']);
    expect(read(p(r('a') + box(ln()))).blind.size).toBe(0);
  });
});

describe('pictures', () => {
  const PNG = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 1, 2, 3]);
  const inline = (id: string): string => `<w:r><w:drawing><wp:inline><wp:extent cx="${100 * EMU}" cy="${50 * EMU}"/><wp:docPr id="1" name="x" descr="Sơ đồ"/>${graphic(`<pic:pic><pic:blipFill><a:blip r:embed="${id}"/></pic:blipFill></pic:pic>`)}</wp:inline></w:drawing></w:r>`;
  test('have their bytes where these are PNG or JPEG, their size and their words', () => {
    const parts = { body: p(inline('rIdP')), relations: relation('rIdP', 'image', 'media/a.png'), files: { 'word/media/a.png': PNG } };
    expect(blocks(parts)).toEqual([{ kind: 'picture', place: { number: 1 }, width: 100, height: 50, alt: 'Sơ đồ', format: 'png', data: PNG }]);
    expect(blocks({ ...parts, files: { 'word/media/a.png': new Uint8Array([1, 2, 3, 4]) } })[0]).not.toHaveProperty('data');
  });
  test('from elsewhere are not fetched, and the file is said to want them', () => {
    const seen = read({ body: p(inline('rIdP')), relations: relation('rIdP', 'image', 'http://example.org/a.png', true) });
    expect(seen.findings.map(({ id }) => id)).toEqual(['tep/lien-ket-ngoai']);
  });
});
