import type { CongVan, KeHoach } from '../../src/domain/van-ban.ts';
import { seedBlocks } from '../support/seed-lines.ts';
import { between, seedLines } from '../support/seed-text.ts';

const TEN = 'Tổ chức thực hiện Phong trào thi đua “Cả nước chung tay vì người nghèo - không để ai bị bỏ lại phía sau” giai đoạn 2016 - 2020 trên địa bàn tỉnh';

/** Công văn 2123/STP-VP of Sở Tư pháp Đồng Nai, which forwards the plan below. */
export function congVan2123(): CongVan {
  return {
    loai: 'cong-van',
    coQuan: { chuQuan: 'UBND tỉnh Đồng Nai', ten: 'Sở Tư pháp', vietTat: 'STP' },
    so: 2123,
    donViSoan: 'VP',
    diaDanh: 'Đồng Nai',
    ngay: '2017-11-08',
    trichYeu: 'triển khai Kế hoạch số 11325/KH-UBND ngày 02/11/2017 của UBND tỉnh',
    kinhGui: 'Các thành viên Khối thi đua 3 tỉnh Đồng Nai',
    noiDung: seedBlocks(between(seedLines('000'), 'Sở Tư pháp nhận được', '**Nơi nhận').map((l) => l.replace(/\. \/$/u, '.'))),
    ky: { kyThay: 'Giám đốc', chucVu: 'Phó Giám đốc', hoTen: 'Ngô Văn Toàn' },
    noiNhan: ['Giám đốc, các Phó Giám đốc STP', 'Trang TTĐT'],
    luu: { donVi: ['VP'] },
  };
}

/** Lines of the seed that hold the plan. */
export const keHoach11325Lines = (): string[] => between(seedLines('000'), 'Số: M325/KH-UBND');

/** Kế hoạch 11325/KH-UBND of UBND tỉnh Đồng Nai, with the two sections III of its original. */
export function keHoach11325(): KeHoach {
  return {
    loai: 'ke-hoach',
    coQuan: { ten: 'Ủy ban nhân dân tỉnh Đồng Nai', vietTat: 'UBND' },
    so: 11325,
    diaDanh: 'Đồng Nai',
    ngay: '2017-11-02',
    trichYeu: TEN,
    noiDung: seedBlocks(between(keHoach11325Lines(), 'Căn cứ Quyết định số 1258', '**Nơi nhận').map((l) => l.replace(/\.\/\.$/u, '.'))),
    ky: { thayMat: 'Ủy ban nhân dân', kyThay: 'Chủ tịch', chucVu: 'Phó Chủ tịch', hoTen: 'Nguyễn Hòa Hiệp' },
    noiNhan: [
      'Thủ tướng Chính phủ',
      'Hội đồng Thi đua - Khen thưởng Trung ương',
      'Bộ Lao động - Thương binh và Xã hội',
      'Thường trực Tỉnh ủy',
      'Thường trực HĐND tỉnh',
      'UBMTTQ Việt Nam tỉnh và các đoàn thể tỉnh',
      'Chủ tịch, các PCT. UBND tỉnh',
      'Hội đồng Thi đua - Khen thưởng tỉnh',
      'Các sở, ban, ngành tỉnh',
      'Chi nhánh NHCSXH tỉnh',
      'Ban Thi đua - Khen thưởng tỉnh',
      'UBND các huyện, thị xã Long Khánh, thành phố Biên Hòa',
      'Trung tâm Công báo tỉnh',
    ],
    luu: { donVi: ['KGVX'] },
  };
}
