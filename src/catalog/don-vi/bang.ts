/*
 * The catalog of bodies and units, by date. Ask it like this:
 *   tinh.ts         tinhVaoNgay(day), tinhTheoTen(name), loaiVaoNgay(unit, day), soTinh(day)
 *   duoi-tinh.ts    THANH_PHO_CU(), THI_XA_CU(), DAC_KHU, CAP_HUYEN, laThanhPhoCu(name), conTenCapXa(name)
 *   co-quan.ts      CO_QUAN(), coQuanTheoTen(name), CO_QUAN_HUYEN(): names with first and last day, successor, act, confidence
 *   bo.ts           BO(), boTheoMa(code): ministries and the days of their codes
 *   linh-vuc-cu.ts  LINH_VUC_CU(): the fields whose ministries and sở ended in 2025
 *   moc.ts          the days on which it changed
 * A name is right on a day where `trong(row, day)`. Names may be asked in any case, tone placement and dash. Communes are not here.
 */

/**
 * How well a row is known. `E`: the act itself or signed documents were seen; `S2`: two independent secondary sources; `S`: one; `M`: memory.
 */
export type Tin = 'E' | 'S2' | 'S' | 'M';

/** A time in which a name is right: from its first to its last day, both ISO and both in it; open where absent. */
export interface Khoang {
  readonly tu?: string;
  readonly den?: string;
}

/** Is a day within a time? */
export const trong = ({ tu, den }: Khoang, day: string): boolean => (tu === undefined || tu <= day) && (den === undefined || day <= den);

/** Is a row known well enough to say more than a hint? */
export const chac = (tin: Tin): boolean => tin === 'E' || tin === 'S2';

/** Lines of a table, each cut at `|`; blank lines and spaces at the cuts fall away. */
export const hang = (table: string): readonly (readonly string[])[] =>
  table.split('\n').flatMap((line) => (line.trim() === '' ? [] : [line.split('|').map((cell) => cell.trim())]));

/** First and last day of a row, where the cells hold days. */
export const khoang = (tu = '', den = ''): Khoang => ({ ...(tu === '' ? {} : { tu }), ...(den === '' ? {} : { den }) });
