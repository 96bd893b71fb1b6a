import { formatPath } from '../core/path.ts';
import type { Bilingual } from '../core/text.ts';
import { type Allowed, ptToMm } from '../core/units.ts';
import type { LayoutTree } from '../layout/tree.ts';
import { allowedWords, figure } from '../rules/kit/measures.ts';
import { roleName } from '../rules/kit/role-names.ts';
import { type Column, linesOf, partsOf } from '../rules/kit/rule-lines.ts';
import { DONG, inWords, KHO, LINES, type LineSpec, UNDERLINED } from '../rules/trinh-bay/net-ke.ts';
import type { Subject } from '../rules/subject.ts';
import { breachesOf } from './measure-breaches.ts';
import { length } from './measure-words.ts';
import type { Measure } from './measure.ts';
import type { PlaceOf } from './measures.ts';

const WHAT: Bilingual = { vi: 'nét kẻ', en: 'rule line' };
const LENGTH: Bilingual = { vi: 'độ dài nét kẻ', en: 'length of the line' };
const NONE: Bilingual = { vi: 'không có', en: 'none' };
const SOLID: Bilingual = { vi: 'có một nét liền', en: 'a solid line' };

/** Rule lines of the parts that have one: share of the text line, and length. */
export const ruleLineMeasures = (s: Subject, tree: LayoutTree, placeOf: PlaceOf): Measure[] => partsOf(tree).flatMap((column) => LINES.flatMap((spec) => measured(s, spec, column, placeOf)));

function measured(s: Subject, spec: LineSpec, column: Column, placeOf: PlaceOf): Measure[] {
  const part = column.parts.find(({ role }) => role === spec.role);
  if (part === undefined || (spec.role === 'trich-yeu' && column.parts.some(({ role }) => role === 'kem-theo'))) return [];
  const reason = s.seen?.blind.get('net-ke') ?? s.seen?.unsure.get(formatPath(part.path));
  const place = placeOf(part.path);
  const [text, of] = spec.whole === true ? [column.width, KHO] : [Math.max(1, ...part.widths), DONG];
  const about = { role: spec.role, part: roleName(spec.role), aspect: 'net-ke' as const, what: WHAT, required: spec.allowed === undefined ? SOLID : inWords(spec.allowed, of), clause: spec.clause, count: 1, ...(place === undefined ? {} : { place }) };
  if (reason !== undefined) return [{ ...about, found: { vi: 'không rõ', en: 'not known' }, verdict: 'not-checked', reason }];
  const line = linesOf(column, spec.role)[0];
  const verdict = breachesOf(s).has('trinh-bay/net-ke', part.path) ? 'breach' : 'ok';
  if (line === undefined) return [{ ...about, found: part.underlined ? UNDERLINED : NONE, value: 0, unit: 'lan', verdict }];
  const { required: _share, clause, ...same } = about;
  const long = { ...same, aspect: 'net-ke-dai' as const, what: LENGTH, found: length(line.length), value: ptToMm(line.length), unit: 'mm' as const };
  return [
    { ...about, found: figure(line.length / text, of), value: line.length / text, unit: 'lan', verdict },
    spec.allowed === undefined ? { ...long, verdict: 'free' } : { ...long, clause, required: allowedWords(times(spec.allowed, ptToMm(text)), 'mm'), verdict },
  ];
}

/** What is allowed as a share of a length, as a length. */
function times(allowed: Allowed, whole: number): Allowed {
  switch (allowed.kind) {
    case 'range':
      return { ...allowed, min: allowed.min * whole, max: allowed.max * whole };
    case 'oneOf':
      return { ...allowed, values: allowed.values.map((share) => share * whole) };
    case 'fixed':
      return { ...allowed, value: allowed.value * whole };
    default:
      return allowed satisfies never;
  }
}
