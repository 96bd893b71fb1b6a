import type { Rule } from '../rule.ts';
import danhHieu from './danh-hieu.ts';
import dauCau from './dau-cau.ts';
import khoanDiemHoa from './khoan-diem-hoa.ts';
import loaiVanBan from './loai-van-ban.ts';
import motTenHaiCach from './mot-ten-hai-cach.ts';
import namAmLich from './nam-am-lich.ts';
import ngayLe from './ngay-le.ts';
import nhaNuoc from './nha-nuoc.ts';
import nhanDan from './nhan-dan.ts';
import phanDieuThuong from './phan-dieu-thuong.ts';
import quanPhuongSo from './quan-phuong-so.ts';
import tenCoQuan from './ten-co-quan.ts';
import tenThuongDung from './ten-thuong-dung.ts';
import tet from './tet.ts';
import tetRieng from './tet-rieng.ts';
import thangBangChu from './thang-bang-chu.ts';
import thuDoTphcm from './thu-do-tphcm.ts';
import thuTrongTuan from './thu-trong-tuan.ts';
import tenTinh from './ten-tinh.ts';
import tinhHoa from './tinh-hoa.ts';
import toChucVietTat from './to-chuc-viet-tat.ts';
import vungMien from './vung-mien.ts';

/** Rules of the group `viet-hoa`. */
export default [
  dauCau, tinhHoa, tenTinh, quanPhuongSo, thuDoTphcm, vungMien, tenCoQuan, tenThuongDung, toChucVietTat, nhanDan, nhaNuoc, danhHieu, motTenHaiCach, ngayLe, loaiVanBan, khoanDiemHoa,
  phanDieuThuong, namAmLich, tet, tetRieng, thuTrongTuan, thangBangChu,
] as readonly Rule[];
