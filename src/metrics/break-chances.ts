/** Whose line breaking to follow: Word's (what files are made for), or LibreOffice's (a second witness, for tests). */
export type LineRules = 'word' | 'libreoffice';

const HYPHENS = '-\u2010–—';
/** Characters that forbid a break on either side. */
const GLUE = '\u00A0\u2007\u202F\u2060\uFEFF\u2011';
const OFFICE_AFTER = '!?…\\|';
const OFFICE_CLOSING = ')]}»”’.,;:!?…%';

const isDigit = (char: string): boolean => char >= '0' && char <= '9';
const isLetterOrDigit = (char: string): boolean => /[\p{L}\p{N}]/u.test(char);

/** May a line break between two neighbours, neither of them a plain space? */
export function mayBreakBetween(left: string, right: string, rules: LineRules): boolean {
  if (GLUE.includes(left) || GLUE.includes(right)) return false;
  return rules === 'word' ? wordBreaks(left, right) : officeBreaks(left, right);
}

/** Word: after a hyphen or dash, unless a digit or another hyphen follows. */
const wordBreaks = (left: string, right: string): boolean => HYPHENS.includes(left) && !isDigit(right) && right !== '-';

/** LibreOffice: also before a digit, before an em dash, and after some marks when a letter or digit follows; never before closing marks. */
function officeBreaks(left: string, right: string): boolean {
  if (OFFICE_CLOSING.includes(right)) return false;
  if (left === '—' || right === '—') return true;
  if (HYPHENS.includes(left)) return right !== '-';
  return OFFICE_AFTER.includes(left) && isLetterOrDigit(right);
}
