import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from '../../src/readers/index.ts';
import { lex } from '../../src/readers/markdown/lex.ts';
import { blocks, bodyFaults, CONG_VAN, markdown } from './support.ts';

const CHUONG_DIEU = 'danhSo: chuong-dieu\n';

describe('headings and lists are levels', () => {
  test('# is I., ## is 1., ### is a), and what follows stands below', () => {
    expect(blocks('đầu\n# Một\nchữ\n## Hai\n### Ba\n# Bốn')).toEqual([
      'đầu',
      { cap: 'muc', tieuDe: 'Một', noiDung: ['chữ', { cap: 'khoan', tieuDe: 'Hai', noiDung: [{ cap: 'diem', tieuDe: 'Ba' }] }] },
      { cap: 'muc', tieuDe: 'Bốn' },
    ]);
  });
  test('a body without headings has khoản, điểm, gạch and cộng in its lists', () => {
    expect(blocks('1. a\n   1. b\n      - c\n        - d\n2. e')).toEqual([
      { cap: 'khoan', doan: 'a', noiDung: [{ cap: 'diem', doan: 'b', noiDung: [{ cap: 'gach', doan: 'c', noiDung: [{ cap: 'cong', doan: 'd' }] }] }] },
      { cap: 'khoan', doan: 'e' },
    ]);
  });
  test('an ordered list is the level below its heading', () => {
    expect(blocks('## Một\n1. a')).toEqual([{ cap: 'khoan', tieuDe: 'Một', noiDung: [{ cap: 'diem', doan: 'a' }] }]);
  });
  test('paragraphs of an item and text after a list stay where they are', () => {
    expect(blocks('1. a\n\n   dưới a\n\nsau')).toEqual([{ cap: 'khoan', doan: 'a', noiDung: ['dưới a'] }, 'sau']);
  });
  test('a Phần moves the levels below it', () => {
    expect(blocks('# Phần I. Mở\n## Một\n### Hai\n# Phần thứ hai\nHết.')).toEqual([
      { cap: 'phan', tieuDe: 'Mở', noiDung: [{ cap: 'muc', tieuDe: 'Một', noiDung: [{ cap: 'khoan', tieuDe: 'Hai' }] }] },
      { cap: 'phan', noiDung: ['Hết.'] },
    ]);
  });
  test('labels name their level in the scheme with điều', () => {
    expect(blocks('# Chương I. Chung\n## Mục 1. Riêng\n### Điều 1. Phạm vi\n1. a\n### Điều 2. Đối tượng', CHUONG_DIEU)).toEqual([
      { cap: 'chuong', tieuDe: 'Chung', noiDung: [{ cap: 'muc', tieuDe: 'Riêng', noiDung: [{ cap: 'dieu', tieuDe: 'Phạm vi', noiDung: [{ cap: 'khoan', doan: 'a' }] }, { cap: 'dieu', tieuDe: 'Đối tượng' }] }] },
    ]);
  });
  test.each([
    ['one depth: điều', '# A\n# B', ['dieu', 'dieu']],
    ['two depths: chương, điều', '# A\n## B', ['chuong', 'dieu']],
    ['three depths: chương, mục, điều', '# A\n## B\n### C', ['chuong', 'muc', 'dieu']],
    ['unlabelled above a labelled điều: chương', '# A\n## Điều 1. B', ['chuong', 'dieu']],
    ['unlabelled below a labelled điều: khoản', '# Điều 1. A\n## B', ['dieu', 'khoan']],
  ])('unlabelled headings, %s', (_, body, caps) => {
    const found: string[] = [];
    JSON.stringify(blocks(body, CHUONG_DIEU), (key, value: unknown) => (key === 'cap' ? (found.push(String(value)), value) : value));
    expect(found).toEqual(caps);
  });
  test('deeper nesting than the decree has is an error at its line', () => {
    expect(bodyFaults('- a\n  - b\n    - c')).toEqual(['14:5 noi-dung/qua-sau Danh sách lồng quá sâu ở «c»; cần nhiều nhất: khoản, điểm (1., a)) rồi - và +']);
    expect(bodyFaults('1. a\n   1. b\n      1. c')[0]).toMatch(/^14:7 noi-dung\/qua-sau/);
    expect(bodyFaults('###### a')[0]).toMatch(/^12:1 noi-dung\/tieu-de-qua-sau/);
  });
});

