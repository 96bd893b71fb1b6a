/** A whole công văn. */
export const LETTER = `vanban: 1
loai: cong-van
coQuan: { chuQuan: UBND tỉnh Hòa An, ten: Sở Thử nghiệm, vietTat: STN }
so: 5
diaDanh: Hòa An
ngay: 2026-01-09
trichYeu: cung cấp số liệu
kinhGui: Các phòng
noiDung: Sở đề nghị các phòng cung cấp số liệu.
ky: { chucVu: Giám đốc, hoTen: Nguyễn Văn An }
donViSoan: VP
luu: { donVi: [VP] }
`;
