import { LETTER } from './kit.ts';

/** Texts that mean something to a log, a page, a table, a terminal or an XML reader. */
export const HOSTILE = [
  '::error file=x::giả',
  '##[add-mask]giả',
  ']]></failure><x>',
  '</script><script>alert(1)</script>',
  'a | b | c',
  '<img src=x onerror=alert(1)>',
  '@nguoi-dung #123 https://xau.vn www.xau.vn',
  '![x](http://xau.vn) [x](http://xau.vn) **x** `x`',
  '%0A::error::giả',
  '"><b>',
  '\u202Eđảo\u2066',
  '\u2028::error::giả',
] as const;

/** A letter that holds such a text twice: behind words that are warned of, and as the name of a field that does not exist. */
export const hostileLetter = (text: string): string => LETTER.replace('kinhGui: Các phòng', `kinhGui: ${JSON.stringify(`Kính gửi: ${text}`)}\n${JSON.stringify(text)}: 1`);