describe('typed numerals', () => {
  test.each([
    ['# I. Một\n# II. Hai'],
    ['## 1. Một\n1. a) x\n2. b) y'],
    ['1. a\n1. b\n1. c'],
    ['# A\n## 1. B\n### a) C'],
    ['# Phần I. A\n# Phần 2. B'],
  ])('%j agrees with what prints', (body) => {
    expect(bodyFaults(body)).toEqual([]);
    expect(JSON.stringify(blocks(body))).not.toMatch(/"(?:[IVX]+|\d|[a-z])[.)] /);
  });
  test.each([
    ['# I. A\n# III. B', '13:1 danh-so/khac-so-da-go Số «III.» đã gõ khác số «II.» sẽ in'],
    ['2. a', '12:1 danh-so/khac-so-da-go Số «2.» đã gõ khác số «1.» sẽ in'],
    ['## A\n1. x\n3. y', '14:1 danh-so/khac-so-da-go Số «3.» đã gõ khác số «b)» sẽ in'],
    ['## I. A', '12:1 danh-so/khac-so-da-go Số «I.» đã gõ khác số «1.» sẽ in'],
  ])('%j differs, with both named', (body, message) => expect(bodyFaults(body)).toEqual([message]));
  test('a numeral in the style of another level stays in the text', () => expect(blocks('## I. A')).toEqual([{ cap: 'khoan', tieuDe: 'I. A' }]));
  test('a backslash keeps a numeral as text', () => {
    expect(blocks('# V\\. I. Lênin\n1\\. chữ')).toEqual([{ cap: 'muc', tieuDe: 'V. I. Lênin', noiDung: ['1. chữ'] }]);
    expect(bodyFaults('# V\\. I. Lênin\n1\\. chữ')).toEqual([]);
  });
  test('a letter typed as text is told, since nobody numbers it', () => {
    expect(blocks('1. gồm:\n   a) một')).toEqual([{ cap: 'khoan', doan: 'gồm: a) một' }]);
    expect(bodyFaults('1. gồm:\n   a) một')).toEqual(['12:1 noi-dung/diem-go-tay Điểm «a)» gõ tay in đúng như gõ, không được đánh số; cần danh sách 1. 2. lùi vào dưới khoản']);
    expect(bodyFaults('a\n\nđ) một')[0]).toMatch(/^14:1 noi-dung\/diem-go-tay Điểm «đ\)»/);
    expect(bodyFaults('1. a (xem b) c')).toEqual([]);
  });
  test('Điều in the scheme without điều is told', () => expect(bodyFaults('## Điều 1. A')[0]).toMatch(/can-chuong-dieu .*danhSo: chuong-dieu/));
});

