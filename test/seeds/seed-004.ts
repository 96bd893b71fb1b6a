import type { KeHoach } from '../../src/domain/van-ban.ts';
import { seedBlocks } from '../support/seed-lines.ts';
import { between, seedLines } from '../support/seed-text.ts';

/** Kế hoạch 119/KH-UBND of UBND tỉnh Thái Bình; signed without TM., as the original is. */
export function keHoach119(): KeHoach {
  return {
    loai: 'ke-hoach',
    coQuan: { ten: 'Ủy ban nhân dân tỉnh Thái Bình', vietTat: 'UBND' },
    so: 119,
    diaDanh: 'Thái Bình',
    ngay: '2022-09-07',
    trichYeu: 'Tổ chức thực hiện Phong trào thi đua "Vì người nghèo - Không để ai bị bỏ lại phía sau" giai đoạn 2021-2025 trên địa bàn tỉnh Thái Bình',
    noiDung: seedBlocks(between(seedLines('004'), 'Thực hiện Quyết định số 666', '**Nơi nhận').map((l) => l.replace(/\.\/ \*giang\*$/u, '.'))),
    ky: { kyThay: 'Chủ tịch', chucVu: 'Phó Chủ tịch', hoTen: 'Trần Thị Bích Hằng' },
    noiNhan: [
      'Bộ Lao động - Thương binh và Xã hội',
      'Ban Thi đua - Khen thưởng Trung ương',
      'Thường trực Tỉnh ủy',
      'Chủ tịch, các PCT UBND tỉnh',
      'Ủy ban MTTQ Việt Nam tỉnh',
      'Ban Tuyên giáo Tỉnh ủy',
      'Các sở, ban, ngành, đoàn thể tỉnh',
      'Thành viên Hội đồng TĐKT tỉnh',
      'Lãnh đạo Văn phòng UBND tỉnh',
      'UBND huyện, thành phố',
      'Ban Thi đua - Khen thưởng, Sở Nội vụ',
    ],
    luu: { donVi: ['TH', 'KGVX'] },
  };
}
