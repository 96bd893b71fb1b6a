import { decodeLegacy, type LegacyUse } from '../legacy/index.ts';
import type { Glyph } from './marks.ts';

/** Characters set in fonts of old encodings, font by font; given are the letters of each page in such fonts. */
export function legacyUses(pages: readonly (readonly Glyph[])[]): LegacyUse[] {
  const texts = new Map<string, string[]>();
  for (const glyphs of pages) for (const { text, font } of glyphs) {
    const family = font?.family ?? '';
    const list = texts.get(family) ?? [];
    list.push(text);
    texts.set(family, list);
  }
  return [...texts].map(([font, list]) => ({ font, characters: list.length, decoded: decodeLegacy(list.join(''), font) === undefined ? 0 : list.length }));
}
