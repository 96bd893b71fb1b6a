import { z } from 'zod';
import { once } from '../../core/once.ts';
import { LOAI_CODES } from '../../catalog/loai.ts';
import { chu, moTa } from './chu.ts';

/** Số và ký hiệu (number and symbol), taken apart: `05/KH-UBND` is so 5, loai KH, nhom [UBND]; a công văn has no loai. */
export interface SoKyHieu {
  /** Absent: not numbered yet. */
  readonly so?: number;
  /** Code of the type, as Phụ lục III·I spells it. */
  readonly loai?: string;
  /** Abbreviations of agency, unit or field, at least one. */
  readonly nhom: readonly string[];
}

const MAU = /^(\d{0,9})\/([\p{L}\p{N}.&]+(?:-[\p{L}\p{N}.&]+)*)$/u;

/** Reads `15/KH-UBND`; undefined where the text is no số và ký hiệu of the decree's form. */
export function docSoKyHieu(text: string): SoKyHieu | undefined {
  const match = MAU.exec(text.trim());
  if (match === null) return undefined;
  const [, so = '', kyHieu = ''] = match;
  if (so !== '' && Number(so) === 0) return undefined; // numbers start at 1 (PL I·I·II·3a)
  const [dau = '', ...con] = kyHieu.split('-');
  const loai = con.length > 0 && LOAI_CODES.includes(dau) ? dau : undefined;
  return {
    ...(so === '' ? {} : { so: Number(so) }),
    ...(loai === undefined ? { nhom: [dau, ...con] } : { loai, nhom: con }),
  };
}

/** Number with its leading zero below 10 (PL I·I·II·3c); empty while there is none. */
export const inSo = (so: number | undefined): string => (so === undefined ? '' : so < 10 ? `0${so}` : String(so));
/** The symbol alone: `KH-UBND`. */
export const inKyHieu = (s: SoKyHieu): string => [...(s.loai === undefined ? [] : [s.loai]), ...s.nhom].join('-');
/** Number and symbol as printed: `05/KH-UBND`; inverse of `docSoKyHieu`. */
export const inSoKyHieu = (s: SoKyHieu): string => `${inSo(s.so)}/${inKyHieu(s)}`;

/** Số of a document within its year series, from 1 (PL I·I·II·3a). */
export const so = once(() => z.number().int().min(1).max(999_999_999).meta(moTa('Số của văn bản; bỏ trống khi chưa cấp số', 'running number; absent while not yet numbered', 'PL I·I·II·3a')));

/** Số và ký hiệu given whole: parsed text, or verbatim text of a foreign file. */
export const soKyHieu = once(() =>
  z
    .union([
      chu().refine((s) => docSoKyHieu(s) !== undefined, { params: { ma: 'so-ky-hieu-sai' } }),
      z.strictObject({ nguyenVan: chu().meta(moTa('In đúng như vậy; chỉ bộ đọc tệp tạo ra', 'printed as it stands; made by readers only')) }),
    ])
    .meta(moTa('Số và ký hiệu viết liền, ví dụ 15/KH-UBND; thay cho so và chữ viết tắt', 'number and symbol in one text', 'PL I·I·II·3')),
);
