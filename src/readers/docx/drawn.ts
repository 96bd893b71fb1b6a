import type { Align } from '../../layout/tree.ts';
import type { Pt } from '../../core/units.ts';
import type { SeenBlock, SeenParagraph, SeenRule } from '../seen/model.ts';
import { blockElements, readBlocks } from './blocks.ts';
import { drawingOf, type Drawing } from './drawingml.ts';
import type { ParaRead } from './paragraph.ts';
import { pictureOf } from './pictures.ts';
import type { Float } from './settle.ts';
import type { Anchor, Shape } from './shapes.ts';
import { NO_LOOK } from './styles.ts';
import { vmlOf } from './vml.ts';
import { tidy } from './xml-kit.ts';
import { table } from '../package/table.ts';

/** What hangs on a paragraph: blocks, and where they are seen. */
export type Hung = Pick<Float, 'blocks' | 'y' | 'fromTop'> & { /** It stands in the line as a letter does. */ readonly inline: boolean };

/** Blocks of the drawings that hang on a paragraph. */
export function hungOn(read: ParaRead): Hung[] {
  const { doc, place, walk } = read;
  return walk.drawn.flatMap(({ element }) => {
    const drawings = element.name === 'w:drawing' ? drawingOf(element, doc.theme, doc.tally) : vmlOf(element, place.width, doc.tally);
    return drawings.flatMap((drawing) => drawing.shapes.flatMap((shape) => hung(read, drawing, shape)));
  });
}

function hung(read: ParaRead, { anchor }: Drawing, shape: Shape): Hung[] {
  const x = xOf(read, anchor, shape);
  const block = blocksOf(read, shape, x);
  if (block.length === 0) return [];
  return [{ blocks: block, inline: shape.inline, ...yOf(read, anchor, shape) }];
}

function blocksOf(read: ParaRead, shape: Shape, x: Pt | undefined): readonly SeenBlock[] {
  if (shape.content !== undefined) return boxOf(read, shape, x);
  if (shape.picture !== undefined) return [pictureOf(read, shape)];
  if (shape.isLine) return shape.stroke === undefined ? [] : [ruleOf(read, shape, shape.stroke, x)];
  if (shape.stroke !== undefined && shape.spot.width > 0 && shape.spot.height > 0) read.doc.tally.emptyBoxes += 1;
  return [];
}

function ruleOf({ number }: ParaRead, { spot, by }: Shape, stroke: NonNullable<Shape['stroke']>, x: Pt | undefined): SeenRule {
  return { kind: 'rule', place: { number }, length: tidy(spot.width), thickness: tidy(stroke.thickness), ...(x === undefined ? {} : { x: tidy(x) }), color: stroke.color, drawn: by };
}

/** Room between a box's line and its text, left and right together, unless told. */
const INSETS = 14.4;

/** The paragraphs of a text box; a line round it is the frame of the first with text. */
function boxOf({ doc, place }: ParaRead, { content, spot, stroke, insets = INSETS }: Shape, x: Pt | undefined): SeenBlock[] {
  const width = Math.max(1, spot.width - insets);
  const inside = { ...place, width, look: NO_LOOK, fields: [], depth: place.depth + 1, ...(x === undefined ? {} : { boxAlign: sideOf(x + spot.width / 2, place.width) }) };
  if (place.depth > MOST_DEPTH) return [];
  const { carried } = doc;
  doc.carried = undefined;
  const blocks = readBlocks(doc, inside, blockElements(doc, content));
  doc.carried = carried;
  const first = blocks.findIndex((block) => block.kind === 'paragraph' && block.inlines.length > 0);
  if (stroke === undefined || first < 0) return blocks;
  const frame = { width: tidy(spot.width), height: tidy(spot.height), color: stroke.color };
  return blocks.map((block, index) => (index === first ? framed(block, frame) : block));
}
const MOST_DEPTH = 40;
const framed = (block: SeenBlock, frame: NonNullable<SeenParagraph['frame']>): SeenBlock => (block.kind === 'paragraph' ? { ...block, frame } : block);

/** On which side of a column does something stand? */
function sideOf(middle: Pt, width: Pt): Align {
  if (Math.abs(middle - width / 2) < width / 8) return 'center';
  return middle < width / 2 ? 'left' : 'right';
}

const SHARE: Readonly<Record<string, number>> = table({ left: 0, inside: 0, center: 0.5, right: 1, outside: 1 });

/** Left edge from the left edge of the column; nothing where that cannot be said. */
function xOf({ place, para }: ParaRead, anchor: Anchor | undefined, { spot, inline }: Shape): Pt | undefined {
  if (inline || anchor === undefined) return inLine(place.width, para, spot);
  const [from, width] = anchor.fromH === 'page' && place.page !== undefined && !inCell(place.depth) ? [-place.page.margin.left, place.page.width] : [0, place.width];
  const share = anchor.alignH === undefined ? undefined : SHARE[anchor.alignH];
  if (share !== undefined) return from + (width - spot.width) * share;
  if (anchor.fromH === 'character') return undefined;
  const offset = anchor.x ?? spot.x;
  // A shape of a group says its place in the group, the group's anchor where that hangs.
  return offset === undefined ? undefined : from + offset + (anchor.x !== undefined && spot.x !== undefined && spot.x !== anchor.x ? spot.x : 0);
}
/** A shape in the line stands as its paragraph is aligned; the rule of a web page says where it stands itself. */
function inLine(width: Pt, { align, left, right }: ParaRead['para'], { x, y, width: own }: Shape['spot']): Pt {
  if (x !== undefined && y === undefined) return x;
  if (align === 'center') return (width - own) / 2;
  return align === 'right' ? width - right - own : left + (x ?? 0);
}
const inCell = (depth: number): boolean => depth > 0;

/** How far below the top of its paragraph, or of the page, something hangs. */
function yOf({ place }: ParaRead, anchor: Anchor | undefined, { spot, inline }: Shape): Pick<Hung, 'y' | 'fromTop'> {
  if (inline || anchor === undefined) return {};
  const offset = anchor.y ?? spot.y;
  if (offset === undefined || anchor.alignV !== undefined) return {};
  const y = offset + (anchor.y !== undefined && spot.y !== undefined && spot.y !== anchor.y ? spot.y : 0);
  if (anchor.fromV === 'paragraph' || anchor.fromV === 'line') return { y };
  if (inCell(place.depth) || place.page === undefined || place.margin !== undefined) return {};
  if (anchor.fromV === 'page') return { y: y - place.page.margin.top, fromTop: true };
  return anchor.fromV === 'margin' ? { y, fromTop: true } : {};
}
