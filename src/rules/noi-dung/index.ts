import type { Rule } from '../rule.ts';

/** Rules of the group `noi-dung`. */
export default [] as readonly Rule[];
