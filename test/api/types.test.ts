import { type BanThaoKeHoach, congVan, keHoach, type Khoi, type Ky } from 'vanban';
import { renderText } from 'vanban/html';
import { describe, expect, it } from 'vitest';

// The compiler holds the lines marked `@ts-expect-error`: it complains where one of them compiles.
const FACTS = {
  coQuan: { ten: 'Sở Tư pháp', vietTat: 'STP' },
  diaDanh: 'Đồng Nai',
  trichYeu: 'triển khai Kế hoạch',
  noiDung: 'Nội dung.',
} as const;
const KY = { chucVu: 'Giám đốc', hoTen: 'Ngô Văn Toàn' } as const;

describe('a signing block', () => {
  it('holds one authority, for the compiler and at run time', () => {
    // @ts-expect-error for a collective or by order, not both
    expect(() => congVan({ ...FACTS, kinhGui: 'Các sở', ky: { thayMat: 'Ủy ban', thuaLenh: 'Chủ tịch', ...KY } })).toThrow();
    // @ts-expect-error who signs for a head is not the acting head
    expect(() => keHoach({ ...FACTS, ky: { kyThay: 'Giám đốc', quyen: 'Giám đốc', hoTen: 'Ngô Văn Toàn' } })).toThrow();
    // @ts-expect-error a deputy who signs for the head has a title
    expect(() => keHoach({ ...FACTS, ky: { kyThay: 'Giám đốc', hoTen: 'Ngô Văn Toàn' } })).toThrow();
  });

  it('of every authority compiles', () => {
    const all: readonly Ky[] = [
      KY,
      { thayMat: 'Ủy ban nhân dân', ...KY },
      { thayMat: 'Ủy ban nhân dân', kyThay: 'Chủ tịch', ...KY },
      { thayMat: 'Ủy ban nhân dân', quyen: 'Chủ tịch', hoTen: 'Ngô Văn Toàn' },
      { kyThay: 'Giám đốc', ...KY },
      { thuaLenh: 'Giám đốc', ...KY },
      { thuaLenh: 'Giám đốc', kyThay: 'Chánh Văn phòng', ...KY },
      { thuaUyQuyen: 'Giám đốc', ...KY },
      { quyen: 'Giám đốc', hoTen: 'Ngô Văn Toàn', chucVuKhac: ['Trưởng ban'] },
    ];
    for (const ky of all) expect(keHoach({ ...FACTS, ky }).ky).toEqual(ky);
  });
});

describe('an issuing agency', () => {
  it('has a name or a state title, never both', () => {
    // @ts-expect-error a name and a state title
    expect(() => keHoach({ ...FACTS, coQuan: { ...FACTS.coQuan, chucDanh: 'Chủ tịch' }, ky: KY })).toThrow();
  });
});

describe('a draft', () => {
  const DRAFT = {
    ...FACTS,
    loai: 'ke-hoach',
    canCu: ['Quyết định số 1/QĐ-UBND', { loai: 'Luật', trichYeu: 'Thi đua, khen thưởng' }],
    noiDung: [
      { cap: 'muc', tieuDe: 'Mục đích', noiDung: ['Một đoạn.', { doan: ['Chữ ', { chu: 'đậm', dam: true }] }] },
      { bang: { hang: [['a', { doan: ['b'], gopCot: 2 }]] } },
    ],
    ky: KY,
    noiNhan: ['Các sở', { ten: 'Văn phòng', de: 'b/c' }],
    luu: { donVi: ['VP'] },
    phuLuc: [{ tieuDe: 'Danh mục', noiDung: ['Đoạn.'] }],
  } as const;

  it('may be a constant of which nothing may change', () => {
    const draft: BanThaoKeHoach = DRAFT;
    expect(keHoach(draft).luu).toEqual({ donVi: ['VP'] });
    const blocks: readonly Khoi[] = DRAFT.noiDung;
    expect(keHoach({ ...DRAFT, noiDung: blocks }).noiDung).toEqual(DRAFT.noiDung);
  });

  it('cannot be changed once it is made, for the compiler and at run time', () => {
    const made = keHoach(DRAFT);
    // @ts-expect-error a field
    expect(() => (made.trichYeu = 'khác')).toThrow(TypeError);
    // @ts-expect-error a list
    expect(() => made.noiDung.push('thêm')).toThrow(TypeError);
    // @ts-expect-error a field of a field
    expect(() => (made.luu!.donVi = [])).toThrow(TypeError);
    // @ts-expect-error a field of an annex in a list
    expect(() => (made.phuLuc![0]!.tieuDe = 'khác')).toThrow(TypeError);
    // @ts-expect-error a block of the body
    expect(() => (made.noiDung[0] = 'khác')).toThrow(TypeError);
  });

  it('that was made can be spread into another, whose facts are checked again', () => {
    const made = keHoach(DRAFT);
    expect(keHoach({ ...made, so: 6 }).so).toBe(6);
    expect(renderText({ ...made, so: 6 })).toContain('Số: 06/KH-STP');
  });
});
