import type { KeHoach } from '../../src/domain/van-ban.ts';
import { seedBlocks } from '../support/seed-lines.ts';
import { between, seedLines } from '../support/seed-text.ts';

/** Kế hoạch of UBND tỉnh Quảng Bình: no header, number or date; the signing lines stand as the original spaces them. */
export function keHoachQuangBinh(): KeHoach {
  const lines = seedLines('001');
  return {
    loai: 'ke-hoach',
    coQuan: { ten: 'Ủy ban nhân dân tỉnh Quảng Bình', vietTat: 'UBND' },
    diaDanh: 'Quảng Bình',
    trichYeu: 'Tổ chức thực hiện phong trào thi đua “Cả nước chung tay vì người nghèo - không để ai bị bỏ lại phía sau” giai đoạn 2017 - 2020',
    canCu: between(lines, 'Thực hiện Quyết định số 1258', 'Ủy ban nhân dân tỉnh Quảng Bình').map((l) => l.replace(/[;,]$/u, '')),
    noiDung: seedBlocks(between(lines, 'Ủy ban nhân dân tỉnh Quảng Bình', 'Nơi nhận')),
    ky: { nguyenVan: ['KT.CHỦ TỊCH', 'PHÓ CHỦ TỊCH'], hoTen: 'Trần Tiến Dũng' },
    noiNhan: ['Bộ Lao động - TBXH', 'CT, các PCT UBND tỉnh', 'UBMTTQVN tỉnh', 'Các sở, ngành liên quan', 'UBND các huyện, thị xã, thành phố', 'Lãnh đạo VP UBND tỉnh'],
    luu: { donVi: ['VX'] },
  };
}
