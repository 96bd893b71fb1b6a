import { formatPath } from '../core/path.ts';
import type { Bilingual } from '../core/text.ts';
import { ptToMm } from '../core/units.ts';
import khungDoKhan, { frameOf } from '../rules/bo-sung/khung-do-khan.ts';
import khungLuuHanh from '../rules/bo-sung/khung-luu-hanh.ts';
import { figure } from '../rules/kit/measures.ts';
import { type Printed, printedAs } from '../rules/kit/printed.ts';
import { roleName } from '../rules/kit/role-names.ts';
import type { Subject } from '../rules/subject.ts';
import { breachesOf } from './measure-breaches.ts';
import { NOT_SHOWN, sameLine } from './measure-words.ts';
import type { Measure } from './measure.ts';
import type { PlaceOf } from './measures.ts';

const WHAT: Bilingual = { vi: 'khung', en: 'frame' };
const NONE: Bilingual = { vi: 'không có', en: 'none' };
const SINGLE: Bilingual = { vi: 'khung viền đơn', en: 'a single-line frame' };

/** Frames of urgency marks, which have sizes, and of circulation notes, which have none. */
export const frameMeasures = (s: Subject, placeOf: PlaceOf): Measure[] => printedAs(s, 'do-khan', 'luu-hanh').map((p) => measured(s, p, placeOf));

function measured(s: Subject, p: Printed, placeOf: PlaceOf): Measure {
  const rule = p.role === 'do-khan' ? khungDoKhan : khungLuuHanh;
  const needed = p.role === 'do-khan' ? frameOf(p.text) : undefined;
  const reason = s.seen?.blind.get('khung') ?? s.seen?.unsure.get(formatPath(p.path));
  const place = placeOf(p.path);
  const about = { role: p.role, part: roleName(p.role), aspect: 'khung' as const, what: WHAT, required: needed === undefined ? SINGLE : sameLine(`${needed.rong} × ${needed.cao} mm`), clause: rule.basis, count: 1, ...(place === undefined ? {} : { place }) };
  if (reason !== undefined) return { ...about, found: NOT_SHOWN, verdict: 'not-checked', reason };
  const verdict = breachesOf(s).has(rule.id, p.path) ? 'breach' : 'ok';
  const { frame } = p.paragraph;
  if (frame === undefined) return { ...about, found: NONE, verdict };
  const [wide, high] = [figure(ptToMm(frame.width)), figure(ptToMm(frame.height), 'mm')];
  return { ...about, found: { vi: `${wide.vi} × ${high.vi}`, en: `${wide.en} × ${high.en}` }, value: `${wide.en} × ${figure(ptToMm(frame.height)).en}`, unit: 'mm', verdict };
}
