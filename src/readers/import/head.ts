import { gon, NBSP, plain, thuong } from '../../core/text.ts';
import { docSoKyHieu, inSoKyHieu } from '../../domain/parts/so-ky-hieu.ts';
import { inNgay, inThang, laNgayThat } from '../../domain/parts/ngay.ts';
import { LOAI } from '../../catalog/loai.ts';
import type { Paragraph } from '../../layout/tree.ts';
import { lineOf } from './text.ts';

/** Text of a component that may run over several paragraphs. */
export const joined = (paragraphs: readonly Paragraph[] | undefined): string | undefined => {
  const text = gon((paragraphs ?? []).map(lineOf).join(' '));
  return text === '' ? undefined : text;
};

/** Number and symbol without the word before it; blanks left for a number are none. */
export function symbolOf(paragraphs: readonly Paragraph[] | undefined): string | undefined {
  const text = joined(paragraphs)?.replace(/^s(?:ố|ó|o|ô)?\s?[:.;]?\s*/iu, '').replace(/^[\s.…_]+(?=\/)/u, '');
  return text === undefined || text === '' ? undefined : (docSoKyHieu(text.replace(/\s+/gu, '')) === undefined ? text : text.replace(/\s+/gu, ''));
}

/** Fields that number and symbol become, for a type and so many issuers. */
export interface SymbolFields {
  readonly so?: number;
  readonly vietTat?: readonly string[];
  readonly donViSoan?: string;
  readonly soKyHieu?: string | { readonly nguyenVan: string };
}

const ABBREVIATION = /^[\p{L}\p{N}.&-]+$/u;

/** `05/KH-UBND` as its parts where they print it back, else whole. */
export function symbolFields(symbol: string, loai: 'cong-van' | 'ke-hoach', issuers: number): SymbolFields {
  const read = docSoKyHieu(symbol);
  const same = read !== undefined && (read.so === undefined ? symbol === inSoKyHieu(read) : inSoKyHieu(read) === symbol);
  if (read === undefined || !same) return { soKyHieu: { nguyenVan: symbol } };
  const code = LOAI[loai].code;
  if ((read.loai ?? null) !== code) return { soKyHieu: { nguyenVan: symbol } };
  const groups = read.nhom;
  const own = groups.slice(0, issuers);
  const rest = groups.slice(issuers);
  const vietTat = loai === 'ke-hoach' && issuers === 1 ? [groups.join('-')] : own;
  if (vietTat.length !== issuers || (loai === 'ke-hoach' && issuers > 1 && rest.length > 0) || !vietTat.every((v) => ABBREVIATION.test(v))) return { soKyHieu: { nguyenVan: symbol } };
  return { ...(read.so === undefined ? {} : { so: read.so }), vietTat, ...(loai === 'cong-van' && rest.length > 0 ? { donViSoan: rest.join('-') } : {}) };
}

/** Place and date. */
export interface PlaceDate {
  readonly diaDanh?: string;
  readonly ngay?: string;
  /** Words of a date that is not known to the month, with room for what is still to be written. */
  readonly ngayGhi?: string;
  /** The line says more than place and date, or what is no date. */
  readonly nguyenVan?: string;
}

const LINE = /^(.*?)[,.]?\s*ngày\s*([\d.…_\s]*?)\s*tháng\s*([\d.…_\s]*?)\s*năm\s*([\d.…_\s]*?)\.?$/iu;
const digits = (text: string | undefined): string => (text ?? '').replace(/\D/gu, '');

/** `Hà Nội, ngày 05 tháng 01 năm 2026`; blanks and dots are what is not known yet. */
export function placeDateOf(paragraphs: readonly Paragraph[] | undefined): PlaceDate {
  const text = joined(paragraphs);
  if (text === undefined) return {};
  const found = LINE.exec(plain(text));
  if (found === null) return otherDate(text);
  const [place = '', day, month, year] = [found[1]?.trim(), digits(found[2]), digits(found[3]), digits(found[4])];
  const iso = isoOf(day ?? '', month ?? '', year ?? '');
  if (place === '') return { nguyenVan: text };
  if (iso !== undefined) return { diaDanh: place, ngay: iso };
  const blank = day === '' && month === '' && year === '';
  return { diaDanh: place, ...(blank ? {} : { ngayGhi: `ngày${room(day)} tháng${room(month)} năm${room(year)}` }) };
}

/** `Hà Nội, 31/12/2025`: a place, a comma, and words that hold a year. */
function otherDate(text: string): PlaceDate {
  const found = /^([^,\d]{1,60}),\s*(\D{0,20}\d.{3,40})$/u.exec(text);
  return found?.[1] === undefined || found[2] === undefined ? { nguyenVan: text } : { diaDanh: found[1].trim(), ngayGhi: found[2] };
}

/** What is known of a part of a date, else room to write it by hand. */
const room = (part: string | undefined): string => (part === undefined || part === '' ? NBSP.repeat(5) : ` ${part}`);

function isoOf(day: string, month: string, year: string): string | undefined {
  if (year.length !== 4 || month === '' || Number(month) > 12 || Number(month) < 1) return undefined;
  const yearMonth = `${year}-${month.slice(-2).padStart(2, '0')}`;
  if (day === '') return yearMonth;
  const iso = `${yearMonth}-${day.padStart(2, '0')}`;
  return laNgayThat(iso) ? iso : undefined;
}

/** Would a date be printed with the digits that stand in a text? */
export function printsSame(ngay: string | undefined, line: string): boolean {
  if (ngay === undefined) return true;
  const [year = '', month = '', day] = ngay.split('-');
  const words = `${day === undefined ? '' : inNgay(Number(day))} ${inThang(Number(month))} ${year}`.trim();
  return gon(line.replace(/\D+/gu, ' ')).endsWith(words);
}

/** The subject without `V/v`. */
export const withoutVeViec = (text: string | undefined, letter: boolean): string | undefined => (letter ? text?.replace(/^(?:v\s?[/.]\s?v\.?|về việc)[\s:]*/iu, '').trim() : text) || undefined;

const KHAN = { 'hoa-toc': 'hỏa tốc', 'thuong-khan': 'thượng khẩn', khan: 'khẩn' } as const;
const LUU_HANH = { 'xem-xong-tra-lai': 'xem xong trả lại', 'luu-hanh-noi-bo': 'lưu hành nội bộ' } as const;
const slugOf = <T extends string>(text: string | undefined, words: Readonly<Record<T, string>>): T | undefined =>
  (Object.keys(words) as T[]).find((slug) => words[slug] === thuong(text ?? '').replace(/hoả/gu, 'hỏa')); // Object.keys forgets the key type

/** Urgency, circulation and draft marks, where they are the decree's words. */
export function marksOf(khan: string | undefined, luuHanh: string | undefined, duThao: string | undefined): { doKhan?: string; luuHanh?: string; duThao?: true | number } {
  const [doKhan, note] = [slugOf(khan, KHAN), slugOf(luuHanh, LUU_HANH)];
  const draft = /^dự thảo(?: lần (?:thứ )?(\d{1,2}))?$/iu.exec(duThao ?? '');
  return { ...(doKhan === undefined ? {} : { doKhan }), ...(note === undefined ? {} : { luuHanh: note }), ...(draft === null ? {} : { duThao: draft[1] === undefined ? true : Number(draft[1]) }) };
}
