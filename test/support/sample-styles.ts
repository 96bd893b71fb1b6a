import type { Role } from '../../src/core/role.ts';
import type { ParaStyle, RoleStyle } from '../../src/layout/tree.ts';

type Row = readonly [name: string, next: Role, size: number, look: '' | 'b' | 'i' | 'bi', shape: Shape, extra?: Partial<ParaStyle>, outline?: number];
type Shape = 'center' | 'left' | 'body';

const BASE: ParaStyle = {
  align: 'left', left: 0, right: 0, firstLine: 0, before: 0, after: 0,
  line: { kind: 'multiple', value: 1 }, keepNext: false, keepLines: false, widowControl: true,
};
const SHAPES: Readonly<Record<Shape, Partial<ParaStyle>>> = {
  center: { align: 'center' },
  left: {},
  body: { align: 'justify', firstLine: 28.35, before: 6, line: { kind: 'multiple', value: 1.15 } },
};
const KEEP = { keepNext: true, keepLines: true } as const;

/** A plausible style a role; the figures are a fixture, not the decree's. */
const ROWS: Readonly<Record<Role, Row>> = {
  'quoc-hieu': ['Quốc hiệu', 'tieu-ngu', 13, 'b', 'center', { keepNext: true }],
  'tieu-ngu': ['Tiêu ngữ', 'dia-danh-ngay', 14, 'b', 'center', { keepNext: true }],
  'co-quan-chu-quan': ['Cơ quan chủ quản', 'co-quan-ban-hanh', 13, '', 'center', { keepNext: true }],
  'co-quan-ban-hanh': ['Cơ quan ban hành', 'so-ky-hieu', 13, 'b', 'center', { keepNext: true }],
  'so-ky-hieu': ['Số và ký hiệu', 'trich-yeu-cong-van', 13, '', 'center', { before: 6 }],
  'dia-danh-ngay': ['Địa danh và ngày', 'kinh-gui', 14, 'i', 'center', { before: 6 }],
  'ten-loai': ['Tên loại', 'trich-yeu', 14, 'b', 'center', { before: 12, ...KEEP }, 1],
  'trich-yeu': ['Trích yếu', 'can-cu', 14, 'b', 'center', KEEP],
  'trich-yeu-cong-van': ['Trích yếu công văn', 'kinh-gui', 13, '', 'center', { before: 6 }],
  'can-cu': ['Căn cứ', 'can-cu', 14, 'i', 'body'],
  doan: ['Đoạn', 'doan', 14, '', 'body'],
  'tu-phan': ['Phần', 'tieu-de-phan', 14, 'b', 'center', { before: 6, ...KEEP }, 1],
  'tieu-de-phan': ['Tiêu đề phần', 'doan', 14, 'b', 'center', KEEP],
  'tu-muc': ['Mục của chương', 'tieu-de-muc', 14, 'b', 'center', { before: 6, ...KEEP }, 2],
  'tieu-de-muc': ['Tiêu đề mục của chương', 'doan', 14, 'b', 'center', KEEP],
  muc: ['Mục', 'doan', 14, 'b', 'body', KEEP, 2],
  dieu: ['Điều', 'doan', 14, 'b', 'body', KEEP, 3],
  'khoan-tieu-de': ['Khoản có tiêu đề', 'doan', 14, 'b', 'body', KEEP, 4],
  khoan: ['Khoản', 'khoan', 14, '', 'body'],
  diem: ['Điểm', 'diem', 14, '', 'body'],
  gach: ['Gạch đầu dòng', 'gach', 14, '', 'body'],
  cong: ['Dấu cộng', 'cong', 14, '', 'body'],
  'kinh-gui': ['Kính gửi', 'doan', 14, '', 'center', { before: 18, after: 12 }],
  'kinh-gui-muc': ['Kính gửi từng nơi', 'kinh-gui-muc', 14, '', 'left', { left: 170.1 }],
  'quyen-han': ['Quyền hạn', 'chuc-vu', 14, 'b', 'center', { keepNext: true }],
  'chuc-vu': ['Chức vụ', 'ho-ten', 14, 'b', 'center', { keepNext: true }],
  'chuc-vu-khac': ['Chức vụ khác', 'ho-ten', 14, 'b', 'center', { keepNext: true }],
  'ho-ten': ['Họ tên', 'doan', 14, 'b', 'center', { before: 72 }],
  'noi-nhan': ['Nơi nhận', 'noi-nhan-muc', 12, 'bi', 'left', { keepNext: true }],
  'noi-nhan-muc': ['Nơi nhận từng nơi', 'noi-nhan-muc', 11, '', 'left'],
  'do-khan': ['Độ khẩn', 'doan', 13, 'b', 'center', { before: 12 }],
  'luu-hanh': ['Chỉ dẫn lưu hành', 'doan', 13, 'b', 'center'],
  'nguoi-soan': ['Người soạn', 'doan', 11, '', 'left'],
  'lien-he': ['Liên hệ', 'lien-he', 11, '', 'center'],
  'so-trang': ['Số trang', 'so-trang', 14, '', 'center'],
  'phu-luc': ['Phụ lục', 'tieu-de-phu-luc', 14, 'b', 'center', KEEP, 1],
  'tieu-de-phu-luc': ['Tiêu đề phụ lục', 'kem-theo', 14, 'b', 'center', KEEP],
  'kem-theo': ['Kèm theo', 'doan', 14, 'i', 'center', KEEP],
  'du-thao': ['Dự thảo', 'doan', 13, 'b', 'center'],
  'o-bang': ['Ô bảng', 'o-bang', 13, '', 'left'],
  'o-bang-tieu-de': ['Ô tiêu đề bảng', 'o-bang', 13, 'b', 'center', { keepNext: true }],
  'ten-bang': ['Tên bảng', 'doan', 13, 'b', 'center', { before: 6, after: 6, keepNext: true }],
  hinh: ['Hình', 'chu-thich-hinh', 14, '', 'center', { before: 6, keepNext: true }],
  'chu-thich-hinh': ['Chú thích hình', 'doan', 13, 'i', 'center', { after: 6 }],
  'cuoc-chu': ['Cước chú', 'cuoc-chu', 11, '', 'left', { align: 'justify' }],
};

function roleStyle([name, next, size, look, shape, extra, outline]: Row): RoleStyle {
  return {
    name,
    next,
    ...(outline === undefined ? {} : { outline }),
    text: { size, bold: look.includes('b'), italic: look.includes('i'), color: '000000' },
    para: { ...BASE, ...SHAPES[shape], ...extra },
  };
}

/** Styles of every role, for trees made by hand. */
export const sampleStyles = Object.fromEntries(
  Object.entries(ROWS).map(([role, row]) => [role, roleStyle(row)]),
  // fromEntries forgets the keys; ROWS has every role.
) as Record<Role, RoleStyle>;
