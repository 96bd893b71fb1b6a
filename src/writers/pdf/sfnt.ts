/** What the writer reads from a TrueType font itself: characters, advance widths and line measures. */
export interface Sfnt {
  readonly unitsPerEm: number;
  readonly ascent: number;
  readonly descent: number;
  readonly lineGap: number;
  readonly underlinePosition: number;
  readonly underlineThickness: number;
  /** Glyph of a code point; 0 where the font has none. */
  glyphOf(codePoint: number): number;
  /** Advance width of a glyph in font units. */
  advanceOf(glyph: number): number;
}

type Tables = (tag: string, minLength: number) => DataView;
type GlyphOf = (codePoint: number) => number;

const TRUETYPE: ReadonlySet<number> = new Set([0x00010000, 0x74727565]); // 1.0, 'true'

/** Reads a font; throws an Error whose message says what is wrong with the bytes. */
export function readSfnt(bytes: Uint8Array): Sfnt {
  const tables = tableDirectory(new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  const head = tables('head', 54);
  const hhea = tables('hhea', 36);
  const post = tables('post', 12);
  const unitsPerEm = head.getUint16(18);
  if (unitsPerEm < 16 || unitsPerEm > 16384) throw new Error(`unitsPerEm ${unitsPerEm}`);
  return {
    unitsPerEm,
    ascent: hhea.getInt16(4),
    descent: hhea.getInt16(6),
    lineGap: hhea.getInt16(8),
    underlinePosition: post.getInt16(8),
    underlineThickness: post.getInt16(10),
    glyphOf: characterMap(tables('cmap', 4)),
    advanceOf: advances(tables('hmtx', 4), hhea.getUint16(34)),
  };
}

function tableDirectory(view: DataView): Tables {
  if (view.byteLength < 12) throw new Error('too short');
  if (view.getUint32(0) === 0x4f54544f) throw new Error('OpenType with CFF outlines'); // 'OTTO'
  if (!TRUETYPE.has(view.getUint32(0))) throw new Error('not a TrueType font');
  const count = view.getUint16(4);
  if (view.byteLength < 12 + 16 * count) throw new Error('table directory cut off');
  const places = new Map<string, number>();
  for (let at = 12; at < 12 + 16 * count; at += 16) {
    if (view.getUint32(at + 8) + view.getUint32(at + 12) > view.byteLength) throw new Error(`table ${tagAt(view, at)} cut off`);
    places.set(tagAt(view, at), at);
  }
  return (tag, minLength) => {
    const at = places.get(tag);
    if (at === undefined) throw new Error(`no table ${tag}`);
    const [offset, length] = [view.getUint32(at + 8), view.getUint32(at + 12)];
    if (length < minLength) throw new Error(`table ${tag} cut off`);
    return new DataView(view.buffer, view.byteOffset + offset, length);
  };
}

const tagAt = (view: DataView, at: number): string =>
  String.fromCharCode(view.getUint8(at), view.getUint8(at + 1), view.getUint8(at + 2), view.getUint8(at + 3));

function advances(hmtx: DataView, count: number): (glyph: number) => number {
  if (count === 0 || hmtx.byteLength < 4 * count) throw new Error('table hmtx cut off');
  return (glyph) => hmtx.getUint16(4 * Math.min(glyph, count - 1));
}

/** The widest Unicode map of the font: format 12 before format 4. */
function characterMap(cmap: DataView): GlyphOf {
  let best: { readonly format: number; readonly offset: number } | undefined;
  for (let i = 0; i < cmap.getUint16(2); i += 1) {
    const platform = cmap.getUint16(4 + 8 * i);
    const offset = cmap.getUint32(8 + 8 * i);
    const format = cmap.getUint16(offset);
    const unicode = platform === 0 || platform === 3;
    if (unicode && (format === 4 || format === 12) && format > (best?.format ?? 0)) best = { format, offset };
  }
  if (best === undefined) throw new Error('no Unicode character map');
  return best.format === 12 ? groups(cmap, best.offset) : segments(cmap, best.offset);
}

function groups(cmap: DataView, start: number): GlyphOf {
  const count = cmap.getUint32(start + 12);
  cmap.getUint32(start + 16 + 12 * count - 4); // throws now, not while drawing
  return (codePoint) => {
    for (let at = start + 16; at < start + 16 + 12 * count; at += 12) {
      if (codePoint > cmap.getUint32(at + 4)) continue;
      const first = cmap.getUint32(at);
      return codePoint < first ? 0 : cmap.getUint32(at + 8) + codePoint - first;
    }
    return 0;
  };
}

function segments(cmap: DataView, start: number): GlyphOf {
  const doubled = cmap.getUint16(start + 6);
  const [ends, starts] = [start + 14, start + 16 + doubled];
  cmap.getUint16(starts + 3 * doubled - 2); // throws now, not while drawing
  return (codePoint) => {
    for (let i = 0; i < doubled && codePoint <= 0xffff; i += 2) {
      if (codePoint > cmap.getUint16(ends + i)) continue;
      return codePoint < cmap.getUint16(starts + i) ? 0 : inSegment(cmap, starts + i, doubled, codePoint);
    }
    return 0;
  };
}

function inSegment(cmap: DataView, at: number, doubled: number, codePoint: number): number {
  const delta = cmap.getUint16(at + doubled);
  const rangeAt = at + 2 * doubled;
  const range = cmap.getUint16(rangeAt);
  if (range === 0) return (codePoint + delta) & 0xffff;
  const place = rangeAt + range + 2 * (codePoint - cmap.getUint16(at));
  const glyph = place + 2 <= cmap.byteLength ? cmap.getUint16(place) : 0;
  return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
}
