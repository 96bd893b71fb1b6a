import type { Role } from '../core/role.ts';
import { ROWS } from './rows.ts';

/**
 * The two coherent picks of font sizes in points (cỡ chữ): the decree ties the sizes of one document together
 * (PL I·I·V, footnote 1), so that a user chooses a set and never single sizes.
 */
export type CoChu = 13 | 14;

const SMALL: Partial<Record<Role, number>> = { 'quoc-hieu': 12, 'co-quan-chu-quan': 12, 'co-quan-ban-hanh': 12, 'trich-yeu-cong-van': 12 };
const LARGE: Partial<Record<Role, number>> = { 'quoc-hieu': 13, 'co-quan-chu-quan': 13, 'co-quan-ban-hanh': 13, 'trich-yeu-cong-van': 13 };
const FIXED: Partial<Record<Role, number>> = {
  'so-ky-hieu': 13,
  'noi-nhan': 12,
  'noi-nhan-muc': 11,
  'nguoi-soan': 11,
  'lien-he': 11,
  'phu-luc': 14,
  'cuoc-chu': 11,
};

/** Font size in points of a role in a size set. */
export const sizeOf = (set: CoChu, role: Role): number => FIXED[role] ?? (set === 13 ? SMALL : LARGE)[role] ?? set;

/** Roles that the sets cover: every row of the table. */
export const SIZED_ROLES = Object.keys(ROWS) as readonly Role[]; // Object.keys forgets the key type
