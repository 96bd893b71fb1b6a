import { z } from 'zod';
import type { DeepReadonly } from '../core/types.ts';
import { once } from '../core/once.ts';
import { phienBan } from './chung.ts';
import { chu, moTa } from './parts/chu.ts';
import { coQuan } from './parts/co-quan.ts';
import { ky } from './parts/ky.ts';
import { lienHe, noiNhan } from './parts/noi-nhan.ts';
import { trinhBay } from './parts/trinh-bay.ts';

/** The fields of a hồ sơ đơn vị (house profile). */
export const hoSo = once(() =>
  z
    .strictObject({
      vanban: phienBan(),
      loai: z.literal('don-vi'),
      coQuan: coQuan().optional(),
      diaDanh: chu().optional().meta(moTa('Địa danh', 'place name', 'PL I·I·II·4a')),
      nguoiKy: z.record(z.string(), ky()).optional().meta(moTa('Người ký, theo tên gọi tắt; bản thảo viết ky: tên', 'signers by short name; a draft says ky: name')),
      nhomNoiNhan: z.record(z.string(), noiNhan()).optional().meta(moTa('Nhóm nơi nhận thường dùng; bản thảo viết { nhom: tên }', 'usual recipients by group; a draft says { nhom: name }')),
      lienHe: lienHe().optional(),
      trinhBay: trinhBay().optional(),
    })
    .meta({ id: 'DonVi', ...moTa('Hồ sơ đơn vị', 'house profile') }),
);
/** Hồ sơ đơn vị (house profile): what all documents of an agency share; a draft extends it by `theo:`. `unwrap()` gives its object schema. */
export const donVi = z.lazy(hoSo);
/** A house profile (hồ sơ đơn vị), as its file states it. */
export type DonVi = DeepReadonly<z.infer<typeof donVi>>;
