import type { Rule } from '../rule.ts';
import cachDoan from './cach-doan.ts';
import cachTrichYeu from './cach-trich-yeu.ts';
import canhLe from './canh-le.ts';
import chuDam from './chu-dam.ts';
import chuHoa from './chu-hoa.ts';
import chuNghieng from './chu-nghieng.ts';
import coChu from './co-chu.ts';
import coChuDongBo from './co-chu-dong-bo.ts';
import dongDon from './dong-don.ts';
import gianDong from './gian-dong.ts';
import huongGiay from './huong-giay.ts';
import khoGiay from './kho-giay.ts';
import leTrang from './le-trang.ts';
import mauChu from './mau-chu.ts';
import netKe from './net-ke.ts';
import phongChu from './phong-chu.ts';
import soTrang from './so-trang.ts';
import thutDauDong from './thut-dau-dong.ts';

/** Rules of the group `trinh-bay`: how a page and its parts look. */
export default [khoGiay, huongGiay, leTrang, phongChu, mauChu, coChu, coChuDongBo, chuDam, chuNghieng, chuHoa, canhLe, thutDauDong, cachDoan, gianDong, dongDon, cachTrichYeu, netKe, soTrang] as readonly Rule[];
