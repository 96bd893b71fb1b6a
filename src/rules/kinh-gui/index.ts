import type { Rule } from '../rule.ts';
import khongDungChoLoai from './khong-dung-cho-loai.ts';
import thieu from './thieu.ts';
import haiCham from './hai-cham.ts';
import motNoi from './mot-noi.ts';
import cungDong from './cung-dong.ts';
import nhieuNoi from './nhieu-noi.ts';
import trung from './trung.ts';

/** Rules of the group `kinh-gui`. */
export default [khongDungChoLoai, thieu, haiCham, motNoi, cungDong, nhieuNoi, trung] as readonly Rule[];
