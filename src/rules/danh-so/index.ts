import type { Rule } from '../rule.ts';

/** Rules of the group `danh-so`. */
export default [] as readonly Rule[];
