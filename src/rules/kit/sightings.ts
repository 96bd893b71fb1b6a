import type { Clause } from '../../core/clause.ts';
import { formatPath, type Path } from '../../core/path.ts';
import type { Role } from '../../core/role.ts';
import type { Bilingual } from '../../core/text.ts';
import type { Hit, Unchecked } from '../rule.ts';
import type { Subject } from '../subject.ts';
import { asideIn, isOnContent } from './aside.ts';
import { roleName } from './role-names.ts';

/** One place where a page looks otherwise than it must. */
export interface Sighting {
  readonly path: Path;
  /** The part that it is about; absent where it is about the page. */
  readonly role?: Role;
  readonly clause: Clause;
  /** What is there and what is needed, in words and as values. */
  readonly found: Bilingual;
  readonly needed: Bilingual;
  readonly actual: unknown;
  readonly expected: unknown;
  readonly doubt?: boolean;
  /** The words that look so, where not all of the paragraph does. */
  readonly quote?: string | undefined;
  /** The component that is not there, where that is the breach. */
  readonly absent?: Role;
}

/** What a message about looks says. */
export interface LookData {
  readonly role?: Role;
  readonly found: Bilingual;
  readonly needed: Bilingual;
  readonly count: number;
}

/**
 * One breach for each role and value, at its first place: a fault of a style is one fault, however often it is printed.
 * What is said of paragraphs of a file of which it is not sure what they are is left out, with the reason; what the decree says of the content of a document weighs one step less in the text of its annexes and forms.
 */
export function grouped(s: Pick<Subject, 'seen' | 'tree'>, sightings: Iterable<Sighting>): (Hit<LookData> | Unchecked)[] {
  const groups = new Map<string, Sighting[]>();
  const unsure: Unchecked[] = [];
  const aside = asideIn(s);
  for (const sighting of sightings) {
    const at = formatPath(sighting.path);
    const one = aside.has(at) && isOnContent(sighting.clause) ? { ...sighting, doubt: true } : sighting;
    const why = s.seen?.unsure.get(at);
    if (why !== undefined) {
      unsure.push({ unchecked: why });
      continue;
    }
    const key = [one.role, one.found.vi, one.needed.vi, one.doubt === true].join('\0');
    const same = groups.get(key);
    if (same === undefined) groups.set(key, [one]);
    else same.push(one);
  }
  return [...[...groups.values()].flatMap((all) => (all[0] === undefined ? [] : [hitOf(all[0], all)])), ...unsure.slice(0, 1)];
}

const hitOf = ({ path, role, clause, found, needed, actual, expected, doubt, quote, absent }: Sighting, all: readonly Sighting[]): Hit<LookData> => ({
  path,
  clause,
  actual,
  expected,
  data: { ...(role === undefined ? {} : { role }), found, needed, count: all.length },
  places: all.map((one) => one.path),
  ...(doubt === true ? { doubt } : {}),
  ...(quote === undefined ? {} : { quote }),
  ...(absent === undefined ? {} : { absent: [absent] }),
});

/** The sentence of a breach: `Cỡ chữ «15 pt» ở «Tên loại» (2 đoạn); cần 13–14 pt`. */
export const lookMessage =
  (what: Bilingual) =>
  ({ role, found, needed, count }: LookData): Bilingual => {
    const name = role === undefined ? undefined : roleName(role);
    const times: Bilingual = count === 1 ? { vi: '', en: '' } : { vi: ` (${count} chỗ)`, en: ` (${count} places)` };
    return {
      vi: `${what.vi} «${found.vi}»${name === undefined ? '' : ` ở «${name.vi}»`}${times.vi}; cần ${needed.vi}`,
      en: `${what.en} “${found.en}”${name === undefined ? '' : ` in ${name.en}`}${times.en}; needed: ${needed.en}`,
    };
  };

