import type { Rule } from '../rule.ts';

/** Rules of the group `co-quan`. */
export default [] as readonly Rule[];
