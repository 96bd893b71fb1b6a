import { z } from 'zod';
import { once } from '../../core/once.ts';
import type { DeepReadonly } from '../../core/types.ts';
import { ngayGhiDung } from '../vien-dan/ngay-dan.ts';
import { chu, chuTuDo, moTa } from './chu.ts';
import { ngay } from './ngay.ts';

/** Viện dẫn (citation of another document): first mentions carry all of it, Luật and Pháp lệnh only type and name (PL I·I·II·6a, 6b). */
export const vienDan = once(() =>
  z
    .strictObject({
      dan: chuTuDo().optional().meta(moTa('Từ dẫn; mặc định “Căn cứ”, để trống là không có', 'leading words; default “Căn cứ”, empty for none')),
      loai: chu().meta(moTa('Tên loại văn bản được dẫn, ví dụ Quyết định, Luật', 'type of the cited document', 'PL I·I·II·6b')),
      soKyHieu: chu().optional().meta(moTa('Số, ký hiệu; không có với Luật, Pháp lệnh', 'number and symbol; none for Luật and Pháp lệnh', 'PL I·I·II·6a')),
      ngay: ngay().optional(),
      kieuNgay: z.enum(['chu', 'so']).optional().meta(moTa('“ngày 02 tháng 6 năm 2022” (chu, mặc định) hay “ngày 02/6/2022” (so)', 'date in words or in digits')),
      ngayGhi: chu().optional().meta(moTa('Ngày đúng như đã ghi, khi không theo hai kiểu trên: ngày 2/6/2022', 'the date as it was written, where neither style fits')),
      coQuan: chu().optional().meta(moTa('Cơ quan ban hành văn bản được dẫn', 'issuer of the cited document', 'PL I·I·II·6b')),
      trichYeu: chu().optional().meta(moTa('Trích yếu, cả từ “về việc” nếu có; với Luật là tên luật', 'subject, with “về việc” where it has it; for a Luật its name')),
    })
    .refine((v) => v.ngayGhi === undefined || ngayGhiDung(v.ngayGhi, v.ngay), { path: ['ngayGhi'], params: { ma: 'ngay-ghi-sai' } })
    .meta({ id: 'VienDan', ...moTa('Văn bản được dẫn', 'cited document', 'PL I·I·II·6') }),
);
/** A cited document (văn bản được dẫn), taken apart (PL I·I·II·6). */
export type VienDan = DeepReadonly<z.infer<ReturnType<typeof vienDan>>>;

/** Căn cứ: one legal basis a line, typed or as the sentence one says (PL I·I·II·6a); stops are ours. */
export const canCu = once(() => z.array(z.union([chu(), vienDan()])).meta(moTa('Căn cứ ban hành, mỗi căn cứ một dòng', 'legal bases, one a line', 'PL I·I·II·6a')));
export type CanCu = string | VienDan;

export { docVienDan, inVienDan } from '../vien-dan/doc-in.ts';
