import type { Role } from '../../../src/core/role.ts';

/** A numbered or plain paragraph of a text, or a table. */
export type Unit = readonly [level: 'doan' | 'muc' | 'khoan-tieu-de' | 'khoan' | 'diem' | 'gach' | 'dieu', text: string] | { readonly table: readonly (readonly string[])[]; readonly name?: string };

/** A right document by the samples of Phụ lục III: what it says, before anybody typed it. */
export interface Truth {
  readonly loai: string;
  readonly chuQuan?: string;
  readonly coQuan: readonly string[];
  readonly so: string;
  readonly noi?: string;
  readonly ngay?: string;
  readonly tenLoai?: string;
  /** Lines of the subject. */
  readonly trichYeu: readonly string[];
  readonly kinhGui?: readonly string[];
  readonly thamQuyen?: string;
  readonly canCu?: readonly string[];
  readonly banHanh?: string;
  readonly body: readonly Unit[];
  readonly quyenHan: readonly string[];
  readonly chucVu: string;
  readonly hoTen: string;
  /** Who signs at the left (biên bản). */
  readonly thuKy?: string;
  readonly noiNhan: readonly string[];
  readonly annexes?: readonly Annex[];
}
/** An annex with its title and the line that says what it goes with. */
export interface Annex {
  readonly label: string;
  readonly title: string;
  readonly kemTheo: string;
  readonly landscape?: boolean;
  readonly body: readonly Unit[];
}
/** Looks are named by component. */
export type LookName = Role | 'tham-quyen' | 'ban-hanh';

