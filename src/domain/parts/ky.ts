import { z } from 'zod';
import { once } from '../../core/once.ts';
import type { DeepReadonly, Exclusive } from '../../core/types.ts';
import { chu, moTa } from './chu.ts';

const chucVu = once(() => chu().meta(moTa('Chức vụ của người ký', 'title of the signer', 'PL I·I·II·7c')));
const coBan = once(() => ({
  chucVuKhac: z.array(chu()).min(1).or(chu()).optional().meta(moTa('Chức vụ khác, in trên họ tên (tổ chức tư vấn, Ban Chỉ đạo)', 'other post, above the name', 'PL I·I·II·7c')),
  hoTen: chu().meta(moTa('Họ và tên, không kèm học hàm, học vị', 'name, without academic titles', 'PL I·I·II·7c')),
}));
const thayMat = once(() => chu().meta(moTa('TM.: tập thể được thay mặt', 'collective signed for (TM.)', 'PL I·I·II·7b')));
const kyThay = once(() => chu().meta(moTa('KT.: chức vụ của cấp trưởng', 'head in whose place a deputy signs (KT.)', 'PL I·I·II·7b')));
const thuaLenh = once(() => chu().meta(moTa('TL.: chức vụ của người đứng đầu', 'head by whose order one signs (TL.)', 'PL I·I·II·7b')));
const thuaUyQuyen = once(() => chu().meta(moTa('TUQ.: chức vụ của người ủy quyền', 'head who delegates (TUQ.)', 'PL I·I·II·7b')));
const quyen = once(() => chu().meta(moTa('Q.: chức vụ được giao quyền cấp trưởng', 'acting head (Q.)', 'PL I·I·II·7b')));

const cachKy = once(() =>
  z
    .union([
      z.strictObject({ chucVu: chucVu(), ...coBan() }),
      z.strictObject({ thayMat: thayMat(), chucVu: chucVu(), ...coBan() }),
      z.strictObject({ thayMat: thayMat(), kyThay: kyThay(), chucVu: chucVu(), ...coBan() }),
      z.strictObject({ thayMat: thayMat(), quyen: quyen(), ...coBan() }),
      z.strictObject({ kyThay: kyThay(), chucVu: chucVu(), ...coBan() }),
      z.strictObject({ thuaLenh: thuaLenh(), chucVu: chucVu(), ...coBan() }),
      z.strictObject({ thuaLenh: thuaLenh(), kyThay: kyThay(), chucVu: chucVu(), ...coBan() }),
      z.strictObject({ thuaUyQuyen: thuaUyQuyen(), chucVu: chucVu(), ...coBan() }),
      z.strictObject({ quyen: quyen(), ...coBan() }),
      z.strictObject({
        nguyenVan: z.array(chu()).min(1).meta(moTa('Các dòng quyền hạn, chức vụ nguyên văn; chỉ bộ đọc tệp tạo ra', 'verbatim authority lines; made by readers only')),
        chucVuKhac: coBan().chucVuKhac,
        hoTen: coBan().hoTen.optional(),
      }),
    ])
    .meta({ id: 'Ky', ...moTa('Khối ký: quyền hạn, chức vụ, họ tên', 'signature block', 'PL I·I·II·7') }),
);
/** One signer, by the authority under which they sign; no field of another authority fits in (PL I·I·II·7b). */
export type Ky = DeepReadonly<Exclusive<z.infer<ReturnType<typeof cachKy>>>>;
/** The ways to sign, one shape each, so that no wrong block can be written (PL I·I·II·7b, Điều 13). */
export const ky = cachKy as () => z.ZodType<Ky, Ky>; // strict objects refuse the fields of each other, which zod's own types do not say
