import type { Pt } from '../../core/units.ts';
import type { SeenBlock, SeenParagraph, SeenRule } from '../seen/model.ts';
import type { XmlElement } from '../package/xml.ts';
import type { ParaRead } from './paragraph.ts';
import { colorOf } from './theme.ts';
import { child, elements, points, tidy } from './xml-kit.ts';

/** One drawn side. */
export interface Side {
  readonly thickness: Pt;
  readonly space: Pt;
  readonly color: string;
}
const UNDRAWN: ReadonlySet<string> = new Set(['none', 'nil']);

/** A side as it is drawn; nothing where it is not. */
export function sideOf(element: XmlElement | undefined, theme: Parameters<typeof colorOf>[1]): Side | undefined {
  if (element === undefined || UNDRAWN.has(element.attributes['w:val'] ?? 'none')) return undefined;
  const { 'w:sz': size, 'w:space': space, 'w:color': color, 'w:themeColor': themed } = element.attributes;
  const hue = colorOf({ ...element, attributes: { ...element.attributes, 'w:val': color ?? 'auto', ...(themed === undefined ? {} : { 'w:themeColor': themed }) } }, theme);
  // A white line is seen on no page.
  if (hue === 'FFFFFF') return undefined;
  return { thickness: points(size, 8) ?? 0.5, space: points(space, 1) ?? 0, color: hue ?? '000000' };
}

/** Paragraphs one under the other with the same borders and indents stand in one box; a line between them keeps them apart. */
export function borderKey({ props, para, number }: ParaRead): string {
  const own = child(props.borders, 'w:between') === undefined ? '' : String(number);
  return `${own}${para.left} ${para.right} ${elements(props.borders).map(({ name, attributes }) => name + JSON.stringify(attributes)).join()}`;
}

/** Takes the lines away between two paragraphs in one box: what ends the blocks before, and what begins those after. */
export function joinBoxes(out: SeenBlock[], at: number): void {
  const after = out[at];
  if (after?.kind === 'rule' && after.drawn === 'border') out.splice(at, 1);
  const one = out[at];
  if (one?.kind === 'paragraph' && one.frame !== undefined) out[at] = withoutFrame(one);
  const before = out[at - 1];
  if (before?.kind === 'rule' && before.drawn === 'border' && out[at] !== undefined) out.splice(at - 1, 1);
}
function withoutFrame({ frame: _, ...rest }: SeenParagraph): SeenParagraph {
  return rest;
}

/** Blocks of a paragraph with its borders: a frame where it has all four, lines above and below it otherwise. */
export function borderBlocks(read: ParaRead, body: SeenBlock[]): SeenBlock[] {
  const { borders } = read.props;
  if (borders === undefined) return body;
  const side = (name: string) => sideOf(child(borders, name), read.doc.theme);
  const [top, bottom, left, right] = [side('w:top'), side('w:bottom'), side('w:left') ?? side('w:start'), side('w:right') ?? side('w:end')];
  if (top !== undefined && bottom !== undefined && left !== undefined && right !== undefined) return body.map((block, index) => (index === 0 ? framed(read, block, top, left) : block));
  const empty = body.length === 1 && body[0]?.kind === 'paragraph' && body[0].marker === undefined && isBlank(body[0]);
  const inside = empty && (top !== undefined || bottom !== undefined) ? [] : body;
  return [...(top === undefined ? [] : [ruleOf(read, top, -1)]), ...inside, ...(bottom === undefined ? [] : [ruleOf(read, bottom, empty ? -1 : 0)])];
}

/** Nothing, or white space only. */
const isBlank = ({ inlines }: SeenParagraph): boolean => inlines.every((inline) => inline.kind === 'text' && inline.text.trim() === '');

function ruleOf({ para, place, number }: ParaRead, side: Side, by: number): SeenRule {
  const x = Math.min(para.left, para.left + para.firstLine);
  return { kind: 'rule', place: { number: Math.max(1, number + by) }, length: tidy(Math.max(0, place.width - x - para.right)), thickness: side.thickness, x: tidy(x), color: side.color, drawn: 'border' };
}

function framed(read: ParaRead, block: SeenBlock, tall: Side, wide: Side): SeenBlock {
  if (block.kind !== 'paragraph') return block;
  const { para, place } = read;
  const width = place.width - para.left - para.right + 2 * (wide.space + wide.thickness);
  const height = lineHeight(block) + 2 * (tall.space + tall.thickness);
  return { ...block, frame: { width: tidy(width), height: tidy(height), color: tall.color } };
}

/** Height of one line of a paragraph. */
function lineHeight({ para, inlines }: SeenParagraph): Pt {
  const size = inlines.find((inline) => inline.kind === 'text')?.size ?? 14;
  return para.line.kind === 'exact' ? para.line.value : para.line.value * size * 1.15;
}
