import { congVan, keHoach, type Ky } from 'vanban';
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
