import type { Rule } from '../rule.ts';
import chiCoSo from './chi-co-so.ts';
import dauPhay from './dau-phay.ts';
import hoChiMinh from './ho-chi-minh.ts';
import khacCoQuan from './khac-co-quan.ts';
import thieu from './thieu.ts';
import vietHoa from './viet-hoa.ts';
import vietTat from './viet-tat.ts';

/** Rules of the group `dia-danh`. */
export default [thieu, dauPhay, vietHoa, hoChiMinh, vietTat, chiCoSo, khacCoQuan] as readonly Rule[];
