import { decodeLegacy, type LegacyUse } from '../legacy/index.ts';
import type { Glyph } from './marks.ts';

/** Characters set in fonts of old encodings, font by font; given are the letters of each page in such fonts. */
export function legacyUses(pages: readonly (readonly Glyph[])[]): LegacyUse[] {
  const texts = new Map<string, { readonly page: number; readonly list: string[] }>();
  for (const [i, glyphs] of pages.entries()) for (const { text, font } of glyphs) {
    const family = font?.family ?? '';
    const use = texts.get(family) ?? { page: i + 1, list: [] };
    use.list.push(text);
    texts.set(family, use);
  }
  return [...texts].map(([font, { page, list }]) => ({ font, place: { page }, characters: list.length, decoded: decodeLegacy(list.join(''), font) === undefined ? 0 : list.length }));
}
