import type { Rule } from '../rule.ts';

/** Rules of the group `phu-luc`. */
export default [] as readonly Rule[];
