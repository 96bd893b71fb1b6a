import type { Subject } from '../subject.ts';
import { type Printed, printedAs } from './printed.ts';

/** The line of place and date, and the place in it. */
export interface PlaceLine {
  readonly at: Printed;
  /** Place as it is printed, without the comma; `''` where there is none. */
  readonly diaDanh: string;
  /** What stands between place and `ngày`: `, ` where it is right. */
  readonly ngan: string;
  /** The rest, from `ngày` on; undefined where no `ngày` is found. */
  readonly thoiGian?: string;
}

/** The word before a day. */
export const CHU_NGAY = /(?<![A-Za-zÀ-ỹ])ngày(?![A-Za-zÀ-ỹ])/iu;

/** Lines of place and date of the document itself. */
export const placesOf = (s: Pick<Subject, 'tree'>): readonly PlaceLine[] => printedAs(s, 'dia-danh-ngay').filter(({ section }) => section === 0).map(lineOf);

function lineOf(at: Printed): PlaceLine {
  const from = CHU_NGAY.exec(at.text)?.index;
  const head = from === undefined ? (/^[^,\d]*,?\s*/u.exec(at.text)?.[0] ?? '') : at.text.slice(0, from);
  const diaDanh = head.replace(/[\s,;.:]+$/u, '');
  return { at, diaDanh: diaDanh.trim(), ngan: head.slice(diaDanh.length), ...(from === undefined ? {} : { thoiGian: at.text.slice(from) }) };
}

/** Is a place only room for one? */
export const isBlankPlace = (diaDanh: string): boolean => !/[A-Za-zÀ-ỹ\p{N}]/u.test(diaDanh) || /…|\.{3}|_{2}|\[/u.test(diaDanh);

/** The three figures of a line of place and date, as they stand between their words; undefined where the words are not all there. */
export function figuresOf(thoiGian: string | undefined): readonly [ngay: string, thang: string, nam: string] | undefined {
  const found = /^ngày([^A-Za-zÀ-ỹ]{0,40})tháng([^A-Za-zÀ-ỹ]{0,40})năm([^A-Za-zÀ-ỹ]{0,40})$/iu.exec(thoiGian ?? '');
  if (found === null) return undefined;
  const [, ngay = '', thang = '', nam = ''] = found;
  return [ngay.trim(), thang.trim(), nam.trim().replace(/[.,;]$/u, '')];
}

/** Is a figure of a date still room for one? */
export const isBlankFigure = (figure: string): boolean => !/\d/u.test(figure);
