import type { Rule } from '../rule.ts';

/** Rules of the group `dan-chieu`. */
export default [] as readonly Rule[];
