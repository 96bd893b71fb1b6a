/** Letters of a text by what they are. */
interface Letters {
  words: number;
  /** Words that mix letters of several scripts, or hold characters of no script. */
  mixed: number;
  letters: number;
  vowels: number;
}

const WORD = /[^\s]+/gu;
/** Letters of Vietnamese and of its Latin neighbours. */
const LATIN = /[A-Za-z\u00AA\u00BA\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u0131\u0168\u0169\u01A0\u01A1\u01AF\u01B0\u1EA0-\u1EF9]/u;
/** Letters that no word of Latin letters holds: of other scripts, marks that stand alone, characters of private use or of none. */
const ALIEN = /[\u0132-\u0167\u016A-\u019F\u01A2-\u01AE\u01B1-\u02AF\u0300-\u036F\u0370-\u052F\u0530-\u06FF\uE000-\uF8FF\uFFFD]/u;
/** Bytes of UTF-8 read as letters of a Western character set. */
const TWICE = /(?:á[»º][\u0080-\u00BF\u2010-\u2122\u0152-\u017E\u02C6\u02DC\u0192]|Ã[\u0080-\u00BF\u0192\u0160\u2030\u00A0]|Ä[\u0090\u2018\u0083\u0192\u201A]|Æ[\u00A0\u00A1\u00AF\u00B0])/u;
const VOWEL = /[aeiouyAEIOUY\u00C0-\u00CF\u00D2-\u00D6\u00D9-\u00DD\u00E0-\u00EF\u00F2-\u00F6\u00F9-\u00FD\u0102\u0103\u0128\u0129\u0168\u0169\u01A0\u01A1\u01AF\u01B0\u1EA0-\u1EF9]/u;

/** Words looked at; a share of them is enough. */
const MOST = 4000;
/** Fewer words say nothing. */
const FEWEST = 20;

/**
 * Is a text cipher: letters of a font without a key to them, or bytes read in the wrong character set?
 * Told by words that mix scripts, and by words without vowels. English, capitals and text without marks have both kinds of letters where they belong.
 */
export function isGarbled(text: string): boolean {
  const seen = lettersOf(text);
  if (seen.words < FEWEST) return false;
  return seen.mixed > seen.words * 0.12 || (seen.letters >= 150 && seen.vowels < seen.letters * 0.2);
}

function lettersOf(text: string): Letters {
  const seen: Letters = { words: 0, mixed: 0, letters: 0, vowels: 0 };
  for (const [word] of text.normalize('NFC').matchAll(WORD)) {
    const latin = LATIN.test(word);
    const alien = ALIEN.test(word);
    if (!latin && !alien) continue;
    seen.words += 1;
    if ((latin && alien) || /[\uE000-\uF8FF\uFFFD]/u.test(word) || TWICE.test(word)) seen.mixed += 1;
    if (latin) count(seen, word);
    if (seen.words >= MOST) break;
  }
  return seen;
}

/** Vowels among the letters of words in lower case and of capitals; abbreviations of capitals have few and do not count. */
function count(seen: Letters, word: string): void {
  if (word.length <= 7 && word === word.toUpperCase()) return;
  for (const letter of word.slice(0, 60)) {
    if (!LATIN.test(letter)) continue;
    seen.letters += 1;
    if (VOWEL.test(letter)) seen.vowels += 1;
  }
}
