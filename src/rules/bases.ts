import type { BanThaoCongVan, BanThaoDeCuong, BanThaoKeHoach } from '../domain/van-ban.ts';
import type { BaseName } from './example.ts';

const congVan: BanThaoCongVan = {
  loai: 'cong-van',
  coQuan: { chuQuan: 'UBND tỉnh Ninh Bình', ten: 'Sở Khoa học và Công nghệ', vietTat: 'SKHCN' },
  so: 15,
  donViSoan: 'VP',
  diaDanh: 'Ninh Bình',
  ngay: '2026-01-09',
  trichYeu: 'góp ý dự thảo Quy chế văn thư, lưu trữ',
  kinhGui: ['Sở Nội vụ', 'Ủy ban nhân dân phường Hoa Lư'],
  noiDung: [
    'Thực hiện Kế hoạch số 12/KH-UBND ngày 05 tháng 01 năm 2026 của Ủy ban nhân dân tỉnh Ninh Bình về công tác văn thư, lưu trữ năm 2026, Sở Khoa học và Công nghệ đề nghị các cơ quan góp ý dự thảo Quy chế văn thư, lưu trữ.',
    'Ý kiến gửi về Văn phòng Sở trước ngày 20 tháng 01 năm 2026 để tổng hợp.',
    'Các nội dung khác thực hiện theo Kế hoạch số 12/KH-UBND.',
  ],
  ky: { kyThay: 'Giám đốc', chucVu: 'Phó Giám đốc', hoTen: 'Trần Thị Hoa' },
  noiNhan: ['Giám đốc, các Phó Giám đốc Sở', { ten: 'Trang thông tin điện tử của Sở', de: 'đăng tin' }],
  luu: { donVi: ['VP'] },
};

const keHoach: BanThaoKeHoach = {
  loai: 'ke-hoach',
  coQuan: { ten: 'Ủy ban nhân dân tỉnh Ninh Bình', vietTat: 'UBND' },
  so: 12,
  diaDanh: 'Ninh Bình',
  ngay: '2026-01-05',
  trichYeu: 'Công tác văn thư, lưu trữ năm 2026',
  canCu: [
    'Căn cứ Luật Lưu trữ ngày 21 tháng 6 năm 2024',
    'Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư',
    'Theo đề nghị của Giám đốc Sở Nội vụ',
  ],
  noiDung: [
    'Ủy ban nhân dân tỉnh ban hành Kế hoạch công tác văn thư, lưu trữ năm 2026 như sau:',
    {
      cap: 'muc',
      tieuDe: 'Mục đích, yêu cầu',
      noiDung: [
        { cap: 'khoan', doan: 'Nâng cao chất lượng soạn thảo văn bản theo Nghị định số 30/2020/NĐ-CP.' },
        { cap: 'khoan', doan: 'Bảo đảm hồ sơ được lập đầy đủ, đúng thời hạn.' },
      ],
    },
    {
      cap: 'muc',
      tieuDe: 'Nội dung',
      noiDung: [
        {
          cap: 'khoan',
          tieuDe: 'Tập huấn',
          noiDung: [
            { cap: 'diem', doan: 'Tổ chức hai lớp tập huấn cho công chức các sở, ngành;' },
            { cap: 'diem', doan: 'Tổ chức một lớp tập huấn cho công chức cấp xã.' },
          ],
        },
        { cap: 'khoan', doan: 'Kiểm tra công tác văn thư tại các cơ quan trong quý III năm 2026.' },
      ],
    },
    {
      cap: 'muc',
      tieuDe: 'Tổ chức thực hiện',
      noiDung: [
        { cap: 'khoan', doan: 'Sở Nội vụ chủ trì, hướng dẫn thực hiện Kế hoạch này; báo cáo kết quả trước ngày 15 tháng 12 năm 2026.' },
        { cap: 'khoan', doan: 'Các sở, ngành và Ủy ban nhân dân các xã, phường thực hiện nhiệm vụ tại Mục II.' },
      ],
    },
  ],
  ky: { thayMat: 'Ủy ban nhân dân', kyThay: 'Chủ tịch', chucVu: 'Phó Chủ tịch', hoTen: 'Trần Văn An' },
  noiNhan: ['Bộ Nội vụ', 'Chủ tịch, các Phó Chủ tịch Ủy ban nhân dân tỉnh', 'Các sở, ban, ngành tỉnh', 'Ủy ban nhân dân các xã, phường'],
  luu: { donVi: ['NC'] },
};

const deCuong: BanThaoDeCuong = {
  loai: 'de-cuong-bao-cao',
  trichYeu: 'Kết quả công tác văn thư, lưu trữ năm 2026',
  thuoc: { loai: 'Kế hoạch', soKyHieu: '12/KH-UBND', ngay: '2026-01-05', coQuan: 'Ủy ban nhân dân tỉnh Ninh Bình' },
  noiDung: [
    { cap: 'muc', tieuDe: 'Đặc điểm tình hình' },
    { cap: 'muc', tieuDe: 'Kết quả', noiDung: [{ cap: 'khoan', doan: 'Số văn bản đi, văn bản đến.' }, { cap: 'khoan', doan: 'Số hồ sơ đã lập.' }] },
    { cap: 'muc', tieuDe: 'Kiến nghị' },
  ],
};

/** The clean documents that examples of rules change: right under every rule. */
export const BASES = { 'cong-van': congVan, 'ke-hoach': keHoach, 'de-cuong-bao-cao': deCuong } as const satisfies Record<BaseName, unknown>;
