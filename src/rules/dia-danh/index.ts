import type { Rule } from '../rule.ts';

/** Rules of the group `dia-danh`. */
export default [] as readonly Rule[];
