import type { BanThaoCongVan, BanThaoKeHoach } from '../../src/domain/van-ban.ts';

type Form = NonNullable<BanThaoCongVan['trinhBay']>;

/** The two ends of what the decree leaves open: least margins with the large sizes, greatest margins with the small ones. */
export const FORMS = {
  'bộ 14, lề nhỏ nhất': { coChu: 14, leTren: 20, leDuoi: 20, leTrai: 30, lePhai: 15, thutDauDong: 12.7, cachDoan: 6, gianDong: 1 },
  'bộ 13, lề lớn nhất': { coChu: 13, leTren: 25, leDuoi: 25, leTrai: 35, lePhai: 20, thutDauDong: 10, cachDoan: 8, gianDong: 1.5 },
} as const satisfies Record<string, Form>;
export type FormName = keyof typeof FORMS;
export const FORM_NAMES = Object.keys(FORMS) as readonly FormName[]; // Object.keys forgets the key type

const DAI =
  'Các đơn vị căn cứ chức năng, nhiệm vụ được giao chủ động rà soát, cập nhật số liệu, phối hợp chặt chẽ trong quá trình thực hiện và báo cáo kết quả theo đúng thời hạn; kịp thời phản ánh khó khăn, vướng mắc để được hướng dẫn, tháo gỡ theo thẩm quyền.';
/** A paragraph of several lines that names its number, so that each can be found. */
export const doanDai = (n: number): string => `Đoạn ${n}: ${DAI} ${DAI}`;

/** A công văn with every ô filled, some pages long. */
export const congVanDu = (trinhBay: Form): BanThaoCongVan => ({
  loai: 'cong-van',
  coQuan: { chuQuan: 'UBND tỉnh Hòa An', ten: 'Sở Thử nghiệm', vietTat: 'STN' },
  so: 5,
  donViSoan: 'VP',
  diaDanh: 'Hòa An',
  ngay: '2026-01-09',
  trichYeu: 'cung cấp số liệu 6 tháng đầu năm 2026',
  kinhGui: ['Ủy ban nhân dân các xã, phường', 'Các phòng, đơn vị thuộc Sở', 'Văn phòng Sở'],
  noiDung: Array.from({ length: 12 }, (_, i) => doanDai(i + 1)),
  ky: { kyThay: 'Giám đốc', chucVu: 'Phó Giám đốc', hoTen: 'Nguyễn Văn An' },
  noiNhan: ['Giám đốc Sở', { ten: 'UBND tỉnh', de: 'để b/c' }],
  luu: { donVi: ['VP'], ban: 2 },
  doKhan: 'hoa-toc',
  luuHanh: 'xem-xong-tra-lai',
  nguoiSoan: { kyHieu: 'NVA', soBan: 300 },
  lienHe: { diaChi: 'Số 1 đường Thử Nghiệm, phường Hòa An, tỉnh Hòa An', dienThoai: '0200 123456', thuDienTu: 'stn@example.vn', trangThongTin: 'https://stn.example.vn' },
  trinhBay,
});

