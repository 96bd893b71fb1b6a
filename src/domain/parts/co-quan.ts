import { z } from 'zod';
import { once } from '../../core/once.ts';
import type { DeepReadonly, Exclusive } from '../../core/types.ts';
import { chu, moTa, vietTat } from './chu.ts';

const chung = once(() => ({
  chuQuan: chu().optional().meta(moTa('Cơ quan, tổ chức chủ quản trực tiếp; có thể viết tắt', 'direct parent agency; may be abbreviated', 'PL I·I·II·2a')),
  vietTat: vietTat().optional().meta(moTa('Chữ viết tắt trong ký hiệu; không bao giờ đoán', 'abbreviation used in the symbol; never guessed', 'PL I·I·II·3b')),
  goiLa: chu().optional().meta(moTa('Tên gọi trong dòng kèm theo, ví dụ “Chủ tịch UBND tỉnh”', 'name used in reference lines', 'PL I·I·III·1c')),
}));

const haiCach = once(() =>
  z
    .union([
      z.strictObject({ ...chung(), ten: chu().meta(moTa('Tên đầy đủ của cơ quan ban hành', 'full name of the issuing agency', 'PL I·I·II·2a')) }),
      z.strictObject({ ...chung(), chucDanh: chu().meta(moTa('Chức danh nhà nước ban hành văn bản', 'state title that issues the document', 'PL I·I·II·2a')) }),
    ])
    .meta({ id: 'CoQuan', ...moTa('Cơ quan ban hành văn bản', 'issuing agency', 'PL I·I·II·2') }),
);
/** An issuing agency by its name, or by the state title of the person who issues; never both (PL I·I·II·2a). */
export type CoQuan = DeepReadonly<Exclusive<z.infer<ReturnType<typeof haiCach>>>>;
/** Cơ quan ban hành (issuing agency): the full name, or the state title (chức danh nhà nước) of the person who issues (PL I·I·II·2a). */
export const coQuan = haiCach as () => z.ZodType<CoQuan, CoQuan>; // strict objects refuse the fields of each other, which zod's own types do not say

/** Name of the issuer as the draft gives it. */
export const tenCoQuan = (c: CoQuan): string => c.ten ?? c.chucDanh;
/** Name of the issuer as reference lines give it. */
export const goiLa = (c: CoQuan): string => c.goiLa ?? tenCoQuan(c);
