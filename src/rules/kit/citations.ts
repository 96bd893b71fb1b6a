import { hoa, thuong } from '../../core/text.ts';
import { docNgayDan } from '../../domain/vien-dan/ngay-dan.ts';
import { laNgayThat } from '../../domain/parts/ngay.ts';
import { LOAI_CO_SO, MO_TRICH_YEU } from '../../domain/vien-dan/tu-dan.ts';
import type { LayoutTree } from '../../layout/tree.ts';
import type { Subject } from '../subject.ts';
import { type Printed, printedOf } from './printed.ts';
import { hoaDau } from './tone.ts';
import { matchesIn } from './matches.ts';

/** A mention of another document by its number, as it is printed. */
export interface Citation {
  readonly at: Printed;
  /** Offsets in the text of the paragraph, from the type to the last word that belongs to the mention for certain. */
  readonly start: number;
  readonly end: number;
  /** The type as it is printed: `Kế hoạch`; lower case where it stands so. */
  readonly loai: string;
  /** Offset of the symbol, and the symbol without spaces: `11325/KH-UBND`. */
  readonly soAt: number;
  readonly soKyHieu: string;
  /** Does `số` stand before the symbol? */
  readonly coTuSo: boolean;
  /** ISO date, where a real one follows; year and month where the day is not said. */
  readonly ngay?: string;
  /** Does a date follow, be it a real one or a blank? */
  readonly coNgay: boolean;
  readonly coQuan?: string;
  /** Does something like a subject follow: about what the document is? */
  readonly coTrichYeu: boolean;
  /** The subject to the next stop, where one follows. */
  readonly trichYeu?: string;
  /** One of several numbers after one type word, which may share date and issuer. */
  readonly trongDanhSach: boolean;
}

