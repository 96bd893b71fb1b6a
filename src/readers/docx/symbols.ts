import { table } from '../package/table.ts';

/** Signs of symbol fonts, by code without the private-use prefix, as Unicode. */
const SYMBOL: Readonly<Record<number, string>> = {
  0x22: '∀', 0x2a: '∗', 0x2d: '−', 0x40: '≅', 0x44: 'Δ', 0x46: 'Φ', 0x47: 'Γ', 0x4c: 'Λ', 0x50: 'Π', 0x51: 'Θ', 0x53: 'Σ', 0x57: 'Ω',
  0x61: 'α', 0x62: 'β', 0x63: 'χ', 0x64: 'δ', 0x65: 'ε', 0x66: 'φ', 0x67: 'γ', 0x68: 'η', 0x6a: 'ϕ', 0x6b: 'κ', 0x6c: 'λ', 0x6d: 'μ', 0x6e: 'ν',
  0x70: 'π', 0x71: 'θ', 0x72: 'ρ', 0x73: 'σ', 0x74: 'τ', 0x77: 'ω', 0xa2: '′', 0xa3: '≤', 0xa5: '∞', 0xac: '←', 0xad: '↑', 0xae: '→', 0xaf: '↓',
  0xb0: '°', 0xb1: '±', 0xb2: '″', 0xb3: '≥', 0xb4: '×', 0xb7: '•', 0xb8: '÷', 0xb9: '≠', 0xba: '≡', 0xbb: '≈', 0xbc: '…', 0xc5: '⊕', 0xc6: '∅',
  0xd6: '√', 0xd7: '⋅', 0xdb: '⇔', 0xde: '⇒', 0xe0: '◊', 0xe5: '∑', 0xf2: '∫',
};
const WINGDINGS: Readonly<Record<number, string>> = {
  0x21: '✏', 0x22: '✂', 0x28: '☎', 0x2a: '✉', 0x36: '⌛', 0x46: '☞', 0x6c: '●', 0x6d: '❍', 0x6e: '■', 0x6f: '□', 0x70: '□', 0x71: '❑', 0x72: '❒', 0x73: '⬧', 0x74: '⧫',
  0x75: '◆', 0x76: '❖', 0x77: '⬥', 0x9f: '•', 0xa1: '○', 0xa7: '▪', 0xa8: '◻', 0xab: '★', 0xd8: '➢', 0xdf: '←', 0xe0: '→', 0xe8: '➔', 0xf0: '⇨', 0xfb: '✗', 0xfc: '✓', 0xfd: '☒', 0xfe: '☑',
};
const TABLES: Readonly<Record<string, Readonly<Record<number, string>>>> = table({ symbol: SYMBOL, wingdings: WINGDINGS });
const WINGDINGS_2: Readonly<Record<number, string>> = { 0x4f: '✗', 0x50: '✓', 0x51: '☒', 0x52: '☑', 0xa3: '□', 0x96: '•', 0x97: '●' };

const tableOf = (font: string | undefined): Readonly<Record<number, string>> | undefined => {
  const name = font?.toLowerCase() ?? '';
  return name === 'wingdings 2' ? WINGDINGS_2 : TABLES[name];
};
const PRIVATE = /[\uF020-\uF0FF]/gu;

/** One sign of a font (`w:sym`). */
export function signOf(font: string | undefined, code: number): string {
  if (!Number.isInteger(code) || code <= 0 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return '';
  const low = code >= 0xf000 && code <= 0xf0ff ? code - 0xf000 : code;
  return tableOf(font)?.[low] ?? (code === low ? String.fromCodePoint(code) : low < 0x80 && tableOf(font) === undefined ? String.fromCharCode(low) : '•');
}

/** Text in which signs of a symbol font stand for themselves; those of which no table knows are bullets. */
export const shownText = (text: string, font: string | undefined): string =>
  text.replace(PRIVATE, (sign) => signOf(font ?? 'Symbol', sign.charCodeAt(0)));
