const MS = 86_400_000;
const shift = (day: string, by: number): string => new Date(Date.parse(`${day}T00:00:00Z`) + by * MS).toISOString().slice(0, 10);

/** The day before a day. */
export const dayBefore = (day: string): string => shift(day, -1);
/** A day some days earlier. */
export const daysBefore = (day: string, days: number): string => shift(day, -days);

const THANG = 'January February March April May June July August September October November December'.split(' ');
/** A day, a month or a year as Vietnamese and English sentences write it. */
export function writtenDay(day: string): { readonly vi: string; readonly en: string } {
  const [y = '', m, d] = day.split('-');
  const vi = [d, m === undefined || Number(m) < 3 ? m : String(Number(m)), y];
  const en = [d === undefined ? d : String(Number(d)), THANG[Number(m) - 1], y];
  return { vi: vi.filter((part) => part !== undefined).join('/'), en: en.filter((part) => part !== undefined).join(' ') };
}
