import type { Pt } from '../../core/units.ts';
import type { XmlElement } from '../package/xml.ts';
import { type Frame, inFrame, isLevel, type Shape, type Spot, type Stroke, THIN } from './shapes.ts';
import type { Drawing } from './drawingml.ts';
import { more, type Tally } from './tally.ts';
import { child, elements, points } from './xml-kit.ts';
import { table } from '../package/table.ts';

const MOST_DEPTH = 16;
type Styles = ReadonlyMap<string, string>;

/** Reads the shapes of a `w:pict` or `w:object`; `width` is that of the column. */
export function vmlOf(holder: XmlElement, width: Pt, tally: Tally): Drawing[] {
  const types = new Map(elements(holder).filter(({ name }) => name === 'v:shapetype').map((type) => [`#${type.attributes['id'] ?? ''}`, type]));
  return elements(holder).flatMap((one) => {
    if (one.name === 'o:OLEObject') more(tally.unseen, 'ole');
    const styles = stylesOf(one.attributes['style']);
    if (styles.get('visibility') === 'hidden') return [];
    const shapes = shapesIn({ types, tally, width }, one, undefined, 0);
    if (shapes.length === 0) return [];
    const floats = styles.get('position') === 'absolute';
    return [{ shapes, anchor: floats ? anchorOf(styles, shapes[0]?.spot) : undefined }];
  });
}

interface Walk {
  readonly types: ReadonlyMap<string, XmlElement>;
  readonly tally: Tally;
  readonly width: Pt;
}

const SHAPES: ReadonlySet<string> = new Set(['v:shape', 'v:rect', 'v:roundrect', 'v:oval', 'v:line', 'v:polyline', 'v:image']);

function shapesIn(walk: Walk, one: XmlElement, frame: Frame | undefined, depth: number): Shape[] {
  if (depth > MOST_DEPTH) return [];
  if (one.name === 'v:group') {
    const inner = groupFrame(one, frame);
    return elements(one).flatMap((part) => shapesIn(walk, part, inner, depth + 1));
  }
  return SHAPES.has(one.name) ? [shapeOf(walk, one, frame)] : [];
}

/** A shape's style as names and values. */
function stylesOf(style: string | undefined): Styles {
  const found = new Map<string, string>();
  for (const part of (style ?? '').split(';')) {
    const cut = part.indexOf(':');
    if (cut > 0) found.set(part.slice(0, cut).trim(), part.slice(cut + 1).trim());
  }
  return found;
}

const PX = 4 / 3;
/** A length of VML: bare numbers are pixels, or units of the group around it. */
const length = (text: string | undefined, per = PX): number | undefined => points(text, per);
const pair = (text: string | undefined): readonly [string, string] => {
  const [a = '0', b = '0'] = (text ?? '').split(',');
  return [a, b];
};

function groupFrame(group: XmlElement, outer: Frame | undefined): Frame {
  const spot = spotOf(group, outer);
  const [originX, originY] = pair(group.attributes['coordorigin']).map(Number);
  const [sizeX, sizeY] = pair(group.attributes['coordsize'] ?? '1000,1000').map(Number);
  const scaleX = sizeX !== undefined && sizeX > 0 ? spot.width / sizeX : 1;
  const scaleY = sizeY !== undefined && sizeY > 0 ? spot.height / sizeY : 1;
  return { x: (outer === undefined ? 0 : (spot.x ?? 0)) - (originX ?? 0) * scaleX, y: (outer === undefined ? 0 : (spot.y ?? 0)) - (originY ?? 0) * scaleY, scaleX, scaleY };
}

function spotOf(shape: XmlElement, frame: Frame | undefined): Spot {
  if (shape.name === 'v:line') return lineSpot(shape, frame);
  const styles = stylesOf(shape.attributes['style']);
  const get = (name: string): number => length(styles.get(name), frame === undefined ? PX : 1) ?? 0;
  const side = (margin: string, name: string): number => get(margin) + (styles.has(margin) && frame === undefined ? 0 : get(name));
  const [x, y, width, height] = [side('margin-left', 'left'), side('margin-top', 'top'), get('width'), get('height')];
  return frame === undefined ? { x, y, width, height } : inFrame(frame, x, y, width, height);
}
function lineSpot(shape: XmlElement, frame: Frame | undefined): Spot {
  const per = frame === undefined ? PX : 1;
  const ends = (text: string | undefined): readonly number[] => pair(text).map((one) => length(one, per) ?? 0);
  const [fromX = 0, fromY = 0] = ends(shape.attributes['from']);
  const [toX = 0, toY = 0] = ends(shape.attributes['to'] ?? '10,10');
  const [x, y, width, height] = [Math.min(fromX, toX), Math.min(fromY, toY), Math.abs(toX - fromX), Math.abs(toY - fromY)];
  return frame === undefined ? { x, y, width, height } : inFrame(frame, x, y, width, height);
}

/** Kinds of shapes that are lines: of two ends, and connectors. */
const LINE_TYPES = /^#_x0000_t(?:20|32)$/u;
const WORD_ART = /^#_x0000_t1(?:3[6-9]|[4-6]\d|7[0-5])$/u;

