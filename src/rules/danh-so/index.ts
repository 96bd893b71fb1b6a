import type { Rule } from '../rule.ts';
import chuCoDau from './chu-co-dau.ts';
import chuDiem from './chu-diem.ts';
import dangSo from './dang-so.ts';
import khongLienTuc from './khong-lien-tuc.ts';
import motMucCon from './mot-muc-con.ts';
import nguocCap from './nguoc-cap.ts';
import nhayCap from './nhay-cap.ts';
import thapPhan from './thap-phan.ts';
import trungSo from './trung-so.ts';

/** Rules of the group `danh-so`. */
export default [trungSo, khongLienTuc, chuDiem, chuCoDau, dangSo, nguocCap, nhayCap, motMucCon, thapPhan] as readonly Rule[];
