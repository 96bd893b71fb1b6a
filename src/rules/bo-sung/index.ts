import type { Rule } from '../rule.ts';

/** Rules of the group `bo-sung`. */
export default [] as readonly Rule[];
