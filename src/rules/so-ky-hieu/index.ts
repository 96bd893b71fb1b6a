import type { Rule } from '../rule.ts';
import coNam from './co-nam.ts';
import soDuoi10 from './so-duoi-10.ts';

/** Rules of the group `so-ky-hieu`. */
export default [coNam, soDuoi10] as readonly Rule[];
