import type { Rule } from '../rule.ts';
import tinhKhongCon from './tinh-khong-con.ts';
import loaiTinh from './loai-tinh.ts';
import thanhPhoThuocTinh from './thanh-pho-thuoc-tinh.ts';
import capHuyen from './cap-huyen.ts';
import dacKhu from './dac-khu.ts';
import phongCapXa from './phong-cap-xa.ts';
import boNganh from './bo-nganh.ts';
import so from './so.ts';
import nganhDoc from './nganh-doc.ts';
import dangDoanThe from './dang-doan-the.ts';
import soTinh from './so-tinh.ts';
import chuaCo from './chua-co.ts';

/** Rules of the group `don-vi`: bodies and units that are not there on the document's day. */
export default [tinhKhongCon, loaiTinh, thanhPhoThuocTinh, capHuyen, dacKhu, phongCapXa, boNganh, so, nganhDoc, dangDoanThe, soTinh, chuaCo] as readonly Rule[];
