import type { Bilingual } from '../core/text.ts';
import { type Pt, ptToMm } from '../core/units.ts';
import { figure } from '../rules/kit/measures.ts';

/** Words that are the same in both languages: names and figures. */
export const sameLine = (words: string): Bilingual => ({ vi: words, en: words });

/** What a file does not show. */
export const NOT_SHOWN: Bilingual = { vi: 'không thấy được', en: 'not shown' };

/** A length in millimetres, with its points in brackets. */
export function length(pt: Pt): Bilingual {
  const [mm, points] = [figure(ptToMm(pt), 'mm'), figure(pt, 'pt')];
  return { vi: `${mm.vi} (${points.vi})`, en: `${mm.en} (${points.en})` };
}
