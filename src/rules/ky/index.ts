import type { Rule } from '../rule.ts';

/** Rules of the group `ky`. */
export default [] as readonly Rule[];
