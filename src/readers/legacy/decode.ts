import { isSyllable } from './syllable.ts';
import { TCVN3, TCVN3_CAPITAL } from './tcvn3.ts';
import { VNI, VNI_MIXED } from './vni.ts';

/** Encodings of Vietnamese from before Unicode that are read. */
export type LegacyEncoding = 'tcvn3' | 'vni';

/** The encoding that a font was made for: `.VnTime`, `.VnTimeH`, `VNI-Times`; undefined for other fonts. */
export function encodingOfFont(font: string): LegacyEncoding | undefined {
  if (/^\.vn[a-z]/iu.test(font.trim())) return 'tcvn3';
  return /^vni[- ]/iu.test(font.trim()) ? 'vni' : undefined;
}

/** Does a font print capitals at the codes of small letters (`.VnTimeH`)? */
const isCapitalFont = (font: string): boolean => /H$/u.test(font.trim());

/** Letters of Vietnamese that no encoding of one byte shows by themselves, and marks that combine: the text is Unicode already. */
const UNICODE = /[\u0102\u0103\u0110\u0111\u0128\u0129\u0168\u0169\u01A0\u01A1\u01AF\u01B0\u0300-\u036F\u1EA0-\u1EF9]/u;
/** Characters that an old encoding may use, and their twins in the private area, where symbol fonts have them. */
const HIGH = /[\u00A1-\u00FF\uF0A1-\uF0FF]/u;

/**
 * The text of a run that is set in a font of an old encoding, in Unicode. Undefined where there is nothing to decode:
 * the font is none of them, or the text is Unicode already.
 */
export function decodeLegacy(text: string, font: string): string | undefined {
  const encoding = encodingOfFont(font);
  if (encoding === undefined || UNICODE.test(text)) return undefined;
  const codes = text.replace(/[\uF020-\uF0FF]/gu, (char) => String.fromCharCode(char.charCodeAt(0) - 0xf000));
  if (encoding === 'vni') return HIGH.test(codes) ? fromVni(codes) : undefined;
  const capital = isCapitalFont(font);
  return HIGH.test(codes) || (capital && /[a-z]/u.test(codes)) ? fromTcvn3(codes, capital) : undefined;
}

/** TCVN3 as Unicode; what has no letter there stays. */
export function fromTcvn3(text: string, capital = false): string {
  const table = capital ? TCVN3_CAPITAL : TCVN3;
  let out = '';
  for (const char of text) out += table.get(char) ?? (capital ? char.toUpperCase() : char);
  return out;
}

/** VNI as Unicode: the longer code wins. */
export function fromVni(text: string): string {
  let out = '';
  for (let i = 0; i < text.length; i++) {
    const two = text.slice(i, i + 2);
    const letter = VNI.get(two) ?? VNI_MIXED.get(two);
    if (letter !== undefined && two.length === 2) i += 1;
    out += letter ?? VNI.get(text.charAt(i)) ?? text.charAt(i);
  }
  return out;
}

const WORDS = /[A-Za-z\u00A1-\u00FF]+/gu;
/** So many words are enough to know, and fewer than this say nothing. */
const [MOST, FEWEST] = [1500, 5];

/** The old encoding of a text of which no font is known: its words are syllables once decoded, and were none before. */
export function legacyEncodingOf(text: string): LegacyEncoding | undefined {
  const words = highWords(text);
  if (words.length < FEWEST) return undefined;
  const share = (decode: (word: string) => string) => words.filter((word) => isSyllable(decode(word))).length / words.length;
  const asIs = share((word) => word);
  const [tcvn3, vni] = [share(fromTcvn3), share(fromVni)];
  const best = Math.max(tcvn3, vni);
  if (best < 0.8 || asIs > 0.4 || UNICODE.test(text.slice(0, 20_000))) return undefined;
  return tcvn3 >= vni ? 'tcvn3' : 'vni';
}

/** Words with characters that an old encoding uses; `ư` is a soft hyphen in TCVN3. */
function highWords(text: string): string[] {
  const out: string[] = [];
  for (const [word] of text.matchAll(WORDS)) {
    if (HIGH.test(word)) out.push(word);
    if (out.length >= MOST) break;
  }
  return out;
}

/** `Số: 12/QĐ-UBND`: all its plain letters are capitals, whatever font it was set in. */
const NUMBER_LINE = /^\s*S\u00E8\s?[:.]?\s{0,9}\d{0,9}\s{0,9}\//u;

/** Text of an old encoding without a font, as Unicode: lines and words of which all plain letters are capitals were set in a capital font. */
export function decodeText(text: string, encoding: LegacyEncoding): string {
  if (encoding === 'vni') return fromVni(text);
  const word = (one: string) => fromTcvn3(one, /[A-Z].*[A-Z]/u.test(one) && !/[a-z]/u.test(one));
  const line = (one: string) => (/(?:[A-Z][^A-Z]*){4}/u.test(one) && !/[a-z]/u.test(one) && !NUMBER_LINE.test(one) ? fromTcvn3(one, true) : one.replace(WORDS, word));
  return text.split('\n').map(line).join('\n');
}
