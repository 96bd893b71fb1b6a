const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'M'], [900, 'CM'], [500, 'D'], [400, 'CD'], [100, 'C'], [90, 'XC'], [50, 'L'], [40, 'XL'], [10, 'X'], [9, 'IX'], [5, 'V'], [4, 'IV'], [1, 'I'],
];
const MOST = 4000;

function roman(n: number): string {
  if (n <= 0 || n >= MOST) return String(n);
  let rest = n;
  let text = '';
  for (const [value, letters] of ROMAN)
    while (rest >= value) {
      text += letters;
      rest -= value;
    }
  return text;
}

/** a … z, then aa, bb … zz, aaa: as Word goes on. */
function letters(n: number): string {
  if (n <= 0 || n > 26 * 30) return String(n);
  return String.fromCharCode(97 + ((n - 1) % 26)).repeat(Math.floor((n - 1) / 26) + 1);
}

const SUPERSCRIPT = ['*', '†', '‡', '§'] as const;
const chicago = (n: number): string => (SUPERSCRIPT[(n - 1) % 4] ?? '*').repeat(Math.floor((n - 1) / 4) + 1);
const ENDINGS = ['th', 'st', 'nd', 'rd'] as const;
const ordinal = (n: number): string => `${n}${(n % 100 > 10 && n % 100 < 14 ? undefined : ENDINGS[n % 10]) ?? 'th'}`;

/** A number in one of Word's formats; those of other scripts as digits. */
export function numeral(n: number, format: string): string {
  switch (format) {
    case 'upperRoman':
      return roman(n);
    case 'lowerRoman':
      return roman(n).toLowerCase();
    case 'upperLetter':
      return letters(n).toUpperCase();
    case 'lowerLetter':
      return letters(n);
    case 'decimalZero':
      return String(n).padStart(2, '0');
    case 'ordinal':
      return ordinal(n);
    case 'chicago':
      return n > 0 && n < MOST ? chicago(n) : String(n);
    case 'numberInDash':
      return `- ${n} -`;
    case 'decimalEnclosedParen':
      return `(${n})`;
    case 'decimalEnclosedFullstop':
      return `${n}.`;
    case 'decimalEnclosedCircle':
      return n > 0 && n <= 20 ? String.fromCharCode(0x245f + n) : String(n);
    case 'none':
    case 'bullet':
      return '';
    default:
      return String(n);
  }
}
