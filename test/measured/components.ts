import type { Role } from '../../src/core/role.ts';
import type { DocName } from '../support/measured-documents.ts';

/** A component as the decree's table says it (PL I·I·V and the rule text), with a place where it stands. */
export interface Component {
  readonly id: string;
  readonly role: Role;
  readonly doc: DocName;
  /** Text as it must be printed; `starts` where only its beginning is given. */
  readonly text: string;
  readonly starts?: true;
  /** Least and greatest size, points. */
  readonly size: readonly [number, number];
  readonly bold: boolean;
  readonly italic: boolean;
  readonly hoa: boolean;
  readonly color?: 'FF0000';
  /** Printed in capitals although its row says thường: a code (PL I·I·III·3). */
  readonly code?: true;
}

const c = (id: string, role: Role, doc: DocName, text: string, size: readonly [number, number], face: '' | 'đậm' | 'nghiêng' | 'đậm nghiêng', hoa: boolean, more: Pick<Component, 'starts' | 'color' | 'code'> = {}): Component => ({
  id, role, doc, text, size, bold: face.includes('đậm'), italic: face.includes('nghiêng'), hoa, ...more,
});
const starts = { starts: true } as const;
const [CV, KH, KD] = ['cong-van', 'ke-hoach', 'ke-hoach-dieu'] as const;

/** Figures typed from the decree, not taken from the product's own standard. */
export const COMPONENTS: readonly Component[] = [
  c('Q-01', 'quoc-hieu', CV, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', [12, 13], 'đậm', true),
  c('Q-02', 'tieu-ngu', CV, 'Độc lập - Tự do - Hạnh phúc', [13, 14], 'đậm', false),
  c('A-05a', 'co-quan-chu-quan', CV, 'UBND TỈNH HÒA AN', [12, 13], '', true),
  c('A-05b', 'co-quan-ban-hanh', CV, 'SỞ THỬ NGHIỆM', [12, 13], 'đậm', true),
  c('N-07', 'so-ky-hieu', CV, 'Số: 05/STN-VP', [13, 13], '', false),
  c('D-06', 'dia-danh-ngay', CV, 'Hòa An, ngày 09 tháng 01 năm 2026', [13, 14], 'nghiêng', false),
  c('T-02', 'ten-loai', KH, 'KẾ HOẠCH', [13, 14], 'đậm', true),
  c('T-03', 'trich-yeu', KH, 'Triển khai công tác bảo tồn và phát huy giá trị các di sản trên địa bàn tỉnh giai đoạn 2026 - 2030', [13, 14], 'đậm', false),
  c('T-04', 'trich-yeu-cong-van', CV, 'V/v cung cấp số liệu 6 tháng đầu năm 2026', [12, 13], '', false),
  c('C-03', 'can-cu', KH, 'Căn cứ Luật Tổ chức chính quyền địa phương;', [13, 14], 'nghiêng', false),
  c('P-09', 'doan', CV, 'Đoạn 1: ', [13, 14], '', false, starts),
  c('S-03a', 'tu-phan', KH, 'Phần I', [13, 14], 'đậm', false),
  c('S-03b', 'tieu-de-phan', KH, 'QUY ĐỊNH CHUNG', [13, 14], 'đậm', true),
  c('S-03c', 'tu-phan', KD, 'Chương I', [13, 14], 'đậm', false),
  c('S-03d', 'tieu-de-phan', KD, 'NHỮNG QUY ĐỊNH CHUNG', [13, 14], 'đậm', true),
  c('S-04a', 'tu-muc', KD, 'Mục 1', [13, 14], 'đậm', false),
  c('S-04b', 'tieu-de-muc', KD, 'PHẠM VI', [13, 14], 'đậm', true),
  c('S-04c', 'tu-muc', KD, 'Tiểu mục 1', [13, 14], 'đậm', false),
  c('S-04d', 'tieu-de-muc', KD, 'ĐỐI TƯỢNG', [13, 14], 'đậm', true),
  c('S-05', 'dieu', KD, 'Điều 1. Phạm vi điều chỉnh', [13, 14], 'đậm', false),
  c('S-06a', 'khoan-tieu-de', KH, '1. Mục đích', [13, 14], 'đậm', false),
  c('S-06b', 'khoan', KD, '1. Khoản một: ', [13, 14], '', false, starts),
  c('S-07', 'diem', KD, 'a) Điểm số 1', [13, 14], '', false),
  c('S-10', 'muc', KH, 'I. MỤC ĐÍCH, YÊU CẦU', [13, 14], 'đậm', true),
  c('S-11a', 'gach', KH, '- Gạch: ', [13, 14], '', false, starts),
  c('S-11b', 'cong', KH, '+ Cộng: ', [13, 14], '', false, starts),
  c('K-10a', 'quyen-han', CV, 'KT. GIÁM ĐỐC', [13, 14], 'đậm', true),
  c('K-10b', 'chuc-vu', CV, 'PHÓ GIÁM ĐỐC', [13, 14], 'đậm', true),
  c('K-10c', 'ho-ten', CV, 'Nguyễn Văn An', [13, 14], 'đậm', false),
  c('R-02a', 'kinh-gui', CV, 'Kính gửi:', [13, 14], '', false),
  c('R-02b', 'kinh-gui-muc', CV, '- Ủy ban nhân dân các xã, phường;', [13, 14], '', false),
  c('R-05', 'noi-nhan', CV, 'Nơi nhận:', [12, 12], 'đậm nghiêng', false),
  c('R-06', 'noi-nhan-muc', CV, '- Như trên;', [11, 11], '', false),
  c('L-03a', 'phu-luc', KH, 'Phụ lục I', [14, 14], 'đậm', false),
  c('L-03b', 'tieu-de-phu-luc', KH, 'DANH MỤC NHIỆM VỤ', [13, 14], 'đậm', true),
  c('L-04', 'kem-theo', KH, '(Kèm theo Kế hoạch số 15/KH-UBND ngày 31 tháng 12 năm 2026 của Ủy ban nhân dân tỉnh Hòa An)', [13, 14], 'nghiêng', false),
  c('U-01a', 'do-khan', CV, 'HỎA TỐC', [13, 14], 'đậm', true, { color: 'FF0000' }),
  c('U-01b', 'do-khan', KH, 'THƯỢNG KHẨN', [13, 14], 'đậm', true, { color: 'FF0000' }),
  c('U-01c', 'do-khan', KD, 'KHẨN', [13, 14], 'đậm', true, { color: 'FF0000' }),
  c('U-04a', 'luu-hanh', CV, 'XEM XONG TRẢ LẠI', [13, 14], 'đậm', true),
  c('U-04b', 'luu-hanh', KH, 'LƯU HÀNH NỘI BỘ', [13, 14], 'đậm', true),
  c('U-05', 'nguoi-soan', CV, 'NVA.(300)', [11, 11], '', false, { code: true }),
  c('U-06', 'lien-he', CV, 'Số 1 đường Thử Nghiệm, phường Hòa An, tỉnh Hòa An', [11, 12], '', false),
];
