/** Tones off a letter: `ế` is `ê`. */
const toneless = (text: string): string => text.normalize('NFD').replace(/[\u0300\u0301\u0303\u0309\u0323]/gu, '').normalize('NFC');

const ONSET = '(?:ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdđghklmnprstvx])?';
const CORE = '(?:iê|yê|uyê|uya|uô|ươ|oai|oay|oeo|oao|uây|uyu|uêu|iêu|yêu|uôi|ươi|ươu|ia|ya|ua|ưa|oa|oă|oe|uê|uơ|uy|uâ|ai|ay|ao|au|âu|ây|eo|êu|iu|oi|ôi|ơi|ui|ưi|ưu|oo|ô|ơ|ư|ă|â|ê|a|e|i|o|u|y)';
const SYLLABLE = new RegExp(`^${ONSET}${CORE}(?:ng|nh|ch|[cmnpt])?$`, 'u');

/** Could a word be a syllable of Vietnamese, tones aside? */
export function isSyllable(word: string): boolean {
  const plain = toneless(word.toLocaleLowerCase('vi'));
  return plain.length <= 7 && SYLLABLE.test(plain);
}
