/**
 * Where a centred Vietnamese title may be cut. A line best begins with one of these words: they open a phrase
 * (a preposition, a unit of the State, a kind of text).
 */
export const MO_CUM: ReadonlySet<string> = new Set(
  (
    'và của về tại trên cho thuộc để theo trong với từ đến nhằm do bằng giữa qua ' +
    'tỉnh thành huyện xã phường đặc quận ủy sở bộ ban ngành cục chi hội văn phòng trung trường ' +
    'giai quý ngày địa phong kế chương đề quyết nghị luật công hướng thực tổ triển ban'
  ).split(' '),
);

/** Pairs of syllables that are one word: a line is never cut inside one where another way exists. */
export const TU_GHEP: ReadonlySet<string> = new Set(
  [
    'ủy ban', 'uỷ ban', 'ban nhân', 'đồng nhân', 'ai bị', 'để ai', 'vì người', 'nhân dân', 'hội đồng', 'tư pháp', 'đào tạo', 'giáo dục', 'môi trường', 'nông nghiệp', 'nông thôn', 'công thương', 'tài chính',
    'nội vụ', 'ngoại vụ', 'xây dựng', 'giao thông', 'vận tải', 'khoa học', 'công nghệ', 'văn hóa', 'văn hoá', 'thể thao', 'du lịch', 'y tế', 'thông tin', 'truyền thông',
    'lao động', 'thương binh', 'xã hội', 'dân tộc', 'tôn giáo', 'thanh tra', 'chính phủ', 'thủ tướng', 'bộ trưởng', 'chủ tịch', 'quốc hội', 'kiểm toán', 'nhà nước',
    'ngân hàng', 'bảo hiểm', 'công an', 'quốc phòng', 'tòa án', 'viện kiểm', 'kiểm sát', 'mặt trận', 'tổ quốc', 'thành phố', 'thị xã', 'thị trấn', 'đặc khu',
    'văn phòng', 'trung tâm', 'trung ương', 'cục thuế', 'chi cục', 'ban quản', 'quản lý', 'quản lí', 'phát triển', 'đầu tư', 'kế hoạch', 'tổ chức', 'thực hiện', 'triển khai',
    'phong trào', 'thi đua', 'khen thưởng', 'giai đoạn', 'địa bàn', 'người nghèo', 'cả nước', 'chung tay', 'bỏ lại', 'phía sau', 'không để', 'sơ kết', 'tổng kết',
    'báo cáo', 'đề cương', 'công tác', 'nhiệm vụ', 'chỉ đạo', 'hướng dẫn', 'quy định', 'quyết định', 'nghị quyết', 'thông báo', 'chương trình', 'hành chính', 'cải cách',
    'chuyển đổi', 'an toàn', 'thực phẩm', 'phòng chống', 'phòng cháy', 'chữa cháy', 'thiên tai', 'dịch bệnh', 'an ninh', 'trật tự', 'đại học', 'cao đẳng', 'tiểu học', 'mầm non',
    'trung học', 'phổ thông', 'cơ sở', 'học viện', 'bệnh viện', 'sự nghiệp', 'công lập', 'doanh nghiệp', 'hợp tác', 'quốc tế', 'kinh tế', 'thống kê', 'lưu trữ', 'văn thư',
    'tuyên truyền', 'giảm nghèo', 'bền vững', 'mục tiêu', 'quốc gia', 'về việc', 'hà nội', 'hồ chí', 'chí minh', 'đồng nai', 'thái bình', 'quảng bình', 'quảng ninh', 'bắc ninh',
    'hải phòng', 'đà nẵng', 'cần thơ', 'cao bằng', 'tuyên quang', 'điện biên', 'lai châu', 'sơn la', 'lào cai', 'thái nguyên', 'lạng sơn', 'phú thọ', 'hưng yên', 'ninh bình',
    'dự thảo', 'góp ý', 'phụ trách', 'điều hành', 'thường trực', 'đồng bằng', 'phó chủ', 'phó giám', 'phó trưởng', 'phó chánh', 'trưởng phòng', 'trưởng ban', 'giám đốc', 'chánh văn', 'tổng cục', 'liên hợp', 'nghiên cứu', 'ứng dụng', 'tiến bộ', 'đo lường', 'sở hữu', 'trí tuệ', 'hành động', 'cao điểm', 'ứng phó', 'cứu nạn', 'cứu hộ', 'tìm kiếm', 'dân sự', 'phòng thủ', 'nhà ở', 'việc làm', 'đời sống', 'cộng đồng', 'dân cư', 'thanh toán', 'chi trả', 'trợ cấp', 'trợ giúp', 'bảo trợ', 'bình đẳng', 'hòa giải', 'đối thoại', 'thành tích', 'xuất sắc', 'danh hiệu', 'hình thức', 'tiêu chuẩn', 'tiêu chí', 'rà soát', 'thống kê', 'tổng hợp', 'phân tích', 'dự báo', 'tham gia', 'ý kiến', 'đề nghị', 'yêu cầu', 'kiến nghị', 'phản ánh', 'trả lời', 'báo cáo', 'thống nhất', 'phối hợp', 'tăng cường', 'đẩy mạnh', 'nâng cao', 'chất lượng',
    'hiệu quả', 'hiệu lực', 'kết quả', 'tình hình', 'nội dung', 'giải pháp', 'biện pháp', 'chính sách', 'pháp luật', 'văn bản', 'hồ sơ', 'thủ tục', 'dịch vụ', 'công chức', 'viên chức',
    'cán bộ', 'tuyển dụng', 'bổ nhiệm', 'miễn nhiệm', 'điều động', 'luân chuyển', 'đánh giá', 'xếp loại', 'kiểm tra', 'giám sát', 'xử lý', 'vi phạm', 'khiếu nại', 'tố cáo', 'tiếp công',
    'công dân', 'ngân sách', 'dự toán', 'quyết toán', 'kinh phí', 'tài sản', 'đấu thầu', 'đấu giá', 'đất đai', 'quy hoạch', 'kiến trúc', 'đô thị', 'hạ tầng', 'kỹ thuật', 'giải phóng', 'mặt bằng',
    'bồi thường', 'hỗ trợ', 'tái định', 'định cư', 'khu vực', 'công nghiệp', 'thương mại', 'xuất khẩu', 'nhập khẩu', 'thị trường', 'sản xuất', 'kinh doanh', 'lâm nghiệp', 'thủy sản', 'thủy lợi',
    'chăn nuôi', 'trồng trọt', 'bảo vệ', 'khoáng sản', 'tài nguyên', 'nước sạch', 'biến đổi', 'khí hậu', 'năng lượng', 'điện lực', 'viễn thông', 'bưu chính', 'báo chí', 'xuất bản', 'số hóa',
    'dữ liệu', 'cơ sở', 'hệ thống', 'phần mềm', 'điện tử', 'trực tuyến', 'chính quyền', 'địa phương', 'cơ quan', 'đơn vị', 'tập thể', 'cá nhân', 'lãnh đạo', 'thành viên', 'ban hành',
    'sửa đổi', 'bổ sung', 'thay thế', 'bãi bỏ', 'phê duyệt', 'thẩm định', 'điều chỉnh', 'thành lập', 'giải thể', 'sáp nhập', 'sắp xếp', 'kiện toàn', 'phân công', 'phân cấp', 'ủy quyền', 'quy chế',
    'làm việc', 'hoạt động', 'tiếp tục', 'kịp thời', 'khẩn trương', 'chấn chỉnh', 'kỷ luật', 'kỷ cương', 'phòng ngừa', 'đấu tranh', 'tội phạm', 'ma túy', 'tham nhũng', 'lãng phí', 'tiết kiệm',
    'tiêu cực', 'sức khỏe', 'khám bệnh', 'chữa bệnh', 'vệ sinh', 'tiêm chủng', 'trẻ em', 'người cao', 'cao tuổi', 'phụ nữ', 'thanh niên', 'học sinh', 'sinh viên', 'giáo viên', 'tuyển sinh', 'tốt nghiệp',
    'năm học', 'kỷ niệm', 'quốc khánh', 'chiến sĩ', 'liệt sĩ', 'gia đình', 'khu phố', 'bầu cử', 'đại biểu', 'cử tri', 'tập huấn', 'bồi dưỡng', 'hội nghị', 'hội thảo', 'cuộc họp', 'giao ban',
    'trách nhiệm', 'nhân rộng', 'điển hình', 'tiên tiến', 'sáng kiến', 'kinh nghiệm', 'mô hình', 'nghị định', 'thông tư', 'chỉ thị', 'kết luận', 'đề án', 'dự án', 'phương án', 'chiến lược', 'tầm nhìn',
    'thanh hóa', 'nghệ an', 'hà tĩnh', 'quảng trị', 'quảng ngãi', 'gia lai', 'khánh hòa', 'đắk lắk', 'lâm đồng', 'tây ninh', 'đồng tháp', 'vĩnh long', 'an giang', 'cà mau',
  ],
);
