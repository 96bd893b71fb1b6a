import type { SeenBlock } from '../seen/model.ts';
import type { XmlElement } from '../package/xml.ts';
import { chosen } from './alternate.ts';
import type { Doc, Place } from './context.ts';
import { readParagraph } from './paragraph.ts';
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
    else if (one.name === 'mc:AlternateContent') blockElements(doc, chosen(one), out);
    else if (one.name === 'w:altChunk') more(doc.tally.unseen, 'altChunk');
    else if (one.name === 'm:oMathPara' || one.name === 'm:oMath') out.push({ name: 'w:p', attributes: {}, children: [one] });
  }
  return out;
}

/** Reads blocks into a column. */
export function readBlocks(doc: Doc, place: Place, all: readonly XmlElement[]): SeenBlock[] {
  const out: SeenBlock[] = [];
  for (const one of all) {
    if (one.name === 'w:p') out.push(...readParagraph(doc, place, one));
    else if (one.name === 'w:tbl') out.push(...readTable(doc, place, one));
  }
  return out;
}
