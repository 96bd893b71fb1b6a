import { describe, expect, test } from 'vitest';
import { type BanThao, check, congVan, parse as read, VanbanError } from '../../src/index.ts';
import { parse } from '../../src/readers/index.ts';
import { faults, files, with_ } from './support.ts';

const KY = with_('ky', 'ky: { nguyenVan: [KT.GIÁM ĐỐC], hoTen: A }');
const SO = with_('so', 'soKyHieu: { nguyenVan: M325/STP }');
const MUC = with_('noiDung', 'noiDung: [{ cap: khoan, so: { nguyenVan: 5/ }, doan: x }]');

describe('verbatim forms are for readers of foreign files', () => {
  test.each([
    [KY, '9:7', 'ky.nguyenVan'],
    [SO, '4:13', 'soKyHieu.nguyenVan'],
    [MUC, '10:31', 'noiDung[0].so.nguyenVan'],
  ])('a draft that has one is refused (%#)', (source, place, where) => {
    expect(faults(source)).toEqual([`${place} du-lieu/nguyen-van «${where}» chỉ bộ đọc tệp tạo ra; cần các trường thường`]);
    expect(parse(source).draft).toBeUndefined();
    expect(parse(source, { nguyenVan: true }).diagnostics).toEqual([]);
  });
  test('a profile is refused once, one whose names merely say so is not', () => {
    const profile = (text: string) => files({ 'p.yaml': `loai: don-vi\n${text}` });
    const draft = with_('ky', 'ky: gd').replace('so: 5', 'so: 5\ntheo: p.yaml');
    expect(faults(draft, { file: 'a.yaml', load: profile('nguoiKy: { gd: { nguyenVan: [A] } }') })).toEqual([expect.stringMatching(/^2:18 du-lieu\/nguyen-van /)]);
    expect(faults(draft.replace('ky: gd', 'ky: nguyenVan'), { file: 'a.yaml', load: profile('nguoiKy: { nguyenVan: { chucVu: Giám đốc, hoTen: A } }\nnhomNoiNhan: { nguyenVan: [A] }') })).toEqual([]);
  });
  test('a draft that was read with them stays sound when it is checked again, a changed copy does not', async () => {
    const { draft } = read(KY, { nguyenVan: true });
    expect(draft === undefined ? undefined : (await check(draft)).findings.filter(({ id }) => id.startsWith('du-lieu/'))).toEqual([]);
    expect((await check({ ...draft } as object as BanThao)).ok).toBe(false);
  });
  test('constructors refuse them', () => {
    const made = () => congVan({ coQuan: { ten: 'A', vietTat: 'B' }, diaDanh: 'C', trichYeu: 'd', kinhGui: 'e', noiDung: ['f'], ky: { nguyenVan: ['G'], hoTen: 'H' } });
    expect(made).toThrow(VanbanError);
    expect(made).toThrow(/nguyenVan/);
  });
  test('no message asks for one or offers one', () => {
    expect(faults(with_('ky', 'ky: {}')).join()).not.toContain('nguyenVan');
    expect(faults(with_('so', 'soKyHieu: {}')).join()).not.toContain('nguyenVan');
    expect(faults(with_('ky', 'ky: { chucVu: A, hoTen: B, xyz: C }')).join()).not.toContain('nguyenVan');
  });
});
