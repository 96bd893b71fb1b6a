import type { Rule } from '../rule.ts';
import coQuanKhacKyHieu from './co-quan-khac-ky-hieu.ts';
import thieuNam from './thieu-nam.ts';
import thuaNam from './thua-nam.ts';
import congVanCoMa from './cong-van-co-ma.ts';
import haiNgay from './hai-ngay.ts';
import haiSo from './hai-so.ts';
import khacLoai from './khac-loai.ts';
import khoaQuocHoi from './khoa-quoc-hoi.ts';
import lanDauThieu from './lan-dau-thieu.ts';
import lanSauDai from './lan-sau-dai.ts';
import luatCoSo from './luat-co-so.ts';
import maCoQuan from './ma-co-quan.ts';
import namKhacNgay from './nam-khac-ngay.ts';
import sauVanBan from './sau-van-ban.ts';
import thieuChuSo from './thieu-chu-so.ts';
import thieuDauD from './thieu-dau-d.ts';

/** Rules of the group `vien-dan`. */
export default [lanDauThieu, lanSauDai, luatCoSo, thieuChuSo, khacLoai, congVanCoMa, thieuDauD, namKhacNgay, sauVanBan, haiNgay, haiSo, maCoQuan, khoaQuocHoi, coQuanKhacKyHieu, thieuNam, thuaNam] as readonly Rule[];
