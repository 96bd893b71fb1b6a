import { nd30 } from '../core/clause.ts';
import { fixed, oneOf, range } from '../core/units.ts';

/** Page and text block (PL I·I·I and II·6): every measure with what is allowed and where it says so. Millimetres unless named otherwise. */
export const PAGE = {
  rong: { allowed: fixed(210), clause: nd30('PL I·I·I·1') },
  cao: { allowed: fixed(297), clause: nd30('PL I·I·I·1') },
  leTren: { allowed: range(20, 25), clause: nd30('PL I·I·I·3') },
  leDuoi: { allowed: range(20, 25), clause: nd30('PL I·I·I·3') },
  leTrai: { allowed: range(30, 35), clause: nd30('PL I·I·I·3') },
  lePhai: { allowed: range(15, 20), clause: nd30('PL I·I·I·3') },
  /** First-line indent: two permitted values, no range. */
  thutDauDong: { allowed: oneOf(10, 12.7), clause: nd30('PL I·I·II·6e') },
  /** Gap between paragraphs, points; the decree sets no upper bound. */
  cachDoan: { allowed: range(6, Number.POSITIVE_INFINITY), clause: nd30('PL I·I·II·6e') },
  /** Line spacing, in lines. */
  gianDong: { allowed: range(1, 1.5), clause: nd30('PL I·I·II·6e') },
  /** Gap above the trích yếu of a công văn, points. */
  cachTrichYeuCongVan: { allowed: fixed(6), clause: nd30('PL I·I·II·5b') },
} as const;

export const FONT = { family: 'Times New Roman', color: '000000', clause: nd30('PL I·I·I·4') } as const;

/** Frames of urgency marks (dấu chỉ mức độ khẩn), width x height in millimetres, bright red. */
export const KHUNG_KHAN = {
  'hoa-toc': { chu: 'Hỏa tốc', rong: 30, cao: 8 },
  'thuong-khan': { chu: 'Thượng khẩn', rong: 40, cao: 8 },
  khan: { chu: 'Khẩn', rong: 20, cao: 8 },
} as const;
export const MAU_KHAN = 'FF0000';
