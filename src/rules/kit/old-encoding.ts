/** Letters that TCVN3 (ABC) fonts show as Vietnamese ones and that no Vietnamese word has, beside a letter. */
const TCVN3 = /(?<=[A-Za-zÀ-ỹ])[\u00B5-\u00B9\u00BB-\u00BE\u00A8\u00A9\u00AB\u00AC\u00AE\u00D0-\u00D1\u00D6-\u00D8\u00DB\u00DC\u00DE\u00DF\u00E4-\u00E7\u00EB\u00EE-\u00F1\u00F6-\u00F8\u00FB\u00FC\u00FE]|\u00AE(?=[A-Za-zÀ-ỹ])/gu;
/** Pairs that VNI fonts show as one letter: a vowel and its mark after it, ñ for đ, ö for ư. */
const VNI = /[aoeAOE][\u00E4\u00E5\u00EB\u00EF\u00F8\u00FB\u00FC\u00C4\u00C5\u00CB\u00D8\u00DB\u00DC]|[uyUY\u00F6\u00D6][\u00F8\u00FB\u00EF\u00D8\u00DB\u00CF]|[aAeEoO][\u00E2\u00E0\u00E1\u00E3](?![\p{Ll}]{2})|(?<![A-Za-zÀ-ỹ])\u00F1(?=[A-Za-zÀ-ỹ])|\u00F6[\u00F4\u00EF\u00F8\u00F9]/gu;
/** Signs that no Vietnamese text in Unicode has. */
const LA = /[\u00A8-\u00BE\u00D0\u00D1\u00D6-\u00D8\u00DB\u00DC\u00DE\u00DF\u00E4-\u00E7\u00EB\u00EE-\u00F1\u00F6-\u00F8\u00FB\u00FC\u00FE]/u;
/** Letters that only a Unicode text has. */
const UNICODE = /[\u1EA0-\u1EF9\u0102\u0103\u0110\u0111\u01A0\u01A1\u01AF\u01B0]/gu;

/** The old encoding that a text is in, where its letters leave no doubt. */
export function encodingOf(text: string): string | undefined {
  const count = (form: RegExp): number => text.match(form)?.length ?? 0;
  if (!LA.test(text)) return undefined;
  const letters = text.length;
  const unicode = count(UNICODE);
  const enough = (found: number): boolean => found >= 5 && found * 12 >= letters && unicode * 5 <= found;
  const tcvn3 = count(TCVN3);
  const vni = count(VNI);
  if (!enough(Math.max(tcvn3, vni))) return undefined;
  return vni > tcvn3 ? 'VNI' : 'TCVN3';
}
