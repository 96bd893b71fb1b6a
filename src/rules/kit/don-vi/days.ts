const MS = 86_400_000;
const shift = (day: string, by: number): string => new Date(Date.parse(`${day}T00:00:00Z`) + by * MS).toISOString().slice(0, 10);

/** The day before a day. */
export const dayBefore = (day: string): string => shift(day, -1);
/** A day some days earlier. */
export const daysBefore = (day: string, days: number): string => shift(day, -days);

const THANG = 'January February March April May June July August September October November December'.split(' ');
/** A day as Vietnamese and English sentences write it. */
export function writtenDay(day: string): { readonly vi: string; readonly en: string } {
  const [y = '', m = '', d = ''] = day.split('-');
  return { vi: `${d}/${Number(m) < 3 ? m : Number(m)}/${y}`, en: `${Number(d)} ${THANG[Number(m) - 1] ?? ''} ${y}` };
}
