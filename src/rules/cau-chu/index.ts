import type { Rule } from '../rule.ts';
import cachTruocDau from './cach-truoc-dau.ts';
import datDauThanh from './dat-dau-thanh.ts';
import haiDauCach from './hai-dau-cach.ts';
import khoangNam from './khoang-nam.ts';
import ngoacKep from './ngoac-kep.ts';
import ngoacLech from './ngoac-lech.ts';
import thieuCachSauDau from './thieu-cach-sau-dau.ts';
import tuLap from './tu-lap.ts';

/** Rules of the group `cau-chu`. */
export default [khoangNam, datDauThanh, ngoacKep, ngoacLech, tuLap, haiDauCach, cachTruocDau, thieuCachSauDau] as readonly Rule[];
