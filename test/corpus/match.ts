import type { Finding } from '../../src/core/finding.ts';
import type { Role } from '../../src/core/role.ts';
import type { Matcher } from './verdicts.ts';

/** A finding on a file, with the component it is about. */
export interface Found {
  readonly finding: Finding;
  readonly role: Role | undefined;
}

/** Does a matcher mean a finding? */
export function matches(matcher: Matcher, { finding, role }: Found): boolean {
  const [, id = '', roles, words] = /^([^@=]+)(?:@([^=]+))?(?:=(.+))?$/u.exec(matcher) ?? [];
  if (!isNamed(id, finding.id)) return false;
  if (roles !== undefined && roles !== '*' && !(role !== undefined && roles.split(',').includes(role))) return false;
  return words === undefined || String(finding.expected ?? finding.message.vi).includes(words);
}

const isNamed = (pattern: string, id: string): boolean => (pattern.endsWith('*') ? id.startsWith(pattern.slice(0, -1)) : id === pattern);
export const matchesAny = (matchers: readonly Matcher[], found: Found): boolean => matchers.some((matcher) => matches(matcher, found));
