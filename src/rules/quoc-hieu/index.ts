import type { Rule } from '../rule.ts';

/** Rules of the group `quoc-hieu`. */
export default [] as readonly Rule[];
