import { z } from 'zod';
import { once } from '../../core/once.ts';

/** C0 and C1 control characters but tab and line feed: they can be in no document and break XML. */
const CONTROL = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/u;

/** Cheap sign of them. */
const SUSPECT = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\uD800-\uDFFF\uFFFE\uFFFF]/;

/** Does a text hold characters that no document can print? */
export const coKyTuDieuKhien = (text: string): boolean => SUSPECT.test(text) && CONTROL.test(text);

/** Does a text hold anything but spaces and characters of no width (byte-order marks, zero-width spaces)? */
export const coChu = (text: string): boolean => /[^\s\p{Cf}\p{Default_Ignorable_Code_Point}]/u.test(text);

/** A description in Vietnamese and English with its clause, as editors show it. */
export const moTa = (vi: string, en: string, clause?: string): { description: string } => ({
  description: `${vi} — ${en}${clause === undefined ? '' : ` (${clause})`}`,
});

/** A text without control characters; may be empty. */
export const chuTuDo = once(() => z.string().refine((s) => !coKyTuDieuKhien(s), { params: { ma: 'ky-tu-dieu-khien' } }));
/** A text that says something: not empty, no control characters. */
export const chu = once(() => chuTuDo().refine(coChu, { params: { ma: 'rong' } }));
/** Chữ viết tắt (abbreviation of an agency, unit or field): letters, digits, dots and hyphens, no spaces or slashes (PL I·I·II·3b). */
export const vietTat = once(() => chu().regex(/^[\p{L}\p{N}.&-]+$/u));
