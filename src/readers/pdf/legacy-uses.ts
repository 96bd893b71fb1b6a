import { decodeLegacy, encodingOfFont, type LegacyUse } from '../legacy/index.ts';
import type { Marks } from './marks.ts';

/** Characters set in fonts of old encodings, font by font. */
export function legacyUses(pages: readonly Marks[]): LegacyUse[] {
  const texts = new Map<string, string[]>();
  for (const { glyphs } of pages) for (const { text, font } of glyphs) {
    if (font === undefined || encodingOfFont(font.family) === undefined) continue;
    const list = texts.get(font.family) ?? [];
    list.push(text);
    texts.set(font.family, list);
  }
  return [...texts].map(([font, list]) => ({ font, characters: list.length, decoded: decodeLegacy(list.join(''), font) === undefined ? 0 : list.length }));
}
