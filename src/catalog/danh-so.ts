/**
 * Letters of điểm in Vietnamese alphabet order (PL I·I·II·6đ; the decree's own lists run a…o with `đ`, without f, j, w, z).
 * After `y` the decree is silent.
 */
export const CHU_DIEM = [...'abcdđeghiklmnopqrstuvxy'] as readonly string[];

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'M'], [900, 'CM'], [500, 'D'], [400, 'CD'], [100, 'C'], [90, 'XC'],
  [50, 'L'], [40, 'XL'], [10, 'X'], [9, 'IX'], [5, 'V'], [4, 'IV'], [1, 'I'],
];

/** A positive whole number in Roman numerals. */
export function laMa(n: number): string {
  let rest = n;
  let text = '';
  for (const [value, numeral] of ROMAN) {
    while (rest >= value) {
      text += numeral;
      rest -= value;
    }
  }
  return text;
}

/** The number a Roman numeral stands for, or undefined where it is none in standard form. */
export function soLaMa(text: string): number | undefined {
  let rest = text;
  let sum = 0;
  for (const [value, numeral] of ROMAN) {
    while (rest.startsWith(numeral)) {
      sum += value;
      rest = rest.slice(numeral.length);
    }
  }
  return rest === '' && sum > 0 && laMa(sum) === text ? sum : undefined;
}

/**
 * The n-th điểm letter, n from 1. Beyond the 23 letters the decree is silent; letters then double (aa, ab …),
 * which keeps every numeral distinct.
 */
export function chuDiem(n: number): string {
  const size = CHU_DIEM.length;
  const last = CHU_DIEM[(n - 1) % size] ?? '';
  return n <= size ? last : chuDiem(Math.ceil(n / size) - 1) + last;
}
