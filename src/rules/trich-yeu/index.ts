import type { Rule } from '../rule.ts';
import dauCuoi from './dau-cuoi.ts';
import thieuVV from './thieu-v-v.ts';
import vV from './v-v.ts';
import veViecHaiLan from './ve-viec-hai-lan.ts';

/** Rules of the group `trich-yeu`. */
export default [vV, thieuVV, veViecHaiLan, dauCuoi] as readonly Rule[];
