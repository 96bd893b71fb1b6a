import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { layoutDocument } from 'docx/layout';
import { beforeAll, describe, expect, test } from 'vitest';
import { ROLES } from '../../../src/core/role.ts';
import { buildDocument } from '../../../src/writers/docx/document.ts';
import { writeDocx } from '../../../src/writers/docx/index.ts';
import { all, attr, one, paragraphsOf, readDocx, textOf } from '../../support/docx-read.ts';
import type { DocxFile, DocxParagraph } from '../../support/docx-read.ts';
import { sampleTree } from '../../support/sample-tree.ts';
import { makeTree, para, section } from '../../support/tree-kit.ts';

let bytes: Uint8Array;
let file: DocxFile;
beforeAll(async () => {
  bytes = await writeDocx(sampleTree());
  file = readDocx(bytes);
});
const find = (text: string): DocxParagraph => {
  const found = file.paragraphs.find((paragraph) => paragraph.text.includes(text));
  if (found === undefined) throw new Error(`no paragraph with ${text}`);
  return found;
};

describe('styles', () => {
  test('every role is one named style based on Normal, and two helpers stand beside them', () => {
    const paragraphStyles = [...file.styles].filter(([, style]) => style.attributes['w:type'] === 'paragraph').map(([id]) => id);
    expect(paragraphStyles).toEqual(['Normal', ...ROLES, 'duong-ke', 'dong-ket']);
    for (const role of ROLES) expect(attr(file.styles.get(role), 'w:basedOn')).toBe('Normal');
  });

  test('a style carries name, next style, outline level, size and spacing of its role', () => {
    const muc = file.styles.get('muc');
    expect(attr(muc, 'w:name')).toBe('Mục');
    expect(attr(muc, 'w:next')).toBe('doan');
    expect(attr(muc, 'w:outlineLvl')).toBe('1');
    expect(attr(muc, 'w:sz')).toBe('28');
    const doan = file.styles.get('doan');
    expect(one(doan ?? fail(), 'w:spacing')?.attributes).toEqual({ 'w:after': '0', 'w:before': '120', 'w:line': '276', 'w:lineRule': 'auto' });
    expect(one(doan ?? fail(), 'w:ind')?.attributes).toEqual({ 'w:left': '0', 'w:right': '0', 'w:firstLine': '567' });
    expect(attr(doan, 'w:jc')).toBe('both');
  });

  test('a comma in a style name, which Word takes for a second name, is not written', async () => {
    const tree = sampleTree();
    const named = { ...tree, styles: { ...tree.styles, doan: { ...tree.styles.doan, name: 'Đoạn, thường' } } };
    expect(attr(readDocx(await writeDocx(named)).styles.get('doan'), 'w:name')).toBe('Đoạn - thường');
  });

  test('the document speaks Vietnamese in black Times New Roman', () => {
    const defaults = one(file.part('word/styles.xml'), 'w:docDefaults');
    const fonts = one(defaults ?? fail(), 'w:rFonts')?.attributes ?? {};
    expect(new Set(Object.values(fonts))).toEqual(new Set(['Times New Roman']));
    expect(Object.keys(fonts)).toHaveLength(4);
    expect(attr(defaults, 'w:lang')).toBe('vi-VN');
    expect(attr(defaults, 'w:color')).toBe('000000');
  });

  test('paragraphs that only follow their style have no direct formatting', () => {
    const plainRoles = new Set(['doan', 'muc', 'khoan', 'diem', 'gach', 'cong', 'can-cu', 'quoc-hieu', 'kinh-gui', 'noi-nhan-muc', 'ho-ten']);
    const judged = file.paragraphs.filter(({ style, text }) => plainRoles.has(style) && !text.startsWith('Thực hiện theo'));
    expect(judged).toHaveLength(15);
    for (const { direct, runs } of judged) expect([...direct, ...runs.flatMap((run) => run.direct)]).toEqual([]);
  });
});

describe('text', () => {
  test('symbols stay one searchable word with a real non-breaking hyphen', () => {
    expect(file.paragraphs.map(({ text }) => text).join('\n')).toContain('Nghị định số 30/2020/NĐ-CP ngày\u00A005');
    expect(file.raw('word/document.xml')).not.toContain('\u2011');
    expect(find('30/2020').runs).toHaveLength(1);
  });

  test('text that looks like markup stands literally', () => {
    expect(find('Chữ như').text).toBe('- Chữ như <b>&amp;</b> và "ngoặc" in nguyên văn.');
  });

  test('a line break is a break in the same paragraph', () => {
    const paragraph = find('V/v');
    expect(paragraph.text).toBe('V/v cung cấp số liệu 6 tháng đầu năm 2026');
    expect(all(paragraph.xml, 'w:br')).toHaveLength(1);
  });

  test('runs say only in what they depart from their style', () => {
    const runs = find('Thực hiện theo').runs.filter(({ direct }) => direct.length > 0);
    expect(runs.map(({ text, direct }) => [text, direct])).toEqual([
      ['điểm ', ['w:b', 'w:bCs']],
      ...['', '', '', '5', ''].map((text) => [text, ['w:i', 'w:iCs']]),
      ['2', ['w:vertAlign']],
      [' gạch chân', ['w:u']],
    ]);
  });
});

