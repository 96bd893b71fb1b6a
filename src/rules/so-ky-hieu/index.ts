import type { Rule } from '../rule.ts';
import khacVietTat from './khac-viet-tat.ts';
import chuSo from './chu-so.ts';
import chuaCoSo from './chua-co-so.ts';
import coNam from './co-nam.ts';
import congVanKhongCoTenLoai from './cong-van-khong-co-ten-loai.ts';
import congVanThieuDonVi from './cong-van-thieu-don-vi.ts';
import dauNganCach from './dau-ngan-cach.ts';
import donViKhacLuu from './don-vi-khac-luu.ts';
import inHoa from './in-hoa.ts';
import khacHoSo from './khac-ho-so.ts';
import khacTenLoai from './khac-ten-loai.ts';
import khoangTrang from './khoang-trang.ts';
import nhanSo from './nhan-so.ts';
import soDuoi10 from './so-duoi-10.ts';
import thieuCoQuan from './thieu-co-quan.ts';
import thieuTenLoai from './thieu-ten-loai.ts';
import vietTatTenLoai from './viet-tat-ten-loai.ts';

/** Rules of the group `so-ky-hieu`. */
export default [
  nhanSo, chuaCoSo, chuSo, soDuoi10, coNam, dauNganCach, khoangTrang,
  khacTenLoai, vietTatTenLoai, thieuTenLoai, thieuCoQuan, congVanKhongCoTenLoai, congVanThieuDonVi,
  inHoa, khacHoSo, donViKhacLuu,
  khacVietTat,
] as readonly Rule[];
