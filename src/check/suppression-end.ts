import { laNgayThat } from '../domain/parts/ngay.ts';

interface End {
  readonly reason: string;
  /** Last day, ISO. */
  readonly until?: string;
  /** What stands where a day should, and is none. */
  readonly bad?: string;
}

const DAY = /(?:\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}|\d{1,2} tháng \d{1,2} năm \d{4})/u.source;
/** At the end of a reason: in brackets whatever has a digit, without them what looks like a day. */
const BRACKETED = /\(\s*(?:đến|den)\s([^()]{0,60})\)[\s.]*$/iu;
const BARE = new RegExp(`(?<![\\p{L}\\p{N}])(?:đến|den)\\s{1,5}(?:hết\\s{1,5})?(?:ngày\\s{1,5})?(${DAY})[\\s.]*$`, 'iu');

/** A reason, and the day on which it ends where it says one. */
export function endIn(words: string): End {
  const match = BRACKETED.exec(words) ?? BARE.exec(words);
  const said = match?.[1]?.replace(/^\s*(?:hết\s+)?(?:ngày\s+)?/iu, '').trim();
  if (match === null || said === undefined || !/\d/u.test(said)) return { reason: words.trim() };
  const reason = words.slice(0, match.index).trim().replace(/[,;]$/u, '').trim();
  const until = isoOf(said);
  return until === undefined ? { reason, bad: said } : { reason, until };
}

/** A day as people write it: 2026-12-31, 31/12/2026, 31 tháng 12 năm 2026. */
function isoOf(text: string): string | undefined {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/u.exec(text)?.slice(1);
  const [year = '', month = '', day = ''] = iso ?? /^(\d{1,2})(?:[-/.]| tháng )(\d{1,2})(?:[-/.]| năm )(\d{4})$/u.exec(text)?.slice(1).reverse() ?? [];
  const found = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return laNgayThat(found) ? found : undefined;
}
