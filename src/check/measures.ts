import type { FilePlace } from '../core/finding.ts';
import { formatPath, type Path } from '../core/path.ts';
import type { Bilingual } from '../core/text.ts';
import { looksOf } from '../rules/kit/looks.ts';
import type { LookData } from '../rules/kit/sightings.ts';
import { roleName } from '../rules/kit/role-names.ts';
import type { Subject } from '../rules/subject.ts';
import { breachesOf } from './measure-breaches.ts';
import { ruleLineMeasures } from './measure-lines.ts';
import { LOOKS } from './measure-looks.ts';
import { pageMeasures } from './measure-page.ts';
import type { Measure } from './measure.ts';

export type { Measure, Verdict } from './measure.ts';

/** Where a path of a tree stands in its file. */
export type PlaceOf = (path: Path) => FilePlace | undefined;

/** Everything that is measured in a laid-out document, page first, then each component in the order in which it comes. */
export function measuresOf(s: Subject, placeOf: PlaceOf = () => undefined): readonly Measure[] {
  if (s.tree === undefined) return [];
  return [...pageMeasures(s, s.tree), ...looks(s, placeOf), ...sizesTogether(s, placeOf), ...ruleLineMeasures(s, s.tree, placeOf)];
}

/** Looks of components: paragraphs of a role that have a measure alike, with the same verdict, are one row. */
function looks(s: Subject, placeOf: PlaceOf): Measure[] {
  const breaches = breachesOf(s);
  const rows = new Map<string, Measure>();
  for (const looked of looksOf(s)) {
    const { role, path } = looked.p;
    const unsure = s.seen?.unsure.get(formatPath(path));
    for (const look of LOOKS) {
      const { found, value, unit, required, clause } = look.of(looked);
      const blind = s.seen?.blind.get(look.sees);
      if (blind !== undefined) continue;
      const verdict = required === undefined ? 'free' : unsure !== undefined ? 'not-checked' : look.rules.some((id) => breaches.has(id, path)) ? 'breach' : 'ok';
      const key = [role, look.aspect, found.vi, verdict].join('\0');
      const known = rows.get(key);
      const place = placeOf(path);
      rows.set(key, known === undefined ? { role, part: roleName(role), aspect: look.aspect, what: look.what, found, value, ...(unit === undefined ? {} : { unit }), ...(required === undefined ? {} : { required }), ...(clause === undefined ? {} : { clause }), verdict, ...(verdict === 'not-checked' && unsure !== undefined ? { reason: unsure } : {}), count: 1, ...(place === undefined ? {} : { place }) } : { ...known, count: known.count + 1 });
    }
  }
  return [...blindRows(s), ...byRole([...rows.values()])];
}

const TOGETHER: Bilingual = { vi: 'cỡ chữ đồng bộ', en: 'sizes together' };

/** Sizes that each are right and do not go together: a row of their own, with the sets that are needed. */
const sizesTogether = (s: Subject, placeOf: PlaceOf): Measure[] =>
  breachesOf(s).of('trinh-bay/co-chu-dong-bo').map(({ data, path, clause, places = [path] }): Measure => {
    const { role, found, needed } = data as LookData; // the rule tells looks
    const place = placeOf(path);
    return { ...(role === undefined ? {} : { role }), part: role === undefined ? EVERY : roleName(role), aspect: 'co-chu', what: TOGETHER, found, required: needed, ...(clause === undefined ? {} : { clause }), verdict: 'breach', count: places.length, ...(place === undefined ? {} : { place }) };
  });

const NOT_SHOWN: Bilingual = { vi: 'không thấy được', en: 'not shown' };
const EVERY: Bilingual = { vi: 'Các thành phần', en: 'All components' };

/** What the file does not show of any component is said once. */
const blindRows = (s: Subject): Measure[] =>
  LOOKS.flatMap(({ aspect, sees, what }): Measure[] => {
    const reason = s.seen?.blind.get(sees);
    return reason === undefined ? [] : [{ part: EVERY, aspect, what, found: NOT_SHOWN, verdict: 'not-checked', reason, count: 0 }];
  });

/** Rows of one component together, components in the order in which they first come. */
function byRole(rows: readonly Measure[]): Measure[] {
  const roles = [...new Set(rows.map(({ role }) => role))];
  const order = new Map(LOOKS.map(({ aspect }, i) => [aspect, i]));
  return roles.flatMap((role) => rows.filter((row) => row.role === role).sort((a, b) => (order.get(a.aspect) ?? 0) - (order.get(b.aspect) ?? 0)));
}
