import { formatPath } from '../core/path.ts';
import type { Bilingual } from '../core/text.ts';
import type { LayoutTree } from '../layout/tree.ts';
import { figure } from '../rules/kit/measures.ts';
import { roleName } from '../rules/kit/role-names.ts';
import { type Column, linesOf, partsOf } from '../rules/kit/rule-lines.ts';
import { inWords, LINES, type LineSpec } from '../rules/trinh-bay/net-ke.ts';
import type { Subject } from '../rules/subject.ts';
import { breachesOf } from './measure-breaches.ts';
import { length } from './measure-words.ts';
import type { Measure } from './measure.ts';
import type { PlaceOf } from './measures.ts';

const WHAT: Bilingual = { vi: 'nét kẻ', en: 'rule line' };
const NONE: Bilingual = { vi: 'không có', en: 'none' };
const SOLID: Bilingual = { vi: 'có một nét liền', en: 'a solid line' };

/** Rule lines of the parts that have one: length, and its share of the text line. */
export const ruleLineMeasures = (s: Subject, tree: LayoutTree, placeOf: PlaceOf): Measure[] => partsOf(tree).flatMap((column) => LINES.flatMap((spec) => measured(s, spec, column, placeOf)));

function measured(s: Subject, spec: LineSpec, column: Column, placeOf: PlaceOf): Measure[] {
  const part = column.parts.find(({ role }) => role === spec.role);
  if (part === undefined || (spec.role === 'trich-yeu' && column.parts.some(({ role }) => role === 'kem-theo'))) return [];
  const reason = s.seen?.blind.get('net-ke') ?? s.seen?.unsure.get(formatPath(part.path));
  const place = placeOf(part.path);
  const about = { role: spec.role, part: roleName(spec.role), aspect: 'net-ke' as const, what: WHAT, required: spec.allowed === undefined ? SOLID : inWords(spec.allowed, spec.whole === true ? { vi: 'khổ chữ', en: 'of the text width' } : { vi: 'dòng chữ', en: 'of the text line' }), clause: spec.clause, count: 1, ...(place === undefined ? {} : { place }) };
  if (reason !== undefined) return [{ ...about, found: { vi: 'không rõ', en: 'not known' }, verdict: 'not-checked', reason }];
  const line = linesOf(column, spec.role)[0];
  const verdict = breachesOf(s).has('trinh-bay/net-ke', part.path) ? 'breach' : 'ok';
  if (line === undefined) return [{ ...about, found: NONE, value: 0, unit: 'lần', verdict }];
  const share = line.length / Math.max(1, ...(spec.whole === true ? [column.width] : part.widths));
  const [long, times] = [length(line.length), figure(share)];
  return [{ ...about, found: { vi: `${long.vi}, ${times.vi} dòng chữ`, en: `${long.en}, ${times.en} of the text line` }, value: share, unit: 'lần', verdict }];
}
