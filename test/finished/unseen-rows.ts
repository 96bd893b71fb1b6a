import { FACT_ROWS } from '../../src/rules/reference/rows.ts';
import { FILE_RULES } from './rule-examples.ts';
import { MUTATIONS } from './mutations.ts';

const covered = new Set(FILE_RULES.flatMap(({ covers }) => covers));
const tried = new Set(MUTATIONS.map(({ row }) => row));

/** Rows of the facts that no fault of a file breaks, with the reason. */
export const UNSEEN_ROWS: readonly (readonly [row: string, why: string])[] = FACT_ROWS.filter(({ id }) => !covered.has(id) && !tried.has(id)).map(({ id, noiDung, khongXet }) => [id, `${noiDung}: ${khongXet ?? 'chưa có lỗi nào được thử'}`] as const);
/** Rows that only the wrong examples of their rules break: their faults are in words, one rule a fault. */
export const ROWS_BY_RULES: readonly (readonly [row: string, rules: string])[] = FACT_ROWS.filter(({ id }) => covered.has(id) && !tried.has(id)).map(({ id }) => [id, FILE_RULES.filter(({ covers }) => covers.includes(id)).map((rule) => rule.id).join(', ')] as const);
