import type { Marker } from '../../layout/tree.ts';
import { type Line, part } from './line.ts';

/** Levels of a body as their numerals tell them. */
export type Level = 'phan' | 'muc-chu' | 'dieu' | 'la-ma' | 'khoan' | 'thap-phan' | 'diem' | 'gach' | 'cong';

/** The numeral at the head of a line. */
export interface Found {
  readonly level: Level;
  readonly marker: Marker;
  /** Where the text begins in `raw`. */
  readonly end: number;
}

type Pattern = readonly [Level, RegExp];
/** Each has the words before the numeral, the numeral, and what follows it as its groups. */
const PATTERNS: readonly Pattern[] = [
  ['phan', /^((?:phần|chương)\s+)(thứ\s+(?:nhất|hai|ba|tư|năm|sáu|bảy|tám|chín|mười)|[IVXLC]{1,8}|\d{1,2})((?:\s*[.:])?\s*)(?=$|[\n\t]|[^a-zà-ỹ\s,;)])/iu],
  ['muc-chu', /^((?:tiểu mục|mục)\s+)([IVXLC]{1,8}|\d{1,2})((?:\s*[.:])?\s*)(?=$|[\n\t]|[^a-zà-ỹ\s,;)])/iu],
  ['dieu', /^(điều\s+)(\d{1,4}[a-zđ]?)(\s*[.:]\s*|\s*$)/iu],
  ['la-ma', /^()([IVXLC]{1,8})(\s?[.)/:]\s*|\s?[-–]\s+)(?=[^\s\d.])/u],
  ['thap-phan', /^()(\d{1,3}(?:\.\d{1,2}){1,4})([.)/:]?\s+|[.)/:])(?=[^\s\d])/u],
  ['khoan', /^()(\d{1,3}[a-z]?)([.)/:]\s*|\s?[-–]\s+|\s?\/\s*)(?=[^\s\d.,)/])/u],
  ['khoan', /^(\()(\d{1,3})(\)[.:]?\s*)(?=\S)/u],
  ['diem', /^()([a-zđ]\d?)(\s?[).]\s*|\/\s*)(?=[^\s.])/u],
  ['diem', /^(\()([a-zđ]|[ivx]{1,5})(\)[.:]?\s*)(?=\S)/u],
  ['la-ma', /^()([ABDEFGH])(\s?[.)/]\s+)(?=[^\s\d.])/u],
  ['cong', /^()(\+)(\s*)(?=[^\s+])/u],
  ['gach', /^()([-–—−•●◦▪■□·✓➢*]|\u00AD)(\s*)(?=[^\s\-–—_.…*\d]|(?<=[-–—•]\s)\d)/u],
];

const HEAD = 60;
const VE_VIEC = /^v\s?[/.]\s?v(?![a-zà-ỹ])/iu;

/** The numeral at the head of a line, typed or made by the program; undefined where there is none. */
export function markerOf(line: Line): Found | undefined {
  const automatic = line.marker;
  if (automatic !== undefined) return automaticOf(automatic);
  return numeralAt(line.raw);
}

function numeralAt(raw: string): Found | undefined {
  const head = raw.slice(0, HEAD);
  if (VE_VIEC.test(head)) return undefined;
  for (const [level, pattern] of PATTERNS) {
    const found = pattern.exec(head);
    if (found === null) continue;
    const [all, before = '', text = '', after = ''] = found;
    return { level, marker: { before, text, after: after.replace(/[\s\u00A0]+/gu, ' ') }, end: all.length };
  }
  return undefined;
}

/** A number that the program makes keeps its own parts; its level follows from how it reads. */
function automaticOf(marker: Marker): Found {
  const read = numeralAt(`${marker.before}${marker.text}${marker.after}`.trim().concat(' Văn'));
  return { level: read?.level ?? 'gach', marker, end: 0 };
}

/** A line without the numeral at its head. */
export const withoutMarker = (line: Line, found: Found): Line => {
  if (found.end === 0) return line;
  const rest = part(line, found.end);
  return { ...rest, lead: line.lead, first: line.first };
};
