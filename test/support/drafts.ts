import type { BanThaoCongVan, BanThaoKeHoach, VanBan } from '../../src/domain/van-ban.ts';
import { ready } from '../../src/ready.ts';

export type { BanThaoCongVan, BanThaoKeHoach };

const GOC: BanThaoCongVan = {
  loai: 'cong-van',
  coQuan: { chuQuan: 'UBND tỉnh Đồng Nai', ten: 'Sở Tư pháp', vietTat: 'STP' },
  so: 2123,
  donViSoan: 'VP',
  diaDanh: 'Đồng Nai',
  ngay: '2017-11-08',
  trichYeu: 'triển khai Kế hoạch số 11325/KH-UBND',
  kinhGui: 'Các thành viên Khối thi đua 3',
  noiDung: ['Sở Tư pháp đề nghị các thành viên thực hiện.'],
  ky: { kyThay: 'Giám đốc', chucVu: 'Phó Giám đốc', hoTen: 'Ngô Văn Toàn' },
  noiNhan: ['Giám đốc Sở'],
  luu: { donVi: ['VP'] },
};

/** A right công văn with some facts changed; undefined removes one. */
export const ghep = (facts: Partial<BanThaoCongVan>): BanThaoCongVan => ({ ...GOC, ...facts });

/** The draft as layout wants it; facts set to undefined are left out, verbatim forms allowed as readers make them. */
export const checkedDraft = (draft: object): VanBan => ready(Object.fromEntries(Object.entries(draft).filter(([, value]) => value !== undefined)) as unknown as BanThaoCongVan, { nguyenVan: true }); // tests change single facts of a right draft
