import type { XmlElement } from '../package/xml.ts';
import { chosenIn } from './alternate.ts';
import type { Doc, Place } from './context.ts';
import { aimOf, inCode, isAddress } from './fields.ts';
import type { Piece, Wrap } from './pieces.ts';
import type { RunLevels } from './run-props.ts';
import { readRun } from './runs.ts';
import { more } from './tally.ts';
import { child, elements, textIn } from './xml-kit.ts';

/** A paragraph being read. */
export interface ParaWalk {
  readonly doc: Doc;
  readonly place: Place;
  /** What styles say of its runs. */
  readonly levels: RunLevels;
  readonly pieces: Piece[];
  readonly anchors: string[];
  /** Drawings, and after how many pieces they stand. */
  readonly drawn: { readonly element: XmlElement; readonly at: number }[];
  /** The link that runs stand in. */
  link?: Wrap | undefined;
}

/** What stands in a paragraph that goes on in the next one. */
export type Carried = Pick<ParaWalk, 'pieces' | 'anchors' | 'drawn'>;

/** Reads what stands in a paragraph. */
export function walkInlines(walk: ParaWalk, parent: XmlElement | undefined): void {
  if (parent === undefined) return;
  for (const one of parent.children) if (typeof one !== 'string') walkOne(walk, one);
}

function walkOne(walk: ParaWalk, one: XmlElement): void {
  switch (one.name) {
    case 'w:r':
      return readRun(walk, one);
    case 'w:hyperlink':
      return link(walk, one);
    case 'w:fldSimple':
      return simpleField(walk, one);
    case 'w:ins':
    case 'w:moveTo':
      walk.doc.tally[one.name === 'w:ins' ? 'inserted' : 'moved'] += 1;
      return walkInlines(walk, one);
    case 'w:del':
      return void (walk.doc.tally.deleted += 1);
    case 'w:moveFrom':
      return;
    case 'w:smartTag':
    case 'w:customXml':
    case 'w:dir':
    case 'w:bdo':
      return walkInlines(walk, one);
    case 'w:sdt':
      return walkInlines(walk, child(one, 'w:sdtContent'));
    case 'mc:AlternateContent':
      return walkInlines(walk, chosenIn(walk.doc.tally, one));
    case 'w:bookmarkStart':
      return bookmark(walk, one);
    case 'm:oMath':
    case 'm:oMathPara':
      return math(walk, one);
    case 'w:subDoc':
      return more(walk.doc.tally.unseen, 'subDoc');
    default:
  }
}

function bookmark(walk: ParaWalk, { attributes }: XmlElement): void {
  const name = attributes['w:name'];
  if (name !== undefined && name !== '_GoBack') walk.anchors.push(name);
}

function link(walk: ParaWalk, one: XmlElement): void {
  const outer = walk.link;
  const href = walk.place.part.relations.get(one.attributes['r:id'] ?? '')?.target;
  if (href !== undefined && isAddress(href)) walk.link = { kind: 'link', href };
  walkInlines(walk, one);
  walk.link = outer;
}

function simpleField(walk: ParaWalk, one: XmlElement): void {
  const aim = aimOf(one.attributes['w:instr'] ?? '');
  const field = { code: '', result: true, inCode: inCode(walk.place.fields), shown: false, aim };
  walk.place.fields.push(field);
  walkInlines(walk, one);
  if (!field.shown && aim.kind === 'page') readRun(walk, { name: 'w:r', attributes: {}, children: [{ name: 'w:t', attributes: {}, children: ['1'] }] });
  walk.place.fields.pop();
}

/** A formula as its signs one after the other. */
function math(walk: ParaWalk, one: XmlElement): void {
  if (inCode(walk.place.fields)) return;
  if (one.name === 'm:r') return readRun(walk, { ...one, children: one.children.map((part) => (typeof part !== 'string' && part.name === 'm:t' ? asText(part) : part)) });
  for (const part of elements(one)) math(walk, part);
}
const asText = (part: XmlElement): XmlElement => ({ name: 'w:t', attributes: { 'xml:space': 'preserve' }, children: [textIn(part)] });
