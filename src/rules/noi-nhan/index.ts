import type { Rule } from '../rule.ts';

/** Rules of the group `noi-nhan`. */
export default [] as readonly Rule[];
