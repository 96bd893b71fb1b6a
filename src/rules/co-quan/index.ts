import type { Rule } from '../rule.ts';
import vietTat from './viet-tat.ts';
import thieuDiaDanh from './thieu-dia-danh.ts';
import thieuChuQuan from './thieu-chu-quan.ts';
import trungChuQuan from './trung-chu-quan.ts';
import chuQuanThua from './chu-quan-thua.ts';

/** Rules of the group `co-quan`. */
export default [vietTat, thieuDiaDanh, thieuChuQuan, trungChuQuan, chuQuanThua] as readonly Rule[];
