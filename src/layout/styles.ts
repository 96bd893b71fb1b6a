import type { Role } from '../core/role.ts';
import { type Pt, snap } from '../core/units.ts';
import { FONT, MAU_KHAN, PAGE } from '../standard/page.ts';
import { ROWS } from '../standard/rows.ts';
import { sizeOf, SIZED_ROLES } from '../standard/size-sets.ts';
import type { Settings } from './settings.ts';
import type { ParaStyle, RoleStyle } from './tree.ts';

/** Baseline of a single-spaced line below its top, and height of the line, as shares of the size (Times metrics). */
export const ASCENT = 0.93359;
export const SINGLE = 1.1499;
/** How much lower the baseline of the larger size lies, so that two sizes can stand level. */
export const levelling = (larger: Pt, smaller: Pt): Pt => snap(ASCENT * Math.max(0, larger - smaller));

type Shape = Partial<ParaStyle> & { readonly next?: Role; readonly outline?: number };

/** Style of every role for one document; `top` is the outline level of its highest numbered unit. */
export function stylesOf(settings: Settings, levels: Partial<Record<Role, number>>): Record<Role, RoleStyle> {
  const shapes = shapesOf(settings);
  const entries = SIZED_ROLES.map((role) => [role, styleOf(role, shapes[role], settings, levels[role])] as const);
  return Object.fromEntries(entries) as Record<Role, RoleStyle>; // every role is in SIZED_ROLES
}

function styleOf(role: Role, shape: Shape, settings: Settings, outline: number | undefined): RoleStyle {
  const row = ROWS[role];
  const { next = role, ...para } = shape;
  return {
    name: row.ten,
    next,
    ...(outline === undefined ? {} : { outline }),
    text: { size: sizeOf(settings.coChu, role), bold: row.bold, italic: row.italic, color: role === 'do-khan' ? MAU_KHAN : FONT.color },
    para: { ...PLAIN, ...para },
  };
}

const PLAIN: ParaStyle = {
  align: 'left',
  left: 0,
  right: 0,
  firstLine: 0,
  before: 0,
  after: 0,
  line: { kind: 'multiple', value: 1 },
  keepNext: false,
  keepLines: false,
  widowControl: true,
};

/** What the decree says of alignment, indents and gaps; where it is silent, the look of its own annex files. */
function shapesOf(s: Settings): Record<Role, Shape> {
  const sizes = (role: Role) => sizeOf(s.coChu, role);
  const body: Shape = { align: 'justify', firstLine: s.firstLine, before: s.before, line: { kind: 'multiple', value: s.spacing } };
  const centre: Shape = { align: 'center' };
  const heading: Shape = { ...body, keepNext: true, keepLines: true, next: 'doan' };
  const title: Shape = { align: 'center', keepNext: true, keepLines: true };
  return {
    'quoc-hieu': { ...centre, next: 'tieu-ngu' },
    'tieu-ngu': { ...centre, next: 'dia-danh-ngay' },
    'co-quan-chu-quan': { ...centre, next: 'co-quan-ban-hanh' },
    'co-quan-ban-hanh': { ...centre, next: 'so-ky-hieu' },
    'so-ky-hieu': { ...centre, before: HEAD_GAP + levelling(sizes('dia-danh-ngay'), sizes('so-ky-hieu')) },
    'dia-danh-ngay': { ...centre, before: HEAD_GAP },
    'ten-loai': { ...title, before: TITLE_GAP, next: 'trich-yeu' },
    'trich-yeu': { ...title, next: 'doan' },
    'trich-yeu-cong-van': { ...centre, before: PAGE.cachTrichYeuCongVan.allowed.kind === 'fixed' ? PAGE.cachTrichYeuCongVan.allowed.value : 6 },
    'can-cu': body,
    doan: body,
    'tu-phan': { ...title, before: 2 * s.before, next: 'tieu-de-phan' },
    'tieu-de-phan': { ...title, next: 'doan' },
    'tu-muc': { ...title, before: 2 * s.before, next: 'tieu-de-muc' },
    'tieu-de-muc': { ...title, next: 'doan' },
    muc: { ...heading, before: 2 * s.before, next: 'khoan' },
    dieu: heading,
    'khoan-tieu-de': { ...heading, next: 'diem' },
    khoan: body,
    diem: body,
    gach: body,
    cong: body,
    'kinh-gui': { before: TITLE_GAP, after: 2 * s.before, next: 'doan' },
    'kinh-gui-muc': { next: 'kinh-gui-muc' },
    'quyen-han': { ...title, next: 'chuc-vu' },
    'chuc-vu': { ...title, next: 'ho-ten' },
    'chuc-vu-khac': { ...title, next: 'ho-ten' },
    'ho-ten': { ...centre, before: SIGNATURE_GAP },
    'noi-nhan': { keepNext: true, next: 'noi-nhan-muc' },
    'noi-nhan-muc': {},
    'do-khan': { ...centre, before: 6 },
    'luu-hanh': centre,
    'nguoi-soan': { align: 'right' },
    'lien-he': { before: CELL_GAP },
    'so-trang': centre,
    'phu-luc': { ...title, next: 'tieu-de-phu-luc' },
    'tieu-de-phu-luc': { ...title, next: 'kem-theo' },
    'kem-theo': { ...title, next: 'doan' },
    'du-thao': { ...centre, before: 6 },
    'o-bang': { before: CELL_GAP, after: CELL_GAP },
    'o-bang-tieu-de': { align: 'center', before: CELL_GAP, after: CELL_GAP },
    'ten-bang': { ...title, before: s.before, after: s.before, next: 'doan' },
    hinh: { ...centre, before: s.before },
    'chu-thich-hinh': { ...centre, before: CELL_GAP, keepLines: true, next: 'doan' },
    'cuoc-chu': { align: 'justify' },
  };
}

/** Gaps on which the decree is silent (K-14 names the signature gap as not regulated). */
const HEAD_GAP: Pt = 8;
const TITLE_GAP: Pt = 16;
const SIGNATURE_GAP: Pt = 68;
const CELL_GAP: Pt = 2;
