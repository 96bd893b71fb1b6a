import { describe, expect, test } from 'vitest';
import { plain } from '../../src/core/text.ts';
import { allows, ptToMm } from '../../src/core/units.ts';
import { type BanThaoCongVan, type BanThaoKeHoach, checkedDraft, ghep } from '../support/drafts.ts';
import { parse } from '../../src/index.ts';
import { compose } from '../../src/layout/compose.ts';
import { assertAllLeaves } from '../../src/layout/leaves.ts';
import type { Block, LayoutTree, Paragraph, RuleLine } from '../../src/layout/tree.ts';
import { PAGE } from '../../src/standard/page.ts';

const tree = (facts: Partial<BanThaoCongVan> = {}): LayoutTree => compose(checkedDraft(ghep(facts)));
const plan = (facts: Partial<BanThaoKeHoach>): LayoutTree => compose(checkedDraft({ ...ghep({}), loai: 'ke-hoach', kinhGui: undefined, donViSoan: undefined, ...facts }));

function flat(blocks: readonly Block[]): (Paragraph | RuleLine)[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'grid') return block.rows.flatMap((row) => row.cells.flatMap((cell) => flat(cell.blocks)));
    return block.kind === 'paragraph' || block.kind === 'rule' ? [block] : [];
  });
}
const all = (t: LayoutTree) => t.sections.flatMap((s) => flat([...s.firstHeader, ...s.blocks, ...s.firstFooter]));
const textOf = (p: Paragraph) => plain(`${p.marker?.before ?? ''}${p.marker?.text ?? ''}${p.marker?.after ?? ''}${p.inlines.map((i) => (i.kind === 'break' ? ' ' : 'text' in i ? i.text : '')).join('')}`);
const texts = (t: LayoutTree, role: string) => all(t).flatMap((b) => (b.kind === 'paragraph' && b.role === role ? [textOf(b)] : []));

describe('số, ký hiệu và ngày', () => {
  test.each([
    [{ so: 5 }, 'Số: 05/STP-VP'],
    [{ so: 12 }, 'Số: 12/STP-VP'],
    [{ so: undefined }, 'Số:         /STP-VP'],
    [{ so: 7, donViSoan: undefined, linhVuc: 'VX' }, 'Số: 07/STP-VX'],
    [{ so: undefined, soKyHieu: { nguyenVan: 'M325/KH-UBND' } }, 'Số: M325/KH-UBND'],
  ])('%o prints %s', (facts, expected) => {
    expect(texts(tree(facts), 'so-ky-hieu')).toEqual([expected]);
  });

  test('a named type carries its code, a công văn none', () => {
    expect(texts(plan({ so: 15 }), 'so-ky-hieu')).toEqual(['Số: 15/KH-STP']);
  });

  test.each([
    ['2020-01-05', 'ngày 05 tháng 01 năm 2020'],
    ['2019-06-29', 'ngày 29 tháng 6 năm 2019'],
    ['2019-02-10', 'ngày 10 tháng 02 năm 2019'],
    ['2019-12', 'ngày      tháng 12 năm 2019'],
    [undefined, 'ngày      tháng      năm        '],
  ])('%s prints %s', (ngay, expected) => {
    expect(texts(tree({ ngay }), 'dia-danh-ngay')).toEqual([`Đồng Nai, ${expected}`]);
  });
});

