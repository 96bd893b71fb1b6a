import type { Rule } from '../rule.ts';

/** Rules of the group `vien-dan`. */
export default [] as readonly Rule[];
