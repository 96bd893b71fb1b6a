import { mau, nd30, thongLe } from '../core/clause.ts';
import type { Role } from '../core/role.ts';
import { fixed, range } from '../core/units.ts';
import type { StandardRow } from './row.ts';

const third = range(1 / 3, 1 / 2);
const body = range(13, 14);

/** The only place where the decree's sizes, weights, cases and alignments are written, one row a role. */
export const ROWS = {
  'quoc-hieu': { ten: 'Quốc hiệu', o: '1', size: range(12, 13), bold: true, italic: false, case: 'hoa', clause: nd30('PL I·I·II·1a') },
  'tieu-ngu': { ten: 'Tiêu ngữ', o: '1', size: body, bold: true, italic: false, case: 'thuong', align: 'center', rule: fixed(1), clause: nd30('PL I·I·II·1b') },
  'co-quan-chu-quan': { ten: 'Tên cơ quan chủ quản trực tiếp', o: '2', size: range(12, 13), bold: false, italic: false, case: 'hoa', clause: nd30('PL I·I·II·2b') },
  'co-quan-ban-hanh': { ten: 'Tên cơ quan ban hành', o: '2', size: range(12, 13), bold: true, italic: false, case: 'hoa', align: 'center', rule: third, clause: nd30('PL I·I·II·2b') },
  'so-ky-hieu': { ten: 'Số và ký hiệu', o: '3', size: fixed(13), bold: false, italic: false, case: 'thuong', align: 'center', clause: nd30('PL I·I·II·3c') },
  'dia-danh-ngay': { ten: 'Địa danh và thời gian', o: '4', size: body, bold: false, italic: true, case: 'thuong', align: 'center', clause: nd30('PL I·I·II·4c') },
  'ten-loai': { ten: 'Tên loại', o: '5a', size: body, bold: true, italic: false, case: 'hoa', align: 'center', clause: nd30('PL I·I·II·5b') },
  'trich-yeu': { ten: 'Trích yếu', o: '5a', size: body, bold: true, italic: false, case: 'thuong', align: 'center', rule: third, clause: nd30('PL I·I·II·5b') },
  'trich-yeu-cong-van': { ten: 'Trích yếu công văn', o: '5b', size: range(12, 13), bold: false, italic: false, case: 'thuong', align: 'center', clause: nd30('PL I·I·II·5b') },
  'can-cu': { ten: 'Căn cứ', o: '6', size: body, bold: false, italic: true, case: 'thuong', clause: nd30('PL I·I·II·6a') },
  doan: { ten: 'Nội dung', o: '6', size: body, bold: false, italic: false, case: 'thuong', align: 'justify', clause: nd30('PL I·I·II·6e') },
  'tu-phan': { ten: 'Từ Phần - Chương và số', o: '6', size: body, bold: true, italic: false, case: 'thuong', align: 'center', clause: nd30('PL I·I·II·6đ') },
  'tieu-de-phan': { ten: 'Tiêu đề phần - chương', o: '6', size: body, bold: true, italic: false, case: 'hoa', align: 'center', clause: nd30('PL I·I·II·6đ') },
  'tu-muc': { ten: 'Từ Mục - Tiểu mục và số', o: '6', size: body, bold: true, italic: false, case: 'thuong', align: 'center', clause: nd30('PL I·I·II·6đ') },
  'tieu-de-muc': { ten: 'Tiêu đề mục - tiểu mục', o: '6', size: body, bold: true, italic: false, case: 'hoa', align: 'center', clause: nd30('PL I·I·II·6đ') },
  muc: { ten: 'Số và tiêu đề mục (I.)', o: '6', size: body, bold: true, italic: false, case: 'hoa', clause: nd30('PL I·I·V hàng 6b') },
  dieu: { ten: 'Điều', o: '6', size: body, bold: true, italic: false, case: 'thuong', clause: nd30('PL I·I·II·6đ') },
  'khoan-tieu-de': { ten: 'Khoản có tiêu đề', o: '6', size: body, bold: true, italic: false, case: 'thuong', clause: nd30('PL I·I·II·6đ') },
  khoan: { ten: 'Khoản', o: '6', size: body, bold: false, italic: false, case: 'thuong', clause: nd30('PL I·I·II·6đ') },
  diem: { ten: 'Điểm', o: '6', size: body, bold: false, italic: false, case: 'thuong', clause: nd30('PL I·I·II·6đ') },
  gach: { ten: 'Gạch đầu dòng', o: '6', size: body, bold: false, italic: false, case: 'thuong', align: 'justify', clause: nd30('PL I·I·II·6e') },
  cong: { ten: 'Dấu cộng đầu dòng', o: '6', size: body, bold: false, italic: false, case: 'thuong', align: 'justify', clause: nd30('PL I·I·II·6e') },
  'kinh-gui': { ten: 'Kính gửi', o: '9a', size: body, bold: false, italic: false, case: 'thuong', clause: nd30('PL I·I·II·9d') },
  'kinh-gui-muc': { ten: 'Nơi nhận để thực hiện', o: '9a', size: body, bold: false, italic: false, case: 'thuong', clause: nd30('PL I·I·II·9d') },
  'quyen-han': { ten: 'Quyền hạn của người ký', o: '7a', size: body, bold: true, italic: false, case: 'hoa', clause: nd30('PL I·I·II·7đ') },
  'chuc-vu': { ten: 'Chức vụ của người ký', o: '7a', size: body, bold: true, italic: false, case: 'hoa', clause: nd30('PL I·I·II·7đ') },
  'chuc-vu-khac': { ten: 'Chức vụ khác của người ký', o: '7b', size: body, bold: true, italic: false, case: 'hoa', align: 'center', clause: nd30('PL I·I·II·7đ') },
  'ho-ten': { ten: 'Họ và tên của người ký', o: '7b', size: body, bold: true, italic: false, case: 'thuong', align: 'center', clause: nd30('PL I·I·II·7đ') },
  'noi-nhan': { ten: 'Từ Nơi nhận', o: '9b', size: fixed(12), bold: true, italic: true, case: 'thuong', align: 'left', clause: nd30('PL I·I·II·9d') },
  'noi-nhan-muc': { ten: 'Danh sách nơi nhận', o: '9b', size: fixed(11), bold: false, italic: false, case: 'thuong', align: 'left', clause: nd30('PL I·I·II·9d') },
  'do-khan': { ten: 'Dấu chỉ mức độ khẩn', o: '10b', size: body, bold: true, italic: false, case: 'hoa', align: 'center', clause: nd30('PL I·I·III·2b') },
  'luu-hanh': { ten: 'Chỉ dẫn về phạm vi lưu hành', o: '11', size: body, bold: true, italic: false, case: 'hoa', align: 'center', clause: nd30('PL I·I·III·2c') },
  'nguoi-soan': { ten: 'Ký hiệu người soạn thảo và số bản', o: '12', size: fixed(11), bold: false, italic: false, case: 'thuong', clause: nd30('PL I·I·III·3') },
  'lien-he': { ten: 'Địa chỉ liên hệ', o: '13', size: range(11, 12), bold: false, italic: false, case: 'thuong', clause: nd30('PL I·I·III·4') },
  'so-trang': { ten: 'Số trang', o: '', size: body, bold: false, italic: false, case: 'thuong', align: 'center', clause: nd30('PL I·I·I·7') },
  'phu-luc': { ten: 'Từ Phụ lục và số', o: '', size: fixed(14), bold: true, italic: false, case: 'thuong', align: 'center', clause: nd30('PL I·I·III·1b') },
  'tieu-de-phu-luc': { ten: 'Tiêu đề phụ lục', o: '', size: body, bold: true, italic: false, case: 'hoa', align: 'center', clause: nd30('PL I·I·III·1b') },
  'kem-theo': { ten: 'Dòng chỉ văn bản kèm theo', o: '', size: body, bold: false, italic: true, case: 'thuong', align: 'center', clause: nd30('PL I·I·III·1c') },
  'du-thao': { ten: 'Dấu dự thảo', o: '', size: body, bold: true, italic: false, case: 'hoa', align: 'center', clause: thongLe('dự thảo') },
  'o-bang': { ten: 'Ô của bảng', o: '6', size: body, bold: false, italic: false, case: 'thuong', clause: nd30('PL I·I·V hàng 6') },
  'o-bang-tieu-de': { ten: 'Ô tiêu đề của bảng', o: '6', size: body, bold: true, italic: false, case: 'thuong', clause: thongLe('bảng') },
  'ten-bang': { ten: 'Tên bảng', o: '6', size: body, bold: true, italic: false, case: 'thuong', clause: thongLe('bảng') },
  hinh: { ten: 'Hình', o: '6', size: body, bold: false, italic: false, case: 'thuong', clause: thongLe('hình') },
  'chu-thich-hinh': { ten: 'Chú thích hình', o: '6', size: body, bold: false, italic: true, case: 'thuong', clause: thongLe('hình') },
  'cuoc-chu': { ten: 'Cước chú', o: '', size: range(10, 14), bold: false, italic: false, case: 'thuong', clause: mau('M1.4') },
} as const satisfies Record<Role, StandardRow>;