/** Types cited by number beyond those that drafts know, longest first where one begins like another. */
const KHAC = ['Thông báo kết luận', 'Thông báo Kết luận', 'Chương trình hành động', 'Thông tri', 'Giấy phép', 'Bộ luật', 'Pháp lệnh', 'Luật'];
const lower = (text: string): string => thuong(text.slice(0, 1)) + text.slice(1);
const LOAI = [...new Set([...KHAC, ...LOAI_CO_SO].flatMap((ten) => [hoaDau(ten), lower(ten), hoa(ten)]))].sort((a, b) => b.length - a.length).join('|');
/** `12/KH-UBND`, `30/2020/NĐ-CP`, `05-NQ/TU`, `66.7/2025/NQ-CP`; a space where a pen fills in the number. */
const SO = String.raw`\d{1,6}(?:\.\d{1,3})?[a-zđ]?(?: ?\/\d{4})?(?: ?\/|-)[\p{Lu}][A-Za-zÀ-ỹ\d&.]{0,40}(?:[-\/][A-Za-zÀ-ỹ\d&.]{1,40}){0,4}(?: \p{Lu}[A-Za-zÀ-ỹ\d]{0,10}(?:-[A-Za-zÀ-ỹ\d]{1,20})?(?= ngày \d))?`;
/** The law in general is no law: `văn bản quy phạm pháp luật số …` goes on with the number of the law that is so called. */
const DAN = new RegExp(String.raw`(?<![A-Za-zÀ-ỹ])(?<![Pp]háp )(${LOAI}) {1,3}(?:([Ss]ố|SỐ):? {0,3})?(${SO})`, 'gu');
/** The next number of a list: right after a symbol, or with `số` after a date or an issuer. */
const TIEP = new RegExp(String.raw`^(?:,|;|,? và|,? hoặc) (?:(số):? ?)?(${SO})`, 'u');
const HET = /[.,;:&/]+$/u;
/** The mark of a footnote that a plain text sets right behind the symbol: `30/2020/NĐ-CP1`. */
const CUOC_CHU = /(?<=-(?:CP|TTg|B(?!CĐ|QL)[A-ZĐ]{1,7}))\d{1,2}$/u;
const MO_NGAY = /^,? {1,3}\(?(?:(?:được )?(?:ký|ban hành) )?(?=(?:ngày|tháng) {0,2}[\d.…])/u;
/** A date that is none of the calendar, or has blanks. */
const NGAY_LA = /^(?:ngày [\d\s/.…-]{1,24})?(?:tháng [\d\s/.…]{1,12})?(?:năm [\d.…]{1,8})?/u;
const NGAY_HO = /^ngày (\d{1,2}) ?\/ ?(\d{1,2}) ?\/ ?(\d{4})(?!\d)/u;
/** A name runs to the next stop; the comma inside the culture ministry's name and the dot of `TP.` are none. */
const CO_QUAN = /^\)?,? {1,3}của ((?:[^,;.:()“”"\n]|(?<=Văn hóa|Văn hoá),(?= Thể thao)|(?<=(?<![A-Za-zÀ-ỹ])(?:TP|Tp|TX|Tx))\.){2,200})/u;
const MO = MO_TRICH_YEU.map((words) => (words === 'giao' ? 'giao(?! thông)' : words)).join('|');
const TRICH_YEU = new RegExp(`^(?:${MO})(?![A-Za-zÀ-ỹ])`, 'iu');
/** Where a name ends and something else is said: a subject, a date, the verb of the sentence. */
const SAU_TEN = new RegExp(` (?:(?:${MO}|Về|Quy định|được|đã|có|là|thì|như|nêu|yêu cầu|cho|tại|theo|để|nên|phải|chưa|nhưng|với|trong|trên)(?![A-Za-zÀ-ỹ])|và(?= \\p{Ll})|ngày \\d)`, 'u');

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

/** A paragraph without a slash cites nothing by number. */
const inText = (at: Printed): Citation[] => (at.text.includes('/') ? [...matchesIn(at.text, DAN)].flatMap((found) => listAt(at, found)) : []);

interface Head {
  readonly start: number;
  readonly loai: string;
  readonly coTuSo: boolean;
  /** Offset behind the symbol as it was matched, and the symbol as it was matched. */
  readonly to: number;
  readonly raw: string;
}

/** The mention that a type word opens, and the numbers that follow it in a list. */
function listAt(at: Printed, found: RegExpExecArray): Citation[] {
  const [whole, loai = '', so, raw = ''] = found;
  const out: Citation[] = [];
  let next: Head | undefined = { start: found.index, loai, coTuSo: so !== undefined, to: found.index + whole.length, raw };
  while (next !== undefined && out.length < MAX_LIST) {
    const one = citationAt(at, next);
    out.push(one);
    next = following(at.text, one, loai);
  }
  return out.length === 1 ? out : out.map((one) => ({ ...one, trongDanhSach: true }));
}
const MAX_LIST = 50;

function following(text: string, one: Citation, loai: string): Head | undefined {
  const found = TIEP.exec(text.slice(one.end, one.end + 120));
  if (found === null || (one.ngay !== undefined && found[1] === undefined)) return undefined;
  const [whole, so, raw = ''] = found;
  return { start: one.end + whole.length - raw.length - (so === undefined ? 0 : 3), loai, coTuSo: so !== undefined, to: one.end + whole.length, raw };
}

function citationAt(at: Printed, { start, loai, coTuSo, to, raw }: Head): Citation {
  const symbol = raw.replace(HET, '').replace(CUOC_CHU, '');
  const soAt = to - raw.length;
  const from = soAt + raw.replace(HET, '').length;
  const { length, ...facts } = tailOf(at.text.slice(from, from + MAX_TAIL));
  return { at, start, end: from + length, loai, soAt, soKyHieu: symbol.replaceAll(' ', ''), coTuSo, trongDanhSach: false, ...facts };
}
const MAX_TAIL = 700;

type Tail = Pick<Citation, 'ngay' | 'coNgay' | 'coQuan' | 'coTrichYeu' | 'trichYeu'> & { readonly length: number };

/** Date, issuer (in either order) and the beginning of a subject, as far as they follow one another. */
function tailOf(text: string): Tail {
  const before = dateAt(text);
  const issuer = issuerAt(text.slice(before?.length ?? 0));
  const known = (before?.length ?? 0) + (issuer?.length ?? 0);
  const after = before === undefined && issuer !== undefined ? dateAt(text.slice(known)) : undefined;
  const length = known + (after?.length ?? 0);
  const ngay = before?.ngay ?? after?.ngay;
  const rest = text.slice(length).replace(/^[\s,)]{1,5}/u, '');
  const trichYeu = TRICH_YEU.test(rest) ? (/^[^;.]{1,400}/u.exec(rest)?.[0] ?? '').trim() : undefined;
  return {
    length,
    coNgay: (before ?? after) !== undefined,
    coTrichYeu: trichYeu !== undefined,
    ...(ngay === undefined ? {} : { ngay }),
    ...(issuer === undefined ? {} : { coQuan: issuer.coQuan }),
    ...(trichYeu === undefined ? {} : { trichYeu }),
  };
}

function dateAt(text: string): { readonly ngay?: string; readonly length: number } | undefined {
  const opening = MO_NGAY.exec(text)?.[0].length;
  if (opening === undefined) return undefined;
  const said = text.slice(opening);
  const read = docNgayDan(said) ?? spacedDate(said);
  if (read !== undefined) return { ngay: read.date.ngay, length: text.length - read.rest.length };
  return { length: opening + (NGAY_LA.exec(said)?.[0].trimEnd().length ?? 0) };
}

/** `ngày 23 / 3 /2022`, as a pen leaves it. */
function spacedDate(text: string): { readonly date: { readonly ngay: string }; readonly rest: string } | undefined {
  const [whole = '', day = '', month = '', year = ''] = NGAY_HO.exec(text) ?? [];
  const ngay = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return laNgayThat(ngay) ? { date: { ngay }, rest: text.slice(whole.length) } : undefined;
}

function issuerAt(text: string): { readonly coQuan: string; readonly length: number } | undefined {
  const found = CO_QUAN.exec(text);
  if (found?.[1] === undefined) return undefined;
  const named = found[1].slice(0, SAU_TEN.exec(found[1])?.index).trimEnd();
  return { coQuan: named, length: found[0].length - found[1].length + named.length };
}

/** Does a stretch of a paragraph lie in a mention of a document that is older than a day? What an old document is called stays as it was. */
export const inOlderCitation = (s: Pick<Subject, 'tree'>, p: Printed, offset: number, day: string): boolean =>
  citationsOf(s).some((c) => c.at === p && c.start <= offset && offset < Math.max(c.end, c.start) && (c.ngay === undefined || c.ngay <= day));