describe('references', () => {
  test('a bookmark holds the numeral alone and a REF field with the printed text points to it', () => {
    const body = file.raw('word/document.xml');
    const bookmark = /<w:bookmarkStart w:name="(\w+)" w:id="(\d+)"\/>(.*?)<w:bookmarkEnd w:id="\2"\/>/gu;
    const marks = new Map([...body.matchAll(bookmark)].map(([, name = '', , inside = '']) => [name, inside.replace(/<[^>]+>/gu, '')]));
    const fields = [...body.matchAll(/<w:instrText>REF (\w+) \\h<\/w:instrText>.*?separate.*?<w:t [^>]*>(.*?)<\/w:t>/gu)];
    expect(fields.map(([, name = '', cached]) => [cached, marks.get(name)])).toEqual([['đ', 'đ'], ['5', '5']]);
  });

  test('a link is a hyperlink with a relationship of a stable id', () => {
    const link = one(find('cổng thông tin').xml, 'w:hyperlink');
    expect(link?.attributes['r:id']).toBe('rIdL1');
    expect(textOf(link ?? fail())).toBe('cổng thông tin');
    const targets = all(file.part('word/_rels/document.xml.rels'), 'Relationship').filter(({ attributes }) => attributes['Id'] === 'rIdL1');
    expect(targets.map(({ attributes }) => [attributes['Target'], attributes['TargetMode']])).toEqual([['https://example.vn/van-ban?a=1&b=2', 'External']]);
  });

  test('a note is a real footnote in its own style', () => {
    expect(attr(find('Thực hiện theo').xml, 'w:footnoteReference', 'w:id')).toBe('1');
    const note = paragraphsOf(file.part('word/footnotes.xml')).at(-1);
    expect([note?.style, note?.text]).toEqual(['cuoc-chu', ' Số liệu tại báo cáo số 7/BC-STN.']);
  });
});

describe('page', () => {
  test('sizes, margins and page numbers are exact twips', () => {
    const [upright, wide] = file.sections;
    expect(one(upright ?? fail(), 'w:pgSz')?.attributes).toMatchObject({ 'w:w': '11906', 'w:h': '16838' });
    expect(one(wide ?? fail(), 'w:pgSz')?.attributes).toMatchObject({ 'w:w': '16838', 'w:h': '11906', 'w:orient': 'landscape' });
    const margins = { 'w:top': '1134', 'w:right': '851', 'w:bottom': '1134', 'w:left': '1701', 'w:header': '567', 'w:footer': '567' };
    for (const one_ of file.sections) {
      expect(one(one_, 'w:pgMar')?.attributes).toMatchObject(margins);
      expect(attr(one_, 'w:pgNumType', 'w:start')).toBe('1');
      expect(all(one_, 'w:titlePg')).toHaveLength(1);
      expect(all(one_, 'w:headerReference').map(({ attributes }) => attributes['w:type'])).toEqual(['default', 'first']);
    }
  });

  test('the page number is a field in its own style, and the first page shows the circulation mark instead', () => {
    expect(paragraphsOf(file.part('word/header1.xml')).map(({ style }) => style)).toEqual(['so-trang']);
    expect(file.raw('word/header1.xml')).toContain('>PAGE</w:instrText>');
    expect(paragraphsOf(file.part('word/header2.xml')).map(({ text }) => text)).toEqual(['XEM XONG TRẢ LẠI']);
    expect(paragraphsOf(file.part('word/footer1.xml')).at(-1)?.style).toBe('lien-he');
    expect(paragraphsOf(file.part('word/header4.xml')).map(({ text }) => text)).toEqual(['']);
  });

  test('there are no text boxes and the compatibility mode is that of today', () => {
    expect(file.raw('word/document.xml')).not.toMatch(/w:pict|wps:txbx|w:framePr/u);
    expect(file.raw('word/settings.xml')).toContain('<w:compatSetting w:val="15" w:name="compatibilityMode"');
  });

  test('a rule line is an empty paragraph of exact height with a bottom border of its length', () => {
    const rules = file.paragraphs.filter(({ style }) => style === 'duong-ke');
    const [agency, motto] = rules.map(({ xml }) => one(xml, 'w:ind')?.attributes);
    expect(3742 - Number(agency?.['w:left']) - Number(agency?.['w:right'])).toBe(48 * 20);
    expect(5612 - Number(motto?.['w:left']) - Number(motto?.['w:right'])).toBe(178.5 * 20);
    expect(rules.every(({ xml }) => attr(xml, 'w:spacing', 'w:line') === '40' && attr(xml, 'w:bottom', 'w:sz') === '6')).toBe(true);
  });

  test('a frame has the asked outer size, borders and spaces counted', () => {
    const { xml } = find('HỎA TỐC');
    const borders = one(xml, 'w:pBdr')?.children ?? [];
    expect(borders.map(({ name, attributes }) => [name, attributes['w:color']])).toEqual(['w:top', 'w:left', 'w:bottom', 'w:right'].map((side) => [side, 'FF0000']));
    const room = (side: string) => Number(attr(xml, side, 'w:space')) + Number(attr(xml, side, 'w:sz')) / 8;
    const indent = one(xml, 'w:ind')?.attributes ?? {};
    const width = (3742 - Number(indent['w:left']) - Number(indent['w:right'])) / 20 + room('w:left') + room('w:right');
    const height = Number(attr(xml, 'w:spacing', 'w:line')) / 20 + room('w:top') + room('w:bottom');
    expect([width, height]).toEqual([90, 24]);
  });
});

