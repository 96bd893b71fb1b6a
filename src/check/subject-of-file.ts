import type { Recognised } from '../readers/roles/recognised.ts';
import type { Subject } from '../rules/subject.ts';
import type { CheckOptions } from './options.ts';

/** What measures read from a file may be off, in millimetres and points. */
const TOLERANCE = { mm: 0.3, pt: 0.25 } as const;

/** What rules look at, of a finished file. */
export function subjectOfFile(file: Recognised, options: CheckOptions): Subject {
  const { format, own, hasHead, blind, unsure, unsureRoles, tree, loai = 'cong-van' } = file;
  return { loai, state: options.state ?? 'draft', tree, dated: false, day: options.today, today: options.today, profile: options.profile, seen: { format, own, hasHead, blind, unsure, unsureRoles }, tolerance: TOLERANCE };
}
