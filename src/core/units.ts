/** Points (1/72 inch): the unit of every tree, frame and writer. */
export type Pt = number;
/** Millimetres: the unit the decree speaks. */
export type Mm = number;
/** Twips (1/20 pt): the unit a DOCX stores; pages and indents are always whole twips. */
type Twip = number;

export const PT_PER_MM = 72 / 25.4;
const TWIP_PER_MM = 1440 / 25.4;

type Rounding = 'up' | 'down' | 'nearest';
const ROUND = { up: Math.ceil, down: Math.floor, nearest: Math.round } as const;

/**
 * Millimetres as whole twips. Round up at a legal minimum and down at a legal maximum,
 * so that the finished file never leaves the range (15 mm is 850.4 twips: 850 would be too narrow).
 */
function mmToTwip(mm: Mm, rounding: Rounding = 'nearest'): Twip {
  const exact = mm * TWIP_PER_MM;
  const nearest = Math.round(exact);
  return Math.abs(exact - nearest) < 1e-6 ? nearest : ROUND[rounding](exact);
}

/** Whole twips as points. */
const twipToPt = (twip: Twip): Pt => twip / 20;
/** Points as whole twips. */
export const ptToTwip = (pt: Pt): Twip => Math.round(pt * 20);
/** Millimetres as points that are whole twips. */
export const mmToPt = (mm: Mm, rounding: Rounding = 'nearest'): Pt => twipToPt(mmToTwip(mm, rounding));
/** Points as millimetres. */
export const ptToMm = (pt: Pt): Mm => pt / PT_PER_MM;
/** Points rounded to a whole twip. */
export const snap = (pt: Pt): Pt => twipToPt(ptToTwip(pt));

/** What the decree allows for one measure: an inclusive range, one of a few values, or exactly one. */
export type Allowed =
  | { readonly kind: 'range'; readonly min: number; readonly max: number }
  | { readonly kind: 'oneOf'; readonly values: readonly number[] }
  | { readonly kind: 'fixed'; readonly value: number };

export const range = (min: number, max: number): Allowed => ({ kind: 'range', min, max });
export const oneOf = (...values: number[]): Allowed => ({ kind: 'oneOf', values });
export const fixed = (value: number): Allowed => ({ kind: 'fixed', value });

/** Does a value satisfy what is allowed, within a tolerance (0 for drafts and profiles)? */
export function allows(allowed: Allowed, value: number, tolerance = 0): boolean {
  const near = (a: number) => Math.abs(a - value) <= tolerance + 1e-9;
  switch (allowed.kind) {
    case 'range':
      return value >= allowed.min - tolerance - 1e-9 && value <= allowed.max + tolerance + 1e-9;
    case 'oneOf':
      return allowed.values.some(near);
    case 'fixed':
      return near(allowed.value);
    default:
      return allowed satisfies never;
  }
}
