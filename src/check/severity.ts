import type { Force } from '../core/clause.ts';
import type { Severity } from '../core/finding.ts';
import type { Hit, Rule } from '../rules/rule.ts';
import type { State } from '../rules/subject.ts';
import type { RuleSetting } from './options.ts';

const BY_FORCE: Readonly<Record<Force, Severity>> = { decree: 'error', law: 'error', logic: 'error', sample: 'warning', practice: 'info' };
const LIGHTER: Readonly<Record<Severity, Severity>> = { error: 'warning', warning: 'info', info: 'info' };

/** What a breach of a rule weighs as the law has it: by the force behind it, one step less where rule or finding can be wrong. */
export function severityOf(rule: Rule, hit: Pick<Hit, 'doubt' | 'clause'>, state: State): Severity {
  const doubts = (rule.mayErr === undefined ? 0 : 1) + (hit.doubt === true ? 1 : 0);
  const weight = Array.from({ length: doubts }).reduce<Severity>((severity) => LIGHTER[severity], BY_FORCE[(hit.clause ?? rule.basis).force]);
  return isOpenBlank(rule, state) ? 'info' : weight;
}

/** A blank that the document may still have: numbers and days are given after the signature. */
function isOpenBlank({ blank }: Rule, state: State): boolean {
  if (blank === undefined || state === 'issued') return false;
  return state === 'draft' || blank === 'until-issued';
}

const UNSET = { options: {} } as const;
/** The setting that a user made for a finding: by its id, else by its group (`viet-hoa/*`), else for all (`*`). */
export function settingFor(id: string, settings?: Readonly<Record<string, RuleSetting>>): { readonly level?: Severity | 'off'; readonly options: Readonly<Record<string, unknown>> } {
  if (settings === undefined) return UNSET;
  const own = (name: string): RuleSetting | undefined => (Object.hasOwn(settings, name) ? settings[name] : undefined);
  const found = own(id) ?? own(`${id.slice(0, id.indexOf('/'))}/*`) ?? own('*');
  if (found === undefined) return UNSET;
  if (typeof found === 'string') return { level: found, options: {} };
  const [level, options] = found;
  return { ...(level === 'default' ? {} : { level }), options };
}
