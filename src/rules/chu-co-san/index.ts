import type { Rule } from '../rule.ts';
import kinhGui from './kinh-gui.ts';
import veViec from './ve-viec.ts';
import ngay from './ngay.ts';
import nhuTren from './nhu-tren.ts';
import luu from './luu.ts';
import gachDauDong from './gach-dau-dong.ts';
import quyenHan from './quyen-han.ts';
import soMuc from './so-muc.ts';
import soTrongDoan from './so-trong-doan.ts';
import het from './het.ts';

/** Rules of the group `chu-co-san`. */
export default [kinhGui, veViec, ngay, nhuTren, luu, gachDauDong, quyenHan, soMuc, soTrongDoan, het] as readonly Rule[];
