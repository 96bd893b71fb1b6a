/** One row of what the decree and the lists of State bodies say, and why no rule can judge it where none does. */
export interface FactRow {
  /** Name of the row, as rules give it in `covers`. */
  readonly id: string;
  /** What it says, in a few words of ours. */
  readonly noiDung: string;
  /** Why no rule covers it; absent where one must. */
  readonly khongXet?: string;
}

const KHONG_THAY = 'không thấy được trên văn bản';
const GIAY_MUC = 'việc làm trên giấy (dấu, mực, chữ ký tay), không thấy được trong bản thảo';
const KY_SO = 'chữ ký số và hình ảnh của nó nằm ngoài bản thảo';
const LOAI_SAU = 'chưa có loại văn bản này';
const IM_LANG = 'Nghị định không quy định';
const NGHIA = 'cần hiểu nghĩa hoặc biết người, việc cụ thể';
const SAO = 'chưa làm bản sao';

/** Lines `id | what it says | why no rule judges it`. */
const ROWS = `
P-01 | Khổ giấy A4
P-02 | Giấy dọc; ngang được khi có bảng không tách thành phụ lục
P-03 | Lề trên, dưới 20–25 mm, trái 30–35 mm, phải 15–20 mm
P-04 | Phông Times New Roman, chữ đen
P-05 | Bộ mã ký tự Unicode (TCVN 6909:2001)
P-06 | Cỡ, kiểu chữ theo từng thành phần
P-07 | Số trang: chữ số Ả Rập, cỡ 13–14, giữa lề trên, trang đầu không hiện
P-08 | Mỗi phụ lục đánh số trang riêng
P-09 | Nội dung: chữ đứng, cỡ 13–14, canh đều hai lề
P-10 | Lùi đầu dòng 1 cm hoặc 1,27 cm
P-11 | Khoảng cách giữa các đoạn từ 6 pt
P-12 | Giãn dòng từ đơn đến 1,5
P-13 | Quốc hiệu và Tiêu ngữ, hai tên cơ quan: dòng đơn
P-14 | Cỡ chữ trong một văn bản tăng giảm cùng nhau
Q-01 | Quốc hiệu: chữ in hoa, cỡ 12–13, đậm
Q-02 | Tiêu ngữ: cỡ 13–14, đậm, gạch nối có cách hai bên
Q-03 | Đường kẻ dưới Tiêu ngữ dài bằng dòng chữ
Q-04 | Quốc hiệu chỉ ở trang đầu; phụ lục không có
Q-05 | HÒA và HOÀ đều đúng
A-01 | Tên cơ quan chính thức, đầy đủ, hoặc chức danh nhà nước | ${NGHIA}; chữ viết tắt: A-04
A-02 | Cơ quan chủ quản ở trên, cơ quan ban hành ở dưới
A-03 | Cơ quan chủ quản ở địa phương mang tên địa phương
A-04 | Chỉ cơ quan chủ quản được viết tắt
A-05 | Chủ quản: chữ đứng không đậm; ban hành: đậm
A-06 | Đường kẻ dưới tên cơ quan dài 1/3–1/2 dòng chữ
A-07 | Tên dài viết nhiều dòng, dòng đơn
A-08 | Bộ, HĐND, UBND chỉ in tên mình
N-01 | Số đăng ký trong năm, chữ số Ả Rập
N-02 | Dãy số bắt đầu 01 từ ngày 01 tháng 01 | ${KHONG_THAY}: cần sổ đăng ký
N-03 | Chia dãy số do người đứng đầu quyết định | ${KHONG_THAY}: cần sổ đăng ký
N-04 | Tổ chức tư vấn dùng dấu của cơ quan có dãy số riêng | ${KHONG_THAY}: cần sổ đăng ký
N-05 | Văn bản có tên loại: số/loại-cơ quan
N-06 | Công văn: số/cơ quan-đơn vị, không có tên loại
N-07 | “Số:” chữ thường cỡ 13; ký hiệu in hoa
N-08 | Số dưới 10 có số 0 ở trước
N-09 | Dấu / và dấu -, không cách
N-10 | Chữ viết tắt do người đứng đầu quy định
N-11 | QyĐ, CTr, TTr, TrS viết hoa thường xen kẽ
N-12 | Số không có năm
N-13 | Số, ký hiệu ở giữa, dưới tên cơ quan
D-01 | Cơ quan trung ương: tên tỉnh, thành phố nơi đóng trụ sở | ${NGHIA}: cần biết trụ sở
D-02 | Cơ quan địa phương: tên đơn vị hành chính nơi đóng trụ sở
D-03 | Đơn vị mang tên người, số, sự kiện: ghi cả cấp
D-04 | Đơn vị của Bộ Công an, Bộ Quốc phòng theo quy định riêng | theo quy định của hai Bộ, không có trong Nghị định
D-05 | Ngày tháng năm viết đủ; số 0 trước ngày dưới 10 và tháng 1, 2
D-06 | Chữ nghiêng, sau địa danh có dấu phẩy, chữ đầu viết hoa
D-07 | Biên bản, văn bản kèm theo không có địa danh, ngày | ${LOAI_SAU}
T-01 | Trích yếu ngắn gọn, phản ánh nội dung | ${NGHIA}
T-02 | Tên loại: in hoa, cỡ 13–14, đậm, giữa
T-03 | Trích yếu: đậm, giữa, có đường kẻ 1/3–1/2
T-04 | Trích yếu công văn: sau V/v, cỡ 12–13, cách 6 pt, không kẻ
T-05 | V/v chỉ ở công văn
T-06 | Trường Subject của siêu dữ liệu dài nhất 500 ký tự
T-07 | Giấy giới thiệu, giấy nghỉ phép không có trích yếu | ${LOAI_SAU}
T-08 | Mẫu M1.4 in trích yếu không đậm; theo bảng là đậm
C-01 | Căn cứ thẩm quyền và căn cứ nội dung | ${NGHIA}
C-02 | Căn cứ ghi đủ yếu tố; Luật, Pháp lệnh không ghi số và cơ quan
C-03 | Căn cứ: chữ nghiêng, mỗi căn cứ một dòng
C-04 | Cuối dòng dấu chấm phẩy, dòng cuối dấu chấm
C-05 | Luật trong căn cứ còn giữ ngày
V-01 | Viện dẫn lần đầu ghi đủ
V-02 | Luật, Pháp lệnh lần đầu chỉ ghi loại và tên
V-03 | Lần sau chỉ ghi tên loại và số, ký hiệu
V-04 | Từ “số” giữa tên loại và số
S-01 | Các cấp từ lớn đến nhỏ
S-02 | Phần, chương, mục, tiểu mục, điều có tiêu đề
S-03 | Phần, Chương: số La Mã, dòng riêng, giữa
S-04 | Mục, Tiểu mục: số Ả Rập, dòng riêng, giữa
S-05 | Điều: số Ả Rập, dấu chấm, đậm
S-06 | Khoản: số Ả Rập, dấu chấm
S-07 | Điểm: chữ cái tiếng Việt và dấu )
S-08 | Chữ cái dùng được và thứ tự
S-09 | Quá 23 điểm | ${IM_LANG}
S-10 | Cách thứ hai: I. / 1. / a)
S-11 | Dưới điểm, số thập phân, dấu tròn: không nói đến
K-01 | TM. khi ký thay mặt tập thể
K-02 | Q. khi được giao quyền
K-03 | KT. khi cấp phó ký thay
K-04 | Cấp phó được giao phụ trách cũng ký KT.
K-05 | TL. khi ký thừa lệnh
K-06 | TUQ. khi ký thừa ủy quyền; không ủy quyền lại
K-07 | Chức vụ chính thức
K-08 | Văn bản của tổ chức tư vấn: chức vụ trong tổ chức ấy | ${NGHIA}
K-09 | Hội đồng, Ban Chỉ đạo của Nhà nước: chức vụ, cơ quan của người ký trên họ tên | ${NGHIA}
K-10 | Quyền hạn, chức vụ in hoa đậm; họ tên chữ thường đậm
K-11 | Không ghi học hàm, học vị trước họ tên
K-12 | Ký mực xanh | ${GIAY_MUC}
K-13 | Hình chữ ký số màu xanh, PNG nền trong | ${KY_SO}
K-14 | Chỗ để ký | ${IM_LANG}
X-01 | Dấu đỏ trùm 1/3 chữ ký về bên trái | ${GIAY_MUC}
X-02 | Dấu treo, dấu giáp lai | ${GIAY_MUC}
X-03 | Hình dấu của chữ ký số cơ quan | ${KY_SO}
X-04 | Phụ lục cùng tệp: không ký riêng | ${KY_SO}
X-05 | Phụ lục khác tệp: dòng thông tin chữ ký số | ${KY_SO}
X-06 | Văn bản chính không cần dòng thông tin cạnh chữ ký số | ${IM_LANG}
X-07 | Múi giờ trong dòng thông tin | ${KY_SO}
R-01 | Kính gửi dùng cho công văn, tờ trình, báo cáo gửi cấp trên
R-02 | Kính gửi: chữ đứng, cỡ 13–14, có dấu hai chấm
R-03 | Một nơi nhận: cùng dòng
R-04 | Nhiều nơi: mỗi nơi một dòng, gạch đầu dòng, ; và .
R-05 | Nơi nhận: cỡ 12, nghiêng đậm, dòng riêng
R-06 | Danh sách nơi nhận: cỡ 11, gạch đầu dòng, dấu ;
R-07 | Có Kính gửi thì dòng đầu là Như trên
R-08 | Quyết định, nghị quyết: Như Điều … | ${LOAI_SAU}
R-09 | Dòng cuối: Lưu: VT, đơn vị soạn thảo
R-10 | Mục đích trong ngoặc không bắt buộc, không cấm | ${IM_LANG}
L-01 | Văn bản có phụ lục thì trong văn bản phải nhắc đến
L-02 | Hai phụ lục trở lên đánh số La Mã
L-03 | Từ Phụ lục: chữ thường, cỡ 14, đậm; tiêu đề in hoa
L-04 | Dòng kèm theo: nghiêng, trong ngoặc
L-05 | Phụ lục điện tử không cần điền dòng ấy
L-06 | Thứ tự trong phụ lục; không có Quốc hiệu
L-07 | Thay “Văn bản” bằng tên loại là thông lệ | ${IM_LANG}
U-01 | Dấu khẩn: khung 30×8, 40×8, 20×8 mm, đỏ
U-02 | Không còn “HỎA TỐC hẹn giờ”
U-03 | Dấu mật theo luật về bí mật nhà nước | Nghị định không cho cỡ; theo luật khác
U-04 | Chỉ dẫn lưu hành trong khung
U-05 | Ký hiệu người soạn thảo và số bản, cỡ 11
U-06 | Địa chỉ cơ quan ở trang 1, cỡ 11–12
BS-01 | Hình thức sao: sao y, sao lục, trích sao | ${SAO}
BS-02 | Bản sao sang điện tử: PDF 1.4, màu, 200 dpi | ${SAO}
BS-03 | Bản sao sang giấy: số, ký hiệu SY | ${SAO}
H-I | Viết hoa đầu câu
H-II.1a | Tên người Việt: hoa mọi âm tiết (họ tên người ký)
H-II.1b | Tên hiệu, nhân vật lịch sử | ${NGHIA}
H-II.2a | Tên người nước ngoài Hán - Việt | ${NGHIA}
H-II.2b | Tên người nước ngoài phiên âm | ${NGHIA}
H-III.1a | Danh từ chung chỉ đơn vị hành chính không hoa
H-III.1b | Đơn vị hành chính mang số, tên người: hoa cả danh từ chung | ${NGHIA}: cần danh mục tên người, sự kiện
H-III.1c | Thủ đô Hà Nội, Thành phố Hồ Chí Minh
H-III.1d-1 | Cửa Lò, Vũng Tàu … | ${NGHIA}
H-III.1d-2 | biển Cửa Lò, sông Vàm Cỏ … | ${NGHIA}
H-III.1đ | Tên vùng: Tây Bắc, Bắc Bộ | ${NGHIA}: phương hướng hay tên vùng
H-III.2a | Địa danh nước ngoài Hán - Việt | ${NGHIA}
H-III.2b | Địa danh nước ngoài phiên âm | ${NGHIA}
H-IV.1a | Tên cơ quan: hoa chữ đầu của cụm chỉ loại, chức năng
H-IV.1b | Ban Chấp hành Trung ương, Văn phòng Trung ương Đảng
H-IV.2a | Tổ chức nước ngoài dịch nghĩa | ${NGHIA}
H-IV.2b | Tổ chức nước ngoài viết tắt: in hoa như nguyên ngữ
H-V.1 | Nhân dân, Nhà nước
H-V.2 | Huân chương, danh hiệu
H-V.3 | Chức vụ gắn với người cụ thể: chỉ xét sự thống nhất
H-V.4 | Bác, Người, Đảng | ${NGHIA}
H-V.5 | Ngày lễ, kỷ niệm
H-V.6 | Tên loại văn bản cụ thể
H-V.7 | Viện dẫn: Phần, Chương, Mục, Tiểu mục, Điều hoa; khoản, điểm thường
H-V.8a | Năm âm lịch | ${NGHIA}
H-V.8b | Tên tết
H-V.8c | Thứ, tháng viết bằng chữ
H-V.9 | Sự kiện lịch sử, triều đại | ${NGHIA}
H-V.10 | Tên tác phẩm, sách báo | ${NGHIA}
Đ7 | 29 loại văn bản hành chính; chữ viết tắt (PL III·I)
Đ8 | Chín thành phần chính
Đ2 | Đối tượng phải theo Nghị định | ${KHONG_THAY}
Đ5 | Giá trị của văn bản điện tử | ${KHONG_THAY}
Đ10-12 | Soạn thảo, duyệt, kiểm tra trước khi ký | ${KHONG_THAY}
Đ13 | Thẩm quyền ký: xem K-01 đến K-11 | xem các hàng K
Đ14-19 | Đăng ký, phát hành, lưu | ${KHONG_THAY}
Đ25-27 | Bản sao | ${SAO}
Đ33 | Đóng dấu | ${GIAY_MUC}
Đ37 | Có hiệu lực từ 05/3/2020 (văn bản trước ngày ấy được nêu tên, không xét); thay Nghị định 110/2004 và 09/2010
PL-IV | Sổ đăng ký văn bản | ${KHONG_THAY}
PL-V | Mục lục hồ sơ | ${KHONG_THAY}
PL-VI | Siêu dữ liệu văn bản đi: độ dài trường; xem T-06 | mới xét độ dài trích yếu
M1.1-1.3 | Nghị quyết, quyết định | ${LOAI_SAU}
M1.6-1.10 | Công điện, giấy mời, giấy giới thiệu, biên bản, giấy nghỉ phép | ${LOAI_SAU}
M3.1-3.2 | Bản sao | ${SAO}
BU-0 | Ngày chuyển đổi tổ chức
BU-1.1 | Bộ, cơ quan ngang bộ hiện nay và mã
BU-1.2 | Bộ, cơ quan cũ và nơi tiếp nhận
BU-1.3 | “Cơ quan thuộc Chính phủ” từ tháng 4/2026
BU-1.5 | Cơ quan của Quốc hội
BU-1.6 | Dòng nơi nhận của Chính phủ | chỉ là cách viết thường gặp
BU-2.1 | Sở và cơ quan ngang sở
BU-2.2 | Sở cũ và nơi tiếp nhận
BU-2.3 | Tỉnh thành thành phố: tên đổi theo
BU-3.1 | Đơn vị cấp xã, 13 đặc khu
BU-3.2 | Phòng, trung tâm cấp xã
BU-3.3 | Cấp huyện đã kết thúc
BU-4.1 | Cơ quan của Đảng đã hợp nhất
BU-4.2 | Mặt trận, đoàn thể
BU-4.3 | Tòa án, viện kiểm sát, thi hành án, thanh tra
BU-4.4 | Thuế, hải quan, kho bạc, bảo hiểm, thống kê, ngân hàng
BU-4.5 | Quân đội, công an
BU-5 | Tỉnh, thành phố trước 01/7/2025
BU-6.1 | Cặp chức danh cấp trưởng, cấp phó
BU-6.2 | Tập thể và thủ trưởng
BU-6.3 | UBND: khi nào TM.
BU-6.4 | UBND phường, quận theo chế độ thủ trưởng 2021–2025
BU-7 | Chữ viết tắt ở Nơi nhận | không có danh mục của Nghị định; không xét
BU-8 | Ký hiệu khớp tên loại, mã cơ quan khớp ngày
BU-9.1 | Tên trông như đã bỏ mà chưa bỏ
BU-9.2 | Quy tắc chuyển tiếp
BU-9.3 | Chính tả tên cơ quan
`;

/** Every row, in the order of the sources. */
export const FACT_ROWS: readonly FactRow[] = ROWS.trim()
  .split('\n')
  .map((line) => {
    const [id = '', noiDung = '', khongXet] = line.split(' | ');
    return { id, noiDung, ...(khongXet === undefined ? {} : { khongXet }) };
  });
