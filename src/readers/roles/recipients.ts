import { isBlank, isLine, type Item, joined, type Line, part } from './line.ts';
import { markerOf, withoutMarker } from './markers.ts';
import { as, type OutLine } from './out.ts';
import { isGhiChuKy, isLuu, isNoiNhan } from './patterns.ts';
import { hasWords } from './words.ts';
import { WHY } from './why.ts';

/** Is a line the drafter's code: `PL.(30)`? */
export const isNguoiSoan = ({ text }: Pick<Line, 'text'>): boolean => NGUOI_SOAN.test(text);
const NGUOI_SOAN = /^(?:[A-ZĐ]{1,10}\s?\.\s?(?:\(?\d{1,4}\)?)?|[A-Za-zĐđ]{1,10}\s?\.\s?\([^()]{1,12}\))$/u;

/** Nơi nhận (ô 9b) with its list and the drafter's code, of lines that stand in one column. */
export function recipients(items: readonly Item[]): OutLine[] {
  const lines = items.filter(isLine).flatMap(pieces);
  const out: OutLine[] = [];
  for (const line of lines) {
    const last = out.at(-1);
    if (isNoiNhan(line)) out.push(as('noi-nhan', line));
    else if (isNguoiSoan(line) && out.some((one) => isLuu({ key: `- ${one.line.key}` }))) out.push(as('nguoi-soan', line));
    else out.push(...itemOf(line, last, out));
  }
  return out;
}

/** How far back the line of kept copies is looked for. */
const KEPT = 12;

function itemOf(line: Line, last: OutLine | undefined, out: OutLine[]): OutLine[] {
  const found = markerOf(line);
  if (found !== undefined && (found.level === 'gach' || found.level === 'cong')) return [{ ...as('noi-nhan-muc', withoutMarker(line, found)), marker: found.marker }];
  if (last?.role === 'noi-nhan-muc' && last.marker !== undefined && !/[;.]$/u.test(last.line.text) && !isLuu(line)) {
    out[out.length - 1] = { ...last, line: joined([last.line, line]) };
    return [];
  }
  if (!hasWords(line.text) || isGhiChuKy(line) || last === undefined) return [as('doan', line, WHY.khoiKy)];
  const past = out.slice(-KEPT).some((one) => isLuu({ key: `- ${one.line.key}` }));
  return [past ? as('doan', line, WHY.khoiKy) : as('noi-nhan-muc', line, last.role === 'noi-nhan' || last.marker === undefined ? undefined : WHY.khoiKy)];
}

/** Longest paragraph that is cut. */
const LONGEST = 6000;

/** The label apart from what stands on its line, and lines apart at their breaks. */
function pieces(line: Line): Line[] {
  if (line.raw.length > LONGEST) return [line];
  const cuts = [...line.raw.matchAll(/\n/gu)].map(({ index }) => index);
  const label = isNoiNhan(line) ? /^[^\n:]{7,10}:/u.exec(line.raw)?.[0].length : undefined;
  const ends = [...new Set([...(label === undefined || label >= line.raw.length ? [] : [label]), ...cuts])].sort((a, b) => a - b);
  return [0, ...ends].map((start, i) => part(line, start, ends[i] ?? line.raw.length)).filter((one) => one.raw !== '');
}

/** Does any line of some items open Nơi nhận? */
export const holdsRecipients = (items: readonly Item[]): boolean => items.some((item) => isLine(item) && isNoiNhan(item));

/** Is an item one that a list of recipients may go on with? */
export const isRecipient = (item: Item): boolean => isBlank(item) || (isLine(item) && item.text.length < 240 && (markerOf(item)?.level === 'gach' || markerOf(item)?.level === 'cong' || isLuu(item)));
