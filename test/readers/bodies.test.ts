import { describe, expect, test } from 'vitest';
import type { Khoi } from '../../src/domain/parts/noi-dung.ts';
import { parse } from '../../src/readers/index.ts';
import { blocks, bodyFaults, CONG_VAN, faults, files, markdown, shown, with_ } from './support.ts';

const typed = (...noiDung: Khoi[]): string[] =>
  shown(parse({ loai: 'ke-hoach', coQuan: { ten: 'A', vietTat: 'B' }, diaDanh: 'C', trichYeu: 'd', noiDung, ky: { chucVu: 'f', hoTen: 'g' } }));

describe('something stands in every body and every unit of it', () => {
  test.each(['<!-- a -->', '---'])('%s alone is no body', (body) => {
    expect(bodyFaults(body)).toEqual(['12:1 noi-dung/rong «noiDung» không có gì để in; cần chữ, hoặc bỏ đi']);
    expect(faults(with_('noiDung', `noiDung: '${body}'`))[0]).toMatch(/^10:10 noi-dung\/rong /);
  });
  test.each(['#', '1.', '- '])('%j is a numeral without text', (body) => {
    expect(bodyFaults(`Trước.\n\n${body}`)).toEqual(['14:1 noi-dung/rong «noiDung[1]» không có gì để in; cần chữ, hoặc bỏ đi']);
  });
  test.each<[string, Khoi]>([
    ['a unit', { cap: 'khoan' }],
    ['a unit with an empty list', { cap: 'khoan', noiDung: [] }],
    ['a unit of empty runs', { cap: 'diem', doan: ['', { chu: ' ', dam: true }] }],
    ['a paragraph of empty runs', { doan: [{ chu: '\u200B' }] }],
  ])('%s without text is an error', (_, block) => expect(typed('Trước.', block)).toEqual(['noi-dung/rong «noiDung[1]» không có gì để in; cần chữ, hoặc bỏ đi']));
  test('so it is below', () => expect(typed({ cap: 'khoan', doan: 'a', noiDung: [{ cap: 'diem' }] })[0]).toMatch(/«noiDung\[0\]\.noiDung\[0\]»/));
  test('characters of no width are no text', () => {
    expect(faults(with_('noiDung', 'noiDung: "\\u200B\\uFEFF"'))[0]).toMatch(/^10:10 du-lieu\/rong /);
    expect(faults(with_('trichYeu', 'trichYeu: "\\u200B"'))[0]).toMatch(/^7:11 du-lieu\/rong /);
  });
  test('a reference or a footnote is text', () => {
    expect(typed({ cap: 'khoan', id: 'a', doan: [{ cuocChu: 'x' }] }, { doan: [{ thamChieu: 'a' }] })).toEqual([]);
  });
  test('a table without rows is an error, one with a header alone is a form', () => {
    expect(typed({ bang: { hang: [] } })).toEqual(['bang/rong Bảng không có hàng nào; cần ít nhất một hàng']);
    expect(typed({ bang: { tieuDe: [['STT']], hang: [] } })).toEqual([]);
  });
  test('a sound body keeps its blocks', () => expect(blocks('1. a\n2. b')).toHaveLength(2));
});

describe('where a unit without text is named', () => {
  test('a large unit without a heading is no matter of the reader', () => {
    expect(typed({ cap: 'muc', doan: 'a' }, { cap: 'dieu', doan: 'Bổ nhiệm ông A.' })).toEqual([]);
    expect(typed({ cap: 'khoan', doan: 'a', noiDung: [{ cap: 'diem', doan: 'b' }, { cap: 'gach', doan: 'c' }] })).toEqual([]);
  });
  test('a sheet in a file of its own is spoken of once, there', () => {
    const load = files({ 'to.yaml': 'loai: de-cuong-bao-cao\nnoiDung:\n  - a\n  - { cap: khoan }\n' });
    const result = parse(`${CONG_VAN}kemTheo: [{ tep: to.yaml }]\n`, { file: 'a.yaml', load });
    expect(result.diagnostics.map((f) => [f.file, f.position?.line, f.path.join('.')])).toEqual([['to.yaml', 4, 'kemTheo.0.vanBan.noiDung.1']]);
  });
  test('the line of a Markdown unit is named', () => expect(parse(markdown('a\n\n1. '), { file: 'a.md' }).diagnostics[0]?.position).toMatchObject({ line: 14 }));
});
