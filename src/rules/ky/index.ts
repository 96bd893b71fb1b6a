import type { Rule } from '../rule.ts';
import thieuTm from './thieu-tm.ts';
import tmCuaNguoiDungDau from './tm-cua-nguoi-dung-dau.ts';
import tmCoQuanThuTruong from './tm-co-quan-thu-truong.ts';
import tmKhacCoQuan from './tm-khac-co-quan.ts';
import thieuKt from './thieu-kt.ts';
import ktKhongPhaiCapPho from './kt-khong-phai-cap-pho.ts';
import ktBoiCapTruong from './kt-boi-cap-truong.ts';
import tlCapPho from './tl-cap-pho.ts';
import ktDuoiTuq from './kt-duoi-tuq.ts';
import thieuChucVu from './thieu-chuc-vu.ts';
import chucVuKhacCoQuan from './chuc-vu-khac-co-quan.ts';
import kieuDang from './kieu-dang.ts';
import thieuDauCham from './thieu-dau-cham.ts';
import thieuDauCach from './thieu-dau-cach.ts';
import vietDu from './viet-du.ts';
import hoTenVietHoa from './ho-ten-viet-hoa.ts';
import hocHam from './hoc-ham.ts';
import hoTenInHoa from './ho-ten-in-hoa.ts';

/** Rules of the group `ky`. */
export default [
  thieuTm,
  tmCuaNguoiDungDau,
  tmCoQuanThuTruong,
  tmKhacCoQuan,
  thieuKt,
  ktKhongPhaiCapPho,
  ktBoiCapTruong,
  tlCapPho,
  ktDuoiTuq,
  thieuChucVu,
  chucVuKhacCoQuan,
  kieuDang,
  thieuDauCham,
  thieuDauCach,
  vietDu,
  hocHam,
  hoTenInHoa, hoTenVietHoa,
] as readonly Rule[];
