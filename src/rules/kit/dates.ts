import { laNgayThat } from '../../domain/parts/ngay.ts';
import { matchesIn } from './matches.ts';

/** A date as a text says it; the year may be missing. */
export interface SaidDate {
  readonly start: number;
  readonly end: number;
  readonly ngay: number;
  readonly thang: number;
  readonly nam?: number;
  readonly said: string;
}

const WORDS = /(?<![A-Za-zÀ-ỹ])ngày (\d{1,2}) tháng (\d{1,2})(?!\d|[/.-]\d)(?:,? năm (\d{4})(?!\d))?/giu;
const DIGITS = /(?<![A-Za-zÀ-ỹ])ngày (\d{1,2})(?:\/(\d{1,2})(?:\/(\d{4}))?|([.-])(\d{1,2})\4(\d{4}))(?![\dA-Za-zÀ-ỹ/%]|[.,-]\d|\s*tháng|\s*[-–]\s*\d{1,2}\/)/giu;
/** Behind “số” stands the number of a paper. */
const BARE = /(?<![A-Za-zÀ-ỹ\d/.,-]|ngày |(?<![A-Za-zÀ-ỹ])[Ss]ố )(\d{1,2})\/(\d{1,2})\/(\d{4})(?![\dA-Za-zÀ-ỹ/-]|\.\d)/giu;
/** A cheap sign of the first two. */
const NGAY = /ngày \d/iu;
const AM_LICH = /^[^.;]{0,24}(?:âm lịch|ÂL(?![A-Za-zÀ-ỹ]))/u;

/** Every date of the solar calendar that a text says, in the order of the three ways of saying it. */
export function datesIn(text: string): readonly SaidDate[] {
  const named = NGAY.test(text);
  const words = !named ? [] : [...matchesIn(text, WORDS)].map((m) => said(m, m[1], m[2], m[3]));
  const digits = !named ? [] : [...matchesIn(text, DIGITS)].map((m) => said(m, m[1], m[2] ?? m[5], m[3] ?? m[6]));
  const bare = !text.includes('/') ? [] : [...matchesIn(text, BARE)].map((m) => said(m, m[1], m[2], m[3]));
  return [...words, ...digits, ...bare].filter(({ end }) => !AM_LICH.test(text.slice(end, end + 40)));
}

const said = (m: RegExpMatchArray, ngay = '', thang = '', nam?: string): SaidDate => ({
  start: m.index ?? 0,
  end: (m.index ?? 0) + m[0].length,
  ngay: Number(ngay),
  thang: Number(thang),
  ...(nam === undefined ? {} : { nam: Number(nam) }),
  said: m[0],
});

const isoWith = ({ ngay, thang }: SaidDate, nam: number): string | undefined => {
  const iso = `${nam}-${String(thang).padStart(2, '0')}-${String(ngay).padStart(2, '0')}`;
  return laNgayThat(iso) ? iso : undefined;
};

/** ISO form of a date with its year; undefined without a year, or where the calendar has no such day. */
export const isoOf = (date: SaidDate): string | undefined => (date.nam === undefined ? undefined : isoWith(date, date.nam));

/** A year with a 29 February. */
const NAM_NHUAN = 2024;
/** Has the calendar such a day, in some year where none is said? */
export const isInCalendar = (date: SaidDate): boolean => isoWith(date, date.nam ?? NAM_NHUAN) !== undefined;
