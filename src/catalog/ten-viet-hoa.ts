/**
 * Names whose upper and lower case is settled (PL II·IV; counts in published documents). `Ủy` stands for `Uỷ` too.
 * Names about which published documents differ widely are not in these lists.
 */

/** One phrase names the kind of body, so that only its first letter is a capital, or law fixes the name. */
export const TEN_CHAC: readonly string[] = [
  'Ủy ban nhân dân',
  'Hội đồng nhân dân',
  'Tòa án nhân dân',
  'Mặt trận Tổ quốc',
  'Đảng Cộng sản Việt Nam',
  'Ban Chấp hành Trung ương Đảng Cộng sản Việt Nam',
  'Văn phòng Trung ương Đảng',
  'Văn phòng Chủ tịch nước',
  'Văn phòng Chính phủ',
  'Thanh tra Chính phủ',
  'Thủ tướng Chính phủ',
  'Chủ tịch Quốc hội',
  'Ủy ban',
  'Liên hợp quốc',
];

/** Names that nearly all published documents write so (over four fifths), though the words alone would allow another cut. Not `Kiểm toán nhà nước`: the decree’s own recipients have it with a capital. */
export const TEN_THUONG_DUNG: readonly string[] = [
  'Bộ Công Thương',
  'Sở Công Thương',
  'Bộ Giao thông vận tải',
  'Sở Giao thông vận tải',
  'Bộ Nông nghiệp và Phát triển nông thôn',
  'Sở Nông nghiệp và Phát triển nông thôn',
  'Kho bạc Nhà nước',
  'Ngân hàng Nhà nước Việt Nam',
  'Viện kiểm sát nhân dân',
  'Ủy ban Thường vụ Quốc hội',
  'Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam',
  'Bảo hiểm xã hội Việt Nam',
  'Tổ chức Y tế thế giới',
];

/** Fields that name a bộ or sở; every field has its capital, `và` has none. */
export const LINH_VUC: readonly string[] = [
  'Nội vụ',
  'Tài chính',
  'Tư pháp',
  'Y tế',
  'Xây dựng',
  'Ngoại giao',
  'Ngoại vụ',
  'Quốc phòng',
  'Công an',
  'Du lịch',
  'Khoa học và Công nghệ',
  'Giáo dục và Đào tạo',
  'Văn hóa, Thể thao và Du lịch',
  'Văn hóa và Thể thao',
  'Nông nghiệp và Môi trường',
  'Tài nguyên và Môi trường',
  'Dân tộc và Tôn giáo',
  'Kế hoạch và Đầu tư',
  'Thông tin và Truyền thông',
  'Lao động - Thương binh và Xã hội',
];

/** Fields whose words are verbs as well: `Sở xây dựng kế hoạch` is a sentence. */
export const LINH_VUC_LA_DONG_TU: ReadonlySet<string> = new Set(['Xây dựng', 'Du lịch']);
