import type { Rule } from '../rule.ts';
import nhan from './nhan.ts';
import nhuTren from './nhu-tren.ts';
import nhuTrenThua from './nhu-tren-thua.ts';
import dauDong from './dau-dong.ts';
import luuCuoi from './luu-cuoi.ts';
import luuHaiCham from './luu-hai-cham.ts';
import luuVt from './luu-vt.ts';
import luuCham from './luu-cham.ts';
import trung from './trung.ts';

/** Rules of the group `noi-nhan`. */
export default [nhan, nhuTren, nhuTrenThua, dauDong, luuCuoi, luuHaiCham, luuVt, luuCham, trung] as readonly Rule[];
