import type { Rule } from '../rule.ts';

/** Rules of the group `cau-chu`. */
export default [] as readonly Rule[];
