/** Points as whole twips. */
export { ptToTwip as twip } from '../../core/units.ts';
/** Points as half points, the unit of a font size. */
export const halfPoint = (pt: number): number => Math.round(pt * 2);
/** Points as eighths of a point, the unit of a border; Word's models know borders from 1/4 pt on. */
export const eighth = (pt: number): number => Math.max(2, Math.round(pt * 8));
