import type { Rule } from '../rule.ts';

/** Rules of the group `don-vi`. */
export default [] as readonly Rule[];
