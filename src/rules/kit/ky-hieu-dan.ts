/** A symbol that a citation quotes, taken apart; looser than what a draft may carry itself. */
export interface KyHieuDan {
  /** Year inside the number: `30/2020/NĐ-CP`. */
  readonly nam?: number;
  /** Party symbols put a hyphen after the number and a slash before the body: `05-NQ/TU`. */
  readonly dang: boolean;
  /** Letters between the stops: type or agency first. */
  readonly nhom: readonly string[];
}

const MAU = /^\d+(?:\.\d+)?[a-zđ]?(?:\/(\d{4}))?([/-])(.+)$/u;

/** Reads `30/2020/NĐ-CP`: year 2020, groups NĐ and CP. */
export function docKyHieuDan(soKyHieu: string): KyHieuDan | undefined {
  const [, nam, dau, chu] = MAU.exec(soKyHieu) ?? [];
  if (chu === undefined) return undefined;
  const year = nam === undefined ? undefined : Number(nam);
  return { ...(year === undefined || year < 1945 || year > 2100 ? {} : { nam: year }), dang: dau === '-' && chu.includes('/'), nhom: chu.split(/[-/]/u) };
}
