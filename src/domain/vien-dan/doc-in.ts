import { boDuoi, thuong } from '../../core/text.ts';
import type { VienDan } from '../parts/vien-dan.ts';
import { docNgayDan, inNgayDan, type NgayDan } from './ngay-dan.ts';
import { laTrichYeu, LOAI_CO_SO, LOAI_LUAT, tachCoQuan, TU_DAN, TU_DAN_MAC_DINH } from './tu-dan.ts';

/** A citation as the sentence that names it, without the stop at its end (PL I·I·II·6a, 6b). */
export function inVienDan(v: VienDan): string {
  const so = v.soKyHieu === undefined ? '' : `số ${v.soKyHieu}`;
  const ngay = v.ngay === undefined ? '' : inNgayDan({ ...v, ngay: v.ngay });
  const coQuan = v.coQuan === undefined ? '' : `của ${v.coQuan}`;
  const ten = v.trichYeu ?? '';
  const rest = LOAI_LUAT.includes(v.loai) ? [ten, so, ngay, coQuan] : [so, ngay, coQuan, ten];
  return [v.dan ?? TU_DAN_MAC_DINH, v.loai, ...rest].filter((part) => part !== '').join(' ');
}

/** Longer sentences are no citation. */
const MAX_LENGTH = 2000;

/**
 * Reads a citation sentence. What would not print back exactly as it was typed (but for the stop at its end),
 * and what holds several citations, is undefined and stays free text.
 */
export function docVienDan(sentence: string): VienDan | undefined {
  const text = boDuoi(sentence.normalize('NFC').trim(), ';.,').trimEnd();
  if (text.length > MAX_LENGTH || text.includes(';')) return undefined;
  const dan = TU_DAN.find((words) => thuong(text.slice(0, words.length + 1)) === `${thuong(words)} `);
  const lead = text.slice(0, dan?.length ?? 0);
  const from = dan === undefined ? text : text.slice(dan.length + 1);
  const found = luat(from) ?? coSo(from);
  if (found === undefined) return undefined;
  const read: VienDan = lead === TU_DAN_MAC_DINH ? found : { dan: lead, ...found };
  return inVienDan(read) === text ? read : undefined;
}

const loaiOf = (text: string, names: readonly string[]): string | undefined => names.find((name) => text === name || text.startsWith(`${name} `));

/** `Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015`: the name runs to the number or the last date. */
function luat(text: string): VienDan | undefined {
  const loai = loaiOf(text, LOAI_LUAT);
  if (loai === undefined) return undefined;
  const named = text.slice(loai.length + 1);
  const so = / số (\d\S*)(?= ngày | của |$)/u.exec(named);
  const date = so === null ? lastDate(named) : dateAt(named.slice(so.index + so[0].length));
  const end = so?.index ?? (date === undefined ? named.length : named.length - date.length);
  const ten = named.slice(0, end);
  if (!/^(?:\p{Lu}|nước )/u.test(ten) && !(ten === '' && loai === 'Hiến pháp')) return undefined;
  return { loai, ...(ten === '' ? {} : { trichYeu: ten }), ...(so?.[1] === undefined ? {} : { soKyHieu: so[1] }), ...date?.fields };
}

interface Tail {
  readonly fields: Partial<VienDan>;
  readonly length: number;
}

/** A date, and an issuer after it, that run to the end of a text. */
function dateAt(text: string): Tail | undefined {
  const read = text.startsWith(' ') ? docNgayDan(text.slice(1)) : undefined;
  const rest = read?.rest ?? text;
  if (rest !== '' && !rest.startsWith(' của ')) return undefined;
  return { fields: { ...fieldsOf(read?.date), ...(rest === '' ? {} : { coQuan: rest.slice(' của '.length) }) }, length: text.length };
}

function lastDate(text: string): Tail | undefined {
  const at = Math.max(text.lastIndexOf(' ngày '), text.lastIndexOf(' tháng ') > text.lastIndexOf(' ngày ') + 12 ? text.lastIndexOf(' tháng ') : -1);
  return at < 0 ? undefined : dateAt(text.slice(at));
}

/** `Quyết định số 666/QĐ-TTg ngày 02 tháng 6 năm 2022 của Thủ tướng Chính phủ về việc …`: at least the number. */
function coSo(text: string): VienDan | undefined {
  const loai = loaiOf(text, LOAI_CO_SO);
  const so = loai === undefined ? null : /^ số ([\p{L}\d]\S*)(?= |$)/u.exec(text.slice(loai.length));
  if (loai === undefined || so?.[1] === undefined || !/\d/.test(so[1])) return undefined;
  const after = text.slice(loai.length + so[0].length).replace(/^ /, '');
  const read = docNgayDan(after);
  const rest = (read?.rest ?? after).replace(/^ /, '');
  const end = tail(rest);
  return end === undefined ? undefined : { loai, soKyHieu: so[1], ...fieldsOf(read?.date), ...end };
}

function tail(rest: string): Pick<VienDan, 'coQuan' | 'trichYeu'> | undefined {
  if (rest === '') return {};
  if (rest.startsWith('của ')) return tachCoQuan(rest.slice('của '.length));
  return laTrichYeu(rest) ? { trichYeu: rest } : undefined;
}

const fieldsOf = (date: NgayDan | undefined): Partial<VienDan> => (date === undefined ? {} : { ...date });
