import type { Rule } from '../rule.ts';
import haiChamBoLung from './hai-cham-bo-lung.ts';
import het from './het.ts';
import thieuTieuDe from './thieu-tieu-de.ts';
import tieuDeCoDau from './tieu-de-co-dau.ts';

/** Rules of the group `noi-dung`. */
export default [thieuTieuDe, tieuDeCoDau, haiChamBoLung, het] as readonly Rule[];
