import type { Habits } from './choices.ts';
import type { LookName } from './truths.ts';

/** How a component looks on a right page. */
export interface Look {
  readonly size: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** In capitals: may be typed small and shown large. */
  readonly capitals?: boolean;
  readonly align: 'left' | 'center' | 'both';
  /** Does its first line stand in, is it spaced as text? */
  readonly text?: boolean;
}
/** The looks of all components. */
export type Looks = Readonly<Record<LookName, Look>>;

/** Right looks by the table of Phụ lục I, in one of its two sets of sizes. */
export function looksOf({ sizes }: Habits): Looks {
  const big = sizes === '14' ? 14 : 13;
  const small = big - 1;
  const text: Look = { size: big, align: 'both', text: true };
  const centred: Look = { size: big, align: 'center' };
  const bold: Look = { ...centred, bold: true };
  const hoa: Look = { ...bold, capitals: true };
  return {
    'quoc-hieu': { ...hoa, size: small },
    'tieu-ngu': bold,
    'co-quan-chu-quan': { ...centred, size: small, capitals: true },
    'co-quan-ban-hanh': { ...hoa, size: small },
    'so-ky-hieu': { ...centred, size: 13 },
    'dia-danh-ngay': { ...centred, italic: true },
    'ten-loai': hoa,
    'trich-yeu': bold,
    'trich-yeu-cong-van': { ...centred, size: small },
    'can-cu': { ...text, italic: true },
    'tham-quyen': hoa,
    'ban-hanh': hoa,
    doan: text,
    muc: { ...text, bold: true, capitals: true },
    dieu: text,
    'khoan-tieu-de': { ...text, bold: true },
    khoan: text,
    diem: text,
    gach: text,
    'kinh-gui': { ...centred },
    'kinh-gui-muc': { size: big, align: 'left' },
    'quyen-han': hoa,
    'chuc-vu': hoa,
    'ho-ten': bold,
    'noi-nhan': { size: 12, bold: true, italic: true, align: 'left' },
    'noi-nhan-muc': { size: 11, align: 'left' },
    'phu-luc': { ...bold, size: 14 },
    'tieu-de-phu-luc': hoa,
    'kem-theo': { ...centred, italic: true },
    'o-bang-tieu-de': { ...bold, size: 13 },
    'o-bang': { size: 13, align: 'left' },
    'so-trang': { size: big, align: 'center' },
  } as Partial<Looks> as Looks; // components of no truth have no look
}
