import type { Rule } from '../rule.ts';
import mucKhongCo from './muc-khong-co.ts';

/** Rules of the group `dan-chieu`. */
export default [mucKhongCo] as readonly Rule[];
