/**
 * What a paragraph is in a document (thành phần thể thức). One role has one row of the standard and one named Word style.
 * Comments give the ô số of PL I·I·IV.
 */
export const ROLES = [
  'quoc-hieu', // ô 1
  'tieu-ngu', // ô 1
  'co-quan-chu-quan', // ô 2
  'co-quan-ban-hanh', // ô 2
  'so-ky-hieu', // ô 3
  'dia-danh-ngay', // ô 4
  'ten-loai', // ô 5a
  'trich-yeu', // ô 5a
  'trich-yeu-cong-van', // ô 5b
  'can-cu', // ô 6
  'doan', // ô 6: body paragraph
  'tu-phan', // "Phần I" / "Chương I"
  'tieu-de-phan',
  'tu-muc', // "Mục 1" / "Tiểu mục 1" of the scheme with điều
  'tieu-de-muc',
  'muc', // "I. TIÊU ĐỀ" of table row 6b
  'dieu',
  'khoan-tieu-de', // khoản with a heading
  'khoan',
  'diem',
  'gach', // "-" below điểm
  'cong', // "+" below gạch
  'kinh-gui', // ô 9a
  'kinh-gui-muc', // ô 9a, one of several addressees
  'quyen-han', // ô 7a: TM., KT., TL., TUQ., Q. lines
  'chuc-vu', // ô 7a: title line
  'chuc-vu-khac', // ô 7b: other title above the name
  'ho-ten', // ô 7b
  'noi-nhan', // ô 9b label
  'noi-nhan-muc', // ô 9b list and Lưu line
  'do-khan', // ô 10b
  'luu-hanh', // ô 11
  'nguoi-soan', // ô 12
  'lien-he', // ô 13
  'so-trang', // page number
  'phu-luc', // "Phụ lục I"
  'tieu-de-phu-luc',
  'kem-theo', // reference line of an annex or attached sheet
  'du-thao', // DỰ THẢO mark
  'o-bang', // table cell
  'o-bang-tieu-de', // table header cell
  'ten-bang', // table caption
  'hinh', // image line
  'chu-thich-hinh', // image caption
  'cuoc-chu', // footnote
] as const;
export type Role = (typeof ROLES)[number];
