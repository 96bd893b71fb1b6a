import type { Edit, Finding } from '../core/finding.ts';
import { RULES } from '../rules/index.ts';

/** Why a fix is for a person to make: it is in the signature block; it changes a number; its rule can be wrong. */
export type Untouchable = 'signature' | 'number' | 'uncertain';

let uncertain: ReadonlySet<string> | undefined;

/** What no program changes by itself, though the finding offers how. */
export function untouchable({ id, fix = [] }: Finding): Untouchable | undefined {
  if (fix.some(({ path }) => path[0] === 'ky' || path[0] === 'nguoiKy')) return 'signature';
  if (fix.some(changesNumber)) return 'number';
  uncertain ??= new Set(RULES.filter(({ mayErr }) => mayErr !== undefined).map((rule) => rule.id));
  return uncertain.has(id) ? 'uncertain' : undefined;
}

const changesNumber = ({ from, to }: Edit): boolean => digits(from) !== digits(to);
const digits = (text: string): string => (text.match(/\d+/gu) ?? []).join(' ');
