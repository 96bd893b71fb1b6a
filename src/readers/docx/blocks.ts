import type { SeenBlock } from '../seen/model.ts';
import type { XmlElement } from '../package/xml.ts';
import { chosenIn } from './alternate.ts';
import { joinBoxes } from './borders.ts';
import type { Doc, Place } from './context.ts';
import { readParagraph } from './paragraph.ts';
import { type Float, settle } from './settle.ts';
import { readTable } from './tables.ts';
import { more } from './tally.ts';
import { child } from './xml-kit.ts';

const WRAPPERS: ReadonlySet<string> = new Set(['w:customXml', 'w:ins', 'w:moveTo', 'w:smartTag']);

/** Paragraphs, tables and section marks right below an element, whatever they are wrapped in. */
export function blockElements(doc: Doc, parent: XmlElement | undefined, out: XmlElement[] = []): XmlElement[] {
  for (const one of parent?.children ?? []) {
    if (typeof one === 'string') continue;
    if (one.name === 'w:p' || one.name === 'w:tbl' || one.name === 'w:sectPr') out.push(one);
    else if (WRAPPERS.has(one.name)) blockElements(doc, one, out);
    else if (one.name === 'w:sdt') blockElements(doc, child(one, 'w:sdtContent'), out);
    else if (one.name === 'mc:AlternateContent') blockElements(doc, chosenIn(doc.tally, one), out);
    else if (one.name === 'w:altChunk') more(doc.tally.unseen, 'altChunk');
    else if (one.name === 'm:oMathPara' || one.name === 'm:oMath') out.push({ name: 'w:p', attributes: {}, children: [one] });
  }
  return out;
}

/** Reads blocks into a column. */
export function readBlocks(doc: Doc, place: Place, all: readonly XmlElement[]): SeenBlock[] {
  const out: SeenBlock[] = [];
  const floats: Float[] = [];
  const close: number[] = [];
  let box: string | undefined;
  for (const [index, one] of all.entries()) {
    const on = out.length;
    if (one.name === 'w:tbl') out.push(...readTable(doc, place, one));
    if (one.name !== 'w:p') box = undefined;
    if (one.name !== 'w:p') continue;
    const { blocks, hung, contextual, borders } = readParagraph(doc, place, one, all[index + 1]?.name === 'w:p');
    out.push(...blocks);
    if (borders !== undefined && borders === box) joinBoxes(out, on);
    box = borders;
    if (contextual) close.push(on);
    for (const each of hung) floats.push({ ...each, on, end: out.length });
  }
  for (const at of close) closeUp(out, at);
  return floats.length === 0 ? out : settle(out, floats, place.width);
}

/** Takes the space away between a paragraph and its neighbours of the same style. */
function closeUp(out: SeenBlock[], at: number): void {
  const [before, one, after] = [out[at - 1], out[at], out[at + 1]];
  if (one?.kind !== 'paragraph') return;
  const same = (other: SeenBlock | undefined): boolean => other?.kind === 'paragraph' && other.style === one.style;
  const para = { ...one.para, ...(same(before) ? { before: 0 } : {}), ...(same(after) ? { after: 0 } : {}) };
  out[at] = { ...one, para };
}
