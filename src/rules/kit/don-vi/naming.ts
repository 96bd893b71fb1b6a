import type { Khoang } from '../../../catalog/don-vi/bang.ts';
import type { Printed } from '../printed.ts';

/** Rules that look for names of bodies and units. */
export type NamingRule = 'tinh-khong-con' | 'loai-tinh' | 'thanh-pho-thuoc-tinh' | 'cap-huyen' | 'dac-khu' | 'bo-nganh' | 'so' | 'nganh-doc' | 'dang-doan-the' | 'so-tinh' | 'chua-co';

/** A paragraph, and its text as names are compared. */
export interface Folded {
  readonly p: Printed;
  readonly low: string;
  /** Does all of it stand in capitals, so that they tell nothing? */
  readonly caps: boolean;
  /** Offsets of its sentences. */
  readonly sentences: () => readonly (readonly [number, number])[];
}

/** A name in a paragraph that is not right on the day of the document. */
export interface Naming extends Khoang {
  readonly rule: NamingRule;
  readonly start: number;
  readonly end: number;
  /** What stands there now, or what should. */
  readonly sau?: string;
  readonly canCu: string;
  /** Not known for certain, or often right all the same. */
  readonly doubt: boolean;
  /** A unit of territory, which other countries have too. */
  readonly donVi?: true;
}

/** Finds names in a paragraph that are not right on a day. */
export type Finder = (folded: Folded, day: string) => readonly Naming[];

/** Is there nothing but capitals among the letters? */
export const inCapitals = (text: string): boolean => !/\p{Ll}/u.test(text) && /\p{Lu}/u.test(text);

/** Does a name go on with a capital that would make it another name? Paragraphs in capitals do not say. */
export const goesOn = ({ p, caps }: Folded, end: number): boolean => !caps && /^(?: | ?[-–] ?)\p{Lu}/u.test(p.text.slice(end, end + 4));

const NEXT = /(?:[ ](?:\p{Lu}[A-Za-zÀ-ỹ'’]*|\d{1,2}(?![\d/.])))+/uy;
/** Where a name ends that is followed by words with capitals: `Cục Thuế tỉnh` goes on to `Cục Thuế tỉnh Bắc Giang`. */
export function withName({ p, caps }: Folded, end: number): number {
  if (caps) return end;
  NEXT.lastIndex = end;
  const words = NEXT.exec(p.text.slice(0, end + 40))?.[0] ?? '';
  return end + words.length;
}

/** Is a letter at an offset a capital? */
export const capitalAt = (text: string, offset: number): boolean => /^\p{Lu}/u.test(text.slice(offset, offset + 1));
