import type { XmlElement } from '../package/xml.ts';
import { child, elements, val, within } from './xml-kit.ts';
import { table } from '../package/table.ts';

/** Typefaces and colours that a theme gives. */
export interface Theme {
  /** `majorAscii`, `minorHAnsi` … → typeface. */
  font(name: string | undefined): string | undefined;
  /** `accent1`, `text1`, `dark2` … → six hex digits. */
  color(name: string | undefined): string | undefined;
}

const ALIASES: Readonly<Record<string, string>> = table({
  text1: 'dk1', tx1: 'dk1', dark1: 'dk1', text2: 'dk2', tx2: 'dk2', dark2: 'dk2',
  background1: 'lt1', bg1: 'lt1', light1: 'lt1', background2: 'lt2', bg2: 'lt2', light2: 'lt2',
  hyperlink: 'hlink', followedHyperlink: 'folHlink',
});

/** The theme of a file; one that has none gives nothing. */
export function themeOf(root: XmlElement | undefined): Theme {
  const fonts = within(root, 'a:themeElements', 'a:fontScheme');
  const typefaces = { major: faces(child(fonts, 'a:majorFont')), minor: faces(child(fonts, 'a:minorFont')) };
  const colors = colorsOf(within(root, 'a:themeElements', 'a:clrScheme'));
  return {
    font(name) {
      if (name === undefined) return undefined;
      const set = name.startsWith('major') ? typefaces.major : typefaces.minor;
      return name.endsWith('Ascii') || name.endsWith('HAnsi') ? set.latin : set.other;
    },
    color: (name) => (name === undefined ? undefined : colors.get(ALIASES[name] ?? name)),
  };
}

const face = (element: XmlElement | undefined): string | undefined => {
  const name = element?.attributes['typeface'];
  return name === undefined || name === '' ? undefined : name;
};
const faces = (set: XmlElement | undefined) => ({ latin: face(child(set, 'a:latin')), other: face(child(set, 'a:cs')) ?? face(child(set, 'a:ea')) });

function colorsOf(scheme: XmlElement | undefined): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const one of elements(scheme)) {
    const color = val2(child(one, 'a:srgbClr')) ?? child(one, 'a:sysClr')?.attributes['lastClr'];
    if (color !== undefined) found.set(one.name.slice(2), color.toUpperCase());
  }
  return found;
}
const val2 = (element: XmlElement | undefined): string | undefined => element?.attributes['val'] ?? val(element);

const HEX = /^[0-9A-Fa-f]{6}$/u;
/** The colour of letters or lines as `w:color` and its like give it; `auto` is black. */
export function colorOf(element: XmlElement | undefined, theme: Theme): string | undefined {
  if (element === undefined) return undefined;
  const { 'w:val': plain, 'w:themeColor': name, 'w:themeTint': tint, 'w:themeShade': shade } = element.attributes;
  const themed = theme.color(name);
  // Word keeps the mixed colour in `w:val` beside the theme's name.
  if (plain !== undefined && HEX.test(plain)) return plain.toUpperCase();
  if (themed === undefined) return plain === undefined ? undefined : '000000';
  return mix(mix(themed, 'FFFFFF', tint), '000000', shade);
}

/** A colour moved towards another: `part` of 255 stays. */
function mix(color: string, towards: string, part: string | undefined): string {
  if (part === undefined) return color;
  const keep = Number.parseInt(part, 16) / 255;
  const byte = (text: string, at: number): number => Number.parseInt(text.slice(at, at + 2), 16);
  return [0, 2, 4].map((at) => Math.round(byte(color, at) * keep + byte(towards, at) * (1 - keep)).toString(16).padStart(2, '0')).join('').toUpperCase();
}
