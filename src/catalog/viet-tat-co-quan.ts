/**
 * Shortenings of names of bodies and units (by use, state of 21 Nov 2026). Only these are taken for shortenings: many a word in
 * capitals is part of an official name (TNHH, THPT, VNPT). Each is a regular expression of the printed capitals.
 */
export const VIET_TAT_CO_QUAN: readonly (readonly [mau: string, day: string])[] = [
  ['UBND', 'Ủy ban nhân dân'],
  ['HĐND', 'Hội đồng nhân dân'],
  ['UBMTTQ|MTTQ', 'Ủy ban Mặt trận Tổ quốc'],
  ['TP\\.?(?= |$)|TP\\.(?=\\p{L})|TP\\.?HCM|HCM', 'thành phố'],
  ['TX\\.', 'thị xã'],
  ['GD ?& ?ĐT|GDĐT|GD ?- ?ĐT', 'Giáo dục và Đào tạo'],
  ['KH ?& ?CN|KHCN', 'Khoa học và Công nghệ'],
  ['NN ?& ?MT|NNMT', 'Nông nghiệp và Môi trường'],
  ['TN ?& ?MT|TNMT', 'Tài nguyên và Môi trường'],
  ['NN ?& ?PTNT|NNPTNT', 'Nông nghiệp và Phát triển nông thôn'],
  ['KH ?& ?ĐT|KHĐT', 'Kế hoạch và Đầu tư'],
  ['TT ?& ?TT|TTTT', 'Thông tin và Truyền thông'],
  ['LĐ ?- ?TB ?(?:&|VÀ) ?XH|LĐTB ?& ?XH|LĐTBXH', 'Lao động - Thương binh và Xã hội'],
  ['VH ?,? ?TT ?& ?DL|VHTT ?& ?DL|VHTTDL', 'Văn hóa, Thể thao và Du lịch'],
  ['GTVT', 'Giao thông vận tải'],
  ['BHXH', 'Bảo hiểm xã hội'],
  ['KBNN', 'Kho bạc Nhà nước'],
  ['TAND', 'Tòa án nhân dân'],
  ['VKSND', 'Viện kiểm sát nhân dân'],
  ['BQLDA|BQL', 'Ban Quản lý'],
  ['QLDA', 'Quản lý dự án'],
  ['CNTT', 'công nghệ thông tin'],
];
