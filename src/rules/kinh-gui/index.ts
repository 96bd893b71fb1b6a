import type { Rule } from '../rule.ts';

/** Rules of the group `kinh-gui`. */
export default [] as readonly Rule[];
