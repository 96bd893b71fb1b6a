import type { Rule } from '../rule.ts';

/** Rules of the group `can-cu`. */
export default [] as readonly Rule[];
