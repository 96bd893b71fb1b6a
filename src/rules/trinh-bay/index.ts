import type { Rule } from '../rule.ts';

/** Rules of the group `trinh-bay`. */
export default [] as readonly Rule[];
