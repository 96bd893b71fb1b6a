import { nameKey } from '../../core/fold.ts';
import { once } from '../../core/once.ts';
import { hang, khoang, type Khoang, trong } from './bang.ts';

/** Kind of a unit of the first level; a city here is one directly under the centre. */
export type LoaiTinh = 'tỉnh' | 'thành phố';

/** A unit of the first level under one name. */
export interface Tinh extends Khoang {
  readonly ten: string;
  /** Code of the list of 2025; units that ended before have none. */
  readonly ma?: string;
  /** Spellings that old documents have. */
  readonly khac: readonly string[];
  /** Its kind at first, and when and by which act it became a city. */
  readonly loai: LoaiTinh;
  readonly thanhPho?: { readonly tu: string; readonly canCu: string };
  /** Where its area belongs after its last day, and the act. */
  readonly sau?: string;
  readonly canCu: string;
}

/** Code, name and other spellings, kind, day and act of becoming a city, first day, last day, successor, act. Right from 2004 on. */
const BANG = `
01|Hà Nội|thành phố
04|Cao Bằng|tỉnh
08|Tuyên Quang|tỉnh
11|Điện Biên|tỉnh
12|Lai Châu|tỉnh
14|Sơn La|tỉnh
15|Lào Cai|tỉnh
19|Thái Nguyên|tỉnh
20|Lạng Sơn|tỉnh
22|Quảng Ninh|tỉnh|2026-09-01|NQ 36/2026/QH16
24|Bắc Ninh|tỉnh|2026-09-20|NQ 39/2026/QH16
25|Phú Thọ|tỉnh
31|Hải Phòng|thành phố
33|Hưng Yên|tỉnh
37|Ninh Bình|tỉnh
38|Thanh Hóa|tỉnh
40|Nghệ An|tỉnh
42|Hà Tĩnh|tỉnh
44|Quảng Trị|tỉnh
46|Huế|thành phố|||2025-01-01|||NQ 175/2024/QH15
48|Đà Nẵng|thành phố
51|Quảng Ngãi|tỉnh
52|Gia Lai|tỉnh
56|Khánh Hòa|tỉnh
66|Đắk Lắk=Đắc Lắc=Đăk Lăk=Đắk Lăk|tỉnh
68|Lâm Đồng|tỉnh
75|Đồng Nai|tỉnh|2026-04-30|NQ 30/2026/QH16
79|Hồ Chí Minh|thành phố
80|Tây Ninh|tỉnh
82|Đồng Tháp|tỉnh
86|Vĩnh Long|tỉnh
91|An Giang|tỉnh
92|Cần Thơ|thành phố
96|Cà Mau|tỉnh
|Hà Giang|tỉnh||||2025-06-30|tỉnh Tuyên Quang
|Bắc Kạn=Bắc Cạn|tỉnh||||2025-06-30|tỉnh Thái Nguyên
|Yên Bái|tỉnh||||2025-06-30|tỉnh Lào Cai
|Hòa Bình|tỉnh||||2025-06-30|tỉnh Phú Thọ
|Bắc Giang|tỉnh||||2025-06-30|Bắc Ninh
|Vĩnh Phúc|tỉnh||||2025-06-30|tỉnh Phú Thọ
|Hải Dương|tỉnh||||2025-06-30|thành phố Hải Phòng
|Thái Bình|tỉnh||||2025-06-30|tỉnh Hưng Yên
|Hà Nam|tỉnh||||2025-06-30|tỉnh Ninh Bình
|Nam Định|tỉnh||||2025-06-30|tỉnh Ninh Bình
|Quảng Bình|tỉnh||||2025-06-30|tỉnh Quảng Trị
|Quảng Nam|tỉnh||||2025-06-30|thành phố Đà Nẵng
|Bình Định|tỉnh||||2025-06-30|tỉnh Gia Lai
|Phú Yên|tỉnh||||2025-06-30|tỉnh Đắk Lắk
|Ninh Thuận|tỉnh||||2025-06-30|tỉnh Khánh Hòa
|Bình Thuận|tỉnh||||2025-06-30|tỉnh Lâm Đồng
|Kon Tum=Kontum|tỉnh||||2025-06-30|tỉnh Quảng Ngãi
|Đắk Nông=Đăk Nông=Đắc Nông|tỉnh||||2025-06-30|tỉnh Lâm Đồng
|Bình Phước|tỉnh||||2025-06-30|Đồng Nai
|Bình Dương|tỉnh||||2025-06-30|Thành phố Hồ Chí Minh
|Bà Rịa - Vũng Tàu=Bà Rịa Vũng Tàu=BR-VT=BRVT|tỉnh||||2025-06-30|Thành phố Hồ Chí Minh
|Long An|tỉnh||||2025-06-30|tỉnh Tây Ninh
|Tiền Giang|tỉnh||||2025-06-30|tỉnh Đồng Tháp
|Bến Tre|tỉnh||||2025-06-30|tỉnh Vĩnh Long
|Trà Vinh|tỉnh||||2025-06-30|tỉnh Vĩnh Long
|Kiên Giang|tỉnh||||2025-06-30|tỉnh An Giang
|Hậu Giang|tỉnh||||2025-06-30|thành phố Cần Thơ
|Sóc Trăng|tỉnh||||2025-06-30|thành phố Cần Thơ
|Bạc Liêu|tỉnh||||2025-06-30|tỉnh Cà Mau
|Thừa Thiên Huế=Thừa Thiên - Huế|tỉnh||||2024-12-31|thành phố Huế|NQ 175/2024/QH15
|Hà Tây|tỉnh||||2008-07-31|thành phố Hà Nội|NQ 15/2008/QH12
`;

/** Every unit of the first level since 2004, the 34 of today first, by code. */
export const TINH = once((): readonly Tinh[] =>
  hang(BANG).map(([ma = '', names = '', loai = '', thanhPho = '', act = '', tu, den, sau = '', canCu = '']) => {
    const [ten = '', ...khac] = names.split('=');
    return {
      ten,
      khac,
      loai: loai as LoaiTinh, // the cells of the column
      canCu: canCu === '' ? 'NQ 202/2025/QH15' : canCu,
      ...(ma === '' ? {} : { ma }),
      ...(thanhPho === '' ? {} : { thanhPho: { tu: thanhPho, canCu: act } }),
      ...khoang(tu, den),
      ...(sau === '' ? {} : { sau }),
    };
  }),
);

/** Units of the first level on a day. */
export const tinhVaoNgay = (day: string): readonly Tinh[] => TINH().filter((t) => trong(t, day));

const BY_NAME = once((): ReadonlyMap<string, Tinh> => new Map(TINH().flatMap((t) => [t.ten, ...t.khac].map((ten) => [nameKey(ten), t] as const))));
/** A unit of the first level by its bare name, on whatever day; spellings with other tone marks, dashes and case count. */
export const tinhTheoTen = (ten: string): Tinh | undefined => BY_NAME().get(nameKey(ten));

/** Kind of a unit on a day. */
export const loaiVaoNgay = ({ loai, thanhPho }: Tinh, day: string): LoaiTinh => (thanhPho !== undefined && thanhPho.tu <= day ? 'thành phố' : loai);

/** How many provinces and cities under the centre there are on a day, from 2004 on. */
export function soTinh(day: string): { readonly tinh: number; readonly thanhPho: number; readonly tong: number } {
  const all = tinhVaoNgay(day);
  const tinh = all.filter((t) => loaiVaoNgay(t, day) === 'tỉnh').length;
  return { tinh, thanhPho: all.length - tinh, tong: all.length };
}
