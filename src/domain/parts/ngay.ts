import { getDaysInMonth } from 'date-fns/getDaysInMonth';
import { z } from 'zod';
import { once } from '../../core/once.ts';
import { moTa } from './chu.ts';

/** Is `YYYY-MM-DD` a day of the calendar (31/11 is none)? */
export function laNgayThat(iso: string): boolean {
  if (!/^\d{4}-(0[1-9]|1[0-2])-\d{2}$/.test(iso)) return false;
  const [year = 0, month = 0, day = 0] = iso.split('-').map(Number);
  return day >= 1 && day <= getDaysInMonth(new Date(year, month - 1));
}

const laNgay = (s: string): boolean => (s.length === 7 ? laNgayThat(`${s}-01`) : laNgayThat(s));

/** Thời gian ban hành: ISO calendar date, or `YYYY-MM` while the day is not known yet; absent: no date yet. */
export const ngay = once(() =>
  z
    .string()
    .regex(/^\d{4}-\d{2}(-\d{2})?$/)
    .refine(laNgay, { params: { ma: 'ngay-khong-co' } })
    .meta(moTa('Thời gian ban hành, dạng 2026-01-09; 2026-01 khi chưa biết ngày', 'date of issue, ISO; year and month while the day is unknown', 'PL I·I·II·4b')),
);

/** A date with its three states. */
export type Ngay = { readonly kieu: 'du'; readonly nam: number; readonly thang: number; readonly ngay: number } | { readonly kieu: 'thieu-ngay'; readonly nam: number; readonly thang: number } | { readonly kieu: 'chua-co' };

/** The state that an ISO text (or its absence) stands for. */
export function docNgay(iso: string | undefined): Ngay {
  if (iso === undefined) return { kieu: 'chua-co' };
  const [nam = 0, thang = 0, day] = iso.split('-').map(Number);
  return day === undefined ? { kieu: 'thieu-ngay', nam, thang } : { kieu: 'du', nam, thang, ngay: day };
}

/** Day with its leading zero below 10 (PL I·I·II·4b). */
export const inNgay = (n: number): string => (n < 10 ? `0${n}` : String(n));
/** Month with a leading zero for 1 and 2 only (PL I·I·II·4b). */
export const inThang = (n: number): string => (n <= 2 ? `0${n}` : String(n));
