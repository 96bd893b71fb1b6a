import type { Rule } from '../rule.ts';

/** Rules of the group `trich-yeu`. */
export default [] as readonly Rule[];