function shapeOf(walk: Walk, shape: XmlElement, frame: Frame | undefined): Shape {
  const { attributes } = shape;
  const box = attributes['o:hr'] === 't' ? ruleSpot(walk, shape) : spotOf(shape, frame);
  const type = attributes['type'] ?? '';
  if (WORD_ART.test(type)) more(walk.tally.unseen, 'wordArt');
  const content = child(child(shape, 'v:textbox'), 'w:txbxContent');
  const image = child(shape, 'v:imagedata')?.attributes;
  const picture = image === undefined ? undefined : (image['r:id'] ?? image['o:relid'] ?? '');
  const stroke = picture === undefined ? strokeOf(walk, shape, box) : undefined;
  const thin = shape.name === 'v:line' || LINE_TYPES.test(type) || (content === undefined && picture === undefined && box.height < THIN);
  const inline = stylesOf(attributes['style']).get('position') !== 'absolute' && frame === undefined;
  return { spot: box, by: 'vml', stroke, isLine: thin && isLevel(box), content, insets: insetsOf(child(shape, 'v:textbox')), picture, alt: attributes['alt'] ?? image?.['o:title'], inline };
}

const INSET = 7.2;
/** Room beside the text of a box: `inset` names left, top, right and bottom, each of them only where it is not as usual. */
function insetsOf(box: XmlElement | undefined): Pt {
  const [left = '', , right = ''] = (box?.attributes['inset'] ?? '').split(',');
  return (length(left) ?? INSET) + (length(right) ?? INSET);
}

/** A horizontal rule of a web page: as wide as the column, or a share of it. */
function ruleSpot({ width }: Walk, shape: XmlElement): Spot {
  const styles = stylesOf(shape.attributes['style']);
  const share = Number(shape.attributes['o:hrpct'] ?? 0) / 1000;
  const own = length(styles.get('width')) ?? 0;
  const wide = share > 0 ? width * share : own > 0 ? own : width;
  const side = shape.attributes['o:hralign'] ?? 'left';
  const x = side === 'center' ? (width - wide) / 2 : side === 'right' ? width - wide : 0;
  return { x, width: wide, height: length(styles.get('height')) ?? 1.5 };
}

const isOff = (value: string | undefined): boolean => value === 'f' || value === 'false' || value === '0';
const DEFAULT_LINE = 0.75;

function strokeOf(walk: Walk, shape: XmlElement, box: Spot): Stroke | undefined {
  const type = walk.types.get(shape.attributes['type'] ?? '')?.attributes;
  const own = child(shape, 'v:stroke')?.attributes;
  const isRule = shape.attributes['o:hr'] === 't';
  const thin = isRule || (box.height > 0 && box.height < THIN && child(shape, 'v:textbox') === undefined && !isOff(shape.attributes['filled']) && shape.name === 'v:rect');
  if (isOff(shape.attributes['stroked'] ?? type?.['stroked']) || isOff(own?.['on'])) return thin ? { thickness: box.height, color: colorOf(shape.attributes['fillcolor']) } : undefined;
  const weight = shape.attributes['strokeweight'] ?? own?.['weight'] ?? type?.['strokeweight'];
  return { thickness: isRule ? box.height : (length(weight, 12700) ?? DEFAULT_LINE), color: colorOf(shape.attributes['strokecolor'] ?? own?.['color'] ?? type?.['strokecolor']) };
}

const NAMES: Readonly<Record<string, string>> = table({ black: '000000', red: 'FF0000', blue: '0000FF', white: 'FFFFFF', green: '008000', gray: '808080', silver: 'C0C0C0', yellow: 'FFFF00', navy: '000080', maroon: '800000' });
const HEX = /^#([0-9A-Fa-f]{6})/u;
const SHORT = /^#([0-9A-Fa-f])([0-9A-Fa-f])([0-9A-Fa-f])(?:$|[^0-9A-Fa-f])/u;
function colorOf(text: string | undefined): string {
  const value = text ?? 'black';
  const [, hex] = HEX.exec(value) ?? [];
  if (hex !== undefined) return hex.toUpperCase();
  const [, r, g, b] = SHORT.exec(value) ?? [];
  if (r !== undefined && g !== undefined && b !== undefined) return `${r}${r}${g}${g}${b}${b}`.toUpperCase();
  return NAMES[value.split(' ')[0] ?? ''] ?? '000000';
}

function anchorOf(styles: Styles, spot: Spot | undefined): Drawing['anchor'] {
  const named = (key: string, none: string): string => {
    const said = styles.get(key) ?? none;
    return said === 'text' ? none : said.replace(/-area$/u, '');
  };
  const align = (key: string): string | undefined => {
    const said = styles.get(key);
    return said === undefined || said === 'absolute' ? undefined : said;
  };
  return {
    fromH: named('mso-position-horizontal-relative', 'column'),
    fromV: named('mso-position-vertical-relative', 'paragraph'),
    x: spot?.x,
    y: spot?.y,
    alignH: align('mso-position-horizontal'),
    alignV: align('mso-position-vertical'),
  };
}
