import type { Rule } from './rule.ts';
import thanhPhan from './thanh-phan/index.ts';
import quocHieu from './quoc-hieu/index.ts';
import coQuan from './co-quan/index.ts';
import soKyHieu from './so-ky-hieu/index.ts';
import diaDanh from './dia-danh/index.ts';
import ngay from './ngay/index.ts';
import trichYeu from './trich-yeu/index.ts';
import canCu from './can-cu/index.ts';
import vienDan from './vien-dan/index.ts';
import danhSo from './danh-so/index.ts';
import noiDung from './noi-dung/index.ts';
import danChieu from './dan-chieu/index.ts';
import phuLuc from './phu-luc/index.ts';
import kinhGui from './kinh-gui/index.ts';
import noiNhan from './noi-nhan/index.ts';
import ky from './ky/index.ts';
import boSung from './bo-sung/index.ts';
import donVi from './don-vi/index.ts';
import vietHoa from './viet-hoa/index.ts';
import cauChu from './cau-chu/index.ts';
import kyTu from './ky-tu/index.ts';
import trinhBay from './trinh-bay/index.ts';
import chuCoSan from './chu-co-san/index.ts';

/** Every rule, group by group, in the order in which the reference lists them. */
export const RULES: readonly Rule[] = [
  ...thanhPhan,
  ...quocHieu,
  ...coQuan,
  ...soKyHieu,
  ...diaDanh,
  ...ngay,
  ...trichYeu,
  ...canCu,
  ...vienDan,
  ...danhSo,
  ...noiDung,
  ...danChieu,
  ...phuLuc,
  ...kinhGui,
  ...noiNhan,
  ...ky,
  ...boSung,
  ...donVi,
  ...vietHoa,
  ...cauChu,
  ...kyTu,
  ...trinhBay,
  ...chuCoSan,
];
