import type { Role } from '../../core/role.ts';
import { type Bilingual, hoa } from '../../core/text.ts';
import { ROWS } from '../../standard/rows.ts';
import type { Subject } from '../subject.ts';
import { isBelow } from './numeral.ts';
import { LOI_VAN, type RunLook, regulated, shareOf, wordsOf } from './looks.ts';
import type { Sighting } from './sightings.ts';

/** Share of wrong letters from which a part is no longer one with a few words set apart. */
const MOST = 0.5;
/** Units whose numeral alone is set so where their text runs on behind it. */
const RUN_IN: ReadonlySet<Role> = new Set(['dieu']);

/** A paragraph all in brackets says aside what is attached, or explains: people set it so. */
const ASIDE = /^\s*\([^()]{1,2000}(?:\([^()]{0,200}\)[^()]{0,500}){0,20}\)[./;\s]{0,6}$/u;

/** Most letters of a line that is set apart. */
const LINE = 200;
/** A line in capitals in the middle of the page: who decides, and `QUYẾT ĐỊNH:` (samples 1.1 to 1.3 of Phụ lục III print both bold). */
const isSetApart = (text: string, align: string): boolean => align === 'center' && text.length < LINE && text === hoa(text);

/** Parts that are bold (or italic) where the decree has them otherwise; words that an author sets apart are lawful. */
export function wrongEmphasis(s: Subject, key: 'bold' | 'italic', yes: Bilingual, no: Bilingual): Sighting[] {
  return regulated(s).flatMap(({ p, runs, para }): Sighting[] => {
    const row = ROWS[p.role];
    const wanted = row[key];
    const wrong = shareOf(runs, (run: RunLook) => run[key] !== wanted);
    const own = LOI_VAN.has(p.role) && !wanted;
    if (own || RUN_IN.has(p.role) ? wrong < 1 : wrong <= MOST) return [];
    if (own && (ASIDE.test(p.text) || isSetApart(p.text, para.align))) return [];
    const [found, needed] = wanted ? [no, yes] : [yes, no];
    return [{ path: p.path, role: p.role, clause: row.clause, found, needed, actual: !wanted, expected: wanted, doubt: own || wrong < 1 || isBelow(p), quote: wordsOf(runs, (run) => run[key] !== wanted) }];
  });
}
