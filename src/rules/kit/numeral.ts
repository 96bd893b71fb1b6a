import { CHU_DIEM, soLaMa } from '../../catalog/danh-so.ts';
import type { Cap } from '../../domain/parts/noi-dung.ts';
import type { Printed } from './printed.ts';

/** How a numeral is written. */
export type KieuSo = 'la-ma' | 'la-ma-thuong' | 'a-rap' | 'chu' | 'chu-hoa';
/** A way to read a numeral: its kind, and the place in the count that it names. */
export interface Reading {
  readonly kieu: KieuSo;
  readonly n: number;
}

/** The Vietnamese alphabet; the count of điểm passes over six of its letters. */
export const CHU_VIET = [...'aăâbcdđeêghiklmnoôơpqrstuưvxy'] as readonly string[];
/** Letters of the alphabet that the decree's own lists pass over (ă â ê) and practice, too (ô ơ ư). */
export const CHU_PHU: ReadonlySet<string> = new Set(CHU_VIET.filter((c) => !CHU_DIEM.includes(c)));
/** Letters of no Vietnamese alphabet. */
export const CHU_NGOAI: ReadonlySet<string> = new Set('fjwz');

const LA_TINH = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'] as readonly string[];

/** The level that a printed paragraph opens, by its role and the word before its numeral; none where it has no numeral. */
export function capOf({ role, marker }: Pick<Printed, 'role' | 'marker'>): Cap | undefined {
  if (marker === '') return undefined;
  switch (role) {
    case 'tu-phan':
      return /^phần/iu.test(marker) ? 'phan' : 'chuong';
    case 'tu-muc':
      return /^tiểu/iu.test(marker) ? 'tieu-muc' : 'muc';
    case 'muc':
    case 'doan':
      return 'muc';
    case 'khoan-tieu-de':
      return 'khoan';
    case 'dieu':
    case 'khoan':
    case 'diem':
    case 'gach':
    case 'cong':
      return role;
    default:
      return undefined;
  }
}

/** A numeral without the word before it and the stops round it: `Điều 5.` is `5`, `(a)` is `a`. */
export const numeralOf = (marker: string): string => marker.replace(/^(?:phần|chương|tiểu mục|mục|điều)\s+/iu, '').replace(/^[([]+|[\s.):/\]–-]+$/gu, '');

/** The ways in which a numeral can be read: `I` is 1, or the ninth letter; none where it is no plain numeral. Where a word names the level, `Mục I` and `Mục 1` count alike. */
export function readingsOf(numeral: string, worded = false): readonly Reading[] {
  if (worded) {
    const n = soLaMa(numeral.toUpperCase()) ?? (/^\d{1,4}$/u.test(numeral) ? Number(numeral) : undefined);
    return n === undefined ? [] : [{ kieu: 'a-rap', n }];
  }
  if (/^\d{1,4}$/u.test(numeral)) return [{ kieu: 'a-rap', n: Number(numeral) }];
  const roman = soLaMa(numeral);
  const small = /^[ivx]{1,6}$/u.test(numeral) ? soLaMa(numeral.toUpperCase()) : undefined;
  const found: readonly (readonly [KieuSo, number | undefined])[] = [
    ['la-ma', roman],
    ['chu', placeIn(CHU_VIET, numeral)],
    ['la-ma-thuong', small],
    ['chu-hoa', placeIn(LA_TINH, numeral)],
  ];
  return found.flatMap(([kieu, n]) => (n === undefined ? [] : [{ kieu, n }]));
}

const placeIn = (letters: readonly string[], letter: string): number | undefined => (letters.includes(letter) ? letters.indexOf(letter) + 1 : undefined);

/** Does a numeral follow another of its kind? Between letters those may be passed over that the decree’s lists pass over. */
export function follows(before: Reading, after: Reading): boolean {
  if (before.kieu !== after.kieu) return false;
  if (before.kieu !== 'chu') return after.n === before.n + 1;
  return after.n > before.n && CHU_VIET.slice(before.n, after.n - 1).every((c) => CHU_PHU.has(c));
}

/** Is a unit numbered `1.1.`, a level that the decree does not have? */
export const isBelow = ({ marker }: Pick<Printed, 'marker'>): boolean => /^\d{1,3}(?:\.\d{1,3}){1,4}[.)]?$/u.test(marker);
