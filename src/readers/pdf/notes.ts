import type { Pt } from '../../core/units.ts';
import { topOf } from './items.ts';
import type { Stroke } from './marks.ts';
import type { Sorted } from './page-items.ts';
import type { Segment } from './segments.ts';

/** Footnotes of a page: what stands below its short rule. */
export interface Footnotes {
  readonly rule: Stroke;
  readonly segments: readonly Segment[];
}

/** The footnotes of a page; nothing where it has none. `left` is the left edge of the text. */
export function footnotesOf({ rules, segments, grids, marks }: Sorted, left: Pt, bodySize: Pt): Footnotes | undefined {
  const rule = rules.filter((one) => one.x1 - left < 6 && left - one.x1 < 6 && one.x2 - one.x1 > 40 && one.x2 - one.x1 < 0.45 * marks.width && one.y1 > 0.25 * marks.height).sort((a, b) => b.y1 - a.y1)[0];
  if (rule === undefined || grids.some(({ box }) => box.y > rule.y1)) return undefined;
  const below = segments.filter((one) => topOf(one) > rule.y1 - 2).sort((a, b) => a.y - b.y || a.x - b.x);
  const first = below[0];
  if (first === undefined || noteNumber(first) === undefined || below.some((one) => one.size > bodySize)) return undefined;
  return { rule, segments: below };
}

/** The number that a note begins with. */
export function noteNumber(segment: Segment): number | undefined {
  const run = segment.runs[0];
  const match = /^\s*[[(]?(\d{1,3})[\])]?[.)]?\s*/u.exec(segment.text);
  if (run === undefined || match === null) return undefined;
  const raised = run.superscript && /^\s*\d{1,3}\s*$/u.test(run.text);
  const spaced = /^\s*[[(]?\d{1,3}[\])]?[.)]?\s+\S/u.test(segment.text);
  return raised || spaced ? Number(match[1]) : undefined;
}
