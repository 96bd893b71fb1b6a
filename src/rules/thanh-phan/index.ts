import type { Rule } from '../rule.ts';

/** Rules of the group `thanh-phan`. */
export default [] as readonly Rule[];
