import type { FilePlace } from '../core/finding.ts';
import { formatPath, type Path } from '../core/path.ts';
import type { Role } from '../core/role.ts';
import type { Bilingual } from '../core/text.ts';
import { looksOf } from '../rules/kit/looks.ts';
import type { LookData } from '../rules/kit/sightings.ts';
import { roleName } from '../rules/kit/role-names.ts';
import { headSizes } from '../rules/trinh-bay/co-chu-dong-bo.ts';
import type { Subject } from '../rules/subject.ts';
import { breachesOf } from './measure-breaches.ts';
import { frameMeasures } from './measure-frames.ts';
import { ruleLineMeasures } from './measure-lines.ts';
import { type Look, LOOKS } from './measure-looks.ts';
import { pageMeasures } from './measure-page.ts';
import { NOT_SHOWN } from './measure-words.ts';
import type { Measure } from './measure.ts';

export type { Measure, Verdict } from './measure.ts';

/** Where a path of a tree stands in its file. */
export type PlaceOf = (path: Path) => FilePlace | undefined;

/** Everything that is measured in a laid-out document, page first, then each component in the order in which it comes. */
export function measuresOf(s: Subject, placeOf: PlaceOf = () => undefined): readonly Measure[] {
  if (s.tree === undefined) return [];
  return [...pageMeasures(s, s.tree), ...looks(s, placeOf), ...sizesTogether(s, placeOf), ...ruleLineMeasures(s, s.tree, placeOf), ...frameMeasures(s, placeOf)].map(rounded);
}

/** Values to the thousandth: files store whole twips, which are no whole millimetres. */
const rounded = (measure: Measure): Measure => (typeof measure.value === 'number' ? { ...measure, value: Math.round(measure.value * 1000) / 1000 } : measure);

/** Looks of components: paragraphs of a role that have a measure alike, with the same verdict, are one row. */
function looks(s: Subject, placeOf: PlaceOf): Measure[] {
  const breaches = breachesOf(s);
  const rows = new Map<string, Measure>();
  for (const looked of looksOf(s)) {
    const { role, path } = looked.p;
    const unsure = s.seen?.unsure.get(formatPath(path));
    for (const look of LOOKS) {
      if (blindTo(s, look) !== undefined) continue;
      const { found, value, unit, required, clause, fits = true } = look.of(looked, s.tolerance);
      const broken = look.rules.some((id) => breaches.has(id, path));
      const reason = required === undefined ? undefined : (unsure ?? (fits || broken ? undefined : leftOpen(look)));
      const verdict = required === undefined ? 'free' : reason !== undefined ? 'not-checked' : broken ? 'breach' : 'ok';
      const key = [role, look.aspect, found.vi, verdict].join('\0');
      const known = rows.get(key);
      rows.set(key, known === undefined ? { role, part: roleName(role), aspect: look.aspect, what: look.what, found, value, ...(unit === undefined ? {} : { unit }), ...(required === undefined ? {} : { required }), ...(clause === undefined ? {} : { clause }), verdict, ...(reason === undefined ? {} : { reason }), count: 1, ...at(path, placeOf) } : { ...known, count: known.count + 1 });
    }
  }
  return [...blindRows(s), ...byRole([...rows.values()])];
}

const blindTo = (s: Subject, { sees }: Look): Bilingual | undefined => (sees === undefined ? undefined : s.seen?.blind.get(sees));
/** What is otherwise than required, and no breach: words set apart, a line in the middle. */
const leftOpen = ({ rules: [rule = ''] }: Look): Bilingual => ({ vi: `${rule} để ngỏ chỗ này`, en: `${rule} leaves this place open` });

const TOGETHER: Bilingual = { vi: 'cỡ chữ đồng bộ', en: 'sizes together' };

/** Sizes that have to go together: the head, with the sets that are needed, right or wrong; what else is wrong. */
function sizesTogether(s: Subject, placeOf: PlaceOf): Measure[] {
  const head = s.seen?.blind.has('co-chu') === true ? undefined : headSizes(s);
  const right = head?.together === true && s.seen?.unsure.has(formatPath(head.sighting.path)) !== true ? [head.sighting] : [];
  return [
    ...right.map(({ path, role, found, needed, clause }): Measure => ({ ...of(role), aspect: 'co-chu', what: TOGETHER, found, required: needed, clause, verdict: 'ok', count: 1, ...at(path, placeOf) })),
    ...breachesOf(s).of('trinh-bay/co-chu-dong-bo').map(({ data, path, clause, places = [path] }): Measure => {
      const { role, found, needed } = data as LookData; // the rule tells looks
      return { ...of(role), aspect: 'co-chu', what: TOGETHER, found, required: needed, ...(clause === undefined ? {} : { clause }), verdict: 'breach', count: places.length, ...at(path, placeOf) };
    }),
  ];
}

const of = (role: Role | undefined): Pick<Measure, 'role' | 'part'> => (role === undefined ? { part: EVERY } : { role, part: roleName(role) });
function at(path: Path, placeOf: PlaceOf): Pick<Measure, 'place'> {
  const place = placeOf(path);
  return place === undefined ? {} : { place };
}

const EVERY: Bilingual = { vi: 'Các thành phần', en: 'All components' };

/** What the file does not show of any component is said once. */
const blindRows = (s: Subject): Measure[] =>
  LOOKS.flatMap((look): Measure[] => {
    const { aspect, what } = look;
    const reason = blindTo(s, look);
    return reason === undefined ? [] : [{ part: EVERY, aspect, what, found: NOT_SHOWN, verdict: 'not-checked', reason, count: 0 }];
  });

/** Rows of one component together, components in the order in which they first come. */
function byRole(rows: readonly Measure[]): Measure[] {
  const roles = [...new Set(rows.map(({ role }) => role))];
  const order = new Map(LOOKS.map(({ aspect }, i) => [aspect, i]));
  return roles.flatMap((role) => rows.filter((row) => row.role === role).sort((a, b) => (order.get(a.aspect) ?? 0) - (order.get(b.aspect) ?? 0)));
}
