import { z } from 'zod';
import { once } from '../../core/once.ts';
import type { DeepReadonly } from '../../core/types.ts';
import { chu, moTa, vietTat } from './chu.ts';

/** Kính gửi: one addressee or several (PL I·I·II·9b); words and dashes are ours. */
export const kinhGui = once(() => z.union([chu(), z.array(chu()).min(1)]).meta(moTa('Nơi nhận để thực hiện: một nơi, hoặc danh sách', 'addressees: one, or a list', 'PL I·I·II·9b')));

/** One recipient: a name, or a name with the purpose that stands in brackets. */
export const noiNhanMuc = once(() =>
  z.union([
    chu(),
    z.strictObject({
      ten: chu().meta(moTa('Tên nơi nhận', 'recipient')),
      de: chu().optional().meta(moTa('Mục đích, in trong ngoặc đúng như viết: b/c thành (b/c)', 'purpose, printed in brackets', 'PL I·I·II·9a')),
    }),
  ]),
);
/** A recipient: a name, or a name with its purpose (PL I·I·II·9). */
export type NoiNhanMuc = DeepReadonly<z.infer<ReturnType<typeof noiNhanMuc>>>;

/** Nơi nhận without `Như trên` and `Lưu`, which are ours (PL I·I·II·9). */
export const noiNhan = once(() => z.array(noiNhanMuc()).meta(moTa('Nơi nhận, không gồm “Như trên” và “Lưu”', 'recipients, without “Như trên” and “Lưu”', 'PL I·I·II·9')));

/** Lưu: VT is ours; units that drafted, and copies kept, where needed. */
export const luu = once(() =>
  z
    .strictObject({
      donVi: z.array(chu()).optional().meta(moTa('Chữ viết tắt đơn vị soạn thảo', 'abbreviations of drafting units', 'PL I·I·II·9d')),
      ban: z.number().int().min(1).max(9999).optional().meta(moTa('Số lượng bản lưu, nếu cần', 'number of copies kept, if needed', 'PL I·I·II·9d')),
    })
    .meta(moTa('Dòng Lưu', 'line of kept copies', 'PL I·I·II·9d')),
);
/** The line of kept copies (Lưu; PL I·I·II·9d): drafting units, and number of copies. */
export type Luu = DeepReadonly<z.infer<ReturnType<typeof luu>>>;

/** Ô 12: drafter's code and number of copies issued, `PL.(300)` (PL I·I·III·3). */
export const nguoiSoan = once(() =>
  z
    .strictObject({ kyHieu: vietTat().meta(moTa('Ký hiệu người soạn thảo', 'drafter code')), soBan: z.number().int().min(1).max(999_999).optional().meta(moTa('Số lượng bản phát hành', 'copies issued')) })
    .meta(moTa('Ký hiệu người soạn thảo và số bản', 'drafter code and copies', 'PL I·I·III·3')),
);

/** Ô 13: contact line at the foot of page 1 (PL I·I·III·4). */
export const lienHe = once(() =>
  z
    .strictObject({
      diaChi: chu().optional().meta(moTa('Địa chỉ', 'address')),
      dienThoai: chu().optional().meta(moTa('Số điện thoại', 'telephone')),
      fax: chu().optional().meta(moTa('Số fax', 'fax')),
      thuDienTu: chu().optional().meta(moTa('Thư điện tử', 'e-mail')),
      trangThongTin: chu().optional().meta(moTa('Trang thông tin điện tử', 'website')),
    })
    .meta(moTa('Địa chỉ cơ quan, cuối trang 1', 'contact line', 'PL I·I·III·4')),
);
/** The contact line (PL I·I·III·4), part by part. */
export type LienHe = DeepReadonly<z.infer<ReturnType<typeof lienHe>>>;
