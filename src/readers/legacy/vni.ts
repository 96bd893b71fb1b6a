/**
 * VNI for Windows, the codes of `VNI-*` fonts, as letters of Latin-1: a plain letter and a mark behind it, or one code for both.
 * Capitals have the capital of each code; a small mark behind a capital is read as well.
 */
const MARKS: readonly (readonly [base: string, letters: string, marks: string])[] = [
  ['a', 'áàảãạ', '\u00F9\u00F8\u00FB\u00F5\u00EF'],
  ['a', 'ăắằẳẵặ', '\u00EA\u00E9\u00E8\u00FA\u00FC\u00EB'],
  ['a', 'âấầẩẫậ', '\u00E2\u00E1\u00E0\u00E5\u00E3\u00E4'],
  ['e', 'éèẻẽẹ', '\u00F9\u00F8\u00FB\u00F5\u00EF'],
  ['e', 'êếềểễệ', '\u00E2\u00E1\u00E0\u00E5\u00E3\u00E4'],
  ['o', 'óòỏõọ', '\u00F9\u00F8\u00FB\u00F5\u00EF'],
  ['o', 'ôốồổỗộ', '\u00E2\u00E1\u00E0\u00E5\u00E3\u00E4'],
  ['\u00F4', 'ớờởỡợ', '\u00F9\u00F8\u00FB\u00F5\u00EF'],
  ['u', 'úùủũụ', '\u00F9\u00F8\u00FB\u00F5\u00EF'],
  ['\u00F6', 'ứừửữự', '\u00F9\u00F8\u00FB\u00F5\u00EF'],
  ['y', 'ýỳỷỹ', '\u00F9\u00F8\u00FB\u00F5'],
];
/** Letters of one code. */
const SINGLE: readonly (readonly [letters: string, codes: string])[] = [['íìỉĩịỵơưđ', '\u00ED\u00EC\u00E6\u00F3\u00F2\u00EE\u00F4\u00F6\u00F1']];

const upper = (text: string): string => text.toLocaleUpperCase('vi');

const pairs: readonly (readonly [code: string, letter: string])[] = [
  ...MARKS.flatMap(([base, letters, marks]) => [...letters].map((letter, i) => [base + marks.charAt(i), letter] as const)),
  ...SINGLE.flatMap(([letters, codes]) => [...letters].map((letter, i) => [codes.charAt(i), letter] as const)),
];

/** Code of one or two characters → letter, both cases. */
export const VNI: ReadonlyMap<string, string> = new Map(pairs.flatMap(([code, letter]) => [[code, letter] as const, [upper(code), upper(letter)] as const]));
/** The same where a small mark stands behind a capital. */
export const VNI_MIXED: ReadonlyMap<string, string> = new Map(pairs.filter(([code]) => code.length === 2).map(([code, letter]) => [upper(code.charAt(0)) + code.charAt(1), upper(letter)]));
