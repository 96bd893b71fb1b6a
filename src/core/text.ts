/** One sentence in the two languages of the product. */
export interface Bilingual {
  readonly vi: string;
  readonly en: string;
}
/** Language of messages: Vietnamese or English. */
export type Lang = keyof Bilingual;

/** Upper case. Vietnamese has no rules of its own for it, and asking by locale takes four times as long. */
export const hoa = (text: string): string => text.toUpperCase();
/** Lower case. */
export const thuong = (text: string): string => text.toLowerCase();
/** Runs of white space as one space, ends trimmed. */
export const gon = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/** A text without the characters of a set at its end; a loop, since a pattern would try from every character of a long run of them. */
export function boDuoi(text: string, dau: string): string {
  let end = text.length;
  while (end > 0 && dau.includes(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}

export const NBSP = '\u00A0';
/** A hyphen at which a line never breaks; writers print a plain hyphen or the format's own. */
export const NB_HYPHEN = '\u2011';
/** Text with the two non-breaking characters as the plain ones that were typed. */
export const plain = (text: string): string => (/[\u00A0\u2011]/.test(text) ? text.replaceAll(NBSP, ' ').replaceAll(NB_HYPHEN, '-') : text);
