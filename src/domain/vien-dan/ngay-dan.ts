import { inNgay, inThang, laNgayThat } from '../parts/ngay.ts';

/** Date of a cited document: what day it is, and how it was written where that is not the default. */
export interface NgayDan {
  readonly ngay: string;
  readonly kieuNgay?: 'chu' | 'so' | undefined;
  readonly ngayGhi?: string | undefined;
}

const WORDS = /^ngày (\d{1,2}) tháng (\d{1,2}) năm (\d{4})/u;
const DIGITS = /^ngày (\d{1,2})([/.-])(\d{1,2})\2(\d{4})/u;
const MONTH_WORDS = /^tháng (\d{1,2}) năm (\d{4})/u;
const MONTH_DIGITS = /^tháng (\d{1,2})\/(\d{4})/u;

const iso = (year: string, month: string, day?: string): string => [year, month.padStart(2, '0'), ...(day === undefined ? [] : [day.padStart(2, '0')])].join('-');

/** The date that a text begins with, as ISO, and the words that say it; undefined where there is none, or none of the calendar. */
function first(text: string): { readonly ngay: string; readonly said: string } | undefined {
  const [words, digits, monthWords, monthDigits] = [WORDS.exec(text), DIGITS.exec(text), MONTH_WORDS.exec(text), MONTH_DIGITS.exec(text)];
  const found =
    words !== null ? { said: words[0], ngay: iso(words[3] ?? '', words[2] ?? '', words[1]) }
    : digits !== null ? { said: digits[0], ngay: iso(digits[4] ?? '', digits[3] ?? '', digits[1]) }
    : monthWords !== null ? { said: monthWords[0], ngay: iso(monthWords[2] ?? '', monthWords[1] ?? '') }
    : monthDigits !== null ? { said: monthDigits[0], ngay: iso(monthDigits[2] ?? '', monthDigits[1] ?? '') }
    : undefined;
  if (found === undefined || /^\d/.test(text.slice(found.said.length))) return undefined;
  return laNgayThat(found.ngay.length === 7 ? `${found.ngay}-01` : found.ngay) ? found : undefined;
}

/** Prints a date in one of the two styles with the decree's padding (PL I·I·II·4b): `ngày 02 tháng 6 năm 2022`, `ngày 02/6/2022`. */
function inKieu(ngay: string, kieu: 'chu' | 'so'): string {
  const [year = '', month = '', day] = ngay.split('-');
  const thang = inThang(Number(month));
  const [head, middle, end] = kieu === 'chu' ? ['tháng ', ' tháng ', ' năm '] : ['tháng ', '/', '/'];
  return day === undefined ? `${head}${thang}${end}${year}` : `ngày ${inNgay(Number(day))}${middle}${thang}${end}${year}`;
}

/** A date as it stands in a citation. */
export const inNgayDan = ({ ngay, kieuNgay, ngayGhi }: NgayDan): string => ngayGhi ?? inKieu(ngay, kieuNgay ?? 'chu');

/** Reads the date at the head of a text; `inNgayDan` gives the same words back. */
export function docNgayDan(text: string): { readonly date: NgayDan; readonly rest: string } | undefined {
  const found = first(text);
  if (found === undefined) return undefined;
  const { ngay, said } = found;
  const style = said === inKieu(ngay, 'chu') ? {} : said === inKieu(ngay, 'so') ? { kieuNgay: 'so' as const } : { ngayGhi: said };
  return { date: { ngay, ...style }, rest: text.slice(said.length) };
}

/** Do the words of a date say that day? */
export function ngayGhiDung(ngayGhi: string, ngay: string | undefined): boolean {
  const found = first(ngayGhi);
  return found !== undefined && found.ngay === ngay && found.said === ngayGhi;
}
