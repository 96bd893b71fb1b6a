import type { Rule } from '../rule.ts';
import chuGiong from './chu-giong.ts';
import maCu from './ma-cu.ts';
import toHop from './to-hop.ts';
import voHinh from './vo-hinh.ts';

/** Rules of the group `ky-tu`. */
export default [toHop, maCu, voHinh, chuGiong] as readonly Rule[];
