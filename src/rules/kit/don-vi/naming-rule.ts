import { defineRule, type Rule, type RuleSpec } from '../../rule.ts';
import type { NamingRule } from './naming.ts';
import { namedWrongly } from './namings.ts';
import { endedWords, type EndedName, NAMING_MAY_ERR } from './words.ts';

/** What a rule about one family of names says of itself. */
type NamingSpec = Pick<RuleSpec<EndedName>, 'basis' | 'covers' | 'title' | 'why' | 'examples'> & { readonly about: NamingRule };

/** A rule about names of one family that are not right on the document's day. */
export const namingRule = ({ about, ...spec }: NamingSpec): Rule =>
  defineRule<EndedName>({ ...spec, id: `don-vi/${about}`, since: '0.2.0', mayErr: NAMING_MAY_ERR, check: (s) => namedWrongly(s, about), message: endedWords });
