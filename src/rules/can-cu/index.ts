import type { Rule } from '../rule.ts';
import daThayThe from './da-thay-the.ts';
import dauCuoi from './dau-cuoi.ts';
import luatCoSo from './luat-co-so.ts';
import motDong from './mot-dong.ts';
import thieu from './thieu.ts';

/** Rules of the group `can-cu`. */
export default [luatCoSo, thieu, motDong, dauCuoi, daThayThe] as readonly Rule[];
