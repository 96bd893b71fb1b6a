import type { Pt } from '../../core/units.ts';
import type { XmlElement } from '../package/xml.ts';
import { chosen } from './alternate.ts';
import { type Anchor, type Frame, inFrame, isLevel, type Shape, type Spot, type Stroke, THIN } from './shapes.ts';
import { more, type Tally } from './tally.ts';
import type { Theme } from './theme.ts';
import { child, elements, emu, flag, textIn, within } from './xml-kit.ts';

/** A drawing with its anchor and the shapes in it. */
export interface Drawing {
  readonly anchor?: Anchor | undefined;
  readonly shapes: readonly Shape[];
}
interface Walk {
  readonly theme: Theme;
  readonly tally: Tally;
  readonly inline: boolean;
  readonly alt: string | undefined;
}

const EMU = 12700;
const MOST_DEPTH = 16;

/** Reads a `w:drawing`. */
export function drawingOf(drawing: XmlElement, theme: Theme, tally: Tally): Drawing[] {
  return elements(drawing).flatMap((holder) => {
    const docPr = child(holder, 'wp:docPr');
    if ((holder.name !== 'wp:anchor' && holder.name !== 'wp:inline') || flagOf(docPr?.attributes['hidden'])) return [];
    const extent = child(holder, 'wp:extent')?.attributes;
    const inline = holder.name === 'wp:inline';
    const anchor = inline ? undefined : anchorOf(holder);
    const alt = docPr?.attributes['descr'] ?? docPr?.attributes['title'];
    const spot = { width: emu(extent?.['cx']) ?? 0, height: emu(extent?.['cy']) ?? 0 };
    const walk = { theme, tally, inline, alt };
    return [{ anchor, shapes: elements(within(holder, 'a:graphic', 'a:graphicData')).flatMap((one) => shapesOf(walk, one, spot, undefined, 0)) }];
  });
}
const flagOf = (value: string | undefined): boolean => value !== undefined && flag({ name: '', attributes: { 'w:val': value }, children: [] }) === true;

function anchorOf(holder: XmlElement): Anchor {
  const [h, v] = [child(holder, 'wp:positionH'), child(holder, 'wp:positionV')];
  const offset = (position: XmlElement | undefined): Pt | undefined => {
    const one = child(position, 'wp:posOffset');
    return one === undefined ? undefined : emu(textIn(one));
  };
  const align = (position: XmlElement | undefined): string | undefined => {
    const one = child(position, 'wp:align');
    return one === undefined ? undefined : textIn(one).trim();
  };
  return { fromH: h?.attributes['relativeFrom'] ?? 'column', fromV: v?.attributes['relativeFrom'] ?? 'paragraph', x: offset(h), y: offset(v), alignH: align(h), alignV: align(v) };
}

/** Shapes below an element: `spot` is the box of the whole drawing, `frame` how a group around it is scaled. */
function shapesOf(walk: Walk, one: XmlElement, spot: Spot, frame: Frame | undefined, depth: number): Shape[] {
  if (depth > MOST_DEPTH) return [];
  switch (one.name) {
    case 'wps:wsp':
      return [shapeOf(walk, one, frame === undefined ? spot : boxOf(within(one, 'wps:spPr', 'a:xfrm'), frame))];
    case 'pic:pic':
      return [pictureOf(walk, one, frame === undefined ? spot : boxOf(within(one, 'pic:spPr', 'a:xfrm'), frame))];
    case 'wpg:wgp':
    case 'wpg:grpSp':
      return groupOf(walk, one, spot, frame, depth);
    case 'wpc:wpc':
      return elements(one).flatMap((inner) => shapesOf(walk, inner, spot, { x: 0, y: 0, scaleX: 1 / EMU, scaleY: 1 / EMU }, depth + 1));
    case 'mc:AlternateContent':
      return elements(chosen(one)).flatMap((inner) => shapesOf(walk, inner, spot, frame, depth + 1));
    case 'c:chart':
      more(walk.tally.unseen, 'chart');
      return [];
    case 'dgm:relIds':
      more(walk.tally.unseen, 'smartArt');
      return [];
    default:
      return [];
  }
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}
const rawBox = (xfrm: XmlElement | undefined, off: string, ext: string): Box => {
  const [at, size] = [child(xfrm, off)?.attributes, child(xfrm, ext)?.attributes];
  const number = (text: string | undefined): number => (Number.isFinite(Number(text)) ? Number(text ?? 0) : 0);
  return { x: number(at?.['x']), y: number(at?.['y']), width: number(size?.['cx']), height: number(size?.['cy']) };
};
function boxOf(xfrm: XmlElement | undefined, frame: Frame): Spot {
  const { x, y, width, height } = rawBox(xfrm, 'a:off', 'a:ext');
  return inFrame(frame, x, y, width, height);
}

