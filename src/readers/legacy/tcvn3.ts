/**
 * TCVN3 (TCVN 5712:1993 VN3, «ABC»), the codes of `.Vn*` fonts, as the letters of Latin-1 that stand at the same codes.
 * Only seven capitals have codes of their own; capital fonts (`.VnTimeH`) print capitals at the codes of the small letters.
 */
const SMALL: readonly (readonly [string, string])[] = [
  ['àáảãạ', '\u00B5\u00B8\u00B6\u00B7\u00B9'],
  ['ăằắẳẵặ', '\u00A8\u00BB\u00BE\u00BC\u00BD\u00C6'],
  ['âầấẩẫậ', '\u00A9\u00C7\u00CA\u00C8\u00C9\u00CB'],
  ['đ', '\u00AE'],
  ['èéẻẽẹ', '\u00CC\u00D0\u00CE\u00CF\u00D1'],
  ['êềếểễệ', '\u00AA\u00D2\u00D5\u00D3\u00D4\u00D6'],
  ['ìíỉĩị', '\u00D7\u00DD\u00D8\u00DC\u00DE'],
  ['òóỏõọ', '\u00DF\u00E3\u00E1\u00E2\u00E4'],
  ['ôồốổỗộ', '\u00AB\u00E5\u00E8\u00E6\u00E7\u00E9'],
  ['ơờớởỡợ', '\u00AC\u00EA\u00ED\u00EB\u00EC\u00EE'],
  ['ùúủũụ', '\u00EF\u00F3\u00F1\u00F2\u00F4'],
  ['ưừứửữự', '\u00AD\u00F5\u00F8\u00F6\u00F7\u00F9'],
  ['ỳýỷỹỵ', '\u00FA\u00FD\u00FB\u00FC\u00FE'],
];
const CAPITALS: readonly (readonly [string, string])[] = [['ĂÂÊÔƠƯĐ', '\u00A1\u00A2\u00A3\u00A4\u00A5\u00A6\u00A7']];

/** Code → letter, in fonts of both cases. */
export const TCVN3: ReadonlyMap<string, string> = new Map([...SMALL, ...CAPITALS].flatMap(([letters, codes]) => [...letters].map((letter, i) => [codes.charAt(i), letter] as const)));
/** Code → letter, in capital fonts: all letters are capitals there. */
export const TCVN3_CAPITAL: ReadonlyMap<string, string> = new Map([...TCVN3].map(([code, letter]) => [code, letter.toLocaleUpperCase('vi')]));
