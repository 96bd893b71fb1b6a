import type { Rule } from '../rule.ts';
import thuSai from './thu-sai.ts';

/** Rules of the group `ngay`. */
export default [thuSai] as readonly Rule[];
