import type { Recognised } from '../../../src/readers/roles/recognised.ts';

/** What a person finds in a file: short facts, by its id. `chuQuan`, `so` and so on as they are printed, blanks as one. */
export interface Facts {
  readonly loai: Recognised['loai'];
  readonly hasHead: boolean;
  readonly chuQuan: string;
  readonly coQuan: string;
  readonly so: string;
  readonly ngay: string;
  /** How the trích yếu begins. */
  readonly trichYeu: string;
  /** Addressees in a list, bases, recipients; parts: the document and what is attached. */
  readonly counts: readonly [kinhGui: number, canCu: number, noiNhan: number, parts: number];
  readonly quyenHan: string;
  readonly chucVu: string;
  readonly hoTen: string;
}

type Row = readonly [id: string, loai: Facts['loai'], hasHead: boolean, chuQuan: string, coQuan: string, so: string, ngay: string, trichYeu: string, kinhGui: number, canCu: number, quyenHan: string, chucVu: string, hoTen: string, noiNhan: number, parts: number];

const ROWS: readonly Row[] = [
  ['D002', 'quy-che', true, 'HUYỆN UỶ ĐỒNG VĂN', 'ĐẢNG UỶ XÃ LŨNG CÚ', 'Số -QC/ĐU', 'Lũng Cú, ngày tháng năm 2025', 'Quy chế làm việc của Ban', 0, 4, 'T/M ĐẢNG UỶ', 'BÍ THƯ', 'Lò Văn Tú', 4, 1],
  ['D004', 'quyet-dinh', true, 'ỦY BAN NHÂN DÂN TỈNH HÀ GIANG', 'SỞ NỘI VỤ', 'Số: /QĐ-SNV', 'Hà Giang, ngày tháng 3 năm 2026', 'Về việc bổ nhiệm Phó Giá', 0, 4, '', 'GIÁM ĐỐC', 'Nguyễn Trường Tộ', 4, 1],
  ['D005', 'cong-van', true, '', 'BO TAI CHINH', 'So: /BTC-TCCB', 'Ha Noi, ngay thang 3 nam 2026', 'V/v cu dai dien tham gia', 0, 0, '', 'BO TRUONG', 'Nguyen Van Thang', 4, 1],
  ['D006', 'quyet-dinh', true, '', 'ỦY BAN NHÂN DÂN TỈNH BÌNH THUẬN', 'Số: /QĐ-UBND', 'Bình Thuận, ngày tháng 02 năm 2025', 'Phê duyệt Điều lệ (sửa đ', 0, 3, 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH', 'Nguyễn Hồng Hải', 3, 1],
  ['D008', undefined, false, '', '', '', '', 'CỦA PHÓ CHỦ TỊCH UBND TỈ', 0, 0, '', '', '', 0, 1],
  ['D011', 'quyet-dinh', true, '', 'ỦY BAN NHÂN DÂN TỈNH BÌNH THUẬN', 'Số: 1424/QĐ-UBND', 'Bình Thuận, ngày 30 tháng 6 năm 2025', 'Phê duyệt Điều lệ (sửa đ', 0, 3, 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH', 'Nguyễn Hồng Hải', 3, 1],
  ['D014', 'cong-van', true, '', 'ỦY BAN NHÂN DÂN TỈNH BÌNH THUẬN', 'Số: /UBND-NCKSTTHC', 'Bình Thuận, ngày tháng 02 năm 2025', 'V/v gia hạn thời gian tổ', 3, 0, 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH', 'Nguyễn Hồng Hải', 5, 1],
  ['D043', 'quyet-dinh', true, '', 'ỦY BAN NHÂN DÂN TỈNH BÌNH THUẬN', 'Số: /QĐ-UBND', 'Bình Thuận, ngày tháng 01 năm 2025', 'Phê duyệt Điều lệ (sửa đ', 0, 3, 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH', 'Nguyễn Hồng Hải', 3, 1],
  ['D047', 'bao-cao', true, 'UBND TỈNH LÀO CAI', 'SỞ CÔNG THƯƠNG', 'Số: /BC - SCT', 'Lào Cai, ngày tháng 6 năm 2026', 'Tình hình triển khai các', 0, 0, '', 'GIÁM ĐỐC', 'Hoàng Chí Hiền', 4, 1],
  ['D048', 'bien-ban', true, '', '', '', '', '', 0, 0, '', 'Đại diện Sở Công Thương|Đại diện Sở Tài chính|Đại diện Sở Xâ', 'Nguyễn Đình Chiến|Vũ Lân|Trần Đức Tình|Trịnh Thị Thu Huyền|Lê Anh Dũng|Ngô Tấn Dũng', 0, 1],
  ['D049', 'cong-van', true, 'UBND TỈNH LÀO CAI', 'SỞ CÔNG THƯƠNG', 'Số: /SCT-CN', 'Lào Cai, ngày tháng 6 năm 2026', 'V/v hoàn thiện, bổ sung ', 0, 0, 'KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC', 'Hoàng Văn Thuân', 4, 1],
  ['D050', 'cong-van', true, 'UBND TỈNH LÀO CAI', 'SỞ CÔNG THƯƠNG', 'Số: /SCT-CN', 'Lào Cai, ngày tháng 7 năm 2026', 'V/v đôn đốc tiến độ đầu ', 7, 0, 'KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC', 'Nguyễn Đình Chiến', 4, 1],
  ['D051', 'cong-van', true, 'SỞ CÔNG THƯƠNG', 'PHÒNG QLCN', '', 'Lào Cai, ngày 19 tháng 6 năm 2026', 'V/v tham gia ý kiến Hồ s', 0, 0, '', 'PHÓ TRƯỞNG PHÒNG', 'Trần Trọng Trang', 3, 1],
  ['D052', 'cong-van', true, 'UBND TỈNH LÀO CAI', 'SỞ CÔNG THƯƠNG', 'Số: /SCT-CN', 'Lào Cai, ngày tháng 7 năm 2026', 'V/v tham gia ý kiến về P', 5, 0, 'KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC', 'Nguyễn Đình Chiến', 4, 1],
  ['D054', 'to-trinh', true, 'UBND TỈNH LÀO CAI', 'SỞ CÔNG THƯƠNG', 'Số: /TTr - SCT', 'Lào Cai, ngày tháng 5 năm 2026', 'Về việc ban hành Quyết đ', 0, 3, '', 'GIÁM ĐỐC', 'Hoàng Chí Hiền', 4, 1],
  ['D055', 'bao-cao', true, 'DUBND TỈNH LÀO CAI', 'VĂN PHÒNG', 'Số: /BC-VP', 'Lào Cai, ngày tháng 6 năm 2026', 'Tình hình triển khai các', 0, 0, '', '', '', 0, 4],
  ['D056', 'cong-van', true, '', 'ỦY BAN NHÂN DÂN TỈNH LÀO CAI', 'Số: /UBND-KT', 'Lào Cai, ngày tháng 6 năm 2026', 'V/v triển khai di dời cụ', 2, 0, 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH', 'Ngô Hạnh Phúc', 4, 1],
  ['D058', 'giay-moi', true, '', 'ỦY BAN NHÂN DÂN TỈNH LÀO CAI', 'Số: /GM-UBND', 'Lào Cai, ngày tháng 6 năm 2026', 'Về tình hình triển khai ', 4, 0, 'TL. CHỦ TỊCH|KT. CHÁNH VĂN PHÒNG', 'PHÓ CHÁNH VĂN PHÒNG', 'Hoàng Ngọc Bích', 6, 1],
  ['D059', undefined, true, 'UBND TỈNH LÀO CAI', 'VĂN PHÒNG', '', '', '', 0, 0, '', 'LÃNH ĐẠO VĂN PHÒNG|CHUYÊN VIÊN THAM MƯU', 'Hoàng Ngọc Bích|Thiều Quang Hùng', 0, 1],
  ['D062', 'to-trinh', true, 'UBND TỈNH LÀO CAI', 'SỞ CÔNG THƯƠNG', 'Số: /TTr-SCT', 'Lào Cai, ngày tháng năm 2026', 'Về việc ban hành Quy chế', 0, 0, '', 'GIÁM ĐỐC', 'Hoàng Chí Hiền', 4, 1],
  ['D063', 'bao-cao', true, 'UBND TỈNH LÀO CAI', 'SỞ CÔNG THƯƠNG', 'Số: /BC-SCT', 'Lào Cai, ngày tháng năm 2026', 'Về việc điều chỉnh địa đ', 0, 0, 'KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC', 'Nguyễn Đình Chiến', 3, 1],
  ['D065', 'quyet-dinh', true, 'UBND TỈNH LÀO CAI', 'SỞ CÔNG THƯƠNG', 'Số: /QĐ - SCT', 'Lào Cai, ngày tháng 3 năm 2026', 'Về việc thành lập Đoàn t', 0, 11, 'KT.GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC', 'Nguyễn Đình Chiến', 2, 1],
  ['D066', 'bien-ban', true, '', '', '', '', '', 0, 1, '', 'Đại diện|Đại diện|Đại diện|Đại diện|Đại diện|Đại diện', '…………………………|…………………………|…………………………|…………………………|…………………………|…………………………', 0, 1],
  ['D070', 'cong-van', true, 'UBND TỈNH LÀO CAI', 'SỞ CÔNG THƯƠNG', 'Số: /SCT-CN', 'Lào Cai, ngày tháng 01 năm 2026', 'V/v triển khai thực hiện', 3, 0, 'KT.GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC', 'Hoàng Văn Thuân', 8, 1],
  ['D071', 'cong-van', true, 'UBND TỈNH LÀO CAI', 'SỞ CÔNG THƯƠNG', 'Số: /SCT-CN', 'Lào Cai, ngày tháng 4 năm 2026', 'V/v báo cáo định kỳ hoạt', 0, 0, 'KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC', 'Hoàng Văn Thuân', 3, 2],
  ['D075', 'ke-hoach', true, 'UBND TỈNH LÀO CAI', 'SỞ CÔNG THƯƠNG', 'Số: /KH-SCT', 'Lào Cai, ngày tháng 6 năm 2026', 'Huấn luyện, kiểm tra, cấ', 0, 6, 'KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC', 'Hoàng Văn Thuân', 2, 2],
  ['D076', 'thong-bao', true, 'UBND TỈNH LÀO CAI', 'SỞ CÔNG THƯƠNG', 'Số: /TB-SCT', 'Lào Cai, ngày tháng 4năm 2026', 'Kết quả kiểm tra việc ch', 0, 0, 'KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC', 'Hoàng Văn Thuân', 5, 1],
  ['D077', 'cong-van', true, 'UBND TỈNH LÀO CAI', 'SỞ CÔNG THƯƠNG', 'Số: /SCT-CN', 'Lào Cai, ngày tháng 6 năm 2026', 'V/v Thông báo tổ chức hu', 0, 0, 'KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC', 'Hoàng Văn Thuân', 3, 1],
  ['D078', 'ke-hoach', true, '', 'ỦY BAN NHÂN DÂN TỈNH LÀO CAI', 'Số: /KH-UBND', 'Lào Cai, ngày tháng năm 2026', 'Triển khai thực hiện Chỉ', 0, 0, 'TM. ỦY BAN NHÂN DÂN|KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH', 'Nguyễn Thành Sinh', 11, 2],
  ['D081', 'cong-van', true, 'UBND TỈNH LÀO CAI', 'SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG', 'Số: /SNNMT-KS', 'Lào Cai, ngày tháng 8 năm 2025', 'V/v thực hiện các quy đị', 0, 1, 'KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC', 'Phạm Năng Chung', 7, 1],
  ['D082', 'chi-thi', true, '', 'THỦ TƯỚNG CHÍNH PHỦ', 'Số: 07/CT-TTg', 'Hà Nội, ngày 02 tháng 03 năm 2012', 'VỀ VIỆC CHẤN CHỈNH CÔNG ', 0, 0, '', 'THỦ TƯỚNG', 'Nguyễn Tấn Dũng', 19, 1],
  ['D083', undefined, true, '', 'BỘ QUỐC PHÒNG', 'Số: 13/2026/TT-BQP', 'Hà Nội, ngày 12 tháng 02 năm 2026', 'QUY ĐỊNH CHI TIẾT VÀ HƯỚ', 0, 4, 'KT. BỘ TRƯỞNG', 'THỨ TRƯỞNG', 'Thượng tướng Nguyễn Văn Hiền', 6, 2],
  ['D084', undefined, true, '', 'BỘ CÔNG THƯƠNG', 'Số: 67/2025/TT-BCT', 'Hà Nội, ngày 31 tháng 12 năm 2025', 'SỬA ĐỔI, BỔ SUNG MỘT SỐ ', 0, 3, 'KT. BỘ TRƯỞNG', 'THỨ TRƯỞNG', 'Trương Thanh Hoài', 18, 1],
  ['D087', 'bao-cao', true, 'UBND TỈNH LÀO CAI', 'SỞ CÔNG THƯƠNG', 'Số: /BC-SCT', 'Lào Cai, ngày tháng 4 năm 2019', 'Công tác quản lý lập, th', 0, 0, 'KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC', 'Phan Văn Cương', 2, 1],
  ['D099', 'ke-hoach', true, 'SỞ GDĐT TỈNH ĐỒNG THÁP', 'TRƯỜNG THPT ĐỐC BINH KIỀU', 'Số: /KH-THPTĐBK', 'Đồng Tháp, ngày 17 tháng 8 năm 2026', 'Tổ chức sinh hoạt công d', 0, 2, 'KT. HIỆU TRƯỞNG', 'PHÓ HIỆU TRƯỞNG', 'Nguyễn Minh Trí', 5, 1],
  ['D101', 'cong-van', true, 'SỞ GDĐT TỈNH ĐỒNG THÁP', 'TRƯỜNG THPT ĐỐC BINH KIỀU', 'S?: {{so_ky_hieu}}', '??ng Th?p, {{ngay_thang}}', '', 0, 0, 'KT. HIỆU TRƯỞNG', 'PHÓ HIỆU TRƯỞNG', '{{nguoi_ky}}', 1, 1],
  ['D102', 'quyet-dinh', true, 'BỘ GIÁO DỤC VÀ ĐÀO TẠO', 'TRƯỜNG ĐẠI HỌC KIẾN TRÚC ĐÀ NẴNG', 'Số: .../QĐ-ĐHKTĐN', 'Đà Nẵng, ngày ... tháng ... năm ...', 'Ban hành Quy định về tiê', 0, 13, '', 'HIỆU TRƯỞNG', 'Phạm Anh Tuấn', 4, 6],
  ['D104', 'thong-bao', true, 'CỤC ĐƯỜNG THỦY NỘI ĐỊA VIỆT NAM', 'TRƯỜNG CĐ NGHỀ GTVT ĐƯỜNG THỦY II', 'Số: 213/TB-ĐTII', 'TP. HCM, ngày 10 tháng 4 năm 2012', 'Về việc chuyển đổi vị tr', 0, 0, '', 'HIỆU TRƯỞNG', 'Th.s Bùi Đình Thiện', 3, 1],
  ['D112', undefined, true, '', 'CHÍNH PHỦ', 'Số: 30/2020/NĐ-CP', 'Hà Nội, ngày 05 tháng 3 năm 2020', 'Về công tác văn thư', 0, 2, 'TM. CHÍNH PHỦ', 'THỦ TƯỚNG', 'Nguyễn Xuân Phúc', 21, 1],
  ['D113', undefined, false, '', '', '', '', '', 0, 0, '', '', '', 0, 1],
  ['D114', undefined, false, '', '', '', '', '', 0, 0, '', '', '', 0, 15],
  ['L03', 'thong-bao', true, '', 'ỦY BAN NHÂN DÂN TỈNH BÌNH THUẬN', 'Số: /TB-UBND', 'Bình Thuận, ngày tháng 12 năm 2024', 'V/v chuẩn bị giải thể đố', 0, 1, 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH', 'Nguyễn Minh', 7, 1],
  ['L04', 'cong-van', true, 'UBND TỈNH LÀO CAI', 'SỞ CÔNG THƯƠNG', 'Số: /SCT-KT', 'Lào Cai, ngày tháng 5 năm 2019', 'V/v tham gia ý kiến về T', 0, 0, 'KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC', 'Phan Văn Cương', 2, 1],
  ['L09', 'cong-van', true, 'BỘ GIÁO DỤC VÀ ĐÀO TẠO', 'TRƯỜNG ĐẠI HỌC CẦN THƠ', 'Số: 1935/ĐHCT-KSĐH', 'Cần Thơ, ngày 17 tháng 10 năm 2013', 'Về việc thực hiện trình ', 0, 0, 'TL. HIỆU TRƯỞNG', 'TRƯỞNG KHOA SAU ĐẠI HỌC', '(đã ký) Mai Văn Nam', 3, 3],
  ['L10', 'quyet-dinh', true, 'UBND HUYỆN ĐĂKTÔ', 'TRUNG TÂM GDNN - GDTX', 'Số: /QĐ-GDNN-GDTX', 'ĐăkTô, ngày tháng 11 năm 2018', 'V/v công nhận tốt nghiệp', 0, 5, '', 'GIÁM ĐỐC', '', 2, 1],
  ['L15', 'ke-hoach', true, 'UBND TỈNH PHÚ THỌ', 'SỞ THÔNG TIN VÀ TRUYỂN THÔNG', 'Số: /KH-STTTT', 'Phú Thọ, ngày tháng 12 năm 2011', 'Triển khai cài đặt, đào ', 0, 0, '', 'GIÁM ĐỐC', 'Phan Quang Thao', 5, 1],
  ['L16', 'quyet-dinh', true, '', 'THỦ TƯỚNG CHÍNH PHỦ', 'Số: 93/2007/QĐ-TTg', 'Hà Nội, ngày 22 tháng 6 năm 2007', 'Ban hành Quy chế thực hi', 0, 3, '', 'THỦ TƯỚNG', 'Nguyễn Tấn Dũng', 17, 2],
  ['T04', 'quyet-dinh', true, '', 'ỦY BAN NHÂN DÂN TỈNH BÌNH THUẬN', 'Số: 779 /QĐ-UBND', 'Bình Thuận, ngày 23 tháng 3 năm 2022', 'Về việc công nhận Điều l', 0, 5, 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH', 'Nguyễn Minh', 5, 2],
  ['T05', 'to-trinh', true, 'UBND TỈNH BÌNH THUẬN', 'SỞ NỘI VỤ', 'Số: 108 /TTr-SNV', 'Bình Thuận, ngày 12 tháng 3 năm 2025', 'Về việc công nhận Điều l', 0, 0, 'KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC', 'Nguyễn Thị Bông', 2, 1],
  ['T06', 'to-trinh', true, 'UBND TỈNH BÌNH THUẬN', 'SỞ NỘI VỤ', 'Số: 478/TTr-SNV', 'Bình Thuận, ngày 21 tháng 02 năm 2025', 'Về việc thông báo kết qu', 0, 0, '', 'GIÁM ĐỐC', 'Đỗ Văn Chung', 3, 1],
  ['T07', 'to-trinh', true, 'UBND TỈNH BÌNH THUẬN', 'SỞ NỘI VỤ', 'Số: 514/TTr-SNV', 'Bình Thuận, ngày 24 tháng 02 năm 2025', 'Về việc thông báo kết qu', 0, 0, '', 'GIÁM ĐỐC', 'Đỗ Văn Chung', 3, 1],
  ['T09', 'to-trinh', true, 'UBND TỈNH BÌNH THUẬN', 'SỞ NỘI VỤ', 'Số: 253/TTr-SNV', 'Bình Thuận, ngày 22 tháng 01 năm 2025', 'Đề xuất gia hạn thời gia', 0, 0, '', 'GIÁM ĐỐC', 'Đỗ Văn Chung', 4, 1],
  ['T24', 'cong-van', true, '', 'ỦY BAN NHÂN DÂN TỈNH LÀO CAI', 'Số: 3686 /UBND-XD', 'Lào Cai, ngày 11 tháng 5 năm 2026', 'V/v đề xuất sớm tháo gỡ ', 0, 0, 'TM. ỦY BAN NHÂN DÂN|KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH', 'Phan Trung Bá', 10, 1],
  ['T27', 'cong-van', true, '', 'ỦY BAN NHÂN DÂN TỈNH LÀO CAI', 'Số: 7432 /UBND-XD', 'Lào Cai, ngày 21 tháng 7 năm 2026', 'V/v triển khai thực hiện', 3, 0, 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH', 'Phan Trung Bá', 5, 1],
  ['T30', 'cong-van', true, 'UBND TỈNH LÀO CAI', 'SỞ XÂY DỰNG', 'Số: 3298 /SXD-QLHĐXD', 'Lào Cai, ngày 10 tháng 12 năm 2025', 'V/v hướng dẫn hoàn thiện', 0, 0, 'KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC', 'Nguyễn Tiến Nam', 4, 1],
  ['T33', undefined, true, '', 'BỘ NỘI VỤ', 'Số: 01/2011/TT-BNV', 'Hà Nội, ngày 19 tháng 01 năm 2011', 'Hướng dẫn thể thức và kỹ', 0, 3, '', 'BỘ TRƯỞNG', 'Trần Văn Tuấn', 0, 1],
  ['T37', undefined, true, 'SỞ TTTT TỈNH PHÚ THỌ', 'TRUNG TÂM CNTT TÂY BẮC', 'Số: /NVKS-STTTT', 'Phú Thọ, ngày tháng năm 2012', 'KHẢO SÁT PHỤC VỤ LẬP BÁO', 0, 0, '', 'GIÁM ĐỐC SỞ', '', 2, 1],
  ['T44', 'cong-van', true, 'BỘ TƯ PHÁP', 'VĂN PHÒNG', 'Số: 2276 /VP-TH', 'Hà Nội, ngày 12 tháng 12 năm 2013', 'V/v báo cáo một số nội d', 0, 0, 'KT. CHÁNH VĂN PHÒNG', 'PHÓ CHÁNH VĂN PHÒNG', 'Đỗ Đức Hiển', 5, 1],
  ['T50', 'cong-van', true, 'UBND TỈNH LÀO CAI', 'SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG', 'Số: 6795 /SNNMT-KS', 'Lào Cai, ngày 17 tháng 7 năm 2026', 'V/v thực hiện các quy đị', 0, 0, 'KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC', 'Phạm Năng Chung', 6, 1],
  ['T51', 'quyet-dinh', true, '', 'ỦY BAN NHÂN DÂN TỈNH LÀO CAI', 'Số: 16 /2026/QĐ-UBND', 'Lào Cai, ngày 25 tháng 02 năm 2026', 'Ban hành Quy chế quản lý', 0, 9, 'TM. ỦY BAN NHÂN DÂN|KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH', 'Nguyễn Thế Phước', 18, 2],
  ['T52', 'ke-hoach', true, 'SỞ GIÁO DỤC VÀ ĐÀO TẠO ĐỒNG THÁP', 'TRƯỜNG THPT ĐỐC BINH KIỀU', 'Số: /KH-THPTĐBK', 'Đốc Binh Kiều, ngày ... tháng 8 năm 2026', 'Tổ chức sinh hoạt công d', 0, 2, 'KT. HIỆU TRƯỞNG', 'PHÓ HIỆU TRƯỞNG', 'Nguyễn Minh Trí', 6, 1],
  ['T54', 'ke-hoach', false, '', '', '', '', '', 0, 0, '', '', '', 0, 1],
  ['T55', 'de-cuong-bao-cao', true, '', '', '', 'An Phú, ngày……tháng…..năm 20…..', 'tự kiểm tra theo Kế hoạc', 0, 0, '', 'NGƯỜI BÁO CÁO', 'Họ và tên', 0, 1],
  ['T56', 'bao-cao', true, '', '', '', 'An Phú, ngày……tháng…..năm 20…..', 'tự kiểm tra theo Kế hoạc', 0, 0, '', 'NGƯỜI BÁO CÁO', 'Họ và tên', 0, 1],
  ['T57', 'bien-ban', false, '', '', '', '', 'làm việc với đảng viên đ', 0, 0, '', '', '', 0, 1],
  ['T58', 'bao-cao', false, '', '', '', '', 'kết quả kiểm tra đảng vi', 0, 0, '', '', '', 0, 1],
  ['T61', 'quyet-dinh', false, '', '', '', '', 'thi hành kỷ luật …………………', 0, 0, '', '', '', 0, 1],
  ['T63', 'cong-van', true, '', 'BỘ GIÁO DỤC VÀ ĐÀO TẠO', 'Số: 7991/BGDĐT-GDTrH', 'Hà Nội, ngày 17 tháng 12 năm 2024', 'V/v thực hiện kiểm tra, ', 0, 0, 'TL. BỘ TRƯỞNG|KT. VỤ TRƯỞNG VỤ GIÁO DỤC TRUNG HỌC', 'PHÓ VỤ TRƯỞNG', 'Đỗ Đức Quế', 5, 2],
  ['F01', 'quyet-dinh', true, '', 'ỦY BAN NHÂN DÂN QUẬN TÂN BÌNH', 'Số: 123/QĐ-UBND', 'Hà Nội, ngày 31 tháng 12 năm 2025', 'V/v phê duyệt kế hoạch c', 0, 3, '', 'CHỦ TỊCH', 'Nguyễn Văn A', 4, 1],
  ['F02', 'cong-van', true, '', 'ỦY BAN NHÂN DÂN QUẬN TÂN BÌNH', 'Số: 456/CV-UBND', 'Hà Nội, 31/12/2025', 'V/v báo cáo tình hình th', 0, 0, '', 'CHỦ TỊCH', 'Nguyễn Văn A', 2, 1],
  ['F03', 'bao-cao', true, '', 'ỦY BAN NHÂN DÂN QUẬN TÂN BÌNH', 'Số: UBND-789-BC', 'Tân Bình, ngày 31 tháng 12 năm 2025', 'Báo cáo tổng kết công tá', 0, 0, '', 'Chủ tịch UBND Quận', 'Nguyễn Văn A', 3, 1],
  ['F04', 'to-trinh', true, '', 'ỦY BAN NHÂN DÂN QUẬN TÂN BÌNH', 'Số: 111/TTr-UBND', 'Hà Nội, ngày 31 tháng 12 năm 2025', 'V/v đề nghị phê duyệt dự', 0, 3, '', 'CHỦ TỊCH', 'Nguyễn Văn A', 7, 1],
];

/** Facts by the id that a file's name begins with. */
export const FACTS: ReadonlyMap<string, Facts> = new Map(
  ROWS.map(([id, loai, hasHead, chuQuan, coQuan, so, ngay, trichYeu, kinhGui, canCu, quyenHan, chucVu, hoTen, noiNhan, parts]) => [id, { loai, hasHead, chuQuan, coQuan, so, ngay, trichYeu, counts: [kinhGui, canCu, noiNhan, parts], quyenHan, chucVu, hoTen }]),
);
