import { laNgayThat } from '../../domain/parts/ngay.ts';
import { issued, type Subject } from '../subject.ts';
import { figuresOf, placesOf } from './place.ts';

/** The date of issue as it is printed, ISO: `2026-01-05`, or `2026-01` where the day is still open; undefined where it is no date. */
export function dateOf(s: Pick<Subject, 'tree'>): string | undefined {
  const [first] = placesOf(s);
  const [ngay = '', thang = '', nam = ''] = figuresOf(first?.thoiGian) ?? [];
  if (!/^\d{4}$/u.test(nam) || !/^\d{1,2}$/u.test(thang)) return undefined;
  const month = `${nam}-${thang.padStart(2, '0')}`;
  const day = /^\d{1,2}$/u.test(ngay) ? `${month}-${ngay.padStart(2, '0')}` : undefined;
  if (day !== undefined) return laNgayThat(day) ? day : undefined;
  return laNgayThat(`${month}-01`) ? month : undefined;
}

/** The date that a document of any type says, imported drafts among them; of a month alone every day may be the one. */
export const saidDate = (s: Subject): string | undefined => ownDate(s) ?? (s.draft !== undefined && 'ngay' in s.draft ? s.draft.ngay : undefined);

/** The date of a document: of the draft, or as a file prints it. */
export const ownDate = (s: Subject): string | undefined => (s.seen === undefined ? issued(s)?.ngay : dateOf(s));
