import type { Rule } from '../rule.ts';
import chuaCo from './chua-co.ts';
import ghiDu from './ghi-du.ts';
import hanDaQua from './han-da-qua.ts';
import khongCo from './khong-co.ts';
import so0 from './so-0.ts';
import sauHomNay from './sau-hom-nay.ts';
import thuSai from './thu-sai.ts';

/** Rules of the group `ngay`. */
export default [so0, ghiDu, chuaCo, khongCo, thuSai, hanDaQua, sauHomNay] as readonly Rule[];