describe('text', () => {
  test('formats, superscript, links and hard breaks', () => {
    expect(blocks('**đậm** *nghiêng* m^2^ [Trang](https://a.vn)  \nhai')).toEqual([
      { doan: [{ chu: 'đậm', dam: true }, ' ', { chu: 'nghiêng', nghieng: true }, ' m', { chu: '2', chiSoTren: true }, ' ', { chu: 'Trang', lienKet: 'https://a.vn' }, '\nhai'] },
    ]);
  });
  test.each(['<b>x</b>', '5 < 6 & 7 &amp; 8', '~~x~~', 'https://a.vn', '[x]: http://a.b', 'a_b_c', '15/KH-UBND', '<!-- chưa đóng', '$x$', '{{ a }}', '<script>alert(1)</script>'])('%s prints as typed', (text) => {
    expect(blocks(`a ${text}`)).toEqual([`a ${text}`]);
  });
  test('indented first lines are no code', () => expect(blocks('    Sở Tư pháp\n    thông báo')).toEqual(['Sở Tư pháp thông báo']));
  test('code prints literally', () => expect(blocks('`a*b*`\n\n```\n**x**\n```')).toEqual(['a*b*', { doan: '**x**' }]));
  test('comments are dropped, and nothing else is', () => expect(blocks('a <!-- b --> c\n\n<!-- d\n\ne -->\n\nf')).toEqual(['a c', 'f']));
  test('footnotes stand at their marks', () => {
    expect(blocks('a[^1] b\n\n[^1]: chú **đậm**\nthêm\n\nc')).toEqual([{ doan: ['a', { cuocChu: ['chú ', { chu: 'đậm', dam: true }, ' thêm'] }, ' b'] }, 'c']);
  });
  test('a note without a mark and a mark without a note are errors', () => {
    expect(bodyFaults('a\n\n[^x]: b')[0]).toMatch(/^14:1 noi-dung\/cuoc-chu-thua/);
    expect(bodyFaults('a[^y]')[0]).toMatch(/^12:1 noi-dung\/thieu-cuoc-chu/);
  });
  test('a link of another kind is an error', () => expect(bodyFaults('[a](javascript:x)')[0]).toMatch(/^12:1 noi-dung\/lien-ket-sai Liên kết «javascript:x»/));
  test('quotes print, with a warning', () => {
    expect(blocks('> a')).toEqual(['a']);
    expect(bodyFaults('> a').map((f) => f.split(' ')[1])).toEqual(['noi-dung/trich-khoi']);
  });
  test('a line of --- closes every unit, so that closing paragraphs stand under none', () => {
    expect(blocks('# A\n1. b\n\n---\n\nc')).toEqual([{ cap: 'muc', tieuDe: 'A', noiDung: [{ cap: 'khoan', doan: 'b' }] }, 'c']);
    expect(blocks('# A\n1. b\n\nc')).toEqual([{ cap: 'muc', tieuDe: 'A', noiDung: [{ cap: 'khoan', doan: 'b' }, 'c'] }]);
  });
});

describe('what Markdown would lose or bend', () => {
  test('a row with more cells than the header is an error with its line', () => {
    expect(bodyFaults('| a | b |\n|---|---|\n| 1 | 2 | 3 |').map((f) => f.split(' ')[1])).toEqual(['noi-dung/bang-thua-o']);
    expect(bodyFaults('| a | b |\n|---|---|\n| 1 \\| 2 | 3 |')).toEqual([]);
  });
  test('a heading that skips a level is warned of, one too deep refused', () => {
    expect(bodyFaults('# A\n\n### B\n\nc').map((f) => f.split(' ')[1])).toEqual(['noi-dung/nhay-cap']);
    expect(bodyFaults('# A\n\n#### B\n\nc').map((f) => f.split(' ')[1])).toEqual(['noi-dung/tieu-de-qua-sau']);
    expect(bodyFaults('# A\n\n## B\n\n### C\n\nd')).toEqual([]);
  });
});

test('a heading without words prints a bare numeral and is refused, whatever stands below it', () => {
  expect(bodyFaults('# A\n\n##\n\nb').map((f) => f.split(' ')[1])).toEqual(['noi-dung/rong']);
});

describe('references', () => {
  test('names at the end of headings and items are targets', () => {
    expect(blocks('# A {#mot}\n1. xem [](#mot) {#hai}\n2. và [](#hai)')).toEqual([
      { cap: 'muc', tieuDe: 'A', id: 'mot', noiDung: [{ cap: 'khoan', doan: ['xem ', { thamChieu: 'mot' }], id: 'hai' }, { cap: 'khoan', doan: ['và ', { thamChieu: 'hai' }] }] },
    ]);
  });
  test('a typed reference is held against what prints', () => {
    expect(bodyFaults('# A {#a}\n1. x {#b}\n\n[Mục I](#a) [khoản 1 Mục I](#b)')).toEqual([]);
    expect(bodyFaults('# A {#a}\n\n[Mục II](#a)')).toEqual(['14:1 dan-chieu/khac-chu-da-go Dẫn chiếu «Mục II» đã gõ khác «Mục I» sẽ in']);
  });
  test('a reference to nothing and a name for two places are errors', () => {
    expect(bodyFaults('# A {#muc-tieu}\n\n[](#muc-teu)')[0]).toMatch(/^14:1 dan-chieu\/khong-co .*«muc-tieu»/);
    expect(bodyFaults('# A {#a}\n# B {#a}')[0]).toMatch(/^13:1 dan-chieu\/trung-ten/);
  });
});

