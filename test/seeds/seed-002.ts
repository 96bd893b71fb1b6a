import type { KeHoach } from '../../src/domain/van-ban.ts';
import { between, seedLines } from '../support/seed-text.ts';
import { keHoach11325 } from './seed-000.ts';

/** Kế hoạch 11325/KH-UBND as the news page publishes it: title, summary and file are the page's. */
export function trangCongBo11325(): KeHoach {
  const lines = seedLines('002');
  return {
    ...keHoach11325(),
    trichYeu: 'tổ chức thực hiện Phong trào thi đua “Cả nước chung tay vì người nghèo – không để ai bị bỏ lại phía sau” giai đoạn 2016-2020 trên địa bàn tỉnh',
    congBo: { tomTat: between(lines, 'Ngày 02/11/2017', '271090_1.pdf'), tep: '271090_1.pdf', donVi: 'Cổng thông tin điện tử tỉnh Đồng Nai' },
  };
}
