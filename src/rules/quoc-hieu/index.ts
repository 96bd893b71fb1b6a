import type { Rule } from '../rule.ts';
import inHoa from './in-hoa.ts';
import saiChu from './sai-chu.ts';
import tieuNguGachNoi from './tieu-ngu-gach-noi.ts';
import tieuNguSaiChu from './tieu-ngu-sai-chu.ts';
import tieuNguVietHoa from './tieu-ngu-viet-hoa.ts';

/** Rules of the group `quoc-hieu`. */
export default [saiChu, inHoa, tieuNguSaiChu, tieuNguGachNoi, tieuNguVietHoa] as readonly Rule[];