describe('tables and images', () => {
  test('a table has its header, alignment and caption', () => {
    expect(blocks('Bảng 1. Kinh phí\n\n| a | b |\n|:-:|--:|\n| **c** | |')).toEqual([
      { bang: { ten: 'Bảng 1. Kinh phí', cot: [{ canLe: 'giua' }, { canLe: 'phai' }], tieuDe: [['a', 'b']], hang: [[[{ chu: 'c', dam: true }], '']] } },
    ]);
  });
  test('a paragraph above a table is a caption only in the form of one', () => {
    expect(blocks('Bảng sau nêu kinh phí:\n\n| a |\n|---|\n| b |')).toEqual(['Bảng sau nêu kinh phí:', { bang: { tieuDe: [['a']], hang: [['b']] } }]);
    expect(blocks(': Kinh phí\n\n| a |\n|---|\n| b |')).toEqual([{ bang: { ten: 'Kinh phí', tieuDe: [['a']], hang: [['b']] } }]);
  });
  test('an image in a line of text and one without a description are errors', () => {
    expect(bodyFaults('x ![a](b.png) y')[0]).toMatch(/^12:1 noi-dung\/anh-trong-dong/);
    expect(bodyFaults('![](b.png)')[0]).toMatch(/noi-dung\/thieu-mo-ta-hinh/);
    expect(bodyFaults('![a](b.png){width=900}')[0]).toMatch(/noi-dung\/rong-hinh/);
  });
});

describe('places', () => {
  test('blocks of Markdown in a file and in a block scalar have their lines', () => {
    const body = 'a\n\n# B\n1. c\n   - d\n';
    const path = ['noiDung', 1, 'noiDung', 0, 'noiDung', 0];
    expect(parse(markdown(body), { file: 'a.md' }).positions.at(path)).toEqual({ file: 'a.md', line: 16, column: 4 });
    const yaml = CONG_VAN.replace(/noiDung: .*/, `noiDung: |\n${body.replace(/^(?=.)/gm, '    ')}`);
    expect(parse(yaml, { file: 'a.yaml' }).positions.at(path)).toEqual({ file: 'a.yaml', line: 15, column: 8 });
  });
  test('an unknown path has the place of what is around it', () => {
    expect(parse(CONG_VAN, { file: 'a.yaml' }).positions.at(['ky', 'hoTen', 'x'])).toEqual({ file: 'a.yaml', line: 9, column: 32 });
  });
});

describe('nothing is lost', () => {
  const word = fc.stringMatching(/^[a-zđêạ]{1,6}[0-9]{3}$/);
  const line = fc.tuple(fc.constantFrom('', '# ', '## ', '1. ', '2. ', '- ', '   ', '      - ', '> ', '    ', '| '), fc.array(fc.tuple(fc.constantFrom('', '*', '**', '`', '[', ']', '<', '^', '_', '~~', '!', '\\', '<b>'), word), { minLength: 1, maxLength: 4 }));
  const text = fc.array(fc.oneof(line.map(([head, words]) => head + words.map(([mark, w]) => mark + w).join(' ')), fc.constant('')), { minLength: 1, maxLength: 12 }).map((lines) => lines.join('\n'));

  test('every word of a body is in its blocks, or an error says why there are none', () => {
    fc.assert(
      fc.property(text, (body) => {
        const result = parse(markdown(body));
        if (result.draft === undefined) return result.diagnostics.some((f) => f.severity === 'error');
        const out = JSON.stringify(result.draft.noiDung);
        return (body.match(/[a-zđêạ]{1,6}[0-9]{3}/g) ?? []).every((w) => out.includes(w));
      }),
      { numRuns: 400 },
    );
  });
  test('source texts of the parser’s tokens add up, which line numbers rest on', () => {
    fc.assert(fc.property(text, (body) => lex(body).map((t) => t.raw).join('') === body), { numRuns: 400 });
  });
  test('2 MB are read whole', () => {
    const body = '# Mục\n\nSở Tư pháp **nhận** được Kế hoạch.\n\n1. một việc *gấp*\n2. hai\n'.repeat(24_000);
    expect(parse(markdown(body)).draft?.noiDung).toHaveLength(24_000);
  });
});