const DEPARTMENT = { chuQuan: 'UBND TỈNH NGHỆ AN', coQuan: ['SỞ NỘI VỤ'], noi: 'Nghệ An', quyenHan: ['KT. GIÁM ĐỐC'], chucVu: 'PHÓ GIÁM ĐỐC', hoTen: 'Nguyễn Văn Thành' } as const;
const PROVINCE = { coQuan: ['ỦY BAN NHÂN DÂN', 'TỈNH NGHỆ AN'], noi: 'Nghệ An', quyenHan: ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH'], chucVu: 'PHÓ CHỦ TỊCH', hoTen: 'Trần Thị Hòa' } as const;

export const CONG_VAN: Truth = {
  ...DEPARTMENT,
  loai: 'cong-van',
  so: '215/SNV-VP',
  ngay: 'ngày 09 tháng 3 năm 2026',
  trichYeu: ['V/v rà soát, cập nhật', 'danh mục hồ sơ năm 2026'],
  kinhGui: ['Các sở, ban, ngành cấp tỉnh', 'Ủy ban nhân dân các xã, phường', 'Bảo hiểm xã hội tỉnh'],
  body: [
    ['doan', 'Để chuẩn bị cho việc lập hồ sơ và giao nộp tài liệu vào lưu trữ của năm nay, Sở Nội vụ đề nghị các cơ quan, đơn vị, địa phương rà soát danh mục hồ sơ của mình và gửi kết quả về Sở trước ngày 20 tháng 4 năm 2026.'],
    ['doan', 'Trong khi rà soát, các cơ quan, đơn vị, địa phương chú ý những hồ sơ chưa kết thúc từ năm trước chuyển sang, bổ sung đủ thời hạn lưu trữ và người lập hồ sơ.'],
    ['doan', 'Sở Nội vụ đề nghị các cơ quan, đơn vị, địa phương quan tâm thực hiện./.'],
  ],
  noiNhan: ['Như trên', 'Giám đốc Sở (để b/c)', 'Lưu: VT, VP'],
};

export const QUYET_DINH: Truth = {
  ...PROVINCE,
  loai: 'quyet-dinh',
  so: '512/QĐ-UBND',
  ngay: 'ngày 02 tháng 02 năm 2026',
  tenLoai: 'QUYẾT ĐỊNH',
  trichYeu: ['Về việc thành lập Tổ công tác kiểm tra công tác văn thư, lưu trữ'],
  thamQuyen: 'ỦY BAN NHÂN DÂN TỈNH NGHỆ AN',
  canCu: [
    'Căn cứ Luật Tổ chức chính quyền địa phương;',
    'Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư;',
    'Theo đề nghị của Giám đốc Sở Nội vụ.',
  ],
  banHanh: 'QUYẾT ĐỊNH:',
  body: [
    ['dieu', 'Thành lập Tổ công tác kiểm tra công tác văn thư, lưu trữ tại các cơ quan, đơn vị, địa phương trên địa bàn tỉnh (sau đây gọi là Tổ công tác), do Giám đốc Sở Nội vụ làm Tổ trưởng.'],
    ['dieu', 'Tổ công tác có những nhiệm vụ sau đây:'],
    ['khoan', 'Lập kế hoạch kiểm tra và thông báo cho nơi được kiểm tra.'],
    ['khoan', 'Kiểm tra, lập biên bản và báo cáo kết quả với Ủy ban nhân dân tỉnh.'],
    ['dieu', 'Quyết định này có hiệu lực kể từ ngày ký. Chánh Văn phòng Ủy ban nhân dân tỉnh, Giám đốc Sở Nội vụ và các thành viên Tổ công tác chịu trách nhiệm thi hành Quyết định này./.'],
  ],
  noiNhan: ['Như Điều 3', 'Chủ tịch, các Phó Chủ tịch UBND tỉnh', 'Lưu: VT, NC'],
};

export const TO_TRINH: Truth = {
  ...DEPARTMENT,
  loai: 'to-trinh',
  so: '48/TTr-SNV',
  ngay: 'ngày 15 tháng 4 năm 2026',
  tenLoai: 'TỜ TRÌNH',
  trichYeu: ['Về việc ban hành Kế hoạch kiểm tra công tác văn thư', 'năm 2026 trên địa bàn tỉnh'],
  kinhGui: ['Ủy ban nhân dân tỉnh Nghệ An'],
  body: [
    ['doan', 'Thực hiện nhiệm vụ được giao, Sở Nội vụ trình Ủy ban nhân dân tỉnh xem xét, ban hành Kế hoạch kiểm tra công tác văn thư năm 2026 với các nội dung sau:'],
    ['khoan-tieu-de', 'Sự cần thiết'],
    ['doan', 'Công tác văn thư ở một số nơi chưa được kiểm tra trong ba năm gần đây, hồ sơ giao nộp còn chậm.'],
    ['khoan-tieu-de', 'Nội dung chính'],
    ['diem', 'Kiểm tra việc soạn thảo, ký ban hành văn bản;'],
    ['diem', 'Kiểm tra việc lập hồ sơ và giao nộp hồ sơ;'],
    ['diem', 'Kiểm tra việc quản lý và sử dụng con dấu.'],
    ['doan', 'Sở Nội vụ kính trình Ủy ban nhân dân tỉnh xem xét, quyết định./.'],
  ],
  noiNhan: ['Như trên', 'Văn phòng UBND tỉnh', 'Lưu: VT, QLVTLT'],
};

export const BAO_CAO: Truth = {
  ...DEPARTMENT,
  loai: 'bao-cao',
  so: '07/BC-SNV',
  ngay: 'ngày 30 tháng 6 năm 2026',
  tenLoai: 'BÁO CÁO',
  trichYeu: ['Kết quả công tác văn thư, lưu trữ 6 tháng đầu năm 2026'],
  kinhGui: ['Ủy ban nhân dân tỉnh Nghệ An'],
  body: [
    ['muc', 'KẾT QUẢ ĐẠT ĐƯỢC'],
    ['khoan-tieu-de', 'Công tác văn thư'],
    ['doan', 'Các cơ quan, đơn vị đã cập nhật đủ văn bản đi, văn bản đến vào hệ thống quản lý.'],
    ['khoan-tieu-de', 'Công tác lưu trữ'],
    ['diem', 'Thu thập hồ sơ của 12 cơ quan;'],
    ['diem', 'Chỉnh lý 50 mét giá tài liệu;'],
    ['diem', 'Số hóa 2.000 hồ sơ;'],
    ['diem', 'Phục vụ 350 lượt người đọc;'],
    ['diem', 'Kiểm tra kho lưu trữ của 05 đơn vị;'],
    ['diem', 'Tập huấn cho người làm lưu trữ ở các xã, phường.'],
    ['muc', 'PHƯƠNG HƯỚNG, NHIỆM VỤ'],
    ['khoan', 'Tiếp tục tập huấn nghiệp vụ cho người làm văn thư.'],
    ['khoan', 'Tập trung vào các việc sau đây:'],
    ['gach', 'Giao nộp hồ sơ đúng thời hạn;'],
    ['gach', 'Số hóa tài liệu theo kế hoạch.'],
    ['doan', 'Sở Nội vụ báo cáo Ủy ban nhân dân tỉnh theo dõi, chỉ đạo./.'],
  ],
  noiNhan: ['Như trên', 'Lưu: VT, QLVTLT'],
};

export const THONG_BAO: Truth = {
  ...DEPARTMENT,
  quyenHan: ['TL. GIÁM ĐỐC'],
  chucVu: 'CHÁNH VĂN PHÒNG',
  hoTen: 'Lê Thị Thúy',
  loai: 'thong-bao',
  so: '31/TB-SNV',
  ngay: 'ngày 11 tháng 5 năm 2026',
  tenLoai: 'THÔNG BÁO',
  trichYeu: ['Về lịch tiếp công dân của lãnh đạo Sở'],
  body: [
    ['doan', 'Sở Nội vụ thông báo lịch tiếp công dân của lãnh đạo Sở trong quý III năm 2026 như sau:'],
    ['khoan', 'Thời gian: Thứ Năm hằng tuần, từ 08 giờ đến 11 giờ.'],
    ['khoan', 'Địa điểm: phòng tiếp công dân, trụ sở Sở Nội vụ.'],
    ['doan', 'Sở Nội vụ thông báo để các tổ chức, cá nhân được biết./.'],
  ],
  noiNhan: ['Các phòng, đơn vị thuộc Sở', 'Cổng thông tin điện tử của Sở', 'Lưu: VT, VP'],
};

export const GIAY_MOI: Truth = {
  ...DEPARTMENT,
  loai: 'giay-moi',
  so: '19/GM-SNV',
  ngay: 'ngày 07 tháng 8 năm 2026',
  tenLoai: 'GIẤY MỜI',
  trichYeu: ['Dự Hội nghị tổng kết công tác văn thư, lưu trữ'],
  body: [
    ['doan', 'Sở Nội vụ trân trọng kính mời: Đại diện lãnh đạo Văn phòng Ủy ban nhân dân tỉnh.'],
    ['doan', 'Tới dự Hội nghị tổng kết công tác văn thư, lưu trữ.'],
    ['doan', 'Chủ trì: Ông Nguyễn Văn Thành, Phó Giám đốc Sở Nội vụ.'],
    ['doan', 'Thời gian: 08 giờ 00 phút, ngày 14 tháng 8 năm 2026.'],
    ['doan', 'Địa điểm: Hội trường tầng 2, trụ sở Sở Nội vụ./.'],
  ],
  noiNhan: ['Như thành phần mời', 'Lưu: VT, VP'],
};

export const BIEN_BAN: Truth = {
  chuQuan: 'UBND TỈNH NGHỆ AN',
  coQuan: ['SỞ NỘI VỤ'],
  loai: 'bien-ban',
  so: '22/BB-SNV',
  tenLoai: 'BIÊN BẢN',
  trichYeu: ['Họp giao ban công tác tháng 7 năm 2026'],
  body: [
    ['doan', 'Thời gian bắt đầu: 14 giờ 00 phút, ngày 03 tháng 7 năm 2026.'],
    ['doan', 'Địa điểm: phòng họp số 1, trụ sở Sở Nội vụ.'],
    ['doan', 'Thành phần tham dự: Trưởng các phòng, đơn vị thuộc Sở.'],
    ['doan', 'Chủ trì (chủ tọa): Ông Nguyễn Văn Thành, Phó Giám đốc Sở.'],
    ['doan', 'Thư ký (người ghi biên bản): Bà Lê Thị Thúy, Chánh Văn phòng Sở.'],
    ['doan', 'Nội dung: các phòng, đơn vị báo cáo kết quả công tác tháng 6; chủ tọa kết luận và giao nhiệm vụ tháng 7.'],
    ['doan', 'Cuộc họp kết thúc vào 16 giờ 30 phút, ngày 03 tháng 7 năm 2026./.'],
  ],
  quyenHan: [],
  chucVu: 'CHỦ TỌA',
  hoTen: 'Nguyễn Văn Thành',
  thuKy: 'Lê Thị Thúy',
  noiNhan: ['Các phòng, đơn vị thuộc Sở', 'Lưu: VT, Hồ sơ'],
};

const OF_PLAN = '(Kèm theo Kế hoạch số 86/KH-UBND ngày 20 tháng 01 năm 2026 của Ủy ban nhân dân tỉnh Nghệ An)';
export const KE_HOACH: Truth = {
  ...PROVINCE,
  loai: 'ke-hoach',
  so: '86/KH-UBND',
  ngay: 'ngày 20 tháng 01 năm 2026',
  tenLoai: 'KẾ HOẠCH',
  trichYeu: ['Kiểm tra công tác văn thư, lưu trữ năm 2026'],
  body: [
    ['doan', 'Ủy ban nhân dân tỉnh Nghệ An ban hành Kế hoạch kiểm tra công tác văn thư, lưu trữ năm 2026 như sau:'],
    ['muc', 'MỤC ĐÍCH, YÊU CẦU'],
    ['khoan-tieu-de', 'Mục đích'],
    ['diem', 'Đánh giá đúng tình hình công tác văn thư, lưu trữ;'],
    ['diem', 'Kịp thời hướng dẫn, chấn chỉnh những việc làm chưa đúng.'],
    ['khoan-tieu-de', 'Yêu cầu'],
    ['doan', 'Việc kiểm tra không làm ảnh hưởng đến hoạt động bình thường của các cơ quan, đơn vị.'],
    ['muc', 'NỘI DUNG'],
    ['doan', 'Danh sách nơi được kiểm tra ở Phụ lục I, mẫu báo cáo ở Phụ lục II kèm theo Kế hoạch này. Kinh phí được bố trí như sau:'],
    { table: [['STT', 'Nội dung', 'Kinh phí'], ['1', 'Đi lại', '12.000.000 đồng'], ['2', 'In tài liệu', '3.000.000 đồng']] },
    ['muc', 'TỔ CHỨC THỰC HIỆN'],
    ['khoan', 'Sở Nội vụ chủ trì thực hiện Kế hoạch này.'],
    ['khoan', 'Các sở, ban, ngành, địa phương phối hợp thực hiện.'],
    ['doan', 'Trong khi thực hiện, nếu có vướng mắc, các đơn vị báo cáo Ủy ban nhân dân tỉnh xem xét, quyết định./.'],
  ],
  noiNhan: ['Bộ Nội vụ', 'Các sở, ban, ngành cấp tỉnh', 'Lưu: VT, NC'],
  annexes: [
    { label: 'Phụ lục I', title: 'DANH SÁCH NƠI ĐƯỢC KIỂM TRA', kemTheo: OF_PLAN, body: [{ table: [['STT', 'Tên cơ quan', 'Thời gian'], ['1', 'Sở Tài chính', 'Tháng 4'], ['2', 'Sở Y tế', 'Tháng 5']] }] },
    { label: 'Phụ lục II', title: 'MẪU BÁO CÁO SỐ LIỆU', kemTheo: OF_PLAN, landscape: true, body: [['doan', 'Số liệu được ghi đến hết ngày 30 tháng 3 năm 2026.'], { table: [['STT', 'Chỉ tiêu', 'Đơn vị tính', 'Số lượng'], ['1', 'Văn bản đi', 'Văn bản', '120'], ['2', 'Văn bản đến', 'Văn bản', '450']] }] },
  ],
};

/** All of them, by name. */
export const TRUTHS: Readonly<Record<string, Truth>> = { CONG_VAN, QUYET_DINH, TO_TRINH, BAO_CAO, THONG_BAO, GIAY_MOI, BIEN_BAN, KE_HOACH };
