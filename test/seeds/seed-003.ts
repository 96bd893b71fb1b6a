import type { DeCuongBaoCao, KeHoach } from '../../src/domain/van-ban.ts';
import { seedBlocks } from '../support/seed-lines.ts';
import { between, seedLines } from '../support/seed-text.ts';

const PHONG_TRAO = 'thực hiện Phong trào thi đua “Vì người nghèo - Không để ai bị bỏ lại phía sau” giai đoạn 2021 - 2025 trên địa bàn tỉnh Đồng Nai';

function deCuong(): DeCuongBaoCao {
  return { loai: 'de-cuong-bao-cao', trichYeu: `Sơ kết 03 năm ${PHONG_TRAO}`, noiDung: seedBlocks(between(seedLines('003'), 'I. ĐẶC ĐIỂM')) };
}

/** Kế hoạch 148/KH-UBND, issued by Chủ tịch UBND tỉnh Đồng Nai, with its đề cương báo cáo. */
export function keHoach148(): KeHoach {
  const lines = seedLines('003');
  return {
    loai: 'ke-hoach',
    coQuan: { ten: 'Ủy ban nhân dân tỉnh Đồng Nai', vietTat: 'UBND', goiLa: 'Chủ tịch UBND tỉnh' },
    so: 148,
    diaDanh: 'Đồng Nai',
    ngay: '2023-06-06',
    trichYeu: `Sơ kết ${PHONG_TRAO}`,
    canCu: between(lines, 'Căn cứ Quyết định số 666', 'Chủ tịch UBND tỉnh ban hành').map((l) => l.replace(/;$/u, '')),
    noiDung: seedBlocks(between(lines, 'Chủ tịch UBND tỉnh ban hành', 'Nơi nhận').map((l) => l.replace(/\.\/\.$/u, '.'))),
    ky: { kyThay: 'Chủ tịch', chucVu: 'Phó Chủ tịch', hoTen: 'Nguyễn Sơn Hùng' },
    noiNhan: [
      'Bộ Lao động - Thương binh và Xã hội',
      'Ban Thi đua - Khen thưởng Trung ương',
      'Thường trực Tỉnh ủy (b/c)',
      'Chủ tịch, các Phó Chủ tịch UBND tỉnh',
      'Các cơ quan, đơn vị, địa phương tại Mục III',
      'Chánh, PCVP. UBND tỉnh (KGVX)',
    ],
    luu: { donVi: ['HCTC', 'KGVX (P, T)'] },
    kemTheo: [{ vanBan: deCuong(), dang: 'to-kem-theo' }],
  };
}
