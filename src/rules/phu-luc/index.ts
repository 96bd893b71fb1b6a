import type { Rule } from '../rule.ts';
import coQuocHieu from './co-quoc-hieu.ts';
import danhSo from './danh-so.ts';
import kemTheoKhac from './kem-theo-khac.ts';
import khongNhacDen from './khong-nhac-den.ts';
import nhacMaKhongCo from './nhac-ma-khong-co.ts';
import soKhongLienTuc from './so-khong-lien-tuc.ts';
import thieuDongKemTheo from './thieu-dong-kem-theo.ts';
import toKemTheoKhongNhacDen from './to-kem-theo-khong-nhac-den.ts';

/** Rules of the group `phu-luc`. */
export default [khongNhacDen, toKemTheoKhongNhacDen, nhacMaKhongCo, danhSo, soKhongLienTuc, thieuDongKemTheo, kemTheoKhac, coQuocHieu] as readonly Rule[];
