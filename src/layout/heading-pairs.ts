import type { Role } from '../core/role.ts';

/** Headings on two lines: the role of the first to the role that goes on with it (`Phần I` and its title). */
export const HEADING_TAILS: Partial<Readonly<Record<Role, Role>>> = {
  'ten-loai': 'trich-yeu',
  'tu-phan': 'tieu-de-phan',
  'tu-muc': 'tieu-de-muc',
  'phu-luc': 'tieu-de-phu-luc',
};