describe('tables', () => {
  test('a grid is fixed, without borders and margins, and its columns sum to the measure', () => {
    const [head] = all(file.part('word/document.xml'), 'w:tbl');
    expect(all(head ?? fail(), 'w:gridCol').map(({ attributes }) => Number(attributes['w:w'])).reduce((a, b) => a + b)).toBe(9354);
    expect(attr(head, 'w:tblLayout', 'w:type')).toBe('fixed');
    expect(attr(head, 'w:tblInd', 'w:w')).toBe('0');
    expect((one(head ?? fail(), 'w:tblBorders')?.children ?? []).every(({ attributes }) => attributes['w:val'] === 'none')).toBe(true);
    expect(all(head ?? fail(), 'w:cantSplit')).toHaveLength(2);
  });

  test('a table of the draft has thin borders, a repeated header and cells that span', () => {
    const table = all(file.part('word/document.xml'), 'w:tbl')[1] ?? fail();
    expect(attr(table, 'w:insideH', 'w:sz')).toBe('4');
    expect(all(table, 'w:tblHeader')).toHaveLength(1);
    expect(all(table, 'w:vMerge').map(({ attributes }) => attributes['w:val'])).toEqual(['restart', 'continue']);
    expect(attr(table, 'w:gridSpan')).toBe('3');
  });

  test('a table that ends a section, or meets another, is followed by a paragraph of 1 pt', () => {
    expect(file.paragraphs.filter(({ style }) => style === 'dong-ket').length).toBeGreaterThanOrEqual(2);
    const body = one(file.part('word/document.xml'), 'w:body')?.children ?? [];
    body.forEach(({ name }, index) => {
      if (name === 'w:tbl') expect(body[index + 1]?.name).toBe('w:p');
    });
  });

  test('a picture stands in a line of its own with size and alternative text', () => {
    const { xml } = file.paragraphs.find(({ style }) => style === 'hinh') ?? fail();
    expect(attr(xml, 'wp:docPr', 'descr')).toBe('Bàn cờ đen trắng');
    expect(one(xml, 'wp:extent')?.attributes).toMatchObject({ cx: String(120 * 12700), cy: String(60 * 12700) });
  });
});

describe('file', () => {
  test('properties carry title, subject, author, language and the date of the document', () => {
    const core = file.part('docProps/core.xml');
    expect(core.children.map(({ name, text }) => [name, text])).toEqual([
      ['dc:title', 'Văn bản mẫu'], ['dc:subject', 'Văn bản mẫu'], ['dc:creator', 'Sở Thử nghiệm'], ['cp:lastModifiedBy', 'Sở Thử nghiệm'],
      ['cp:revision', '1'], ['dcterms:created', '2026-01-09T00:00:00Z'], ['dcterms:modified', '2026-01-09T00:00:00Z'], ['dc:language', 'vi-VN'],
    ]);
  });

  test('content types come first, and parts that say nothing are left out', async () => {
    expect(file.paths[0]).toBe('[Content_Types].xml');
    const bare = readDocx(await writeDocx(makeTree([section([para('doan', 'Một đoạn.')])])));
    for (const part of ['numbering', 'endnotes', 'comments', 'footnotes']) {
      expect(bare.paths).not.toContain(`word/${part}.xml`);
      expect(bare.raw('[Content_Types].xml') + bare.raw('word/_rels/document.xml.rels')).not.toContain(`${part}.xml`);
    }
  });

  test('the same tree gives the same bytes, in this process and in another with another clock and time zone', async () => {
    const hash = (data: Uint8Array) => createHash('sha256').update(data).digest('hex');
    expect(hash(await writeDocx(sampleTree()))).toBe(hash(bytes));
    const script = `
      import { createHash } from 'node:crypto';
      import { writeDocx } from './src/writers/docx/index.ts';
      import { sampleTree } from './test/support/sample-tree.ts';
      console.log(createHash('sha256').update(await writeDocx(sampleTree())).digest('hex'));`;
    const other = execFileSync(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script], { env: { ...process.env, TZ: 'Pacific/Kiritimati' }, encoding: 'utf8' });
    expect(other.trim()).toBe(hash(bytes));
  });

  test('the layout of Word in docx reads the document to its end, in two pages a section', () => {
    const layout = layoutDocument(buildDocument(sampleTree()).file);
    expect(layout.stoppedAt).toBeUndefined();
    expect(layout.pages.map(({ section: index }) => index)).toEqual([0, 0, 1, 1]);
  });
});

function fail(): never {
  throw new Error('not found in the file');
}
