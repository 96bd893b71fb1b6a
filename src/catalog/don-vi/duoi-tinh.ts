import { nameKey } from '../../core/fold.ts';
import { once } from '../../core/once.ts';

/** Last day of districts, towns (thị trấn) and cities of provinces, and the act that ended them. */
export const CAP_HUYEN = { den: '2025-06-30', canCu: 'NQ 203/2025/QH15, Luật 72/2025/QH15' } as const;

const list = (text: string): readonly string[] => text.split(',').map((name) => name.trim());

/** The 87 cities below the first level on their last day (85 of provinces, Thủ Đức, Thủy Nguyên). */
export const THANH_PHO_CU = once(() =>
  list(
    'Hà Giang,Cao Bằng,Bắc Kạn,Tuyên Quang,Lào Cai,Điện Biên Phủ,Lai Châu,Sơn La,Yên Bái,Hòa Bình,Thái Nguyên,Sông Công,Phổ Yên,Lạng Sơn,Hạ Long,Móng Cái,Cẩm Phả,Uông Bí,Đông Triều,Bắc Giang,Việt Trì,Vĩnh Yên,Phúc Yên,Bắc Ninh,Từ Sơn,Hải Dương,Chí Linh,Thủy Nguyên,Hưng Yên,Thái Bình,Phủ Lý,Nam Định,Tam Điệp,Hoa Lư,Thanh Hóa,Sầm Sơn,Vinh,Hà Tĩnh,Đồng Hới,Đông Hà,Tam Kỳ,Hội An,Quảng Ngãi,Quy Nhơn,Tuy Hòa,Nha Trang,Cam Ranh,Phan Rang - Tháp Chàm,Phan Thiết,Kon Tum,Pleiku,Buôn Ma Thuột,Gia Nghĩa,Đà Lạt,Bảo Lộc,Đồng Xoài,Tây Ninh,Thủ Dầu Một,Bến Cát,Tân Uyên,Dĩ An,Thuận An,Biên Hòa,Long Khánh,Vũng Tàu,Bà Rịa,Phú Mỹ,Thủ Đức,Tân An,Mỹ Tho,Gò Công,Bến Tre,Trà Vinh,Vĩnh Long,Cao Lãnh,Sa Đéc,Hồng Ngự,Long Xuyên,Châu Đốc,Rạch Giá,Hà Tiên,Phú Quốc,Vị Thanh,Ngã Bảy,Sóc Trăng,Bạc Liêu,Cà Mau',
  ),
);

/** The 52 thị xã on their last day. */
export const THI_XA_CU = once(() =>
  list(
    'Sơn Tây,Sa Pa,Mường Lay,Mộc Châu,Nghĩa Lộ,Quảng Yên,Việt Yên,Chũ,Phú Thọ,Quế Võ,Thuận Thành,Kinh Môn,Mỹ Hào,Duy Tiên,Kim Bảng,Bỉm Sơn,Nghi Sơn,Thái Hòa,Hoàng Mai,Hồng Lĩnh,Kỳ Anh,Ba Đồn,Quảng Trị,Phong Điền,Hương Thủy,Hương Trà,Điện Bàn,Đức Phổ,Hoài Nhơn,An Nhơn,Sông Cầu,Đông Hòa,Ninh Hòa,La Gi,An Khê,Ayun Pa,Buôn Hồ,Phước Long,Bình Long,Chơn Thành,Hòa Thành,Trảng Bàng,Kiến Tường,Cai Lậy,Duyên Hải,Bình Minh,Tân Châu,Tịnh Biên,Long Mỹ,Ngã Năm,Vĩnh Châu,Giá Rai',
  ),
);

/** The 13 đặc khu of today, by the province that holds them. */
export const DAC_KHU: Readonly<Record<string, string>> = {
  'Vân Đồn': 'Quảng Ninh',
  'Cô Tô': 'Quảng Ninh',
  'Cát Hải': 'Hải Phòng',
  'Bạch Long Vĩ': 'Hải Phòng',
  'Cồn Cỏ': 'Quảng Trị',
  'Hoàng Sa': 'Đà Nẵng',
  'Lý Sơn': 'Quảng Ngãi',
  'Trường Sa': 'Khánh Hòa',
  'Phú Quý': 'Lâm Đồng',
  'Côn Đảo': 'Hồ Chí Minh',
  'Phú Quốc': 'An Giang',
  'Thổ Châu': 'An Giang',
  'Kiên Hải': 'An Giang',
};

/** Cities whose name no commune of today has. */
const KHONG_CON_TEN = once(() => new Set(list('Hà Giang,Cao Bằng,Lai Châu,Sơn La,Thái Nguyên,Lạng Sơn,Móng Cái,Bắc Ninh,Hưng Yên,Thanh Hóa,Vinh,Hà Tĩnh,Quảng Ngãi,Phan Rang - Tháp Chàm,Gia Nghĩa,Đà Lạt,Bảo Lộc,Tây Ninh,Vĩnh Long,Cà Mau').map(nameKey)));
const CITIES = once(() => new Set(THANH_PHO_CU().map(nameKey)));

/** Was there a city of this name below the first level on the last day of districts? */
export const laThanhPhoCu = (ten: string): boolean => CITIES().has(nameKey(ten));
/** Has a commune of today the name of an ended city? It covers a part of the old area only. */
export const conTenCapXa = (thanhPho: string): boolean => laThanhPhoCu(thanhPho) && !KHONG_CON_TEN().has(nameKey(thanhPho));
