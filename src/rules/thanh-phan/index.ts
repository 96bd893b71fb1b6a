import type { Rule } from '../rule.ts';
import choTrong from './cho-trong.ts';
import congVanCoTenLoai from './cong-van-co-ten-loai.ts';
import duThao from './du-thao.ts';
import sieuDuLieu from './sieu-du-lieu.ts';
import thieu from './thieu.ts';

/** Rules of the group `thanh-phan`. */
export default [thieu, congVanCoTenLoai, choTrong, duThao, sieuDuLieu] as readonly Rule[];
