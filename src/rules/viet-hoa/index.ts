import type { Rule } from '../rule.ts';

/** Rules of the group `viet-hoa`. */
export default [] as readonly Rule[];
