import type { Pt } from '../../core/units.ts';
import type { XmlElement } from '../package/xml.ts';
import { table } from '../package/table.ts';

/** The first child of a name; a loop, since it is asked for some thirty times a run. */
export function child(element: XmlElement | undefined, name: string): XmlElement | undefined {
  if (element === undefined) return undefined;
  for (const one of element.children) if (typeof one !== 'string' && one.name === name) return one;
  return undefined;
}
/** A child of a child of … an element. */
export const within = (element: XmlElement | undefined, ...names: readonly string[]): XmlElement | undefined =>
  names.reduce<XmlElement | undefined>((at, name) => child(at, name), element);
/** The child elements, text left out. */
export const elements = (element: XmlElement | undefined): readonly XmlElement[] =>
  (element?.children ?? []).filter((one): one is XmlElement => typeof one !== 'string');
/** The text right in an element. */
export function textIn(element: XmlElement): string {
  let text = '';
  for (const one of element.children) if (typeof one === 'string') text += one;
  return text;
}
/** `w:val` of an element. */
export const val = (element: XmlElement | undefined): string | undefined => element?.attributes['w:val'];

const OFF: ReadonlySet<string> = new Set(['0', 'false', 'off', 'none']);
/** What a switch (`<w:b/>`) says; nothing where it is not there. */
export function flag(element: XmlElement | undefined): boolean | undefined {
  if (element === undefined) return undefined;
  const value = val(element);
  return value === undefined || !OFF.has(value);
}
/** Is a switch there and on? */
export const isOn = (element: XmlElement | undefined): boolean => flag(element) === true;

const PER_UNIT: Readonly<Record<string, number>> = table({ pt: 1, in: 72, cm: 72 / 2.54, mm: 72 / 25.4, pc: 12, pi: 12, px: 0.75 });
const MEASURE = /^\s*(-?[0-9.]+)\s*([a-z]*)\s*$/u;
/** A measure as points: `per` bare numbers make a point (20 twips do), others name their unit. */
export function points(value: string | undefined, per = 20): Pt | undefined {
  const [, digits, unit] = value === undefined ? [] : (MEASURE.exec(value) ?? []);
  const number = Number(digits);
  if (digits === undefined || !Number.isFinite(number)) return undefined;
  return unit === '' || unit === undefined ? number / per : number * (PER_UNIT[unit] ?? 1 / per);
}
/** A whole number; nothing where it is none. */
export function whole(value: string | undefined): number | undefined {
  const number = value === undefined || value.trim() === '' ? Number.NaN : Number(value);
  return Number.isFinite(number) ? Math.trunc(number) : undefined;
}
/** English Metric Units as points. */
export const emu = (value: string | undefined): Pt | undefined => points(value, 12700);

/** Points to a hundredth: what is computed carries noise. */
export const tidy = (value: Pt): Pt => Math.round(value * 100) / 100;

/** The properties that are there: what is undefined would hide the layers below. */
export function given<T extends object>(all: { readonly [K in keyof T]: T[K] | undefined }): T {
  const out: Partial<T> = {};
  for (const key in all) if (all[key] !== undefined) out[key] = all[key];
  // Only keys without a value are left out, and all of these are optional in T.
  return out as T;
}
