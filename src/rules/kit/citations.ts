import { LOAI_CO_SO } from '../../domain/vien-dan/tu-dan.ts';
import { docNgayDan } from '../../domain/vien-dan/ngay-dan.ts';
import { laTrichYeu, tachCoQuan } from '../../domain/vien-dan/tu-dan.ts';
import type { LayoutTree } from '../../layout/tree.ts';
import type { Subject } from '../subject.ts';
import { type Printed, printedOf } from './printed.ts';

/** A mention of another document by its number, as it is printed. */
export interface Citation {
  readonly at: Printed;
  /** Offsets in the text of the paragraph, from the type to the last word that belongs to the mention for certain. */
  readonly start: number;
  readonly end: number;
  /** The type as it is printed: `Kế hoạch`; lower case where it stands so. */
  readonly loai: string;
  /** Offset of the symbol, and the symbol: `11325/KH-UBND`. */
  readonly soAt: number;
  readonly soKyHieu: string;
  /** Does `số` stand before the symbol? */
  readonly coTuSo: boolean;
  /** ISO date, where a real one follows. */
  readonly ngay?: string;
  readonly coQuan?: string;
  /** Does something like a subject follow: about what the document is? */
  readonly coTrichYeu: boolean;
}

const LOAI = [...LOAI_CO_SO, 'Luật', 'Bộ luật', 'Pháp lệnh'].sort((a, b) => b.length - a.length).join('|');
/** `12/KH-UBND`, `30/2020/NĐ-CP`, `05-NQ/TU`, `66.7/2025/NQ-CP`. */
const SO = String.raw`\d{1,6}(?:\.\d{1,3})?[a-zđ]?(?:\/\d{4})?[\/-][\p{Lu}][\p{L}\d&.]{0,40}(?:[-\/][\p{L}\d&.]{1,40}){0,4}`;
const DAN = new RegExp(String.raw`(?<![\p{L}])(${LOAI}) (?:(số):? ?)?(${SO})`, 'giu');
const HET = /[.,;:&]+$/u;

const cache = new WeakMap<LayoutTree, readonly Citation[]>();

/** Every mention of a document by its number, in reading order. */
export function citationsOf(s: Pick<Subject, 'tree'>): readonly Citation[] {
  if (s.tree === undefined) return [];
  const known = cache.get(s.tree);
  if (known !== undefined) return known;
  const all = printedOf(s).flatMap(inText);
  cache.set(s.tree, all);
  return all;
}

function inText(at: Printed): Citation[] {
  return [...at.text.matchAll(DAN)].map((found): Citation => {
    const [whole, loai = '', so, raw = ''] = found;
    const soKyHieu = raw.replace(HET, '');
    const soAt = found.index + whole.length - raw.length;
    const tail = tailOf(at.text.slice(soAt + soKyHieu.length));
    return { at, start: found.index, end: soAt + soKyHieu.length + tail.length, loai, soAt, soKyHieu, coTuSo: so !== undefined, ...tail.facts };
  });
}

interface Tail {
  readonly length: number;
  readonly facts: Pick<Citation, 'ngay' | 'coQuan' | 'coTrichYeu'>;
}

/** Date, issuer and the beginning of a subject, as far as they follow one another. */
function tailOf(text: string): Tail {
  const space = /^,? /u.exec(text)?.[0].length ?? 0;
  const date = space === 0 ? undefined : docNgayDan(text.slice(space));
  const afterDate = date === undefined ? text : date.rest;
  const issuer = /^,? của ([^,;.:()“”"\n]{2,160})/u.exec(afterDate);
  const named = issuer?.[1] === undefined ? undefined : tachCoQuan(issuer[1]);
  const afterIssuer = issuer === null || named === undefined ? afterDate : afterDate.slice(issuer[0].length - (issuer[1]?.length ?? 0) + named.coQuan.length);
  return {
    length: text.length - afterIssuer.length,
    facts: { ...(date === undefined ? {} : { ngay: date.date.ngay }), ...(named === undefined ? {} : { coQuan: named.coQuan.trim() }), coTrichYeu: laTrichYeu(afterIssuer.replace(/^[,\s]+/u, '')) || named?.trichYeu !== undefined },
  };
}

/** Does a stretch of a paragraph lie in a mention of a document that is older than a day? What an old document is called stays as it was. */
export const inOlderCitation = (s: Pick<Subject, 'tree'>, p: Printed, offset: number, day: string): boolean =>
  citationsOf(s).some((c) => c.at === p && c.start <= offset && offset < Math.max(c.end, c.start) && (c.ngay === undefined || c.ngay <= day));
