import type { Rule } from '../rule.ts';
import doKhanSaiChu from './do-khan-sai-chu.ts';
import khungDoKhan from './khung-do-khan.ts';
import khungLuuHanh from './khung-luu-hanh.ts';
import lienHeTrangDau from './lien-he-trang-dau.ts';
import luuHanhSaiChu from './luu-hanh-sai-chu.ts';
import mauKhungKhan from './mau-khung-khan.ts';
import nguoiSoan from './nguoi-soan.ts';

/** Rules of the group `bo-sung`. */
export default [doKhanSaiChu, khungDoKhan, mauKhungKhan, luuHanhSaiChu, khungLuuHanh, nguoiSoan, lienHeTrangDau] as readonly Rule[];