/** A plan in the scheme Phần / I. / 1. / a), with a table and two annexes, one of them landscape. */
export const keHoachDu = (trinhBay: Form): BanThaoKeHoach => ({
  loai: 'ke-hoach',
  coQuan: { ten: 'Ủy ban nhân dân tỉnh Hòa An', vietTat: 'UBND' },
  so: 15,
  diaDanh: 'Hòa An',
  ngay: '2026-12-31',
  trichYeu: 'Triển khai công tác bảo tồn và phát huy giá trị các di sản trên địa bàn tỉnh giai đoạn 2026 - 2030',
  canCu: ['Căn cứ Luật Tổ chức chính quyền địa phương', 'Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư', 'Theo đề nghị của Giám đốc Sở Thử nghiệm'],
  noiDung: [
    { cap: 'phan', tieuDe: 'Quy định chung', noiDung: [
      { cap: 'muc', tieuDe: 'Mục đích, yêu cầu', noiDung: [
        { cap: 'khoan', tieuDe: 'Mục đích', noiDung: [doanDai(1), { cap: 'diem', doan: `Điểm thứ nhất: ${DAI}` }, { cap: 'diem', doan: `Điểm thứ hai: ${DAI}` }] },
        { cap: 'khoan', doan: `Khoản không tiêu đề: ${DAI}`, noiDung: [{ cap: 'gach', doan: `Gạch: ${DAI}`, noiDung: [{ cap: 'cong', doan: `Cộng: ${DAI}` }] }] },
      ] },
    ] },
    { cap: 'phan', tieuDe: 'Tổ chức thực hiện', noiDung: [
      { cap: 'muc', tieuDe: 'Phân công', noiDung: [doanDai(2), { bang: { ten: 'Phân công nhiệm vụ', tieuDe: [['Số TT', 'Nhiệm vụ']], hang: Array.from({ length: 30 }, (_, i) => [`Việc ${i + 1}`, `Nội dung việc ${i + 1}`]) } }, doanDai(3), doanDai(4)] },
    ] },
  ],
  ky: { thayMat: 'Ủy ban nhân dân', kyThay: 'Chủ tịch', chucVu: 'Phó Chủ tịch', hoTen: 'Trần Thị Bình' },
  noiNhan: ['Bộ Thử nghiệm', 'Các sở, ban, ngành'],
  luu: { donVi: ['TH'] },
  doKhan: 'thuong-khan',
  luuHanh: 'luu-hanh-noi-bo',
  phuLuc: [
    { tieuDe: 'Danh mục nhiệm vụ', noiDung: Array.from({ length: 12 }, (_, i) => doanDai(100 + i)) },
    { tieuDe: 'Biểu tổng hợp', huong: 'ngang', noiDung: Array.from({ length: 12 }, (_, i) => doanDai(200 + i)) },
  ],
  trinhBay,
});

/** A plan in the scheme Chương / Mục / Tiểu mục / Điều / khoản / điểm with a single annex. */
export const keHoachDieu = (trinhBay: Form): BanThaoKeHoach => ({
  loai: 'ke-hoach',
  danhSo: 'chuong-dieu',
  coQuan: { chucDanh: 'Chủ tịch Ủy ban nhân dân tỉnh Hòa An', vietTat: 'CT' },
  diaDanh: 'Hòa An',
  ngay: '2026-02',
  trichYeu: 'Đánh số theo điều',
  noiDung: [
    { cap: 'chuong', tieuDe: 'Những quy định chung', noiDung: [
      { cap: 'muc', tieuDe: 'Phạm vi', noiDung: [
        { cap: 'tieu-muc', tieuDe: 'Đối tượng', noiDung: [
          { cap: 'dieu', tieuDe: 'Phạm vi điều chỉnh', noiDung: [{ cap: 'khoan', doan: `Khoản một: ${DAI}`, noiDung: Array.from({ length: 23 }, (_, i) => ({ cap: 'diem' as const, doan: `Điểm số ${i + 1}` })) }] },
          { cap: 'dieu', tieuDe: 'Hiệu lực', noiDung: [doanDai(1)] },
        ] },
      ] },
    ] },
  ],
  ky: { chucVu: 'Chủ tịch', hoTen: 'Lê Văn Chính' },
  doKhan: 'khan',
  phuLuc: [{ tieuDe: 'Biểu mẫu', noiDung: [doanDai(9)] }],
  trinhBay,
});

/** A short công văn with one addressee. */
export const congVanNho = (trinhBay: Form): BanThaoCongVan => ({
  loai: 'cong-van',
  coQuan: { ten: 'Ủy ban nhân dân tỉnh Hòa An', vietTat: 'UBND' },
  so: 12,
  linhVuc: 'VX',
  diaDanh: 'Hòa An',
  ngay: '2026-06-29',
  trichYeu: 'góp ý dự thảo',
  kinhGui: 'Bộ Nội vụ',
  noiDung: [doanDai(1)],
  ky: { chucVu: 'Chủ tịch', hoTen: 'Lê Văn Chính' },
  trinhBay,
});
