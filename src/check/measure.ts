import type { Aspect } from '../core/aspect.ts';
import type { Clause } from '../core/clause.ts';
import type { FilePlace } from '../core/finding.ts';
import type { Role } from '../core/role.ts';
import type { Bilingual } from '../core/text.ts';

/** What came of a measure: as required, not so, not judged for a reason, or nothing is required of it. */
export type Verdict = 'ok' | 'breach' | 'not-checked' | 'free';

/** One thing measured on a page or on all paragraphs of a component that have it alike: measured, required, clause. */
export interface Measure {
  /** The component; absent for what is measured on the page. */
  readonly role?: Role;
  /** Component or page, in words. */
  readonly part: Bilingual;
  /** What was measured: size of letters, left margin … */
  readonly aspect: Aspect | 'huong-giay' | 'chu-dam' | 'chu-nghieng' | 'chu-hoa' | 'net-ke-dai';
  readonly what: Bilingual;
  /** What is there: in words, and as a value in the unit named. */
  readonly found: Bilingual;
  readonly value?: number | string | boolean;
  /** `dong`: lines of single spacing; `lan`: how many times the text line above. */
  readonly unit?: 'mm' | 'pt' | 'dong' | 'lan';
  readonly required?: Bilingual;
  readonly clause?: Clause;
  readonly verdict: Verdict;
  /** Why it was not judged. */
  readonly reason?: Bilingual;
  /** In how many places it is so. */
  readonly count: number;
  /** The first of them. */
  readonly place?: FilePlace;
}