function groupOf(walk: Walk, group: XmlElement, spot: Spot, outer: Frame | undefined, depth: number): Shape[] {
  const xfrm = within(group, 'wpg:grpSpPr', 'a:xfrm');
  const inner = rawBox(xfrm, 'a:chOff', 'a:chExt');
  const own = outer === undefined ? { x: 0, y: 0, width: spot.width, height: spot.height } : boxOf(xfrm, outer);
  const scaleX = inner.width > 0 ? own.width / inner.width : 1 / EMU;
  const scaleY = inner.height > 0 ? own.height / inner.height : 1 / EMU;
  const frame = { x: (own.x ?? 0) - inner.x * scaleX, y: (own.y ?? 0) - inner.y * scaleY, scaleX, scaleY };
  return elements(group).flatMap((one) => shapesOf(walk, one, spot, frame, depth + 1));
}

const LINES: ReadonlySet<string> = new Set(['line', 'lineInv', 'straightConnector1']);

function shapeOf(walk: Walk, shape: XmlElement, box: Spot): Shape {
  const spPr = child(shape, 'wps:spPr');
  const prst = child(spPr, 'a:prstGeom')?.attributes['prst'] ?? '';
  const spot = turned(box, child(spPr, 'a:xfrm')?.attributes['rot']);
  const content = within(shape, 'wps:txbx', 'w:txbxContent');
  const stroke = strokeOf(walk.theme, child(spPr, 'a:ln'), within(shape, 'wps:style', 'a:lnRef'));
  const filled = content === undefined && spot.height < THIN && child(spPr, 'a:solidFill') !== undefined;
  // A shape drawn by hand that is long and flat is a stroke.
  const flat = spot.height < THIN || child(spPr, 'a:custGeom') !== undefined;
  const thin = LINES.has(prst) || (content === undefined && isLevel(spot) && flat);
  const drawn = stroke ?? (filled ? { thickness: spot.height, color: fillOf(walk.theme, child(spPr, 'a:solidFill')) ?? '000000' } : undefined);
  return { spot, by: 'drawing', stroke: drawn, isLine: thin && isLevel(spot), content, insets: insetsOf(child(shape, 'wps:bodyPr')), inline: walk.inline, alt: walk.alt };
}
const INSET = 7.2;
/** Room beside the text of a box. */
const insetsOf = (body: XmlElement | undefined): Pt => (emu(body?.attributes['lIns']) ?? INSET) + (emu(body?.attributes['rIns']) ?? INSET);
const QUARTER = 5_400_000;
/** A box turned by a quarter lies on its side. */
const turned = (spot: Spot, rot: string | undefined): Spot =>
  Math.round(Math.abs(Number(rot ?? 0)) / QUARTER) % 2 === 1 ? { ...spot, width: spot.height, height: spot.width } : spot;

function pictureOf(walk: Walk, pic: XmlElement, spot: Spot): Shape {
  const blip = within(pic, 'pic:blipFill', 'a:blip')?.attributes;
  const named = within(pic, 'pic:nvPicPr', 'pic:cNvPr')?.attributes['descr'];
  return { spot, by: 'drawing', isLine: false, picture: blip?.['r:embed'] ?? blip?.['r:link'] ?? '', alt: walk.alt ?? named, inline: walk.inline };
}

const DEFAULT_LINE = 0.75;
/** Widths of lines that a theme gives, thin to thick. */
const THEME_LINES = [0, 0.5, 1, 1.5] as const;

function strokeOf(theme: Theme, line: XmlElement | undefined, ref: XmlElement | undefined): Stroke | undefined {
  if (child(line, 'a:noFill') !== undefined) return undefined;
  const themed = THEME_LINES[Number(ref?.attributes['idx'] ?? 0)] ?? DEFAULT_LINE;
  if (line === undefined && themed === 0) return undefined;
  if (line !== undefined && themed === 0 && child(line, 'a:solidFill') === undefined && child(line, 'a:gradFill') === undefined && child(line, 'a:pattFill') === undefined) return undefined;
  const thickness = emu(line?.attributes['w']) ?? (themed === 0 ? DEFAULT_LINE : themed);
  return { thickness, color: fillOf(theme, child(line, 'a:solidFill')) ?? fillOf(theme, ref) ?? '000000' };
}

function fillOf(theme: Theme, fill: XmlElement | undefined): string | undefined {
  const plain = child(fill, 'a:srgbClr')?.attributes['val'] ?? child(fill, 'a:sysClr')?.attributes['lastClr'];
  const scheme = child(fill, 'a:schemeClr')?.attributes['val'];
  return plain?.toUpperCase() ?? theme.color(scheme) ?? (scheme === undefined ? undefined : '000000');
}
