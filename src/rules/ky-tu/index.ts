import type { Rule } from '../rule.ts';

/** Rules of the group `ky-tu`. */
export default [] as readonly Rule[];