describe('khối ký', () => {
  const lines = (ky: BanThaoCongVan['ky']) => all(tree({ ky })).flatMap((b) => (b.kind === 'paragraph' && ['quyen-han', 'chuc-vu', 'chuc-vu-khac', 'ho-ten'].includes(b.role) ? [textOf(b)] : []));
  test.each([
    [{ chucVu: 'Bộ trưởng', hoTen: 'A' }, ['BỘ TRƯỞNG', 'A']],
    [{ thayMat: 'Ủy ban nhân dân', chucVu: 'Chủ tịch', hoTen: 'A' }, ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH', 'A']],
    [{ thayMat: 'Ủy ban nhân dân', kyThay: 'Chủ tịch', chucVu: 'Phó Chủ tịch', hoTen: 'A' }, ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH', 'A']],
    [{ kyThay: 'Bộ trưởng', chucVu: 'Thứ trưởng', hoTen: 'A' }, ['KT. BỘ TRƯỞNG', 'THỨ TRƯỞNG', 'A']],
    [{ thuaLenh: 'Bộ trưởng', chucVu: 'Chánh Văn phòng', hoTen: 'A' }, ['TL. BỘ TRƯỞNG', 'CHÁNH VĂN PHÒNG', 'A']],
    [{ thuaLenh: 'Bộ trưởng', kyThay: 'Chánh Văn phòng', chucVu: 'Phó Chánh Văn phòng', hoTen: 'A' }, ['TL. BỘ TRƯỞNG', 'KT. CHÁNH VĂN PHÒNG', 'PHÓ CHÁNH VĂN PHÒNG', 'A']],
    [{ thuaUyQuyen: 'Giám đốc', chucVu: 'Trưởng phòng', hoTen: 'A' }, ['TUQ. GIÁM ĐỐC', 'TRƯỞNG PHÒNG', 'A']],
    [{ quyen: 'Giám đốc', hoTen: 'A' }, ['Q. GIÁM ĐỐC', 'A']],
    [{ kyThay: 'Trưởng ban', chucVu: 'Phó Trưởng ban', chucVuKhac: 'Giám đốc Sở Nội vụ', hoTen: 'A' }, ['KT. TRƯỞNG BAN', 'PHÓ TRƯỞNG BAN', 'GIÁM ĐỐC SỞ NỘI VỤ', 'A']],
    [{ nguyenVan: ['KT.CHỦ TỊCH', 'PHÓ CHỦ TỊCH'], hoTen: 'A' }, ['KT.CHỦ TỊCH', 'PHÓ CHỦ TỊCH', 'A']],
  ])('%o', (ky, expected) => {
    expect(lines(ky)).toEqual(expected);
  });
});

describe('nơi nhận', () => {
  test('a công văn begins with Như trên, stops are ours, Lưu closes', () => {
    expect(texts(tree({ noiNhan: ['Sở A', { ten: 'Sở B', de: 'để b/c' }], luu: { donVi: ['VP'], ban: 3 } }), 'noi-nhan-muc')).toEqual(['- Như trên;', '- Sở A;', '- Sở B (để b/c);', '- Lưu: VT, VP (3 bản).']);
  });
  test('a plan has no Như trên', () => {
    expect(texts(plan({ noiNhan: ['Sở A;'], luu: {} }), 'noi-nhan-muc')).toEqual(['- Sở A;', '- Lưu: VT.']);
  });
});

describe('kính gửi', () => {
  test('one addressee stands on the line, without a stop', () => {
    expect(texts(tree({ kinhGui: 'Bộ Nội vụ' }), 'kinh-gui')).toEqual(['Kính gửi: Bộ Nội vụ']);
  });
  test('several stand on lines of their own, closed by ; and .', () => {
    expect(texts(tree({ kinhGui: ['A', 'B;', 'C.'] }), 'kinh-gui-muc')).toEqual(['- A;', '- B;', '- C.']);
  });
});

describe('nội dung', () => {
  const body = { noiDung: [{ cap: 'muc' as const, tieuDe: 'Một', noiDung: [{ cap: 'khoan' as const, doan: 'x.', id: 'mot' }, { cap: 'khoan' as const, doan: [{ thamChieu: 'mot' }, ' và ', { thamChieu: 'hai' }] }] }, { cap: 'muc' as const, id: 'hai', tieuDe: 'Hai', noiDung: ['Hết.'] }] };
  test('levels are numbered and headings of the first level are capitals', () => {
    const t = plan(body);
    expect([texts(t, 'muc'), texts(t, 'khoan')]).toEqual([['I. MỘT', 'II. HAI'], ['1. x.', '2. khoản 1 Mục I và Mục II']]);
  });
  test('the last paragraph ends with ./.', () => {
    expect(texts(plan(body), 'doan')).toEqual(['Hết./.']);
  });
  test('a line feed in body text is a forced break, in a title a space', () => {
    const t = plan({ trichYeu: 'Một\nhai', noiDung: [{ doan: ['Dòng một\ndòng hai, ', { chu: 'tiếp', dam: true }] }] });
    const doan = all(t).find((b) => b.kind === 'paragraph' && b.role === 'doan');
    expect([texts(t, 'trich-yeu'), doan?.kind === 'paragraph' && doan.inlines.map((i) => i.kind)]).toEqual([['Một hai'], ['text', 'break', 'text', 'text', 'text']]);
  });
  test('a typed closing mark is not doubled', () => {
    expect(texts(plan({ noiDung: ['Hết./.'] }), 'doan')).toEqual(['Hết./.']);
  });
  test('a lead that ends with a colon keeps with what it leads to, other text does not', () => {
    const t = plan({ noiDung: ['Như sau:', 'Một.', 'Hai.'] });
    expect(all(t).flatMap((b) => (b.kind === 'paragraph' && b.role === 'doan' ? [b.format?.keepNext ?? false] : []))).toEqual([true, false, true]);
  });
  test('a reference to nothing is an error that names it', () => {
    expect(parse({ ...ghep({}), noiDung: [{ doan: [{ thamChieu: 'ma' }] }] }).diagnostics).toMatchObject([{ id: 'dan-chieu/khong-co', actual: 'ma' }]);
  });
  test('an uneven table is an error that names the row', () => {
    const noiDung = [{ bang: { hang: [['a', 'b'], ['c']] } }];
    expect(parse({ ...ghep({}), noiDung }).diagnostics).toMatchObject([{ id: 'bang/so-o-khong-deu', actual: 1, expected: 2, path: ['noiDung', 0, 'bang', 'hang', 1] }]);
  });
});

describe('căn cứ', () => {
  test('each ends with ; and the last with .; a citation without its leading word gets it', () => {
    const canCu = ['Quyết định số 666/QĐ-TTg ngày 02 tháng 6 năm 2022 của Thủ tướng Chính phủ;', 'Theo đề nghị của Giám đốc Sở Nội vụ,'];
    expect(texts(plan({ canCu }), 'can-cu')).toEqual(['Căn cứ Quyết định số 666/QĐ-TTg ngày 02 tháng 6 năm 2022 của Thủ tướng Chính phủ;', 'Theo đề nghị của Giám đốc Sở Nội vụ.']);
  });
});

describe('trình bày', () => {
  test.each([
    ['leTrai', 29.6], ['lePhai', 14.9], ['leTren', 25.1], ['thutDauDong', 11], ['gianDong', 1.6], ['cachDoan', 5], ['coChu', 12],
  ])('%s %d is outside the law and an error before anything is drawn', (key, value) => {
    expect(parse({ ...ghep({}), trinhBay: { [key]: value } }).diagnostics).toMatchObject([{ id: 'trinh-bay/ngoai-khoang', path: ['trinhBay', key], actual: value }]);
  });
  test.each([[20, 20, 30, 15], [25, 25, 35, 20]])('margins at the ends of their ranges stay inside them as whole twips: %d %d %d %d', (leTren, leDuoi, leTrai, lePhai) => {
    const { margin } = tree({ trinhBay: { leTren, leDuoi, leTrai, lePhai } }).sections[0]!.page;
    const inside = [[PAGE.leTren, margin.top], [PAGE.leDuoi, margin.bottom], [PAGE.leTrai, margin.left], [PAGE.lePhai, margin.right]] as const;
    expect(inside.map(([row, pt]) => allows(row.allowed, ptToMm(pt)))).toEqual([true, true, true, true]);
  });
  test('15 mm nearest in twips would leave the range', () => {
    expect(allows(PAGE.lePhai.allowed, ptToMm(850 / 20))).toBe(false);
  });
});

describe('không mất chữ', () => {
  test('a leaf that is not in the tree is named', () => {
    const whole = tree();
    const cut: LayoutTree = { ...whole, sections: whole.sections.map((s) => ({ ...s, blocks: s.blocks.filter((b) => b.kind === 'grid') })) };
    expect(() => assertAllLeaves(checkedDraft(ghep({})), cut)).toThrow(/noiDung/);
  });
});
